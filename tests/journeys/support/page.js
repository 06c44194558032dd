// What assistive technology is told of the page: roles, names and states of all that is not hidden.
// A small part of https://www.w3.org/TR/accname-1.2/ and https://www.w3.org/TR/html-aam-1.0/, enough for
// this app; run by the journeys inside the page, the same in every engine.

// Spaces of every kind are one space; marks that steer writing direction are not read out.
const tidy = (text) =>
  (text ?? "").replace(/[\u200b\u200e\u200f\u061c\u2060\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();

const shown = (el) => {
  if (el.closest("[aria-hidden=true],[inert]")) return false;
  if (el.checkVisibility) return el.checkVisibility({ visibilityProperty: true });
  return el.getClientRects().length > 0 && getComputedStyle(el).visibility === "visible";
};

const INPUTS = {
  button: "button", submit: "button", reset: "button", image: "button", checkbox: "checkbox", radio: "radio",
  range: "slider", number: "spinbutton", search: "searchbox", text: "textbox", email: "textbox",
  tel: "textbox", url: "textbox", password: "textbox", file: "button", color: "button",
};
const TAGS = {
  button: "button", h1: "heading", h2: "heading", h3: "heading", h4: "heading", h5: "heading", h6: "heading",
  nav: "navigation", main: "main", aside: "complementary", dialog: "dialog", ul: "list", ol: "list", menu: "list",
  li: "listitem", img: "img", textarea: "textbox", fieldset: "group", details: "group", summary: "button",
  table: "table", tr: "row", td: "cell", progress: "progressbar", meter: "meter", output: "status", option: "option",
  article: "article", p: "paragraph", hr: "separator", figure: "figure", dt: "term", dd: "definition", video: "video",
  time: "time", search: "search",
};

const roleOf = (el) => {
  const said = el.getAttribute("role")?.trim().split(/\s+/)[0];
  if (said) return said === "image" ? "img" : said;
  const tag = el.localName;
  if (tag === "a") return el.hasAttribute("href") ? "link" : null;
  if (tag === "input") return el.type === "hidden" ? null : el.hasAttribute("list") ? "combobox" : INPUTS[el.type] ?? "textbox";
  if (tag === "select") return el.multiple || el.size > 1 ? "listbox" : "combobox";
  if (tag === "img") return el.getAttribute("alt") === "" ? null : "img";
  if (tag === "th") return el.scope === "row" ? "rowheader" : "columnheader";
  if (tag === "header" || tag === "footer") {
    const inside = el.parentElement?.closest("article,aside,main,nav,section");
    return inside ? null : tag === "header" ? "banner" : "contentinfo";
  }
  if (tag === "section") return el.hasAttribute("aria-label") || el.hasAttribute("aria-labelledby") ? "region" : null;
  if (tag === "form") return el.hasAttribute("aria-label") || el.hasAttribute("aria-labelledby") ? "form" : null;
  return TAGS[tag] ?? null;
};

// Roles that take their name from what is in them.
const FROM_CONTENT = new Set(["button", "link", "heading", "checkbox", "radio", "switch", "option", "tab", "cell",
  "columnheader", "rowheader", "row", "menuitem", "menuitemradio", "menuitemcheckbox", "treeitem", "tooltip"]);
// Roles of running text: looked for by what they say.
const SAID = new Set(["status", "alert", "log", "paragraph", "listitem", "term", "definition", "time", "article"]);

const isBlock = (el) => !/^(inline|contents)$/.test(getComputedStyle(el).display);

// The text of what is in `el`, pictures by their alternative.
const contentOf = (el, seen) => {
  let text = "";
  for (const node of el.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
    else if (node.nodeType === Node.ELEMENT_NODE && shown(node)) {
      const part = nameOf(node, seen, true);
      text += isBlock(node) ? ` ${part} ` : part;
    }
  }
  return text;
};

const nameOf = (el, seen = new Set(), inside = false) => {
  if (seen.has(el)) return "";
  seen.add(el);
  const ids = el.getAttribute("aria-labelledby");
  if (ids && !inside) {
    const parts = ids.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean);
    if (parts.length) return tidy(parts.map((p) => nameOf(p, new Set(), true)).join(" "));
  }
  const label = tidy(el.getAttribute("aria-label"));
  if (label) return label;
  if (el.localName === "img" || (el.localName === "input" && el.type === "image")) return tidy(el.alt);
  if (el.localName === "svg") return tidy([...el.children].find((c) => c.localName === "title")?.textContent);
  const caption = { fieldset: "legend", table: "caption", figure: "figcaption" }[el.localName];
  const own = caption && !inside && [...el.children].find((c) => c.localName === caption);
  if (own) return tidy(contentOf(own, seen));
  if (!inside && el.labels?.length) return tidy([...el.labels].map((l) => nameOf(l, seen, true)).join(" "));
  if (el.localName === "input" && /^(button|submit|reset)$/.test(el.type)) return tidy(el.value);
  if (inside && (el.localName === "select" || el.localName === "textarea")) return "";
  const text = inside || FROM_CONTENT.has(roleOf(el)) ? contentOf(el, seen) : "";
  return (inside ? text : tidy(text)) || tidy(el.getAttribute("title") ?? el.getAttribute("placeholder"));
};

const checkedOf = (el) => {
  const said = el.getAttribute("aria-checked") ?? el.getAttribute("aria-pressed") ?? el.getAttribute("aria-selected");
  return said === null ? (el.checked ?? el.selected ?? null) : said === "true";
};

// Where a person taps: a choice is tapped on its label.
const tapOf = (el) => (/^(checkbox|radio)$/.test(el.type ?? "") && el.labels?.[0]) || el;

const describe = (el) => {
  const box = el.getBoundingClientRect();
  return {
    el, tap: tapOf(el), role: roleOf(el), name: nameOf(el), text: tidy(el.innerText ?? el.textContent), value: el.value ?? null,
    checked: checkedOf(el), disabled: el.matches(":disabled") || el.getAttribute("aria-disabled") === "true",
    expanded: (el.getAttribute("aria-expanded") ?? el.parentElement?.open)?.toString() === "true",
    current: el.getAttribute("aria-current"), invalid: el.getAttribute("aria-invalid") === "true",
    description: tidy((el.getAttribute("aria-describedby") ?? "").split(/\s+/)
      .map((id) => document.getElementById(id)?.textContent ?? "").join(" ")),
    level: Number(el.getAttribute("aria-level") ?? el.localName.match(/^h(\d)$/)?.[1] ?? 0),
    href: el.getAttribute("href"), lang: el.closest("[lang]")?.lang ?? null,
    focused: el === document.activeElement, box: [box.x, box.y, box.width, box.height],
  };
};

const everything = (root) => [...root.querySelectorAll("*")].filter((el) => roleOf(el) && shown(el));

// Elements inside `roots` that match one step: { role, name, how: "is" | "has" | "any", nth }.
const step = (roots, { role, name, how, nth }) => {
  const want = tidy(name);
  const fits = (el) => {
    if (roleOf(el) !== role || how === "any" || !shown(el)) return roleOf(el) === role && shown(el);
    const names = SAID.has(role) ? [nameOf(el), tidy(el.innerText)] : [nameOf(el)];
    return names.some((n) => (how === "is" ? n === want : n.includes(want)));
  };
  const found = [...new Set(roots.flatMap((root) => [...root.querySelectorAll("*")].filter(fits)))];
  return nth === null ? found : found.slice(nth, nth + 1);
};

const find = (steps) => steps.reduce(step, [document]).map(describe);

// One line for each thing a person could name, to show when something was not found.
const outline = () => everything(document)
  .map((el) => [roleOf(el), SAID.has(roleOf(el)) ? tidy(el.innerText).slice(0, 80) : nameOf(el), checkedOf(el)])
  .map(([role, name, on]) => `${role} "${name}"${on ? " (chosen)" : ""}`);
