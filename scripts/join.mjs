// What the later part has in common with other parts comes with it (docs/adr/0008-files-of-the-app.md): nobody fetches
// another part without the later one, and one file is smaller than several, and one way there and back.

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BuildError } from "./build-error.mjs";

/** A chunk of several parts, as the loader of wasm-split-cli writes it: who needs it, its name, what fetches it. */
const CHUNK = /\/\* (\w+(?:, \w+)*) \*\/\nconst (__chunk_\d+) = makeLoad\([^]*?\n, \[\]\);\n/g;
/** The part that the others stand on. */
const LATER = /export const __wasm_split_load_later = wrapAsyncCb\((makeLoad\([^]*?\n, )\[[^\]]*\]\)\);?/;

/** Joins the file of the later part with the chunks that it needs, and says so to the loader. Returns the files that are gone. */
export function joinLater(folder, run, features) {
  const loader = join(folder, "__wasm_split.js");
  let script = readFileSync(loader, "utf8");
  const chunks = [...script.matchAll(CHUNK)].filter(([, parts]) => parts.split(", ").includes("later"));
  const later = script.match(LATER);
  if (!later || chunks.length === 0) throw new BuildError("the loader of wasm-split-cli has no later part with others");
  const files = chunks.map(([, , name]) => `${name.slice(2)}.wasm`);
  merge(folder, ["split_later.wasm", ...files], run, features);
  script = script.replace(LATER, "export const __wasm_split_load_later = wrapAsyncCb(__later);");
  // Who needs one of them needs the whole; the loader fetches it once.
  const first = `const __later = ${later[1]}[]);\n`;
  for (const [at, [block, , name]] of chunks.entries()) {
    script = script.replace(block, () => (at === 0 ? first : ""));
    script = script.replace(new RegExp(`\\b${name}\\b`, "g"), "__later");
  }
  script = script.replace(/\[(__\w+(?:, __\w+)*)\]/g, (_, names) => `[${[...new Set(names.split(", "))].join(", ")}]`);
  // A chunk that is defined before the part it stands for would name it too early.
  writeFileSync(loader, script);
  for (const file of files) rmSync(join(folder, file));
  return files;
}

/** Makes one file of several, in the place of the first. Each brings the same memory and table: one of each stays. */
function merge(folder, files, run, features) {
  const at = (name) => join(folder, name);
  const named = files.flatMap((file, n) => [at(file), `part${n}`]);
  run("wasm-merge", ...features, "--enable-multimemory", ...named, "-o", at("joined.wasm"));
  run("wasm-dis", ...features, "--enable-multimemory", at("joined.wasm"), "-o", at("joined.wat"));
  const kept = readFileSync(at("joined.wat"), "utf8")
    .replace(/^ *\(import "__wasm_split" .*\$[mtg]import\$[1-9]\d*.*\n/gm, "")
    .replace(/\$([mtg])import\$[1-9]\d*\b/g, "$$$1import$0");
  writeFileSync(at("joined.wat"), kept);
  run("wasm-as", ...features, at("joined.wat"), "-o", at(files[0]));
  for (const left of ["joined.wasm", "joined.wat"]) rmSync(at(left));
}
