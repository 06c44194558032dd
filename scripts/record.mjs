// Makes the recordings of recordings/ from the locale files: every text of scripts/recordings.json, in every
// language with a voice in locales/locales.json, by espeak-ng, or by a person whose recording lies in
// recordings/human/<tag>/. Only what changed is made.
//
//   node scripts/record.mjs            makes what changed (Debian: apt-get install espeak-ng ffmpeg)
//   node scripts/record.mjs --check    says what would change, writes nothing, and fails when there is something
//   node scripts/record.mjs --all      makes everything anew, after a change of engine
//
// What was decided and measured: docs/adr/0012-recordings.md.

import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { forEngine } from "./engine.mjs";
import { FOLDER, TAGS, VOICES, hash, packets, readManifest, wanted } from "./recordings.mjs";

const { values: options } = parseArgs({
  options: { check: { type: "boolean", default: false }, all: { type: "boolean", default: false } },
});

class RecordError extends Error {}

/** Samples a second of a clip before it is encoded: what a voice needs. */
const RATE = 16000;
/** Bits a second, always the same: Apple's reader of CAF refuses Opus whose packets vary. */
const BITRATE = 12000;
/** Hertz of the highest sound: with more, so few bits are not enough, and loud surges come out of one syllable in some. */
const BAND = 6000;
/** What is kept before the first sound and after the last, in seconds: enough to hear no cut. */
const BEFORE = 0.06;
const AFTER = 0.12;
/** Mean level of the sounding parts and highest peak, in dB of full scale: a person is as loud as the machine.
 * The peak leaves room: Opus overshoots, and what is over is clipped. */
const LEVEL = -20;
const PEAK = -3;
const factor = (decibels) => 10 ** (decibels / 20);

// --- what is to be made -----------------------------------------------------------------------------------

const HUMAN = [".wav", ".flac", ".opus", ".ogg", ".m4a", ".mp3"];
const VOWEL_SIGNS = /[\u064b-\u0652\u0670]/g;

/** Texts with their vowel signs, for a language that is written without; each held to today's text. */
function vowelled(tag, texts) {
  const path = join(FOLDER, "said", `${tag}.txt`);
  const said = new Map();
  if (!existsSync(path)) return said;
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const [, id, words] = line.match(/^([a-z0-9_-]+) = (.*)$/) ?? [];
    if (!id) continue;
    if (words.replace(VOWEL_SIGNS, "") === texts.get(id)) said.set(id, words);
    else console.warn(`record: ${path}: ${id} is no longer the text of locales/${tag}`);
  }
  for (const id of texts.keys()) if (!said.has(id)) console.warn(`record: ${path}: ${id} has no vowel signs`);
  return said;
}

/** Recordings of people by id: the file and what it holds. */
function humans(tag) {
  const folder = join(FOLDER, "human", tag);
  const found = new Map();
  if (!existsSync(folder)) return found;
  for (const name of readdirSync(folder).sort()) {
    if (!HUMAN.includes(extname(name))) continue;
    const id = basename(name, extname(name));
    if (found.has(id)) throw new RecordError(`${folder} has two recordings of ${id}`);
    found.set(id, { path: join(folder, name), source: hash(readFileSync(join(folder, name))) });
  }
  return found;
}

/** What has to be made in a language, and what stays as it is. */
function plan(tag) {
  const { texts, leftOut, idle } = wanted(tag);
  const manifest = readManifest(tag);
  const { name: voice, speed, spelt = {} } = VOICES[tag];
  const made = { engine: "espeak-ng", voice, speed, rate: RATE, bitrate: BITRATE, band: BAND, level: LEVEL, peak: PEAK };
  const sameSettings = !options.all && JSON.stringify(manifest.made) === JSON.stringify(made);
  const signs = vowelled(tag, texts);
  const spoken = humans(tag);
  for (const [id, { path }] of spoken) if (!texts.has(id)) console.warn(`record: ${path}: there is no such text`);
  const clips = {};
  const todo = [];
  for (const id of [...texts.keys()].sort()) {
    const text = texts.get(id);
    const before = manifest.clips[id];
    const clip = { hash: hash(text), file: `${id}.opus` };
    const human = spoken.get(id);
    // A person said the text of that time. Once it changes, the machine says the new one until it is recorded anew.
    const outdated = [before?.outdated, before?.hash !== clip.hash && before?.source].includes(human?.source);
    if (human && !outdated) Object.assign(clip, { by: "human", source: human.source });
    else {
      const words = Object.entries(spelt);
      const spoken = words.reduce((said, [word, letters]) => said.replaceAll(word, letters), signs.get(id) ?? text);
      const said = forEngine(tag, spoken);
      Object.assign(clip, { by: "machine", said: hash(said) });
      if (human) clip.outdated = human.source;
      clip.words = said;
    }
    const same = ["hash", "by", "said", "source"].every((key) => before?.[key] === clip[key]);
    const there = existsSync(join(FOLDER, tag, clip.file));
    if (same && there && (sameSettings || clip.by === "human") && !(options.all && clip.by === "machine")) {
      clip.milliseconds = before.milliseconds;
    } else todo.push({ tag, id, clip, human });
    clips[id] = clip;
  }
  const folder = join(FOLDER, tag);
  const kept = new Set([...Object.values(clips).map(({ file }) => file), "manifest.json"]);
  const surplus = existsSync(folder) ? readdirSync(folder).filter((name) => !kept.has(name)) : [];
  return { tag, made, clips, todo, surplus, leftOut, idle };
}

// --- making a clip ----------------------------------------------------------------------------------------

/** Runs a program with these bytes as its input; answers what it wrote. */
function run(program, args, input = "") {
  return new Promise((done, fail) => {
    const child = execFile(program, args, { encoding: "buffer", maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error?.code === "ENOENT") fail(new RecordError(`${program} is not here. Debian: apt-get install espeak-ng ffmpeg`));
      else if (error) fail(new RecordError(`${program} ${args.join(" ")}: ${stderr.toString().trim() || error.message}`));
      else done(stdout);
    });
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

const ffmpeg = (args, input) => run("ffmpeg", ["-v", "error", ...args], input);
const RAW = ["-f", "s16le", "-ar", String(RATE), "-ac", "1"];

/** Samples from -1 to 1. */
function samples(raw) {
  return Float64Array.from({ length: raw.length >> 1 }, (_, at) => raw.readInt16LE(2 * at) / 32768);
}

/** Without the silence around it, at the level of all others. */
function dressed(sound, name) {
  const window = RATE / 100;
  const levels = [];
  for (let at = 0; at < sound.length; at += window) {
    const part = sound.subarray(at, at + window);
    levels.push(Math.sqrt(part.reduce((sum, s) => sum + s * s, 0) / part.length));
  }
  const loudest = levels.reduce((most, level) => Math.max(most, level), 0);
  if (loudest < 0.001) throw new RecordError(`${name}: nothing is to be heard`);
  // Far enough below the voice to leave its quiet ends, above the noise of a quiet room.
  const sounds = (level) => level > Math.max(loudest * factor(-35), 0.002);
  const first = Math.max(0, levels.findIndex(sounds) * window - BEFORE * RATE);
  const end = Math.min(sound.length, (levels.findLastIndex(sounds) + 1) * window + AFTER * RATE);
  const kept = sound.subarray(first, end);
  const loud = levels.filter(sounds);
  const mean = Math.sqrt(loud.reduce((sum, level) => sum + level * level, 0) / loud.length);
  const peak = kept.reduce((most, s) => Math.max(most, Math.abs(s)), 0);
  const gain = Math.min(factor(LEVEL) / mean, factor(PEAK) / peak);
  const out = Buffer.alloc(2 * kept.length);
  kept.forEach((s, at) => out.writeInt16LE(Math.round(s * gain * 32767), 2 * at));
  return out;
}

/** By how many dB the second sound is louder than the first where it is most, of what is to be heard. */
function louder(before, after) {
  const step = RATE / 50;
  const level = (sound, at) => Math.hypot(...sound.subarray(at, at + step)) / Math.sqrt(step) + 0.0015;
  let most = 0;
  for (let at = 0; at + step <= Math.min(before.length, after.length); at += step) {
    if (level(after, at) > 0.05) most = Math.max(most, level(after, at) / level(before, at));
  }
  return 20 * Math.log10(most || 1);
}

async function make({ tag, id, clip, human }) {
  const { name: voice, speed } = VOICES[tag];
  const file = join(FOLDER, tag, clip.file);
  const raw =
    clip.by === "human"
      ? await ffmpeg(["-i", human.path, ...RAW, "-"])
      : await ffmpeg(["-i", "-", ...RAW, "-"], await run("espeak-ng", ["-v", voice, "-s", String(speed), "--stdin", "--stdout"], clip.words));
  const pcm = dressed(samples(raw), `${tag}/${id}`);
  // 20 ms a packet and a constant length, for CAF; bit-exact, so that the same sound is the same file.
  const opus = ["-c:a", "libopus", "-application", "voip", "-vbr", "off", "-b:a", String(BITRATE), "-cutoff", String(BAND), "-frame_duration", "20"];
  const ogg = await ffmpeg([...RAW, "-i", "-", ...opus, "-map_metadata", "-1", "-fflags", "+bitexact", "-flags", "+bitexact", "-f", "ogg", "-"], pcm);
  const lengths = new Set(packets(ogg).map((packet) => packet.length));
  if (lengths.size !== 1) throw new RecordError(`${file}: packets of ${[...lengths].join(", ")} bytes, not of one length`);
  const surge = louder(samples(pcm), samples(await ffmpeg(["-i", "-", ...RAW, "-"], ogg)));
  if (surge > 6) throw new RecordError(`${file}: the encoder made a syllable ${Math.round(surge)} dB louder`);
  writeFileSync(file, ogg);
  clip.milliseconds = Math.round((1000 * pcm.length) / 2 / RATE);
}

/** Two at a time: it leaves the machine usable. */
async function makeAll(todo) {
  const waiting = [...todo];
  const worker = async () => {
    for (let next; (next = waiting.shift()); ) await make(next);
  };
  await Promise.all([worker(), worker()]);
}

/** What is kept of a clip, in one order, so that a difference shows what changed. */
function entry({ hash, file, milliseconds, by, said, source, outdated }) {
  return { hash, file, milliseconds, by, said, source, outdated };
}

// ----------------------------------------------------------------------------------------------------------

async function main() {
  const plans = TAGS.map(plan);
  const { leftOut, idle } = plans[0];
  if (leftOut.length > 0) console.log(`record: left out, for their variables: ${leftOut.join(", ")}`);
  if (idle.length > 0) console.log(`record: no text answers to ${idle.join(", ")} yet`);
  if (options.check) {
    const stale = plans.flatMap(({ tag, todo, surplus }) => [...todo.map(({ id }) => id), ...surplus].map((name) => `${tag}/${name}`));
    console.log(stale.length === 0 ? "record: every recording is of today" : `record: ${stale.length} to make or remove: ${stale.join(" ")}`);
    process.exitCode = stale.length === 0 ? 0 : 1;
    return;
  }
  for (const { tag, made, clips, todo, surplus } of plans) {
    const folder = join(FOLDER, tag);
    mkdirSync(folder, { recursive: true });
    await makeAll(todo);
    for (const name of surplus) rmSync(join(folder, name));
    const kept = Object.fromEntries(Object.entries(clips).map(([id, clip]) => [id, entry(clip)]));
    // A clip a line.
    const lines = Object.entries(kept).map(([id, clip]) => `    ${JSON.stringify(id)}: ${JSON.stringify(clip)}`);
    const text = `{\n  "made": ${JSON.stringify(made)},\n  "clips": {\n${lines.join(",\n")}\n  }\n}\n`;
    writeFileSync(join(folder, "manifest.json"), text);
    const bytes = Object.values(kept).reduce((sum, { file }) => sum + readFileSync(join(folder, file)).length, 0);
    const seconds = Object.values(kept).reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
    const people = Object.values(kept).filter(({ by }) => by === "human").length;
    console.log(`record: ${tag}: ${lines.length} clips (${people} by people), ${todo.length} made, ${Math.round(seconds)} s, ${bytes} B`);
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof RecordError)) throw error;
  console.error(`record: ${error.message}`);
  process.exitCode = 1;
}
