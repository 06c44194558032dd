// The page's side of what is kept on the device: fetched once the first screen is there and the browser has nothing else to do.
// It registers the service worker (offline/worker.js), names the manifest, and tells the app how things stand, in the event
// `jalon-device`; `jalonDevice` carries out what the app asks for (src/web/later/device.rs).

const { release } = document.getElementById("start").dataset;
const { serviceWorker, storage, connection } = navigator;
const root = document.documentElement;
const at = (name) => new URL(name, document.baseURI);

/** How long a worker may take to tell how things stand. */
const PATIENCE = 5000;
/** How long a page waits for the release that takes over: some browsers never say that it has. */
const TO_TAKE_OVER = 4000;
/** How often a page that stays open asks for a newer release, at most. */
const AGAIN = 3600_000;
/** How many files are fetched side by side. */
const LANES = 4;

/** How things stand. */
const state = {
  /** A newer release is there. */
  offered: false,
  /** Everything that was used on this device is on it. */
  kept: false,
  /** Everything there is is on it. */
  whole: false,
  /** Bytes on the wire that are missing for that. */
  missing: 0,
  /** All of it is coming; how much of it is here, of 1. */
  coming: null,
  /** It did not come. */
  failed: false,
  /** How the app can be put on the home screen: the browser can be asked, or the person does it by hand. */
  install: null,
};

/** As src/web/later/device.rs reads it: facts as bits, bytes that are missing, and per cent of what is coming. */
function told() {
  const { offered, kept, whole, failed, install, missing, coming } = state;
  const facts = [offered, kept, whole, failed, install === "ask", install === "by-hand"];
  return [facts.reduce((bits, is, at) => bits + (is ? 1 << at : 0), 0), missing, coming === null ? null : Math.floor(100 * coming)];
}

const say = () => dispatchEvent(new CustomEvent("jalon-device", { detail: told() }));

// --- the home screen -----------------------------------------------------------------------------------

let prompt;
const isInstalled = () => matchMedia("(display-mode: standalone)").matches || navigator.standalone === true;

function installs() {
  const was = state.install;
  // Only Safari on a phone or tablet knows whether it runs from the home screen.
  state.install = isInstalled() ? null : prompt ? "ask" : navigator.standalone === false ? "by-hand" : null;
  if (state.install !== was) say();
}

addEventListener("beforeinstallprompt", (event) => {
  // Offered by the app, where there is a reason.
  event.preventDefault();
  prompt = event;
  installs();
});
addEventListener("appinstalled", () => {
  prompt = undefined;
  installs();
});

/** The manifest in the language of the screen. */
function manifest() {
  const link = document.querySelector("link[rel=manifest]") ?? document.createElement("link");
  link.rel = "manifest";
  link.href = at(`manifest-${root.lang}.webmanifest`);
  document.head.append(link);
}

/** Asks the browser not to throw anything away, where that asks nothing of the person: Firefox would. */
async function persist() {
  if (!storage?.persist || (await storage.persisted()) || CSS.supports("-moz-orient", "inline")) return;
  await storage.persist();
}

// --- the worker ----------------------------------------------------------------------------------------

let registration;

/** What a worker has of its release; nothing where it does not answer. */
const ask = (worker) =>
  new Promise((answer) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => answer(data);
    setTimeout(answer, PATIENCE);
    worker.postMessage("tell", [port2]);
  });

const bytes = (files) => files.reduce((sum, { size }) => sum + size, 0);
const missing = (groups) => groups.flatMap((group) => group.missing);

/** What this device needs: not recordings in a form that it does not play. */
function needed(groups) {
  const other = new Audio().canPlayType("audio/x-caf; codecs=opus") ? "-ogg" : "-caf";
  return groups.filter(({ group }) => !group.endsWith(other));
}

/** What was used here: everybody's files, the language on the screen, and whatever came in part. */
const used = (groups) =>
  groups.filter(
    ({ group, count, missing }) => group === "core" || group === `words-${root.lang}` || missing.length < count,
  );

/** Looks how things stand, and tells the app. Answers with the groups of this page's own release. */
async function look() {
  const { active, waiting } = registration;
  const newest = waiting ?? active;
  const there = newest && (await ask(newest));
  const own = there?.release === release ? there : newest === active ? undefined : await ask(active);
  // The worker before it answered with the page of the release that waits.
  if (waiting && there?.release === release) waiting.postMessage("take over");
  const groups = own?.release === release ? needed(own.groups) : [];
  state.offered = Boolean(there) && there.release !== release;
  state.missing = bytes(missing(groups));
  state.whole = groups.length > 0 && state.missing === 0;
  state.kept = groups.length > 0 && missing(used(groups)).length === 0;
  say();
  return groups;
}

/** Fetches files through the worker, which keeps them; whether all came. */
async function fetchAll(files, came = () => {}) {
  const left = [...files];
  const lane = async () => {
    for (let file = left.shift(); file; file = left.shift()) {
      const response = await fetch(at(file.url));
      if (!response.ok) throw new Error(`${file.url} did not come`);
      await response.arrayBuffer();
      came(file.size);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: LANES }, lane));
  return ends.every(({ status }) => status === "fulfilled");
}

/** What was used and is not there: a language chosen before the worker came, or what the browser threw away. */
async function complete() {
  const groups = await look();
  const files = missing(used(groups));
  if (!serviceWorker.controller || files.length === 0) return;
  await fetchAll(files);
  await look();
}

/** Everything there is, at once. */
async function makeReady() {
  if (state.coming !== null) return;
  state.coming = 0;
  state.failed = false;
  const groups = await look();
  const files = missing(groups);
  const all = bytes(files);
  let here = 0;
  const isWhole =
    serviceWorker.controller &&
    (await fetchAll(files, (size) => {
      here += size;
      state.coming = here / all;
      say();
    }));
  state.coming = null;
  await look();
  state.failed = !isWhole || !state.whole;
  say();
}

/** The newer release begins, and this page is loaded again with it. */
function takeOver() {
  let isDone = false;
  const again = () => {
    if (!isDone) location.reload();
    isDone = true;
  };
  const { waiting } = registration;
  if (!waiting) return again();
  serviceWorker.addEventListener("controllerchange", again);
  setTimeout(again, TO_TAKE_OVER);
  waiting.postMessage("take over");
}

/** A release that is being installed is there, or never will be. */
const settled = (worker) =>
  new Promise((done) => {
    const look = () => ["installed", "activated", "redundant"].includes(worker.state) && done();
    worker.addEventListener("statechange", look);
    look();
  });

/** Where the tab notes for which release it was loaded again: as public/start.js does. */
const RENEWED = "jalon-release";

/** Something did not come. The worker would answer with the same page again: it is asked for a newer release. */
const renewWithout = globalThis.jalonRenew;
async function renew() {
  if (!serviceWorker.controller) return renewWithout();
  try {
    await registration.update();
    if (registration.installing) await settled(registration.installing);
    const newest = registration.waiting ?? registration.active;
    const there = await ask(newest);
    if (!there || there.release === release || there.release === sessionStorage.getItem(RENEWED)) return;
    sessionStorage.setItem(RENEWED, there.release);
    takeOver();
  } catch {
    // No network, or no place to note it down: as before.
  }
}

async function begin() {
  serviceWorker.addEventListener("message", ({ data, ports: [port] }) => {
    if (data !== "jalon") return;
    port.postMessage({ release, loaded: performance.getEntriesByType("resource").map(({ name }) => name) });
  });
  serviceWorker.startMessages();
  registration = await serviceWorker.register(at("sw.js"), { updateViaCache: "none" });
  globalThis.jalonRenew = renew;
  const follow = async () => {
    if (registration.installing) await settled(registration.installing);
    await look();
  };
  registration.addEventListener("updatefound", follow);
  serviceWorker.addEventListener("controllerchange", complete);
  let checked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - checked < AGAIN) return;
    checked = Date.now();
    registration.update().catch(() => {});
  });
  await follow();
  await complete();
}

// --- the start -----------------------------------------------------------------------------------------

globalThis.jalonDevice = (what) => {
  if (what === "persist") persist().catch(() => {});
  if (what === "install") prompt?.prompt();
  if (what === "look") registration ? look() : say();
  if (!registration) return;
  if (what === "ready") makeReady();
  if (what === "take over") takeOver();
};

new MutationObserver(manifest).observe(root, { attributeFilter: ["lang"] });
manifest();
installs();
// No worker in an old browser, in some private windows, and away from https.
if (serviceWorker) begin().catch((error) => console.warn(error));
