// The static welcome: what stands on the screen before the app is there. scripts/finish.mjs calls it for every build.
//
// The page holds it in the languages that locales/locales.json calls static, and the list of all languages goes to
// public/boot.js, which picks one. A language that is not static fetches its welcome, so that the page stays as large as
// it is however many languages there are.

import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@fluent/syntax";
import { BuildError } from "./build-error.mjs";
import { LIST, LOCALES, SOURCE } from "./locales.mjs";

const STATIC = LOCALES.filter((locale) => locale.static);

/** The messages of a language that are plain text, by id: those of its first file, or of another audience. */
export function readMessages(tag, audience = "start") {
  const path = join("locales", tag, `${audience}.ftl`);
  if (!existsSync(path)) throw new BuildError(`${path} is missing: the static pages need every language`);
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

/** The texts of a language: the message of an id. */
function textsOf({ tag, direction }) {
  const messages = readMessages(tag);
  const say = (id) => {
    const text = messages.get(id);
    if (!text) throw new BuildError(`locales/${tag}/start.ftl: the static welcome needs "${id}" as plain text`);
    return text;
  };
  return { tag, direction, say };
}

export const escape = (text) => text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);

/** The markup, and the ids of its texts in the order they stand there. */
function shell() {
  const texts = STATIC.map(textsOf);
  const ids = [];
  // Every static language is there; the rules below show the one of <html data-shell>.
  const words = (id) => {
    ids.push(id);
    return texts.map((t) => `<span class="words" lang="${t.tag}" dir="${t.direction}">${escape(t.say(id))}</span>`).join("");
  };
  const promise = (picture, id) =>
    `<li><img class="picture" src="pictures/${picture}.svg" width="32" height="32" alt="">${words(id)}</li>`;
  const icon = (name) => `<svg class="icon" aria-hidden="true"><use href="#i-${name}"/></svg>`;
  const tongue = ({ tag, direction, name }) =>
    `<span class="tongue" lang="${tag}" dir="${direction}">${escape(name)}</span>`;
  // Shown in every static language at once: nothing tells reliably which one the person reads. It stands in the place of
  // the welcome, and so its title is the page's.
  const notice = (name, parts) =>
    `<section class="shell-notice ${name}">\n` +
    texts
      .map((t) => `<div lang="${t.tag}" dir="${t.direction}">${parts.map(([el, id]) => `<${el}>${escape(t.say(id))}</${el}>`).join("")}</div>`)
      .join("\n") +
    "\n</section>";

  const way = (picture, sign, id) =>
    `<div class="choose"><span class="pair"><img class="picture" src="pictures/${picture}.svg" width="32" height="32" alt="">` +
    `${sign}</span><strong>${words(id)}</strong></div>`;

  // The same elements and classes as src/screens/welcome.rs, so that nothing moves when the app takes over.
  const markup = `${readFileSync(join("styles", "icons.svg"), "utf8").replace(/\n */g, "")}
<div id="shell">
<header><div class="bar"><span class="brand">${words("app-name")}</span></div></header>
<main>
<div class="first">
<div class="tongues">${STATIC.map(tongue).join("")}</div>
<div class="opening"><h1>${words("welcome-lead")}</h1><span class="round">${icon("speaker")}</span></div>
<ul class="promises">
${promise("raised-hand", "promise-choice")}
${promise("mobile-phone", "promise-phone")}
${promise("eyes", "promise-show")}
</ul>
<div class="chooser">
${way("open-book", "", "mode-standard")}
${way("framed-picture", icon("speaker"), "mode-simplified")}
</div>
</div>
<div class="actions">
<p class="press loading" role="status">${words("loading")}</p>
<div class="shell-notice failed" role="alert">
<p>${words("load-failed")}</p>
<button type="button" class="press main reload">${words("load-failed-retry")}</button>
</div>
</div>
${notice("too-old", [["h1", "too-old-title"], ["p", "too-old-help"]])}
${notice("protected", [["h1", "protected-title"], ["p", "protected-help"]])}
${notice("no-script", [["p", "no-script"]])}
</main>
</div>`;
  return { markup: markup + trapped(texts), ids };
}

/**
 * Shown in place of the app once it broke off, in the language on the screen where that is a static one, else in all of
 * them: public/start.js says when, and what of the answers is kept.
 */
function trapped(texts) {
  const words = (id) =>
    texts.map((t) => `<span class="words" lang="${t.tag}" dir="${t.direction}">${escape(t.say(id))}</span>`).join("");
  return `
<template id="trapped"><main><div id="trap" role="alert">
<h1>${words("trap-title")}</h1>
<p>${words("trap-help")}</p>
<p class="trap-kept">${words("pause-kept")}</p>
<p class="trap-turn">${words("trap-turn")}</p>
<button type="button" class="press main">${words("trap-again")}</button>
</div></main></template>`;
}

const MARK = '<div id="shell"></div>';

/** A language shows itself and hides the others, and is marked in the table. */
const rules = () =>
  STATIC.flatMap(({ tag }) => [
    `html[data-shell="${tag}"] #shell .words:not([lang="${tag}"])`,
    `html[lang="${tag}"] #trap .words:not([lang="${tag}"])`,
  ]).join(",\n") +
  " {\n  display: none;\n}\n" +
  STATIC.map(({ tag }) => `html[data-locale="${tag}"] #shell .tongue[lang="${tag}"]`).join(",\n") +
  " {\n  background: var(--wash);\n  box-shadow: inset 0 0 0 3px var(--accent);\n}\n";

const LOCALES_OF_BOOT = /var locales = \{[^}]*\};/;

/** What boot.js knows of the languages: each tag and alias in small letters with its language, and what to do for some. */
function list() {
  const named = LOCALES.flatMap(({ tag, aliases }) => [tag, ...aliases].map((name) => [name.toLowerCase(), tag]));
  return {
    tags: Object.fromEntries(named),
    source: SOURCE.tag,
    rtl: LOCALES.filter(({ direction }) => direction === "rtl").map(({ tag }) => tag),
    shown: STATIC.map(({ tag }) => tag),
  };
}

/** The text with something in the place of what must stand there once. */
function replaced(path, what, by, why) {
  const text = readFileSync(path, "utf8");
  if (text.split(what).length !== 2) throw new BuildError(`${path}: ${what} must stand there once, ${why}`);
  return text.replace(what, () => by);
}

/** The boot script with the list of languages. */
export const bootScript = (path = join("public", "boot.js")) =>
  replaced(path, LOCALES_OF_BOOT, `var locales = ${JSON.stringify(list())};`, "the list of languages goes there");

/** Runs in the page: puts the texts of a language in the place of the source's, in their order. */
function say({ tag, direction, source, texts }) {
  const fill = () => {
    let at = 0;
    // The app may have taken the place of the welcome.
    for (const words of document.querySelectorAll("#shell .words")) {
      if (words.lang === source) {
        words.lang = tag;
        words.dir = direction;
        words.textContent = texts[at++];
      } else {
        words.remove();
      }
    }
    document.documentElement.dataset.shell = tag;
  };
  if (document.readyState === "loading") document.addEventListener("readystatechange", fill, { once: true });
  else fill();
}

/** The script that brings the welcome of a language which the page does not hold. */
export function lateWelcome(of) {
  const { tag, direction, say: text } = textsOf(LOCALES.find(({ tag }) => tag === of));
  const { ids } = shell();
  return `(${say})(${JSON.stringify({ tag, direction, source: SOURCE.tag, texts: ids.map(text) })});\n`;
}

/** Writes the welcome and the list of languages into the files of the build. Returns a remark for the closing line. */
export function writeWelcome(out) {
  const { markup } = shell();
  const page = join(out, "index.html");
  writeFileSync(page, replaced(page, MARK, markup, "the static welcome goes there"));
  writeFileSync(join(out, "boot.js"), bootScript(join(out, "boot.js")));
  const styles = readdirSync(out).find((name) => /^shell(-[0-9a-f]+)?\.css$/.test(name));
  if (!styles) throw new BuildError("Trunk left no shell.css, the rules of the languages go there");
  writeFileSync(join(out, styles), rules() + readFileSync(join(out, styles), "utf8"));
  for (const { tag } of LOCALES.filter((locale) => !locale.static)) {
    writeFileSync(join(out, "locales", tag, "welcome.js"), lateWelcome(tag));
  }
  // Trunk copies the folder whole; no page asks for the list.
  rmSync(join(out, LIST), { force: true });
  return `the welcome in ${STATIC.length} of ${LOCALES.length} languages`;
}
