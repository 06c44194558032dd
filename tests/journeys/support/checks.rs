//! What must hold of every screen: axe finds nothing, nothing sticks out sideways, targets are large.

use std::fmt::Write;

use serde_json::{Value, json};

use super::app::App;
use super::lookup::PAGE;

/// Rules for all that is set out in WCAG 2.2 AA, and axe's advice.
const RUN_AXE: &str = r"
const done = arguments[arguments.length - 1];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
  .then((r) => done(r.violations), (e) => done([{ id: 'axe-failed', help: String(e), nodes: [] }]));
";

const OVERFLOW: &str = r"
const page = document.scrollingElement, width = page.clientWidth;
if (page.scrollWidth <= width) return [];
const all = [...document.body.querySelectorAll('*')];
const out = all.filter((el) => {
  const box = el.getBoundingClientRect();
  return box.width > 0 && (box.right > width + 1 || box.left < -1) && shown(el);
});
// What has no box of its own, such as a mark before or after it: without this the page would fit.
if (out.length === 0) out.push(...all.filter((el) => {
  const before = el.style.display;
  el.style.display = 'none';
  const fits = page.scrollWidth <= width;
  el.style.display = before;
  return fits;
}));
return [`the page is ${page.scrollWidth} px wide in ${width}`,
  ...out.map((el) => `${el.outerHTML.slice(0, 120)} ${JSON.stringify(el.getBoundingClientRect())}`)];
";

const SMALL_TARGETS: &str = r"
const roles = new Set(['button', 'link', 'radio', 'checkbox', 'switch', 'textbox', 'combobox', 'tab']);
return [...document.querySelectorAll('*')].filter((el) => roles.has(roleOf(el)) && shown(el))
  .map((el) => [el, tapOf(el).getBoundingClientRect()])
  // A link within a sentence is as high as its line (WCAG 2.5.8, exception for inline targets).
  .filter(([el, box]) => !(roleOf(el) === 'link' && getComputedStyle(el).display === 'inline') && box.width > 0)
  .filter(([, box]) => Math.min(box.width, box.height) + 0.5 < arguments[0])
  .map(([el, box]) => `${roleOf(el)} ${nameOf(el)}: ${Math.round(box.width)}×${Math.round(box.height)}`);
";

/// What of all there is to press lies over another, is never in sight however one scrolls, is under something where it is in
/// sight, or is not in sight when it takes the keyboard.
const COVERED: &str = r"
const roles = new Set(['button', 'link', 'radio', 'checkbox', 'switch', 'textbox', 'combobox', 'tab']);
const controls = [...document.querySelectorAll('*')].filter((el) => roles.has(roleOf(el)) && shown(el))
  .map((el) => ({ el, tap: tapOf(el), name: `${roleOf(el)} ${nameOf(el)}`, reached: false }));
const wrong = new Set();
const box = ({ tap }) => tap.getBoundingClientRect();
const isWithin = ({ left, top, right, bottom }) => left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
// Round corners are nobody's: a little off the edges.
const covers = (control) => {
  const { left, top, width, height } = box(control);
  for (const [x, y] of [[0.5, 0.5], [0.15, 0.25], [0.85, 0.25], [0.15, 0.75], [0.85, 0.75]]) {
    const there = document.elementFromPoint(left + x * width, top + y * height);
    if (!control.tap.contains(there) && !control.el.contains(there)) return there?.outerHTML.slice(0, 80) ?? 'nothing';
  }
  return null;
};
const look = () => {
  for (const [at, one] of controls.entries()) {
    if (isWithin(box(one))) {
      const over = covers(one);
      if (over) wrong.add(`${one.name} is under ${over} where the page is scrolled by ${Math.round(scrollY)}`);
      else one.reached = true;
    }
    for (const other of controls.slice(at + 1)) {
      const [a, b] = [box(one), box(other)];
      const isOver = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
      if (isOver && !one.tap.contains(other.tap) && !other.tap.contains(one.tap)) wrong.add(`${one.name} lies over ${other.name}`);
    }
  }
};
const page = document.scrollingElement;
for (let y = 0; y < page.scrollHeight; y += innerHeight / 4) {
  page.scrollTo({ top: y, behavior: 'instant' });
  look();
}
for (const one of controls.filter((one) => !one.reached)) wrong.add(`${one.name} is never in sight`);
for (const one of controls) {
  page.scrollTo({ top: 0, behavior: 'instant' });
  one.el.focus();
  if (!isWithin(box(one))) wrong.add(`${one.name} has the keyboard out of sight`);
  else if (covers(one)) wrong.add(`${one.name} has the keyboard under ${covers(one)}`);
}
page.scrollTo({ top: 0, behavior: 'instant' });
return [`${controls.length} to press`, ...wrong];
";

impl App {
    /// Checks that all there is to press can be brought into sight, and that nothing lies over it there.
    ///
    /// # Panics
    /// When something does, or cannot.
    pub async fn nothing_is_covered(&self, screen: &str) {
        let found = self.page_lines(COVERED, Vec::new()).await;
        assert_ne!(found.first().map(String::as_str), Some("0 to press"), "{screen} is empty");
        assert!(found.len() == 1, "{screen} in {}:\n  {}", self.browser, found.join("\n  "));
    }

    /// Asks axe-core about the screen.
    ///
    /// # Panics
    /// When it finds fault, with each fault and where it is.
    pub async fn axe_finds_nothing(&self) {
        let found = self.axe().await;
        assert!(found.is_empty(), "axe finds fault in {}:{}", self.browser, found.concat());
    }

    /// What axe-core finds at fault, a paragraph each.
    ///
    /// # Panics
    /// When axe-core is not installed.
    pub async fn axe(&self) -> Vec<String> {
        let file = std::env::var("JALON_AXE")
            .unwrap_or_else(|_| "node_modules/axe-core/axe.min.js".to_owned());
        let axe = std::fs::read_to_string(&file)
            .unwrap_or_else(|e| panic!("{file}: {e}; npm install brings it"));
        let script = format!("{axe}\n{RUN_AXE}");
        let found = self
            .client
            .execute_async(&script, Vec::new())
            .await
            .unwrap_or_else(|e| panic!("axe: {e}"));
        found.as_array().into_iter().flatten().map(violation).collect()
    }

    /// Checks that nothing makes the page scroll sideways.
    ///
    /// # Panics
    /// When something does, with what sticks out.
    pub async fn nothing_sticks_out(&self) {
        let found = self.page_lines(OVERFLOW, Vec::new()).await;
        assert!(
            found.is_empty(),
            "the page scrolls sideways in {}:\n  {}",
            self.browser,
            found.join("\n  ")
        );
    }

    /// Checks that all there is to press measures at least `least` CSS pixels each way.
    ///
    /// # Panics
    /// When something is smaller.
    pub async fn targets_measure(&self, least: u32) {
        let found = self.page_lines(SMALL_TARGETS, vec![json!(least)]).await;
        assert!(
            found.is_empty(),
            "too small to press in {}:\n  {}",
            self.browser,
            found.join("\n  ")
        );
    }

    /// All the text that shows, one space for any run of them.
    pub async fn visible_text(&self) -> String {
        let script = format!("{PAGE}\nreturn tidy(document.body.innerText);");
        self.js(&script, Vec::new()).await.as_str().unwrap_or_default().to_owned()
    }

    /// Roles and names of all on the page, one line each.
    pub async fn outline(&self) -> Vec<String> {
        self.page_lines("return outline();", Vec::new()).await
    }

    /// Runs a script that has the functions of `page.js` and returns lines.
    pub(super) async fn page_lines(&self, script: &str, args: Vec<Value>) -> Vec<String> {
        let found = self.js(&format!("{PAGE}\n{script}"), args).await;
        serde_json::from_value(found).unwrap_or_default()
    }
}

fn violation(v: &Value) -> String {
    let mut text = format!("\n{} ({}): {}\n", v["id"], v["impact"], v["help"]);
    for node in v["nodes"].as_array().into_iter().flatten() {
        let _ = writeln!(text, "  {}\n    {}", node["html"], node["failureSummary"]);
    }
    text
}
