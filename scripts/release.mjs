// The release: what the files of one build are called. A name that tells its content never changes; everything else lies in a
// folder that is called after the release, so that a page asks for the files of its own release and for no others.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { BuildError } from "./build-error.mjs";

const START = '<script type="module" id="start" ';

/** Tells the start script about the app what is to be written there. */
export function tellStart(out, name, value) {
  edit(join(out, "index.html"), START, `${START}${name}="${value}" `, "it tells the app of its files");
}

/** What has no hash in its name. The page names the scripts, they name the others. */
const OF_THE_RELEASE = ["boot.js", "start.js", "scanner.js", "scanner_bg.wasm", "scanner_loader.js", "locales", "pictures"];

/** A pack of recordings tells its content, what stands in it is told by a file that does not. */
const isIndex = (name) => name.endsWith(".json");

/** Where `_headers` says how long the files of the release are kept. */
const RULE = "/RELEASE/*";

/** Gives the release its name, a hash of all its files and headers, and puts into a folder of that name what has none of its own. */
export function nameRelease(out) {
  const hash = createHash("sha256");
  const all = files(out).sort((one, other) => (one.path < other.path ? -1 : 1));
  for (const { path, name } of all) hash.update(name).update("\0").update(readFileSync(path));
  const release = hash.digest("hex").slice(0, 8);
  const indexes = readdirSync(join(out, "recordings")).filter(isIndex);
  for (const name of [...OF_THE_RELEASE, ...indexes.map((index) => join("recordings", index))]) {
    const from = join(out, name);
    if (!existsSync(from)) throw new BuildError(`${name} is missing, it goes into the folder of the release`);
    mkdirSync(dirname(join(out, release, name)), { recursive: true });
    renameSync(from, join(out, release, name));
  }
  const page = join(out, "index.html");
  const why = "the page has to name the files of its release";
  for (const script of ["boot.js", "start.js"]) edit(page, ` src="${script}"`, ` src="${release}/${script}"`, why);
  edit(page, ' src="pictures/', ` src="${release}/pictures/`, why);
  edit(join(out, release, "boot.js"), '"locales/"', `"${release}/locales/"`, "it asks for texts");
  edit(join(out, "_headers"), RULE, `/${release}/*`, "the files of a release never change");
  tellStart(out, "data-release", release);
  return release;
}

/** The name of a built release. */
export function releaseOf(out) {
  const found = / data-release="(\w+)"/.exec(readFileSync(join(out, "index.html"), "utf8"));
  if (!found) throw new BuildError("index.html names no release");
  return found[1];
}

function edit(path, what, by, why) {
  const text = readFileSync(path, "utf8");
  if (!text.includes(what)) throw new BuildError(`${path}: ${what} is missing, ${why}`);
  writeFileSync(path, text.replaceAll(what, by));
}

/** Every file of a folder and of the folders in it. */
export function files(out) {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ path: join(entry.parentPath ?? entry.path, entry.name), name: entry.name }));
}
