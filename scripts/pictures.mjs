// Writes the pictures of the app: icons of fluent-emoji-flat, some with a bar.

import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { BuildError } from "./build-error.mjs";

// A red bar with a white edge: "no licence" must not look like "a licence".
const BAR =
  '<path d="M5 27 27 5" stroke="#fff" stroke-width="5" stroke-linecap="round"/>' +
  '<path d="M5 27 27 5" stroke="#c22f1c" stroke-width="3" stroke-linecap="round"/>';

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
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `<g fill="none">${found.body}</g>${crossed ? BAR : ""}</svg>\n`;
    writeFileSync(join(out, "pictures", `${name}.svg`), svg);
  }
  writeFileSync(join(out, "pictures", "LICENSE.txt"), PICTURES_LICENCE);
  return Object.keys(pictures).length;
}

const PICTURES_LICENCE = `The pictures of this folder come from Fluent Emoji (flat), Copyright (c) Microsoft Corporation.
Some carry a bar that Jalon added.

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
