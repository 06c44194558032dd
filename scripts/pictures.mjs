// Writes the pictures of the app: icons of fluent-emoji-flat, some with a bar. They stand on light and on dark by
// themselves: docs/adr/0025-pictures-on-dark.md.

import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { BuildError } from "./build-error.mjs";

// A red bar with a white edge: "no licence" must not look like "a licence".
const BAR =
  '<path d="M5 27 27 5" stroke="#fff" stroke-width="5" stroke-linecap="round"/>' +
  '<path d="M5 27 27 5" stroke="#c22f1c" stroke-width="3" stroke-linecap="round"/>';

// Light on light it cannot be seen; on dark it is what a dark shape ends with. Half of the width lies under the shape.
const CONTOUR = '<use href="#p" stroke="#f2efe8" stroke-width="1.5" stroke-linejoin="round" opacity=".7"/>';
// What the contour adds around the icon's own box.
const EDGE = 0.7;

/** The dark card of styles/tokens.css, on which a picture has to stand. */
const DARK_CARD = "#1e2d2b";
/** Between these luminances a colour differs 3:1 both from the dark card and from white. */
const LIFTED = [0.18, 0.28];
/** A moon that is not lit is dark: that is what it says. */
const IS_DARK = new Set(["new-moon"]);

const linear = (channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

function channels(colour) {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((d) => d + d).join("") : colour.slice(1);
  return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255);
}

/** Relative luminance as WCAG defines it. */
export function luminance(colour) {
  const [red, green, blue] = channels(colour).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, from 1 to 21. */
export function contrast(a, b) {
  const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

/** The colour with so much white in it that it has this luminance. */
function lifted(colour, wanted) {
  for (let white = 0; white < 1; white += 0.01) {
    const mixed = channels(colour).map((c) => Math.round(255 * (c + (1 - c) * white)));
    const hex = `#${mixed.map((c) => c.toString(16).padStart(2, "0")).join("")}`;
    if (luminance(hex) >= wanted) return hex;
  }
  return "#ffffff";
}

const COLOUR = /#[0-9a-f]{6}\b|#[0-9a-f]{3}\b/gi;

/** A picture that is dark all over (a head, footprints, silhouettes) in lighter colours, which keep their order. */
function readable(icon, body) {
  const colours = [...new Set(body.match(COLOUR))].sort((a, b) => luminance(a) - luminance(b));
  if (IS_DARK.has(icon) || colours.some((colour) => contrast(colour, DARK_CARD) >= 3)) return body;
  const [low, high] = LIFTED;
  const step = (high - low) / Math.max(1, colours.length - 1);
  const to = new Map(colours.map((colour, at) => [colour, lifted(colour, colours.length > 1 ? low + at * step : low)]));
  return body.replace(COLOUR, (colour) => to.get(colour));
}

/** Yellow faces stand on dark by themselves. */
const isFace = (icon) => /(^|-)face(-|$)|^star-struck$/.test(icon) && icon !== "dog-face";

/** Writes the pictures that pictures.json names, with their licence; how many. */
export function writePictures(out) {
  const require = createRequire(import.meta.url);
  const set = JSON.parse(readFileSync(require.resolve("@iconify-json/fluent-emoji-flat/icons.json"), "utf8"));
  const pictures = JSON.parse(readFileSync("pictures.json", "utf8"));
  mkdirSync(join(out, "pictures"), { recursive: true });
  for (const [name, value] of Object.entries(pictures)) {
    const { icon, crossed = false } = typeof value === "string" ? { icon: value } : value;
    const found = set.icons[icon];
    if (!found) {
      throw new BuildError(`pictures.json: "${name}" asks for the icon "${icon}", which fluent-emoji-flat does not have`);
    }
    const width = found.width ?? set.width;
    const height = found.height ?? set.height;
    const body = readable(icon, found.body);
    const edge = isFace(icon) ? 0 : EDGE;
    const box = [-edge, -edge, width + 2 * edge, height + 2 * edge].join(" ");
    const shape = `${body}${crossed ? BAR : ""}`;
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box}">` +
      (isFace(icon) ? `<g fill="none">${shape}</g>` : `${CONTOUR}<g id="p" fill="none">${shape}</g>`) +
      "</svg>\n";
    writeFileSync(join(out, "pictures", `${name}.svg`), svg);
  }
  writeFileSync(join(out, "pictures", "LICENSE.txt"), PICTURES_LICENCE);
  return Object.keys(pictures).length;
}

const PICTURES_LICENCE = `The pictures of this folder come from Fluent Emoji (flat), Copyright (c) Microsoft Corporation.
Some carry a bar that Jalon added, most a light contour, and a few lighter colours.

MIT License

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;
