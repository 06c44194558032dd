// Starts the app. Trunk's own start script is inline, which the content security policy forbids.

const { js, wasm } = document.getElementById("start").dataset;

// Bare names are no module specifiers, and the app may live in a sub-folder.
const at = (name) => new URL(name, document.baseURI);

async function start() {
  const { default: init } = await import(at(js));
  await init({ module_or_path: at(wasm) });
}

const root = document.documentElement;

// The app itself shows the same message when it starts without its texts.
document.querySelector("#shell .reload")?.addEventListener("click", () => location.reload());

if (root.dataset.state !== "too-old") {
  start().catch((error) => {
    console.error(error);
    root.dataset.state = "failed";
  });
}
