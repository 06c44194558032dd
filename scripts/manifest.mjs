// What a phone is told about the app when it goes to the home screen, in each language: `manifest-<tag>.webmanifest`. The page asks
// for it last of all (offline/page.js).

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BuildError } from "./build-error.mjs";
import { LOCALES } from "./locales.mjs";
import { readMessages } from "./welcome.mjs";

/** The background of styles/tokens.css, which a phone shows until the page is there. */
const COLOUR = "#fbf8f2";

/** Ways in from the icon, each with the message that names it. */
const SHORTCUTS = [
  ["person", "sheet-title", "./"],
  ["adviser", "scan-title", "./#scan"],
  ["workshop", "workshops-title", "./#atelier"],
];

const ICONS = [
  { src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
  ...[192, 512].flatMap((side) =>
    ["any", "maskable"].map((purpose) => ({
      src: purpose === "any" ? `icon-${side}.png` : `icon-maskable-${side}.png`,
      sizes: `${side}x${side}`,
      type: "image/png",
      purpose,
    })),
  ),
];

/** Pictures of the app for who thinks of installing it: their sizes stand in their first bytes. */
const SCREENSHOTS = [
  ["question.png", "narrow"],
  ["code.png", "narrow"],
  ["summary.png", "wide"],
];

/** Writes the manifests and the pictures they name. */
export function writeManifests(out) {
  mkdirSync(join(out, "screenshots"), { recursive: true });
  const screenshots = SCREENSHOTS.map(([name, form_factor]) => {
    const png = readFileSync(join("docs", "pictures", name));
    writeFileSync(join(out, "screenshots", name), png);
    return { src: `screenshots/${name}`, sizes: `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, type: "image/png", form_factor };
  });
  const there = readdirSync(out);
  for (const { src } of ICONS) if (!there.includes(src)) throw new BuildError(`public/${src} is missing, the manifests name it`);
  for (const { tag, direction, audiences } of LOCALES) {
    const say = (audience, id) => {
      const text = readMessages(tag, audience).get(id);
      if (!text) throw new BuildError(`locales/${tag}/${audience}.ftl: the manifest needs "${id}" as plain text`);
      return text;
    };
    const manifest = {
      name: say("start", "app-name"),
      short_name: say("start", "app-name"),
      description: say("start", "welcome-lead"),
      lang: tag,
      dir: direction,
      // No id: it would be told from the root of the host, and several apps may live there in folders.
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: COLOUR,
      theme_color: COLOUR,
      icons: ICONS,
      screenshots,
      shortcuts: SHORTCUTS.filter(([audience]) => audiences.includes(audience)).map(([audience, id, url]) => ({
        name: say(audience, id),
        url,
      })),
    };
    writeFileSync(join(out, `manifest-${tag}.webmanifest`), JSON.stringify(manifest));
  }
}
