// Serves a built app and spoils it on the way, as a file says that is read anew for each request:
//
//   { "site": FOLDER, "under": "/", "faults": [{ "path": PATTERN, "kind": KIND, "after": BYTES }] }
//
// The first fault whose pattern fits is the one that happens.
//
//   node tests/journeys/support/faults.mjs CONTROL --port 0 --log FILE
//
// Kinds: cut (the line breaks after so many bytes), missing (404), broken (500), page (a page with 200), wrong (one byte is another),
// redirect (to a copy elsewhere), slow (so many bytes, twenty times a second), old (to be kept for a year), new (not to be kept at all).

import { appendFileSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { line, pathOf, send, site } from "../../../scripts/site.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: "string", default: "0" }, log: { type: "string" } },
});

/** Each site by its folder. */
const sites = new Map();

function siteOf(root) {
  if (!sites.has(root)) sites.set(root, site(root));
  return sites.get(root);
}

const html = Buffer.from("<!doctype html><title>Welcome to the network</title><p>Please sign in.</p>");

/** The answer as a fault leaves it; `cut` and `slow` are seen to where it is sent. */
function spoilt(answer, fault, path) {
  const body = Buffer.from(answer.body ?? "");
  const { "Content-Encoding": _, ...plain } = answer.headers;
  switch (fault?.kind) {
    case "missing":
      return { status: 404, headers: { "Content-Type": "text/plain" }, body: Buffer.from("Nothing.\n") };
    case "broken":
      return { status: 500, headers: { "Content-Type": "text/plain" }, body: Buffer.from("Broken.\n") };
    case "page":
      return { status: 200, headers: { ...plain, "Content-Type": "text/html", "Content-Length": html.length }, body: html };
    case "wrong":
      body[body.length >> 1] ^= 1;
      return { ...answer, body };
    case "redirect":
      return { status: 302, headers: { Location: `${path}?elsewhere` }, body: Buffer.alloc(0) };
    case "old":
      return { ...answer, headers: { ...answer.headers, "Cache-Control": "public, max-age=31536000, immutable" } };
    case "new":
      return { ...answer, headers: { ...answer.headers, "Cache-Control": "no-store" } };
    default:
      return answer;
  }
}

/** Writes so many bytes at a time, and no more once whoever asked has gone. */
function drip(body, bytes, response) {
  const step = (at) => {
    if (response.destroyed) return;
    if (at >= body.length) return response.end();
    response.write(body.subarray(at, at + bytes));
    setTimeout(step, 50, at + bytes);
  };
  step(0);
}

const server = createServer((request, response) => {
  const { site: root, under = "/", faults = [] } = JSON.parse(readFileSync(positionals[0], "utf8"));
  const whole = pathOf(request) ?? "";
  const isUnder = whole.startsWith(under);
  // What the file says of it, unless the redirect has been followed.
  const fault = request.url.includes("?elsewhere") ? undefined : faults.find(({ path }) => new RegExp(path).test(whole));
  const inside = { method: request.method, url: request.url.slice(under.length - 1), headers: request.headers };
  const answer = isUnder ? siteOf(root)(inside) : { status: 404, headers: {}, body: Buffer.alloc(0) };
  const { status, headers, body } = spoilt(answer, fault, whole);
  if (options.log) appendFileSync(options.log, line(request, status));
  if (fault?.kind === "cut") {
    response.writeHead(status, headers);
    response.write((body ?? Buffer.alloc(0)).subarray(0, fault.after), () => response.destroy());
  } else if (fault?.kind === "slow" && body) {
    response.writeHead(status, headers);
    drip(body, fault.after, response);
  } else {
    send({ status, headers, body }, request, response);
  }
});

server.listen({ port: Number(options.port), host: "127.0.0.1" }, () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
