// Makes another release of a built app, as a build after a change does: the same app, but each of its files has other bytes, and other
// names where a name tells the content. Recordings and most pictures stay as they are.
//
//   node tests/journeys/support/release.mjs FROM TO NAME     NAME: eight hexadecimal digits

import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { writeWorker } from "../../../scripts/offline.mjs";
import { files, releaseOf } from "../../../scripts/release.mjs";

const [from, to, name] = process.argv.slice(2);

rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith(".br") });

const old = releaseOf(to);
renameSync(join(to, old), join(to, name));

/** A change that means nothing, in the language of the file. */
function changed(bytes, kind) {
  const mark = `release ${name}`;
  const text = (before, after = "") => Buffer.concat([bytes, Buffer.from(`${before}${mark}${after}\n`)]);
  switch (kind) {
    case ".js":
      return text("\n//");
    case ".css":
      return text("\n/*", "*/");
    case ".ftl":
      return text("\n# ");
    case ".html":
    case ".svg":
      return text("<!--", "-->");
    case ".wasm": {
      // A section of the linker's kind, which browsers pass over: its number, its length, the length of its name, its name.
      const title = Buffer.from(mark);
      return Buffer.concat([bytes, Buffer.from([0, title.length + 1, title.length]), title]);
    }
    default:
      return bytes;
  }
}

const CHANGED = new Set([".js", ".css", ".ftl", ".html", ".wasm"]);
const isChanged = ({ name }) => CHANGED.has(extname(name)) || /^[a-e].*[.]svg$/.test(name);

const rename = (find, by) => {
  for (const { path, name } of files(to)) {
    if (![".js", ".html", ".css"].includes(extname(name)) && name !== "_headers") continue;
    const text = readFileSync(path, "utf8");
    if (text.includes(find)) writeFileSync(path, text.replaceAll(find, by));
  }
};

for (const worker of ["sw.js", "remove.js"]) rmSync(join(to, worker));
rename(old, name);
for (const { path, name: file } of files(to).filter(isChanged)) writeFileSync(path, changed(readFileSync(path), extname(file)));
// Names tell the content. The parts first, then the script that names them, then what the page names.
const order = (file) => (file.endsWith(".wasm") && !file.includes("_bg") ? 0 : 1);
const named = readdirSync(to).filter((file) => /-[0-9a-f]{16}(_bg)?\.\w+$/.test(file));
for (const file of named.sort((one, other) => order(one) - order(other))) {
  const hash = createHash("sha256").update(readFileSync(join(to, file))).digest("hex").slice(0, 16);
  const fresh = file.replace(/-[0-9a-f]{16}/, `-${hash}`);
  renameSync(join(to, file), join(to, fresh));
  rename(file, fresh);
}
console.log(writeWorker(to));
