// A built app as its host will serve it: the headers of its own _headers file, brotli where it is there, 404 for what is not. What to
// answer is worked out here and sent by who asked: scripts/serve.mjs, and the server of the tests, which spoils it on the way.

import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".ftl": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
};

/** The rules of a `_headers` file: a path, with `*` at its end for anything, and indented headers. */
function readRules(path) {
  const rules = [];
  for (const line of readFileSync(path, "utf8").split(/\r?\n/)) {
    if (!line.trim() || line.trimStart().startsWith("#")) continue;
    if (/^\S/.test(line)) {
      rules.push({ path: line.trim(), headers: [] });
    } else {
      const [, name, value] = line.match(/^\s+([^:]+):\s*(.*)$/);
      rules.at(-1).headers.push([name, value]);
    }
  }
  return rules;
}

const matches = (pattern, path) =>
  pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The address that a request asks for, without query; `null` where it cannot be read. */
export function pathOf(request) {
  try {
    return decodeURIComponent(request.url.split(/[?#]/)[0]);
  } catch {
    return null;
  }
}

/**
 * The site in a folder, without the files of these paths: a function that says to a request what status, headers and body to
 * answer. Throws where there is no built app.
 */
export function site(root, without = []) {
  const rules = readRules(join(root, "_headers"));
  const tags = new Map();

  function headersOf(path) {
    // A host revalidates what has no rule of its own.
    const headers = { "Cache-Control": "no-cache" };
    for (const rule of rules) {
      if (matches(rule.path, path)) for (const [name, value] of rule.headers) headers[name] = value;
    }
    return headers;
  }

  /** A file's bytes and its tag, or null when there is no such file inside the folder. */
  function load(path) {
    const file = join(root, path);
    if (!file.startsWith(root + sep)) return null;
    try {
      const { mtimeMs, size } = statSync(file);
      const bytes = readFileSync(file);
      const key = `${file} ${mtimeMs} ${size}`;
      if (!tags.has(key)) tags.set(key, `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`);
      return { bytes, tag: tags.get(key) };
    } catch {
      return null;
    }
  }

  const plain = (status, text, more = {}) => {
    const headers = { ...headersOf("/"), ...more, "Content-Type": TYPES[".txt"], "Content-Length": Buffer.byteLength(text) };
    return { status, headers, body: Buffer.from(text) };
  };

  // What is not there has a page that says so, and leaves no trace of what was asked for.
  const nothing = () => {
    const page = load("/404.html");
    if (!page) return plain(404, "There is nothing here.\n", { "Cache-Control": "no-store" });
    const headers = { ...headersOf("/404.html"), "Cache-Control": "no-store", "Content-Type": TYPES[".html"], "Content-Length": page.bytes.length };
    return { status: 404, headers, body: page.bytes };
  };

  return (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return plain(405, "Only GET and HEAD.\n", { Allow: "GET, HEAD" });
    let path = pathOf(request);
    if (path === null) return plain(400, "This address cannot be read.\n");
    if (path.includes("\0") || path.includes("\\") || path.split("/").includes("..")) return nothing();
    if (path.endsWith("/")) path += "index.html";
    // The rules and the compressed twins are no pages.
    const isPage = path !== "/_headers" && !path.endsWith(".br") && !without.includes(path);
    const found = isPage && load(path);
    if (!found) return nothing();

    const accepts = /(^|[\s,])br\s*(?!;\s*q=0(\.0*)?\s*(,|$))(;|,|$)/.test(request.headers["accept-encoding"] ?? "");
    const small = accepts && load(`${path}.br`);
    const { bytes, tag } = small || found;
    const headers = { ...headersOf(path), ETag: tag, Vary: "Accept-Encoding" };
    if ((request.headers["if-none-match"] ?? "").split(/\s*,\s*/).includes(tag)) return { status: 304, headers };
    headers["Content-Type"] = TYPES[extname(path)] ?? "application/octet-stream";
    headers["Content-Length"] = bytes.length;
    if (small) headers["Content-Encoding"] = "br";
    return { status: 200, headers, body: bytes };
  };
}

/** Sends what was worked out; a question about a file alone gets no body. */
export function send({ status, headers, body }, request, response) {
  response.writeHead(status, headers);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** A request as a line of a log. */
export function line(request, status) {
  // A link whose # was escaped has its code in the path.
  const url = status === 404 || status === 400 ? "not noted down" : request.url;
  return `${JSON.stringify({ method: request.method, url, referer: request.headers.referer ?? null, status })}\n`;
}
