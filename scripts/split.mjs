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
import { plan } from "./plan.mjs";
import { segments, withAnyTables, withSegments, withoutNames, withoutRelocations } from "./wasm.mjs";

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
    const { functions, stale } = planned(at, input);
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

/** Which function goes where. Leaves the module in plain.wasm, without relocations. */
function planned(at, input) {
  writeFileSync(at("plain.wasm"), withoutRelocations(readFileSync(input)));
  return plan(run("wasm-dis", at("plain.wasm")));
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

// --------------------------------------------------------------------------------------------------------

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { functions, seams, stale } = inFolder((at) => planned(at, process.argv[2]));
  for (const [to, from] of seams) console.log(`${to.name}\n${from.map((f) => `    from ${f.name}`).join("\n")}`);
  const count = (file) => functions.filter((f) => f.file === file).length;
  console.log(`${count(0)} functions come first, ${count(1)} later, ${count(2)} for a facilitator; ${seams.size} are called from an earlier file`);
  if (stale.length > 0) console.log(`nothing is called ${stale.join(", ")}`);
}
