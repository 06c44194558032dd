// The service worker: keeps a release of the app on the device, whole, and answers from it (docs/adr/0027-offline.md).
//
// All names but the page's tell the release or the content, so an answer by name is never of another release. Each release has a
// cache of its own; the one before stays until no tab needs it. scripts/offline.mjs puts the list of files in.

import { PrecacheController } from "workbox-precaching";

/** By group, each file with its bytes on the wire and its SHA-256. `core` is what everybody needs. */
const { release, groups } = LIST;
const { scope } = registration;

/** Several copies of the app may live in folders of one host, and they share its caches. */
const OURS = `jalon ${scope} `;
const CACHE = OURS + release;
/** Where a release that waits leaves its page: the worker before it may open the app with it. */
const NEXT = `${OURS}next`;
const CORE = "core";
const PAGE = "./";

/** How many files are fetched side by side: one after the other, a slow line would wait for each answer. */
const LANES = 6;
/** How long a tab may take to tell what it needs. */
const PATIENCE = 2000;

// --- the files of this release -------------------------------------------------------------------------

/** Whether the browser's own cache is passed by: something in it may be broken. */
let fresh = false;

/** A file comes from where it is asked for, or not at all. */
const exact = {
  requestWillFetch: async ({ request }) =>
    new Request(request, { redirect: "error", ...(fresh && { cache: "reload" }) }),
};

function controller(files) {
  const made = new PrecacheController({ cacheName: CACHE, plugins: [exact] });
  made.addToCacheList(
    files.map(([url, , hash]) => ({ url, integrity: `sha256-${hash}`, revision: url === PAGE ? release : null })),
  );
  return made;
}

const all = controller(Object.values(groups).flat());

/** A file from the cache, or fetched, checked and kept. What was fetched and is another file does not come at all. */
async function file(event, url) {
  const cacheKey = all.getCacheKeyForURL(url);
  const integrity = all.getIntegrityForCacheKey(cacheKey);
  const get = (cache) => {
    const request = new Request(url, { integrity, cache, credentials: "same-origin" });
    return all.strategy.handle({ event, request, params: { cacheKey, integrity } });
  };
  // What the browser has of it may be broken, and kept for a year.
  const found = get("default").catch(() => get("reload"));
  return found.catch((error) => {
    // A network or a file that is not right. Anything else is the cache: no room, or broken; the app goes on without it.
    if (error instanceof TypeError) throw error;
    return fetch(event.request);
  });
}

// --- what was used before ------------------------------------------------------------------------------

/** A file's name without what changes with its release or its content. */
const plain = (url) =>
  url
    .slice(scope.length)
    .replace(/\?.*/, "")
    .replace(/^[0-9a-f]{8}\//, "")
    .replace(/-[0-9a-f]{16}/, "");

/** The groups of which a file is among these. */
function groupsOf(urls) {
  const used = new Set(urls.filter((url) => url.startsWith(scope)).map(plain));
  const has = (files) => files.some(([url]) => used.has(plain(new URL(url, scope).href)));
  return Object.keys(groups).filter((group) => group === CORE || has(groups[group]));
}

const tabs = async () =>
  (await clients.matchAll({ type: "window", includeUncontrolled: true })).filter(({ url }) => url.startsWith(scope));

/** What each tab tells of itself; `undefined` for one that says nothing. */
const told = async () => Promise.all((await tabs()).map(ask));

const ask = (tab) =>
  new Promise((answer) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => answer(data);
    setTimeout(answer, PATIENCE);
    tab.postMessage("jalon", [port2]);
  });

/** The caches of other releases. */
const others = async () => (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE && name !== NEXT);

// --- installing ----------------------------------------------------------------------------------------

addEventListener("install", (event) => event.waitUntil(install(event)));

async function install(event) {
  const cached = await Promise.all((await others()).map(async (name) => (await caches.open(name)).keys()));
  const loaded = (await told()).flatMap((tab) => tab?.loaded ?? []);
  const wanted = groupsOf([...cached.flat().map(({ url }) => url), ...loaded]).flatMap((group) => groups[group]);
  const rest = wanted.filter(([url]) => url !== PAGE);
  try {
    await copy(rest);
    // What the browser has of it already need not come again; where that is broken, all comes from the host.
    fresh = !(await fetched(event, rest));
    if (fresh && !(await fetched(event, rest))) throw new Error(`release ${release} did not come whole`);
    // The page comes last: a cache that has it has everything.
    await controller(groups[CORE].filter(([url]) => url === PAGE)).install(event);
    if (registration.active) await (await caches.open(NEXT)).put(scope, await all.matchPrecache(PAGE));
  } catch (error) {
    // What came is checked and stays: the next attempt goes on from there. Where there is no room, it makes room.
    if (error.name === "QuotaExceededError") await caches.delete(CACHE);
    throw error;
  } finally {
    fresh = false;
  }
}

/** Fetches what is not there yet; whether all came. */
async function fetched(event, files) {
  const lanes = Array.from({ length: LANES }, (_, lane) => files.filter((_, at) => at % LANES === lane));
  const ends = await Promise.allSettled(lanes.map((lane) => controller(lane).install(event)));
  const full = ends.find(({ reason }) => reason?.name === "QuotaExceededError");
  if (full) throw full.reason;
  return ends.every(({ status }) => status === "fulfilled");
}

/**
 * Takes from releases before what is the same there, byte by byte. Not scripts: a policy of the host comes in their headers.
 */
async function copy(files) {
  const before = new Map();
  for (const name of await others()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) before.set(plain(request.url), { cache, request });
  }
  const cache = await caches.open(CACHE);
  for (const [url, , hash] of files) {
    const at = new URL(url, scope).href;
    const found = before.get(plain(at));
    if (!found || url.endsWith(".js") || (await cache.match(at))) continue;
    const response = await found.cache.match(found.request);
    const bytes = await response?.clone().arrayBuffer();
    if (bytes && (await digest(bytes)) === hash) await cache.put(at, response);
  }
}

const digest = async (bytes) => btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))));

// A tab that is open stays with the release it was opened with: what it asks for has other names.
addEventListener("activate", (event) => event.waitUntil(Promise.all([caches.delete(NEXT), clients.claim()])));

// --- answering -----------------------------------------------------------------------------------------

addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || !url.startsWith(scope)) return;
  const path = url.slice(scope.length);
  if (mode === "navigate") {
    if (/^(index\.html)?([?#]|$)/.test(path)) event.respondWith(page(event));
  } else if (path !== "" && all.getCacheKeyForURL(url)) {
    event.respondWith(file(event, url));
  } else if (/^([0-9a-f]{8}\/|(recordings\/)?[a-z-]+-[0-9a-f]{16}[^/]*$)/.test(path)) {
    event.respondWith(caches.match(url).then((response) => response ?? fetch(event.request)));
  }
});

/**
 * The page. When nobody has it open and a newer release waits, that one begins at once: its page names its files, whoever
 * answers for them.
 */
async function page(event) {
  const { waiting } = registration;
  if (waiting && (await tabs()).length === 0) {
    const next = await caches.match(scope, { cacheName: NEXT });
    if (next) {
      waiting.postMessage("take over");
      return next;
    }
  }
  // A browser that threw the cache away may find another release at the host: a page of its own.
  return file(event, scope).catch(() => fetch(event.request));
}

// --- telling -------------------------------------------------------------------------------------------

addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(skipWaiting());
  else event.waitUntil(tell(event.ports[0]));
});

/** For each group how many files it has, and those that are missing: what is there is looked up each time. */
async function tell(port) {
  const there = new Set((await (await caches.open(CACHE)).keys()).map(({ url }) => url));
  const isMissing = ([url]) => !there.has(all.getCacheKeyForURL(url));
  const state = Object.entries(groups).map(([group, files]) => ({
    group,
    count: files.length,
    missing: files.filter(isMissing).map(([url, size]) => ({ url, size })),
  }));
  port.postMessage({ release, groups: state });
  await tidy();
}

/** Throws releases away that no tab needs. One that came in part stays until it has come whole, and so does one that waits. */
async function tidy() {
  if (registration.installing || registration.waiting) return;
  const known = await told();
  if (known.some((tab) => !tab)) return;
  for (const name of await others()) {
    const of = name.slice(OURS.length);
    const isWhole = await caches.match(`${scope}?__WB_REVISION__=${of}`, { cacheName: name });
    if (isWhole && !known.some((tab) => tab.release === of)) await caches.delete(name);
  }
}
