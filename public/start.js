// Starts the app. Trunk's own start script is inline, which the content security policy forbids.

const { js, wasm, rest, facilitator, late } = document.getElementById("start").dataset;

// Bare names are no module specifiers, and the app may live in a sub-folder.
const at = (name) => new URL(name, document.baseURI);

async function start() {
  const { default: init } = await import(at(js));
  await init({ module_or_path: at(wasm) });
}

// The release build leaves out of the first file what the first questions do not need (scripts/plan.mjs). What
// follows brings it when it is asked for; a build in one file names no rest, and has nothing to bring.
let exports;

async function load(name) {
  const answer = await fetch(at(name));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  const typed = answer.headers.get("Content-Type")?.startsWith("application/wasm");
  const imports = { primary: exports };
  // It puts its functions into the table of the first file; nothing of it is needed by name.
  await (typed ? WebAssembly.instantiateStreaming(answer, imports) : WebAssembly.instantiate(await answer.arrayBuffer(), imports));
}

/** Brings the styles of the rest. */
const dress = () =>
  new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.onload = resolve;
    link.onerror = () => {
      link.remove();
      reject(new Error(`${late} did not come`));
    };
    link.href = at(late);
    document.head.append(link);
  });

/** Does this once. After a failure the next call tries again. */
const once = (bring) => {
  let coming;
  return () =>
    (coming ??= bring().catch((error) => {
      coming = undefined;
      throw error;
    }));
};

const code = once(() => load(rest));
const side = once(() => load(facilitator));
const styles = once(dress);

/** Brings the rest: a promise that it is here. */
const jalonRest = () => Promise.all([rest && code(), styles()]);

/** Brings the facilitator's side with the rest, on which it builds. */
globalThis.jalonFacilitator = () => Promise.all([jalonRest(), facilitator && side()]);

/** What stands for the functions of the rest until they are here: to call one is a mistake of the app. */
jalonRest.placeholder = new Proxy(
  {},
  {
    get: (_, name) => () => {
      throw new Error(`Function ${name} was called before the rest of the app was loaded`);
    },
  },
);

/** The script of the app loads its first file through this: the rest needs what that exports. */
jalonRest.primary = async (loading) => {
  const loaded = await loading;
  exports = loaded.instance.exports;
  return loaded;
};

globalThis.jalonRest = jalonRest;

const root = document.documentElement;

// The app itself shows the same message when it starts without its texts.
document.querySelector("#shell .reload")?.addEventListener("click", () => location.reload());

if (root.dataset.state !== "too-old") {
  start().catch((error) => {
    console.error(error);
    root.dataset.state = "failed";
  });
}
