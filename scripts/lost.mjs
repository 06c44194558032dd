// The page of an address that is none. Some mail programs write %23 for the # of a link: then the code is sent to the host as
// a path. The page has no script and asks for nothing, so it cannot read what stands there; it says what to do.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { escape, readMessages } from "./welcome.mjs";
import { BuildError } from "./build-error.mjs";
import { LOCALES } from "./locales.mjs";

/** In every static language at once: nothing may tell which one somebody reads. */
export function writeLost(out) {
  const sections = LOCALES.filter((locale) => locale.static).map(({ tag, direction }) => {
    const messages = readMessages(tag, "adviser");
    const say = (id) => {
      const text = messages.get(id);
      if (!text) throw new BuildError(`locales/${tag}/adviser.ftl: the page of a lost link needs "${id}" as plain text`);
      return escape(text);
    };
    const steps = ["lost-copy", "lost-paste", "lost-show"].map((id) => `<li>${say(id)}</li>`).join("\n");
    return `<section lang="${tag}" dir="${direction}">
<h1>${say("lost-title")}</h1>
<p>${say("lost-nothing")}</p>
<ol>
${steps}
</ol>
</section>`;
  });
  const page = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Jalon</title>
</head>
<body>
<main>
${sections.join("\n")}
</main>
</body>
</html>
`;
  writeFileSync(join(out, "404.html"), page);
}
