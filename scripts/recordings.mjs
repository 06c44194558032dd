// The recordings of the app: which messages have one, and how they travel. scripts/record.mjs makes the clips,
// scripts/finish.mjs takes them into dist/. Why it is so: docs/adr/0012-recordings.md.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@fluent/syntax";
import { LOCALES } from "./locales.mjs";

export const FOLDER = "recordings";
const SETTINGS = JSON.parse(readFileSync("scripts/recordings.json", "utf8"));
/** The voice of each language that is recorded: the engine's name for it, its speed, and words that it must spell out. */
export const VOICES = Object.fromEntries(LOCALES.filter(({ voice }) => voice).map(({ tag, voice }) => [tag, voice]));
export const TAGS = Object.keys(VOICES);

const patterns = Object.values(SETTINGS.ids).flat();
const matcher = (pattern) => new RegExp(`^${pattern.replaceAll("*", "[a-z0-9_-]+")}$`);

/** What is to be heard in a language: the text of each id; ids left out for their variables; patterns nothing answers to. */
export function wanted(tag) {
  const folder = join("locales", tag);
  const texts = new Map();
  const leftOut = [];
  const idle = new Set(patterns);
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".ftl")).sort()) {
    for (const entry of parse(readFileSync(join(folder, name), "utf8"), {}).body) {
      if (entry.type !== "Message" || !entry.value) continue;
      const id = entry.id.name;
      const matching = patterns.filter((pattern) => matcher(pattern).test(id));
      for (const pattern of matching) idle.delete(pattern);
      if (matching.length === 0) continue;
      const { elements } = entry.value;
      if (elements.every((e) => e.type === "TextElement")) {
        texts.set(id, elements.map((e) => e.value).join("").replace(/\s+/g, " ").trim());
      } else leftOut.push(id);
    }
  }
  return { texts, leftOut, idle: [...idle] };
}

/** FNV-1a of 64 bits: tells that something changed, no more. tests/recordings.rs computes the same. */
export function hash(content) {
  let value = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(content)) value = ((value ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return value.toString(16).padStart(16, "0");
}

/** What stands in recordings/<tag>/manifest.json: the settings the machine's clips were made with, and each clip. */
export function readManifest(tag) {
  const path = join(FOLDER, tag, "manifest.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { made: null, clips: {} };
}

// --- how they travel ------------------------------------------------------------------------------------

/** The containers a browser may ask for. A clip is kept as Ogg; Safari knew Opus in CAF long before it knew it in Ogg. */
const CONTAINERS = { ogg: (bytes) => bytes, caf };

/**
 * Writes, for each language and container, one pack with every clip and an index beside it:
 * `recordings/<tag>.<container>.json` names the pack (which never changes under its name), its length, the clips of a
 * human voice, and for each id [offset, length, milliseconds]. Returns a remark for the closing line.
 */
export function writePacks(out) {
  mkdirSync(join(out, FOLDER), { recursive: true });
  let count = 0;
  for (const tag of TAGS) {
    const listed = Object.entries(readManifest(tag).clips);
    count += listed.length;
    for (const [container, wrap] of Object.entries(CONTAINERS)) {
      const sounds = listed.map(([id, { file, milliseconds }]) => [id, wrap(readFileSync(join(FOLDER, tag, file))), milliseconds]);
      const { pack, clips } = packed(sounds);
      const digest = createHash("sha256").update(pack).digest("hex").slice(0, 16);
      const file = `pack-${tag}-${digest}.${container}.bin`;
      const human = listed.filter(([, { by }]) => by === "human").map(([id]) => id);
      writeFileSync(join(out, FOLDER, file), pack);
      writeFileSync(join(out, FOLDER, `${tag}.${container}.json`), JSON.stringify({ file, bytes: pack.length, human, clips }));
    }
  }
  return `${count} recordings`;
}

/** One file of all these clips, and where each of them stands in it. Texts of the same words sound the same, and stand there once. */
export function packed(sounds) {
  const clips = {};
  const places = new Map();
  const parts = [];
  let at = 0;
  for (const [id, bytes, milliseconds] of sounds) {
    const content = bytes.toString("latin1");
    if (!places.has(content)) {
      places.set(content, at);
      parts.push(bytes);
      at += bytes.length;
    }
    clips[id] = [places.get(content), bytes.length, milliseconds];
  }
  return { pack: Buffer.concat(parts), clips };
}

/** The Opus packets of an Ogg file with one stream, without its two headers. */
export function packets(ogg) {
  const found = [];
  let open = [];
  for (let at = 0; at < ogg.length; ) {
    if (ogg.toString("latin1", at, at + 4) !== "OggS") throw new Error(`no Ogg page at byte ${at}`);
    const lengths = ogg.subarray(at + 27, at + 27 + ogg[at + 26]);
    at += 27 + lengths.length;
    for (const length of lengths) {
      open.push(ogg.subarray(at, at + length));
      at += length;
      // A packet goes on as long as its pieces are full.
      if (length === 255) continue;
      found.push(Buffer.concat(open));
      open = [];
    }
  }
  return found.slice(2);
}

/**
 * The same packets in Apple's container, in the very form that ffmpeg writes and Safari is known to read: every packet
 * is as long as the others (it refuses Opus of varying length) and lasts 20 ms, and a table of lengths follows the data.
 */
export function caf(ogg) {
  const all = packets(ogg);
  const { length } = all[0];
  if (length > 127 || all.some((packet) => packet.length !== length)) {
    throw new Error("Opus for CAF has packets of one length, of 127 bytes at most");
  }
  const head = Buffer.from("caff\0\x01\0\0", "latin1");
  // 48,000 frames a second, 960 a packet, one channel; 0 bytes a packet: see the table.
  const desc = Buffer.alloc(32);
  desc.writeDoubleBE(48000, 0);
  desc.write("opus", 8, "latin1");
  desc.writeUInt32BE(960, 20);
  desc.writeUInt32BE(1, 24);
  // The layout that Apple calls mono.
  const chan = Buffer.alloc(12);
  chan.writeUInt32BE((100 << 16) | 1, 0);
  const edits = Buffer.alloc(4);
  const table = Buffer.alloc(24 + all.length, length);
  table.fill(0, 0, 24);
  table.writeBigInt64BE(BigInt(all.length), 0);
  table.writeBigInt64BE(BigInt(all.length * 960), 8);
  return Buffer.concat([head, chunk("desc", desc), chunk("chan", chan), chunk("data", edits, ...all), chunk("pakt", table)]);
}

function chunk(type, ...parts) {
  const content = Buffer.concat(parts);
  const head = Buffer.alloc(12);
  head.write(type, 0, "latin1");
  head.writeBigInt64BE(BigInt(content.length), 4);
  return Buffer.concat([head, content]);
}
