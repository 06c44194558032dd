// Splits the app's wasm in two: what the first questions need, and the rest, which is fetched later. Why and with
// what care: docs/adr/0008-two-files.md. scripts/finish.mjs calls it in release.
//
//   node scripts/split.mjs target/small/wasm-bindgen/release/jalon_bg.wasm
//
// prints where the first file calls into the rest: each of these lines must come after the rest is there.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { divideData } from "./data.mjs";
import { segments, withSegments, withoutRelocations } from "./wasm.mjs";

/** What is not needed for the first questions: modules, types or functions, by their path. */
const LAZY = [
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
  // Workshops: participants' turns, the facilitator's side.
  "jalon::screens::session",
  "jalon::screens::facilitator",
  "jalon::screens::count",
  "jalon::screens::group",
  "jalon::screens::guide",
  "jalon::screens::paper",
  "jalon::app::view::guide",
  "jalon::app::view::paper",
  "jalon::group",
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
  "jalon::app::facilitator",
  "jalon::app::update::facilitator",
  "jalon::app::view::facilitator",
  "jalon::app::view::group",
  "jalon::web::random",
  "jalon::web::workshops",
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

/** Exceptions inside these: the app calls them on any screen, whether or not the rest was ever asked for. */
const FIRST = [
  "jalon::app::view::pictures::in_pictures",
  "jalon::app::facilitator::Facilitator::leave_screen",
  "jalon::app::facilitator::Facilitator::holds_workshops",
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
 * Both files of the app, as small as they get, and the paths of the table that nothing answers to. `linked` is the app
 * before wasm-bindgen, with the linker's relocations.
 */
export function split(input, linked) {
  const { functions, later, stale } = plan(input);
  if (later.length === 0 || stale.length === LAZY.length + FIRST.length) throw new Error(`${input} has lost its names`);
  return inFolder((at) => {
    // Without names wasm-split calls a function by its place among the functions of the module, and the order
    // stays the same. Real names hold commas, which separate names there.
    writeFileSync(at("plain.wasm"), withoutRelocations(readFileSync(input)));
    run("wasm-opt", ...FEATURES, "--strip-debug", at("plain.wasm"), "-o", at("bare.wasm"));
    writeFileSync(at("later.txt"), later.map((f) => functions.indexOf(f)).join("\n"));
    run(
      "wasm-split", "--split", ...OLDER_FEATURES, at("bare.wasm"), `--split-funcs=@${at("later.txt")}`,
      "-o1", at("first.wasm"), "-o2", at("rest.wasm"),
      "--import-namespace=primary", "--placeholder-namespace=placeholder", "--export-prefix=%",
    );
    repairTables(at("first.wasm"));
    const names = [at("first.wasm"), at("rest.wasm")];
    const data = divideData(readFileSync(linked), names.map((name) => run("wasm-dis", name)));
    const [first, rest] = names.map((name, file) => optimised(at, name, data[file]));
    link(first, rest);
    return { first, rest, stale };
  });
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

/** Each half was optimised alone: they must still fit each other. Throws as a browser would. */
function link(first, rest) {
  const nothing = new Proxy({}, { get: () => () => {} });
  const stubs = { placeholder: nothing, "./jalon_bg.js": nothing };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(first), stubs);
  new WebAssembly.Instance(new WebAssembly.Module(rest), { primary: exports });
}

/** The module as it travels, as small as it gets, with these data. wasm-opt would cut them at every zero. */
function optimised(at, input, data) {
  writeFileSync(at("dry.wasm"), withoutRelocations(withSegments(readFileSync(input), [])));
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
const IS_LAZY = matcher(LAZY);
const IS_FIRST = matcher(FIRST);

/**
 * How a function stands to the table: `own` is code of a lazy module, `made` was made by the compiler for one
 * (a closure's shim, a list of its types, what drops or compares them), anything else is undefined.
 */
function kind(name) {
  if (IS_FIRST.test(name) || !IS_LAZY.test(name)) return undefined;
  // `a::b::c` and `<a::b::Type>::c`; not `<a::b::Type as Trait>::c`, not `other::<a::b::Type>`.
  const [, type] = name.match(/^<([\w:]+)>::/) ?? [];
  return IS_LAZY.test(type ?? name.match(/^[\w:]*/)[0]) ? "own" : "made";
}

/**
 * Follows every call from what the browser and the function table can reach.
 *
 * - Lazy code is never followed: the app asks for the rest before it goes there.
 * - What was made for lazy types stays away as long as only the table knows it: nobody holds such a value yet.
 *   What the first file calls by name is needed there: the model is dropped and compared with all it may hold.
 */
function plan(input) {
  const { functions, roots } = read(run("wasm-dis", input));
  const byId = new Map(functions.map((f) => [f.id, f]));
  const first = new Set();
  const seams = new Map();
  const waiting = roots.map((id) => byId.get(id)).filter((f) => f && !f.kind);
  for (let f; (f = waiting.pop()); ) {
    if (first.has(f)) continue;
    first.add(f);
    for (const called of f.calls) {
      const to = byId.get(called);
      if (to?.kind === "own") seams.set(to, [...(seams.get(to) ?? []), f]);
      else if (to) waiting.push(to);
    }
  }
  const later = functions.filter((f) => !first.has(f));
  const stale = [...LAZY, ...FIRST].filter((path) => !functions.some((f) => matcher([path]).test(f.name)));
  return { functions, later, seams, stale };
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
  const { functions, later, seams, stale } = plan(process.argv[2]);
  for (const [to, from] of seams) console.log(`${to.name}\n${from.map((f) => `    from ${f.name}`).join("\n")}`);
  console.log(`${later.length} of ${functions.length} functions come later, ${seams.size} are called from the first file`);
  if (stale.length > 0) console.log(`nothing is called ${stale.join(", ")}`);
}
