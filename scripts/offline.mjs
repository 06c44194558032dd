// What keeps the app on the device (docs/adr/0027-offline.md): the service worker with its list of files, and the page's side of it.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { buildSync } from "esbuild";
import { BuildError } from "./build-error.mjs";
import { hashed } from "./divide.mjs";
import { files, releaseOf, tellStart } from "./release.mjs";

/** Bundles a script into one file without names that anybody would read. */
function bundle(entry, outfile, define = {}) {
  buildSync({
    entryPoints: [join("offline", entry)],
    outfile,
    bundle: true,
    format: outfile.endsWith("sw.js") ? "iife" : "esm",
    minify: true,
    legalComments: "none",
    // Workbox keeps its messages to itself.
    define: { "process.env.NODE_ENV": '"production"', ...define },
  });
}

/** The script that the page fetches last of all; the page names it. */
export function writePageSide(out) {
  const file = join(out, "offline.js");
  bundle("page.js", file);
  const name = hashed(file, "offline-", ".js");
  renameSync(file, join(out, name));
  tellStart(out, "data-offline", name);
}

/**
 * Which files belong together: who uses one needs the others. Without a group: what is for the host, for those who come for the
 * first time, or for the browser itself.
 */
const GROUPS = [
  [/^(404\.html|_headers|sw\.js|remove\.js|icon-.*\.png|.*\.webmanifest|screenshots\/.*|.*\/LICENSE\.txt|.*\.br)$/, null],
  [/^(index\.html|icon\.svg|(jalon|styles|late|later|offline)-.*|shared-(.*-)?later-.*)$/, "core"],
  [/^RELEASE\/(boot\.js|start\.js|pictures\/.*)$/, "core"],
  [/^RELEASE\/locales\/(.*)\/(start\.ftl|person\.ftl|welcome\.js)$/, "words-$1"],
  [/^RELEASE\/locales\/(.*)\/(adviser|workshop)\.ftl$/, "$2-$1"],
  [/^(desk-.*|shared-desk-workshop-.*)$/, "desk"],
  [/^workshop-.*$/, "workshop"],
  [/^RELEASE\/scanner.*$/, "scanner"],
  [/^RELEASE\/recordings\/(.*)\.(ogg|caf)\.json$/, "recordings-$1-$2"],
  [/^recordings\/pack-(.*)-[0-9a-f]{16}\.(ogg|caf)\.bin$/, "recordings-$1-$2"],
];

function groupOf(path, release) {
  const name = path.startsWith(`${release}/`) ? `RELEASE${path.slice(release.length)}` : path;
  const rule = GROUPS.find(([pattern]) => pattern.test(name));
  if (!rule) throw new BuildError(`${path} belongs to no group of what is kept on a device`);
  return rule[1] && name.replace(...rule);
}

/** Each group with its files: address, bytes as it travels, and checksum. */
function list(out, release) {
  const groups = {};
  for (const path of files(out).map((file) => relative(out, file.path)).sort()) {
    const group = groupOf(path, release);
    if (!group) continue;
    const file = join(out, path);
    const size = statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
    const hash = createHash("sha256").update(readFileSync(file)).digest("base64");
    (groups[group] ??= []).push([path === "index.html" ? "./" : path, size, hash]);
  }
  return groups;
}

/** The files that writeWorker writes. */
export const WORKERS = ["sw.js", "remove.js"];

/** Writes the service worker of the built app, and the one that takes it away. Returns a remark for the closing line. */
export function writeWorker(out) {
  const release = releaseOf(out);
  const groups = list(out, release);
  bundle("worker.js", join(out, "sw.js"), { LIST: JSON.stringify({ release, groups }) });
  bundle("remove.js", join(out, "remove.js"));
  return `${Object.values(groups).flat().length} files to keep`;
}
