// Starts the app. Trunk's own start script is inline, which the content security policy forbids.

const { js, wasm, late, release, offline } = document.getElementById("start").dataset;

// Bare names are no module specifiers, and the app may live in a sub-folder.
const at = (name) => new URL(name, document.baseURI);

async function start() {
  const { default: init } = await import(at(js));
  await init({ module_or_path: at(wasm) });
}

/** Brings the styles of what comes after the first questions, once. After a failure the next call tries again. */
let styles;
globalThis.jalonStyles = () =>
  (styles ??= new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.onload = resolve;
    link.onerror = () => {
      link.remove();
      styles = undefined;
      reject(new Error(`${late} did not come`));
    };
    link.href = at(late);
    document.head.append(link);
  }));

/**
 * Loads the page again where the host serves another release by now: the files of this one are gone, and trying again
 * would be in vain. Once for each release, so that a host which cannot make up its mind does not keep the page loading.
 */
globalThis.jalonRenew = async () => {
  try {
    const page = await (await fetch(document.baseURI.split("#")[0], { cache: "no-store" })).text();
    const now = / data-release="(\w+)"/.exec(page)?.[1];
    if (now && now !== release && now !== sessionStorage.getItem(RENEWED)) {
      sessionStorage.setItem(RENEWED, now);
      location.reload();
    }
  } catch {
    // No network, or no place to note it down: as before.
  }
};

/** Where the tab notes for which release it was loaded again. */
const RENEWED = "jalon-release";

const root = document.documentElement;

// --- a page kept aside ---------------------------------------------------------------------------------

// A browser may keep the page as it is and show it when somebody comes back. Until it is known that it is still right,
// nothing of it is seen; the app itself drops what must not be there (src/web/page.rs).

const stored = () => {
  try {
    return localStorage.getItem("jalon");
  } catch {
    return null;
  }
};
const heading = () => document.getElementById("heading");
let aside, focused, title;
addEventListener("pagehide", ({ persisted }) => {
  if (!persisted || root.dataset.state === "trapped") return;
  aside = stored();
  focused = document.activeElement;
  title = heading();
  root.style.visibility = "hidden";
});
addEventListener("pageshow", ({ persisted }) => {
  // Erased or written by somebody else meanwhile: what is in memory is of no one who is here.
  if (persisted && aside !== undefined && aside !== stored()) return location.reload();
  root.style.visibility = "";
  // What is not seen takes no focus: a screen that came meanwhile gets it now.
  if (persisted) (title === heading() ? focused : heading())?.focus({ preventScroll: true });
});

// --- a trap --------------------------------------------------------------------------------------------

// An error that nobody caught leaves the app in a state that nobody knows. It is stopped for good, and a calm page
// stands in its place until it is loaded again.

/** Whether the app's own code broke off: a trap of its WebAssembly, or an exception that passed through it. */
function isOurs(error, file = "") {
  if (!(error instanceof Error) || error instanceof DOMException) return false;
  const trace = `${file} ${error.stack}`;
  // Scripts that an extension puts into the page have traps of their own.
  if (/\b[\w-]+-extension:/.test(trace)) return false;
  // The parts that come later are named by wasm-split-cli.
  const files = [js, wasm, "split_", "chunk_"];
  return error instanceof WebAssembly.RuntimeError || files.some((name) => trace.includes(at(name).href));
}

/** What of the answers is there after the page was loaded again. */
function kept() {
  try {
    if (sessionStorage.getItem("jalon")) return "turn";
    return localStorage.getItem("jalon") ? "record" : "nothing";
  } catch {
    return "nothing";
  }
}

function stop() {
  if (root.dataset.state === "trapped") return;
  root.dataset.kept = kept();
  // No event reaches the app any more: src/web/shell.rs asks for this state.
  root.dataset.state = "trapped";
  for (const video of document.querySelectorAll("video")) {
    video.srcObject?.getTracks().forEach((track) => track.stop());
  }
  globalThis.speechSynthesis?.cancel();
  document.body.replaceChildren(document.getElementById("trapped").content);
  const again = document.querySelector("#trap button");
  again.addEventListener("click", () => location.reload());
  again.focus();
}

addEventListener("error", (event) => isOurs(event.error, event.filename) && stop());
addEventListener("unhandledrejection", (event) => isOurs(event.reason) && stop());

// --- without a network ---------------------------------------------------------------------------------

/** Once there is nothing else to do: what keeps the app on this device (offline/page.js). */
function keep() {
  const idle = globalThis.requestIdleCallback ?? setTimeout;
  if (offline) idle(() => import(at(offline)).catch(() => {}));
}

// --- the start -----------------------------------------------------------------------------------------

// The app itself shows the same message when it starts without its texts.
document.querySelector("#shell .reload")?.addEventListener("click", () => location.reload());

if (root.dataset.state !== "too-old" && root.dataset.state !== "protected") {
  start().then(keep, (error) => {
    console.error(error);
    if (error instanceof WebAssembly.RuntimeError) stop();
    else root.dataset.state = "failed";
  });
}
