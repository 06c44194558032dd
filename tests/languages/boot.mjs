// Runs the boot script of a build for each list of languages that a browser may have, without a page: `WISHES` is put in
// by tests/languages.rs. Prints the language and the direction of each.

import { runInNewContext } from "node:vm";
import { bootScript } from "./scripts/welcome.mjs";

const script = bootScript();

function run(languages) {
  const attributes = {};
  const root = { setAttribute: (name, value) => (attributes[name] = value) };
  // No WebAssembly: the script stops where it would tell an old browser.
  const document = { documentElement: root, createElement: () => ({}) };
  const window = { localStorage: { getItem: () => null } };
  runInNewContext(script, { document, window, navigator: { languages } });
  if (attributes["data-locale"] !== root.lang) throw new Error("the page is in another language than it says");
  return [root.lang, root.dir];
}

console.log(JSON.stringify(WISHES.map(run)));
