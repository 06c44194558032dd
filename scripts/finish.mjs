// Finishes what Trunk built, before it becomes dist/: the pictures, the static welcome, the recordings and, in release,
// the files of the app, smaller files and their brotli twins. Trunk calls it as its post_build hook with TRUNK_STAGING_DIR.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync, readdirSync, existsSync, renameSync, unlinkSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { parse } from "@fluent/syntax";
import { transformSync } from "esbuild";
import { BuildError } from "./build-error.mjs";
import { writePictures } from "./pictures.mjs";
import { writePacks } from "./recordings.mjs";
import { canSplit, split, whole } from "./split.mjs";

const LOCALES = [
  { tag: "fr", dir: "ltr" },
  { tag: "nl", dir: "ltr" },
  { tag: "de", dir: "ltr" },
  { tag: "en", dir: "ltr" },
  { tag: "ar", dir: "rtl" },
];
const COMPRESSIBLE = new Set([".html", ".js", ".css", ".wasm", ".ftl", ".svg", ".webmanifest", ".json", ".txt"]);

// --- the static welcome -----------------------------------------------------------------------------

/** The messages of one locale's file that are plain text, by id. */
function readMessages(tag) {
  const path = join("locales", tag, "jalon.ftl");
  if (!existsSync(path)) throw new BuildError(`${path} is missing: the static welcome needs every language`);
  const messages = new Map();
  for (const entry of parse(readFileSync(path, "utf8"), {}).body) {
    if (entry.type !== "Message" || !entry.value) continue;
    const { elements } = entry.value;
    if (elements.every((e) => e.type === "TextElement")) {
      messages.set(entry.id.name, elements.map((e) => e.value).join("").replace(/\s+/g, " "));
    }
  }
  return messages;
}

const escape = (text) => text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);

function shell() {
  const texts = LOCALES.map(({ tag, dir }) => ({ tag, dir, messages: readMessages(tag) }));
  const say = ({ tag, messages }, id) => {
    const text = messages.get(id);
    if (!text) throw new BuildError(`locales/${tag}/jalon.ftl: the static welcome needs "${id}" as plain text`);
    return escape(text);
  };
  // Every language is there; styles/shell.css shows the one of <html data-locale>.
  const words = (id) =>
    texts.map((t) => `<span class="words" lang="${t.tag}" dir="${t.dir}">${say(t, id)}</span>`).join("");
  const promise = (picture, id) =>
    `<li><img class="picture" src="pictures/${picture}.svg" width="32" height="32" alt="">${words(id)}</li>`;
  // Shown in every language at once: nothing tells reliably which one the person reads.
  const notice = (name, parts) =>
    `<section class="shell-notice ${name}">\n` +
    texts
      .map((t) => `<div lang="${t.tag}" dir="${t.dir}">${parts.map(([el, id]) => `<${el}>${say(t, id)}</${el}>`).join("")}</div>`)
      .join("\n") +
    "\n</section>";

  const way = (pictures, id) =>
    `<div class="tile"><div class="choose"><span class="pair">` +
    pictures.map((name) => `<img class="picture" src="pictures/${name}.svg" width="32" height="32" alt="">`).join("") +
    `</span><strong>${words(id)}</strong></div></div>`;

  // The same elements and classes as src/screens/welcome.rs, so that nothing moves when the app takes over.
  return `<div id="shell">
<div class="bar"></div>
<main>
<div class="welcome">
<h1><span class="brand">${words("app-name")}</span></h1>
<p class="lead">${words("welcome-lead")}</p>
<ul class="promises">
${promise("raised-hand", "promise-choice")}
${promise("mobile-phone", "promise-phone")}
${promise("eyes", "promise-show")}
</ul>
</div>
<div class="chooser">
${way(["open-book"], "mode-standard")}
${way(["framed-picture", "speaker"], "mode-simplified")}
</div>
<div class="actions">
<p class="press loading" role="status">${words("loading")}</p>
<div class="shell-notice failed" role="alert">
<p>${words("load-failed")}</p>
<button type="button" class="press main reload">${words("load-failed-retry")}</button>
</div>
</div>
${notice("too-old", [["h2", "too-old-title"], ["p", "too-old-help"]])}
${notice("no-script", [["p", "no-script"]])}
</main>
</div>`;
}

const MARK = '<div id="shell"></div>';

function injectShell(out) {
  const path = join(out, "index.html");
  const html = readFileSync(path, "utf8");
  if (!html.includes(MARK)) throw new BuildError(`index.html: ${MARK} is missing, the static welcome goes there`);
  writeFileSync(path, html.replace(MARK, () => shell()));
}

// --- the files of the app -----------------------------------------------------------------------------

// The one line of wasm-bindgen's script where the app is loaded. The first file also imports what stands for the
// functions of the rest, and public/start.js needs its exports before the app starts: it gives and takes them here.
const LOADING = "const { instance, module } = await __wbg_load(await module_or_path, imports);";
const LOADING_FIRST =
  "const { instance, module } = await jalonRest.primary(__wbg_load(await module_or_path, " +
  "{ ...imports, placeholder: jalonRest.placeholder }));";

// The later files of the app, as scripts/split.mjs gives them and public/start.js asks for them.
const LATER = ["rest", "facilitator"];

// What cargo made of the app, before wasm-bindgen: its relocations tell which code needs which data.
const LINKED = join(process.env.CARGO_TARGET_DIR ?? "target", "wasm32-unknown-unknown/release/jalon.wasm");

/** Divides the app's wasm where that can be done, and makes it small. Returns a remark for the closing line. */
function divide(out) {
  const { wasm, js } = appFiles(out);
  const scanner = join(out, "scanner_bg.wasm");
  writeFileSync(scanner, whole(scanner));
  if (!canSplit()) {
    writeFileSync(wasm, whole(wasm));
    return "wasm-split (Debian: binaryen) is not here: the app is one file, and its first load larger";
  }
  const { files: [first, ...later], stale } = split(wasm, LINKED);
  writeFileSync(wasm, first);
  later.forEach((file, at) => writeFileSync(join(out, `${LATER[at]}.wasm`), file));
  if (stale.length > 0) console.warn(`finish: scripts/plan.mjs names what no function is called: ${stale.join(", ")}`);
  const glue = readFileSync(js, "utf8");
  if (glue.split(LOADING).length !== 2) {
    throw new BuildError("wasm-bindgen's script loads the app in another way than LOADING in scripts/finish.mjs says");
  }
  writeFileSync(js, glue.replace(LOADING, LOADING_FIRST));
  return `the app in ${1 + later.length} files`;
}

function appFiles(out) {
  const find = (end) => {
    const found = files(out).filter(({ name }) => name.startsWith("jalon-") && name.endsWith(end));
    if (found.length !== 1) throw new BuildError(`Trunk left ${found.length} files jalon-*${end}, there must be one`);
    return found[0].path;
  };
  return { wasm: find("_bg.wasm"), js: find(".js") };
}

const START = '<script type="module" id="start" ';

/** Tells the start script about the app what is to be written there. */
function tellStart(html, name, value) {
  if (!html.includes(START)) throw new BuildError(`index.html: ${START} is missing, it brings the rest of the app`);
  return html.replace(START, `${START}${name}="${value}" `);
}

/**
 * Joins the stylesheets into two files: those of the first load, and those that come with the rest of the app. One file is
 * smaller than several, and each is a way there and back on a slow line. A disabled link is none that every browser
 * leaves alone (WebKit fetches it), so the second has no link: the start script makes it when it is time.
 */
function joinStyles(out) {
  const path = join(out, "index.html");
  const sheets = { "styles.css": [], "late.css": [] };
  let html = readFileSync(path, "utf8").replace(/<link rel="stylesheet" href="([^"]+)"([^>]*)>\n?/g, (_, name, more) => {
    const to = / disabled\b/.test(more) ? "late.css" : "styles.css";
    sheets[to].push(readFileSync(join(out, name), "utf8"));
    unlinkSync(join(out, name));
    return to === "styles.css" && sheets[to].length === 1 ? '<link rel="stylesheet" href="./styles.css">\n' : "";
  });
  for (const [name, texts] of Object.entries(sheets)) {
    if (texts.length === 0) throw new BuildError(`index.html: no stylesheet goes into ${name}`);
    writeFileSync(join(out, name), texts.join("\n"));
  }
  html = tellStart(html, "data-late", "late.css");
  writeFileSync(path, html);
}

/** Trunk named the files before they were changed. A name that never changes must tell the final content. */
function rename(out) {
  const { wasm, js } = appFiles(out);
  const path = join(out, "index.html");
  let html = readFileSync(path, "utf8");
  const name = (file, before, after) => {
    const hash = createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);
    renameSync(file, join(out, `${before}${hash}${after}`));
    return `${before}${hash}${after}`;
  };
  html = html.replaceAll(basename(wasm), name(wasm, "jalon-", "_bg.wasm"));
  html = html.replaceAll(basename(js), name(js, "jalon-", ".js"));
  for (const sheet of ["styles", "late"]) {
    html = html.replaceAll(`${sheet}.css"`, `${name(join(out, `${sheet}.css`), `${sheet}-`, ".css")}"`);
  }
  for (const later of LATER) {
    const file = join(out, `${later}.wasm`);
    if (existsSync(file)) html = tellStart(html, `data-${later}`, name(file, `${later}-`, ".wasm"));
  }
  writeFileSync(path, html);
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

function files(out) {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ path: join(entry.parentPath ?? entry.path, entry.name), name: entry.name }));
}

// --- brotli -----------------------------------------------------------------------------------------

function compress(out) {
  let before = 0;
  let after = 0;
  for (const { path, name } of files(out)) {
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
  injectShell(out);
  joinStyles(out);
  let line = `${count} pictures, the welcome in ${LOCALES.length} languages, ${writePacks(out)}`;
  if (process.env.TRUNK_PROFILE === "release") {
    line += `, ${divide(out)}`;
    minify(out);
    rename(out);
    const { before, after } = compress(out);
    line += `, brotli ${Math.round(before / 1000)} kB -> ${Math.round(after / 1000)} kB`;
  }
  console.log(`finish: ${line}`);
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(`finish: ${error.message}`);
  process.exit(1);
}
