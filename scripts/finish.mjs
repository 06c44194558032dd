// Finishes what Trunk built, before it becomes dist/: the pictures, the static welcome, the recordings, the files of the
// app and, in release, smaller files and their brotli twins. Trunk calls it as its post_build hook with TRUNK_STAGING_DIR.

import { readFileSync, writeFileSync, readdirSync, existsSync, unlinkSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { transformSync } from "esbuild";
import { BuildError } from "./build-error.mjs";
import { divide, rename } from "./divide.mjs";
import { writeLost } from "./lost.mjs";
import { writeManifests } from "./manifest.mjs";
import { WORKERS, writePageSide, writeWorker } from "./offline.mjs";
import { writePictures } from "./pictures.mjs";
import { writePacks } from "./recordings.mjs";
import { files, nameRelease, tellStart } from "./release.mjs";
import { writeWelcome } from "./welcome.mjs";

const COMPRESSIBLE = new Set([".html", ".js", ".css", ".wasm", ".ftl", ".svg", ".webmanifest", ".json", ".txt"]);

// --- styles -------------------------------------------------------------------------------------------

/**
 * Joins the stylesheets into two files: those of the first load, and those that come with the later part. One file is
 * smaller than several, and each is a way there and back on a slow line. A disabled link is none that every browser
 * leaves alone (WebKit fetches it), so the second has no link: the start script makes it when it is time.
 */
function joinStyles(out) {
  const path = join(out, "index.html");
  const sheets = { "styles.css": [], "late.css": [] };
  const html = readFileSync(path, "utf8").replace(/<link rel="stylesheet" href="([^"]+)"([^>]*)>\n?/g, (_, name, more) => {
    const to = / disabled\b/.test(more) ? "late.css" : "styles.css";
    sheets[to].push(readFileSync(join(out, name), "utf8"));
    unlinkSync(join(out, name));
    return to === "styles.css" && sheets[to].length === 1 ? '<link rel="stylesheet" href="./styles.css">\n' : "";
  });
  for (const [name, texts] of Object.entries(sheets)) {
    if (texts.length === 0) throw new BuildError(`index.html: no stylesheet goes into ${name}`);
    writeFileSync(join(out, name), texts.join("\n"));
  }
  writeFileSync(path, html);
  tellStart(out, "data-late", "late.css");
}

// --- smaller files ------------------------------------------------------------------------------------

/** Scripts and styles without comments and long names; texts without comments. boot.js stays ES5. */
function minify(out) {
  for (const { path, name } of files(out)) {
    const kind = extname(name).slice(1);
    if (kind === "js" || kind === "css") {
      const options = { loader: kind, minify: true, legalComments: "none" };
      if (name === "boot.js") options.target = "es5";
      writeFileSync(path, transformSync(readFileSync(path, "utf8"), options).code);
    } else if (kind === "ftl") {
      writeFileSync(path, readFileSync(path, "utf8").replace(/^#.*\n/gm, "").replace(/\n{2,}/g, "\n"));
    }
  }
}

// --- brotli -----------------------------------------------------------------------------------------

function compress(all) {
  let before = 0;
  let after = 0;
  for (const { path, name } of all) {
    if (!COMPRESSIBLE.has(extname(name))) continue;
    const bytes = readFileSync(path);
    const small = brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    });
    if (small.length < bytes.length) writeFileSync(`${path}.br`, small);
    before += bytes.length;
    after += Math.min(small.length, bytes.length);
  }
  return { before, after };
}

// ----------------------------------------------------------------------------------------------------

try {
  const out = process.env.TRUNK_STAGING_DIR;
  if (!out) throw new BuildError("TRUNK_STAGING_DIR is not set: Trunk calls this script, see Trunk.toml");
  const count = writePictures(out);
  const welcome = writeWelcome(out);
  writeLost(out);
  joinStyles(out);
  let line = `${count} pictures, ${welcome}, ${writePacks(out)}`;
  const isRelease = process.env.TRUNK_PROFILE === "release";
  if (isRelease) minify(out);
  line += `, ${divide(out, isRelease)}`;
  if (isRelease) {
    for (const sheet of ["styles", "late"]) rename(out, `${sheet}.css`, `${sheet}-`, ".css");
  }
  writeManifests(out);
  // A page that is being developed changes all the time: nothing of it is kept.
  if (isRelease) writePageSide(out);
  nameRelease(out);
  if (isRelease) {
    const { before, after } = compress(files(out));
    // It tells what each file weighs on its way.
    line += `, ${writeWorker(out)}`;
    compress(files(out).filter(({ name }) => WORKERS.includes(name)));
    line += `, brotli ${Math.round(before / 1000)} kB -> ${Math.round(after / 1000)} kB`;
  }
  console.log(`finish: ${line}`);
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(`finish: ${error.message}`);
  process.exit(1);
}
