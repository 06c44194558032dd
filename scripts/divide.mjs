// The files of the app: divides what cargo linked at the seams marked by `#[wasm_split]`
// (docs/adr/0008-files-of-the-app.md), makes the files small and names them by their content.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { buildSync } from "esbuild";
import { BuildError } from "./build-error.mjs";

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
const SMALL = ["-Oz", "--flatten", "--rereloop", "-Oz", "--strip-debug", "--strip-producers", "--strip-target-features"];

/**
 * Runs a tool and returns what it prints; its complaints are heard only when it fails (wasm-opt does not know every
 * kind of name).
 */
function run(tool, ...args) {
  try {
    return execFileSync(tool, args, { stdio: "pipe", encoding: "utf8" });
  } catch (error) {
    throw new BuildError(error.code === "ENOENT" ? `${tool} is missing: scripts/tools.sh build` : error.message);
  }
}

const shrink = (file) => run("wasm-opt", ...FEATURES, ...SMALL, file, "-o", file);

/**
 * Makes the app's script and its wasm files in `out` again, from what cargo linked: Trunk's own know nothing of the
 * division. Returns a remark for the closing line.
 */
export function divide(out, isRelease) {
  const target = join(process.env.CARGO_TARGET_DIR ?? "target", "wasm32-unknown-unknown");
  const linked = join(target, isRelease ? "release" : "debug", "jalon.wasm");
  const folder = mkdtempSync(join(tmpdir(), "jalon-divide-"));
  const at = (name) => join(folder, name);
  try {
    run("wasm-split-cli", linked, folder, "--out-name", "jalon");
    run(
      "wasm-bindgen", "--target", "web", "--no-typescript", "--keep-lld-exports", "--no-demangle",
      "--out-dir", folder, at("jalon.wasm"),
    );
    rmSync(at("jalon.wasm"));
    if (isRelease) withoutClasses(at("jalon.js"), at("jalon_bg.wasm"));
    const short = isRelease ? shorten(at("jalon_bg.wasm"), at("jalon.js"), at("__wasm_split.js")) : {};
    const files = readdirSync(folder).filter((name) => name.endsWith(".wasm"));
    if (isRelease) {
      for (const name of files) shrink(at(name));
      shrink(join(out, "scanner_bg.wasm"));
    }
    nameParts(folder, files.filter((name) => name !== "jalon_bg.wasm"), out);
    bundle(at("jalon.js"), isRelease, short);
    replace(out, at("jalon.js"), ".js");
    replace(out, at("jalon_bg.wasm"), "_bg.wasm");
    return `the app in ${files.length} files`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Leptos brings classes along with which a script makes streams for its server functions. Here nobody makes one: they go
 * from the script, and what they alone called from the app's file.
 */
function withoutClasses(script, wasm) {
  edit(script, /^export class \w+ \{[^]*?^\}\nif \(Symbol\.dispose\) .*\n/gm, () => "");
  edit(script, /^const \w+Finalization = [^]*?;\n/gm, () => "");
  const text = readFileSync(script, "utf8");
  const exports = WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(wasm)));
  const used = exports.filter(({ name, kind }) => kind !== "function" || text.includes(name));
  const graph = `${wasm}.json`;
  writeFileSync(graph, JSON.stringify(used.map(({ name }) => ({ name, root: true, export: name }))));
  run("wasm-metadce", ...FEATURES, "--graph-file", graph, wasm, "-o", wasm);
}

/**
 * Gives what the app's file takes from its script, and hands to it, names of a letter or two: wasm-bindgen's own carry a
 * hash each, which no compression makes small. Returns the short name of each, for [`bundle`].
 */
function shorten(wasm, script, loader) {
  const told = run("wasm-opt", ...FEATURES, "--minify-imports-and-exports-and-modules", wasm, "-o", wasm);
  const { imports, exports } = JSON.parse(told);
  const short = Object.fromEntries([...imports.map((one) => one.slice(1)), ...exports]);
  const loads = Object.keys(short).filter((name) => name.startsWith("__wasm_split_load_"));
  // wasm-opt makes one module, `a`, of the two that the file takes things from.
  const taken = `return { a: { ...import0, ${loads.map((name) => `${name}: import1["${name}"]`).join(", ")} } };`;
  edit(script, /return \{\s*__proto__: null,\s*"\.\/jalon_bg\.js": import0,[^}]*\};/, () => taken);
  // The other files go on asking for the long names, and modules for each other's: quoted, they stay.
  edit(loader, /\.__wasm_split\.(\w+)/, '.__wasm_split["$1"]');
  edit(loader, /(Object\.assign\(sharedImports\.__wasm_split, \{)([^}]*)\}/, (_, before, names) =>
    `${before}${names.replace(/\w+/g, '"$&": $&')}}`);
  return short;
}

function edit(file, pattern, by) {
  const text = readFileSync(file, "utf8");
  if (!pattern.test(text)) throw new BuildError(`${basename(file)} has no ${pattern}`);
  writeFileSync(file, text.replace(pattern, by));
}

/** `later-<hash>.wasm` for `split_later.wasm`; `shared-desk-later-<hash>.wasm` for a chunk of both. The loader names each once. */
function nameParts(folder, parts, out) {
  const loader = join(folder, "__wasm_split.js");
  let script = readFileSync(loader, "utf8");
  for (const part of parts) {
    const name = hashed(join(folder, part), part.startsWith("split_") ? `${part.slice(6, -5)}-` : shared(part, script), ".wasm");
    const pieces = script.split(`"./${part}"`);
    if (pieces.length !== 2) throw new BuildError(`the loader of wasm-split-cli names ${part} ${pieces.length - 1} times`);
    script = pieces.join(`"./${name}"`);
    writeFileSync(join(out, name), readFileSync(join(folder, part)));
  }
  writeFileSync(loader, script);
}

/** What the name of a chunk begins with: the loader says before each which parts need it. */
function shared(chunk, script) {
  const before = script.slice(0, script.indexOf(`"./${chunk}"`));
  const parts = [...before.matchAll(/^\/\* (\w+(?:, \w+)*) \*\/$/gm)].at(-1);
  if (!parts) throw new BuildError(`the loader of wasm-split-cli does not say who needs ${chunk}`);
  return `shared-${parts[1].replaceAll(", ", "-")}-`;
}

/** The app's script and the loader of its parts import each other: one file is one request less. */
function bundle(script, minify, short) {
  const names = Object.keys(short);
  buildSync({
    entryPoints: [script],
    outfile: script,
    allowOverwrite: true,
    bundle: true,
    format: "esm",
    minify,
    legalComments: "none",
    // wasm-bindgen writes the loader into one object, once for each part.
    logOverride: { "duplicate-object-key": "silent" },
    ...(names.length > 0 && { mangleProps: new RegExp(`^(?:${names.join("|")})$`), mangleCache: short }),
  });
}

/** Puts a file into the place of the one that Trunk left, under the name of its own content. */
function replace(out, file, end) {
  const found = readdirSync(out).filter((name) => name.startsWith("jalon-") && name.endsWith(end));
  if (found.length !== 1) throw new BuildError(`Trunk left ${found.length} files jalon-*${end}, there must be one`);
  writeFileSync(join(out, found[0]), readFileSync(file));
  rename(out, found[0], "jalon-", end);
}

/** Renames a file by its content, in the page too: a name that never changes must tell the final content. */
export function rename(out, name, before, after) {
  const page = join(out, "index.html");
  const html = readFileSync(page, "utf8");
  if (!html.includes(name)) throw new BuildError(`index.html does not name ${name}`);
  const final = hashed(join(out, name), before, after);
  renameSync(join(out, name), join(out, final));
  writeFileSync(page, html.replaceAll(name, final));
}

/** A name that tells what is in the file. */
export function hashed(file, before, after) {
  const hash = createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);
  return `${before}${hash}${after}`;
}
