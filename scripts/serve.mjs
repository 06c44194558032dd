// Serves a built app as its host will: the headers of its own _headers file, brotli where it is there,
// 404 for what is not.
//
//   node scripts/serve.mjs dist --port 8080 --host       for people: every interface, says the addresses
//   node scripts/serve.mjs dist --port 0 --log FILE      for tests: a free port, each request as a JSON line
//     --without /sw.js                                     and not this file
//   node scripts/serve.mjs dist --port 8080 --check      only says whether the port is free

import { appendFileSync } from "node:fs";
import { createServer } from "node:http";
import { networkInterfaces } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { line, send, site } from "./site.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: "string", default: "8080" },
    host: { type: "boolean", default: false },
    log: { type: "string" },
    check: { type: "boolean", default: false },
    without: { type: "string", multiple: true, default: [] },
  },
});
const root = resolve(positionals[0] ?? "dist");
const port = Number(options.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`"${options.port}" is no port: give a number from 1 to 65535, for example PORT=8081 make run`);
  process.exit(2);
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

let answer;
if (!options.check) {
  try {
    answer = site(root, options.without);
  } catch {
    console.error(`${root} holds no built app (no _headers file): run make build first`);
    process.exit(1);
  }
}

const server = createServer((request, response) => {
  const answered = answer(request);
  send(answered, request, response);
  if (options.log) appendFileSync(options.log, line(request, answered.status));
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
