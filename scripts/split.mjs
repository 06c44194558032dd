// Splits the app's wasm in three: what the first questions need, the rest, which is fetched while they are answered,
// and the facilitator's side, which only a facilitator fetches. Why and with what care: docs/adr/0008-files-of-the-app.md. scripts/finish.mjs calls it in release.
//
//   node scripts/split.mjs target/small/wasm-bindgen/release/jalon_bg.wasm
//
// prints where a file calls into one that comes later: each of these lines must come after that one is there.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { divideData } from "./data.mjs";
import { segments, withAnyTables, withSegments, withoutNames, withoutRelocations } from "./wasm.mjs";

/** What is not needed for the first questions: modules, types or functions, by their path. */
const REST = [
  // Screens after the questions, and what they show.
  "jalon::screens::ask",
  "jalon::screens::languages",
  "jalon::screens::goals",
  "jalon::screens::order",
  "jalon::screens::suggestions",
  "jalon::screens::review",
  "jalon::screens::share",
  "jalon::screens::evolution",
  "jalon::screens::erase::after",
  "jalon::components::lines",
  "jalon::app::view::ask",
  "jalon::app::view::code",
  "jalon::app::view::evolution",
  "jalon::app::view::facts",
  "jalon::app::view::letter",
  "jalon::app::view::suggestions",
  "jalon::app::reminder::calendar",
  "jalon::web::names",
  "jalon::web::later",
  // The questions in pictures: the practice question waits for the rest.
  "jalon::screens::simple",
  "jalon::app::view::pictures",
  "jalon::app::update::pictures::update",
  "jalon::components::card::tiles",
  "jalon::components::card::switch_tile",
  // Workshops: participants' turns.
  "jalon::screens::session",
  "jalon::components::hold",
  "jalon::app::session",
  "jalon::app::update::session",
  "jalon::app::view::session",
  "jalon::web::ghost",
  "jalon::web::idle",
  "jalon::web::timer",
  // Reading aloud, from the first line on; what is asked for before waits.
  "jalon::app::update::voice::take",
  "jalon::app::view::listen::of_voice",
  "jalon::components::layer",
  "jalon::web::lines",
  "jalon::web::recordings",
  "jalon::web::screen",
  "jalon::web::voice",
  // The adviser's side.
  "jalon::screens::scan",
  "jalon::screens::summary",
  "jalon::app::reader",
  "jalon::app::update::reading",
  // A record is read before anything is shown, by those who have one.
  "jalon::app::update::keeping::open_record",
  "jalon::app::update::keeping::take_in",
  "jalon::app::update::answers::of_the_rest",
  "jalon::app::update::later::rest_loaded",
  "jalon::app::update::later::begin_follow_up",
  "jalon::app::update::later::ask_all",
  "jalon::app::update::later::not_now",
  "jalon::app::update::later::merge",
  "jalon::app::reminder::days",
  "jalon::app::view::scan",
  "jalon::web::camera",
  "jalon::web::decoder",
  "jalon::web::files",
  // What travels, and what it means.
  "jalon::guidance",
  "jalon::share",
  "jalon::web::clipboard",
  "qrcodegen",
];

/** The facilitator's side. */
const FACILITATOR = [
  "jalon::screens::facilitator",
  "jalon::screens::count",
  "jalon::screens::group",
  "jalon::screens::guide",
  "jalon::screens::paper",
  "jalon::app::view::guide",
  "jalon::app::view::paper",
  "jalon::app::view::facilitator",
  "jalon::app::view::group",
  "jalon::app::facilitator",
  "jalon::app::update::facilitator",
  "jalon::group",
  "jalon::web::workshops",
];

/** Exceptions inside these: the app calls them on any screen, whether or not the rest was ever asked for. */
const FIRST = [
  "jalon::app::view::pictures::in_pictures",
  "jalon::app::facilitator::Facilitator>::leave_screen",
  "jalon::app::facilitator::Facilitator>::holds_workshops",
  "jalon::app::facilitator::Facilitator>::keeps_workshops",
  "jalon::web::workshops::are_kept",
  "jalon::web::workshops::erase",
  "jalon::web::workshops::changed",
  "jalon::web::workshops::storage",
  "jalon::web::workshops::text",
  "jalon::web::camera::stop",
  "jalon::web::camera::video",
  "jalon::web::decoder::stop",
  "jalon::web::files::picture_of_transfer",
];

/** What the compiler uses; never `--all-features`, browsers refuse that output. */
const FEATURES = [
  "bulk-memory",
  "bulk-memory-opt",
  "nontrapping-float-to-int",
  "sign-ext",
  "mutable-globals",
  "reference-types",
  "multivalue",
].map((name) => `--enable-${name}`);
// Debian's wasm-split is older than this name; the feature is part of bulk-memory there.
const OLDER_FEATURES = FEATURES.filter((flag) => flag !== "--enable-bulk-memory-opt");
const SMALL = ["-Oz", "--flatten", "--rereloop", "-Oz"];

const run = (tool, ...args) =>
  execFileSync(tool, args, { encoding: "utf8", maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "inherit"] });

/** Whether this machine can split. */
export function canSplit() {
  try {
    execFileSync("wasm-split", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The undivided app, as small as it gets. */
export const whole = (input) => inFolder((at) => optimised(at, input, segments(readFileSync(input))));

/**
 * The files of the app in their order, as small as they get, and the paths of the tables that nothing answers to.
 * `linked` is the app before wasm-bindgen, with the linker's relocations.
 */
export function split(input, linked) {
  return inFolder((at) => {
    const { functions, stale } = plan(at, input);
    if (stale.length === REST.length + FACILITATOR.length) throw new Error(`${input} has lost its names`);
    run("wasm-opt", ...FEATURES, "--strip-debug", at("plain.wasm"), "-o", at("most.wasm"));
    // The last file is cut off first. What the first file gives it of the rest goes through the table as well.
    const most = functions.filter((f) => f.file < 2);
    cut(at, "most.wasm", "facilitator.wasm", functions, 2);
    cut(at, "most.wasm", "rest.wasm", most, 1);
    const names = [at("most.wasm"), at("rest.wasm"), at("facilitator.wasm")];
    const whole = readFileSync(linked);
    if (!isDeepStrictEqual(pieces(readFileSync(input)), pieces(whole))) throw new Error("wasm-bindgen changes data");
    const data = divideData(whole, names.map((name) => run("wasm-dis", name)));
    const files = names.map((name, file) => optimised(at, name, data[file]));
    link(files, segments(whole));
    return { files, stale };
  });
}

/** The data of a module: where each piece goes, and what it is. */
const pieces = (module) => segments(module).map(({ address, bytes }) => ({ address, bytes }));

/** Cuts the functions of a file off `from`, into `to`. `functions` are those of `from`, in their order. */
function cut(at, from, to, functions, file) {
  // Without names wasm-split calls a function by its place among the functions of the module, and the order
  // stays the same. Real names hold commas, which separate names there.
  const places = functions.flatMap((f, place) => (f.file === file ? [place] : []));
  if (places.length === 0) throw new Error(`nothing goes into ${to}`);
  writeFileSync(at("places.txt"), places.join("\n"));
  run(
    "wasm-split", "--split", ...OLDER_FEATURES, at(from), `--split-funcs=@${at("places.txt")}`,
    "-o1", at("kept.wasm"), "-o2", at(to),
    "--import-namespace=primary", "--placeholder-namespace=placeholder", `--export-prefix=${"%&"[file - 1]}`,
  );
  repairTables(at("kept.wasm"));
  writeFileSync(at(to), withAnyTables(readFileSync(at(to))));
  renameSync(at("kept.wasm"), at(from));
}

/** Each file was optimised alone: they must still fit each other, and bring all data. Throws as a browser would. */
function link([first, ...later], data) {
  const nothing = new Proxy({}, { get: () => () => {} });
  const stubs = { placeholder: nothing, "./jalon_bg.js": nothing };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(first), stubs);
  for (const file of later) new WebAssembly.Instance(new WebAssembly.Module(file), { primary: exports });
  const memory = Buffer.from(exports.memory.buffer);
  const lost = data.filter(({ address, bytes }) => memory.compare(bytes, 0, bytes.length, address, address + bytes.length));
  if (lost.length > 0) throw new Error(`${lost.length} pieces of data are lost or overwritten`);
}

const EXTERNREFS = "__wbindgen_externrefs";

/**
 * Two tables leave the first file: that of functions, and wasm-bindgen's of JavaScript values. Debian's wasm-split
 * (Binaryen 108) writes the first for both; the second comes right after it.
 */
function repairTables(path) {
  const bytes = readFileSync(path);
  const exported = Buffer.concat([Buffer.from([EXTERNREFS.length]), Buffer.from(EXTERNREFS), Buffer.from([1])]);
  const at = bytes.indexOf(exported);
  if (at < 0) throw new Error(`wasm-bindgen's table is not called ${EXTERNREFS} any more`);
  bytes[at + exported.length] = 1;
  writeFileSync(path, bytes);
}

/** The module as it travels, as small as it gets, with these data. wasm-opt would cut them at every zero. */
function optimised(at, input, data) {
  writeFileSync(at("dry.wasm"), withSegments(withoutNames(readFileSync(input)), []));
  run("wasm-opt", ...FEATURES, ...SMALL, at("dry.wasm"), "-o", at("small.wasm"));
  return withSegments(readFileSync(at("small.wasm")), data);
}

function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "jalon-split-"));
  try {
    return work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// --- which function goes where --------------------------------------------------------------------------

const matcher = (paths) => new RegExp(`(?<![\\w:])(?:${paths.join("|")})(?!\\w)`);
const IS_REST = matcher(REST);
const IS_FACILITATORS = matcher(FACILITATOR);
const IS_FIRST = matcher(FIRST);

/**
 * How a function stands to the tables: `own` is code of a module of theirs, `made` was made by the compiler for one
 * (a closure's shim, a list of its types, what drops or compares them), anything else is undefined. With the number of
 * the file.
 */
function kind(name) {
  if (IS_FIRST.test(name)) return undefined;
  // `a::b::c` and `<a::b::Type>::c`; not `<a::b::Type as Trait>::c`, not `other::<a::b::Type>`.
  const [, type] = name.match(/^<([\w:]+)>::/) ?? [];
  const path = type ?? name.match(/^[\w:]*/)[0];
  for (const [file, pattern] of [[2, IS_FACILITATORS], [1, IS_REST]]) {
    if (pattern.test(path)) return { file, is: "own" };
  }
  if (IS_FACILITATORS.test(name)) return { file: 2, is: "made" };
  return IS_REST.test(name) ? { file: 1, is: "made" } : undefined;
}

/**
 * Writes the module to plain.wasm, without relocations. Follows every call from what the browser and the function table can reach, then from what the rest holds, and gives
 * each function the number of its `file`.
 *
 * - Code of a later file is never followed: the app asks for that file before it goes there.
 * - What was made for the types of a later file stays there as long as only the table knows it: nobody holds such a
 *   value yet. What an earlier file calls by name is needed there: the model is dropped and compared with all it may
 *   hold.
 */
function plan(at, input) {
  writeFileSync(at("plain.wasm"), withoutRelocations(readFileSync(input)));
  const { functions, roots } = read(run("wasm-dis", at("plain.wasm")));
  const byId = new Map(functions.map((f) => [f.id, f]));
  const seams = new Map();
  const follow = (file, begin) => {
    const waiting = begin.filter((f) => f && f.file === undefined);
    for (let f; (f = waiting.pop()); ) {
      if (f.file !== undefined) continue;
      f.file = file;
      for (const called of f.calls) {
        const to = byId.get(called);
        if (to?.kind?.is === "own" && to.kind.file > file) seams.set(to, [...(seams.get(to) ?? []), f]);
        else if (to) waiting.push(to);
      }
    }
  };
  follow(0, roots.map((id) => byId.get(id)).filter((f) => !f?.kind));
  follow(1, functions.filter((f) => f.kind?.file === 1));
  follow(2, functions);
  const stale = [...REST, ...FACILITATOR].filter((path) => !functions.some((f) => matcher([path]).test(f.name)));
  return { functions, seams, stale };
}

/** The functions of a module in their order, with whom they call, and those that are reached from outside. */
function read(text) {
  const functions = [];
  const roots = [];
  const id = String.raw`\$("(?:[^"\\]|\\.)*"|[^\s()]+)`;
  const [FUNCTION, CALL, EXPORT, ANY] = [
    new RegExp(`^ \\(func ${id}`),
    new RegExp(`\\((?:return_call|call|ref\\.func) ${id}`, "g"),
    new RegExp(`^ \\((?:export "[^"]*" \\(func|start) ${id}`),
    new RegExp(id, "g"),
  ];
  const ids = (line, pattern) => [...line.matchAll(pattern)].map((found) => found[1]);
  let current;
  for (const line of text.split("\n")) {
    const begins = line.match(FUNCTION);
    // Everything at this depth but a function ends the one before.
    if (/^ \(/.test(line)) current = undefined;
    if (begins) {
      const name = plain(begins[1]);
      current = { id: begins[1], name, kind: kind(name), calls: new Set() };
      functions.push(current);
    } else if (line.startsWith(" (elem")) roots.push(...ids(line, ANY));
    else if (EXPORT.test(line)) roots.push(line.match(EXPORT)[1]);
    if (current) for (const called of ids(line, CALL)) current.calls.add(called);
  }
  return { functions, roots };
}

/** A name as Rust writes it, without the hashes of crates. */
const plain = (id) =>
  id
    .replace(/^"|"$/g, "")
    .replace(/\\([0-9a-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\[[0-9a-f]+\]/g, "");

// --------------------------------------------------------------------------------------------------------

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { functions, seams, stale } = inFolder((at) => plan(at, process.argv[2]));
  for (const [to, from] of seams) console.log(`${to.name}\n${from.map((f) => `    from ${f.name}`).join("\n")}`);
  const count = (file) => functions.filter((f) => f.file === file).length;
  console.log(`${count(0)} functions come first, ${count(1)} later, ${count(2)} for a facilitator; ${seams.size} are called from an earlier file`);
  if (stale.length > 0) console.log(`nothing is called ${stale.join(", ")}`);
}
