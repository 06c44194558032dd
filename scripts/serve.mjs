// Serves a built app as its host will: the headers of its own _headers file, brotli where it is there,
// 404 for what is not.
//
//   node scripts/serve.mjs dist --port 8080 --host       for people: every interface, says the addresses
//   node scripts/serve.mjs dist --port 0 --log FILE      for tests: a free port, each request as a JSON line
//   node scripts/serve.mjs dist --port 8080 --check      only says whether the port is free

import { createHash } from "node:crypto";
import { appendFileSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { networkInterfaces } from "node:os";
import { extname, join, resolve, sep } from "node:path";
import { parseArgs } from "node:util";

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

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: "string", default: "8080" },
    host: { type: "boolean", default: false },
    log: { type: "string" },
    check: { type: "boolean", default: false },
  },
});
const root = resolve(positionals[0] ?? "dist");
const port = Number(options.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`"${options.port}" is no port: give a number from 1 to 65535, for example PORT=8081 make run`);
  process.exit(2);
}

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

function headersOf(path) {
  // A host revalidates what has no rule of its own.
  const headers = { "Cache-Control": "no-cache" };
  for (const rule of rules) {
    if (matches(rule.path, path)) for (const [name, value] of rule.headers) headers[name] = value;
  }
  return headers;
}

const tags = new Map();

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

function answer(request, response) {
  const send = (status, headers, body) => {
    response.writeHead(status, headers);
    response.end(request.method === "HEAD" ? undefined : body);
    return status;
  };
  const plain = (status, text, more = {}) =>
    send(status, { ...headersOf("/"), ...more, "Content-Type": TYPES[".txt"], "Content-Length": Buffer.byteLength(text) }, text);

  // What is not there has a page that says so, and leaves no trace of what was asked for.
  const nothing = () => {
    const page = load("/404.html");
    if (!page) return plain(404, "There is nothing here.\n", { "Cache-Control": "no-store" });
    const headers = { ...headersOf("/404.html"), "Cache-Control": "no-store", "Content-Type": TYPES[".html"], "Content-Length": page.bytes.length };
    return send(404, headers, page.bytes);
  };

  if (request.method !== "GET" && request.method !== "HEAD") return plain(405, "Only GET and HEAD.\n", { Allow: "GET, HEAD" });
  let path;
  try {
    path = decodeURIComponent(request.url.split(/[?#]/)[0]);
  } catch {
    return plain(400, "This address cannot be read.\n");
  }
  if (path.includes("\0") || path.includes("\\") || path.split("/").includes("..")) return nothing();
  if (path.endsWith("/")) path += "index.html";
  // The rules and the compressed twins are no pages.
  const found = path === "/_headers" || path.endsWith(".br") ? null : load(path);
  if (!found) return nothing();

  const accepts = /(^|[\s,])br\s*(?!;\s*q=0(\.0*)?\s*(,|$))(;|,|$)/.test(request.headers["accept-encoding"] ?? "");
  const small = accepts && load(`${path}.br`);
  const { bytes, tag } = small || found;
  const headers = { ...headersOf(path), ETag: tag, Vary: "Accept-Encoding" };
  if ((request.headers["if-none-match"] ?? "").split(/\s*,\s*/).includes(tag)) return send(304, headers);
  headers["Content-Type"] = TYPES[extname(path)] ?? "application/octet-stream";
  headers["Content-Length"] = bytes.length;
  if (small) headers["Content-Encoding"] = "br";
  return send(200, headers, bytes);
}

function taken() {
  console.error(`Port ${port} is taken by another program. Choose another one, for example: PORT=${port + 1 > 65535 ? 8081 : port + 1} make run`);
  process.exit(1);
}

function announce() {
  const { port: chosen } = server.address();
  if (!options.host) {
    console.log(`listening on http://127.0.0.1:${chosen}`);
    return;
  }
  console.log(`\nJalon is here:             http://localhost:${chosen}`);
  const addresses = Object.values(networkInterfaces()).flat().filter((a) => a.family === "IPv4" && !a.internal);
  for (const { address } of addresses) console.log(`On a phone, same network:  http://${address}:${chosen}`);
  if (addresses.length > 0) {
    console.log(
      "A phone can answer the questions and show its code that way. Its camera, the screen kept awake\n" +
        "and copying need https: put the folder dist/ on a host that has it.",
    );
  }
  console.log("Ctrl+C stops.");
}

let rules = [];
if (!options.check) {
  try {
    rules = readRules(join(root, "_headers"));
  } catch {
    console.error(`${root} holds no built app (no _headers file): run make build first`);
    process.exit(1);
  }
}

const server = createServer((request, response) => {
  const status = answer(request, response);
  if (options.log) {
    // A link whose # was escaped has its code in the path.
    const url = status === 404 || status === 400 ? "not noted down" : request.url;
    const line = { method: request.method, url, referer: request.headers.referer ?? null, status };
    appendFileSync(options.log, `${JSON.stringify(line)}\n`);
  }
});

const listen = (host) => server.listen({ port, host });
server.on("error", (error) => {
  if (error.code === "EADDRINUSE") taken();
  // No IPv6 on this machine.
  else if (error.code === "EAFNOSUPPORT" || error.code === "EADDRNOTAVAIL") listen("0.0.0.0");
  else if (error.code === "EACCES") {
    console.error(`Port ${port} is reserved for the system. Choose another one, for example: PORT=8080 make run`);
    process.exit(1);
  } else throw error;
});
server.on("listening", () => {
  if (options.check) server.close();
  else announce();
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
listen(options.host || options.check ? "::" : "127.0.0.1");
