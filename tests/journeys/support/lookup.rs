//! Finding things as a person does: by what they are and what they are called.

use std::io::Cursor;
use std::panic::Location;
use std::time::Instant;

use fantoccini::elements::{Element, ElementRef};
use serde::Deserialize;
use serde_json::{Value, json};

use super::app::{App, PATIENCE};
use super::browser::Browser;
use super::texts::Name;

/// The script that computes roles and names in the page.
pub(super) const PAGE: &str = include_str!("page.js");

const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Something on the page as assistive technology is told of it, at the moment it was looked at.
#[derive(Clone, Debug, Deserialize)]
#[allow(clippy::struct_excessive_bools, reason = "each is a state of its own")]
pub struct Thing {
    el: Value,
    tap: Value,
    /// Its role; empty when it has none.
    #[serde(default)]
    pub role: Option<String>,
    /// Its accessible name.
    pub name: String,
    /// The text in it.
    pub text: String,
    /// What is written in it.
    pub value: Option<Value>,
    /// Chosen, pressed or selected; `None` where that makes no sense.
    pub checked: Option<bool>,
    /// Cannot be used now.
    pub disabled: bool,
    /// Opened out.
    pub expanded: bool,
    /// `aria-current`.
    pub current: Option<String>,
    /// Marked as wrong.
    pub invalid: bool,
    /// Its accessible description.
    pub description: String,
    /// Level of a heading, else 0.
    pub level: u8,
    /// Where a link leads, as written.
    pub href: Option<String>,
    /// The language it is in.
    pub lang: Option<String>,
    /// The keyboard is here.
    pub focused: bool,
    /// Left, top, width, height in CSS pixels of the viewport.
    #[serde(rename = "box")]
    pub frame: [f64; 4],
}

/// A description of something to find; looked for anew at each use.
#[derive(Clone)]
pub struct Lookup<'a> {
    app: &'a App,
    steps: Vec<(String, Name, Option<usize>)>,
    at: &'static Location<'static>,
}

impl<'a> Lookup<'a> {
    #[track_caller]
    pub(super) fn new(app: &'a App, role: &str, name: Name) -> Self {
        Self { app, steps: vec![(role.to_owned(), name, None)], at: Location::caller() }
    }

    /// Something inside this.
    #[must_use]
    #[track_caller]
    pub fn by_role(&self, role: &str, name: impl Into<Name>) -> Self {
        let mut inner = self.clone();
        inner.steps.push((role.to_owned(), name.into(), None));
        inner.at = Location::caller();
        inner
    }

    /// The one of this index, from 0, in the order of the page.
    #[must_use]
    pub fn nth(mut self, index: usize) -> Self {
        if let Some(step) = self.steps.last_mut() {
            step.2 = Some(index);
        }
        self
    }

    /// The first in the order of the page.
    #[must_use]
    pub fn first(self) -> Self {
        self.nth(0)
    }

    /// All that there are now.
    pub async fn all(&self) -> Vec<Thing> {
        let texts = self.app.texts();
        let steps: Vec<Value> = self
            .steps
            .iter()
            .map(|(role, name, nth)| {
                let (how, name) = name.resolve(&texts);
                json!({ "role": role, "name": name, "how": how, "nth": nth })
            })
            .collect();
        let script = format!("{PAGE}\nreturn find(arguments[0]);");
        // A page that is being left throws; it has nothing on it.
        let found = self.app.try_js(&script, vec![json!(steps)]).await.unwrap_or_default();
        serde_json::from_value(found).unwrap_or_default()
    }

    /// Waits until there is exactly one.
    pub async fn see(&self) -> Thing {
        self.wait_until("be there", |_| true).await
    }

    /// Waits until there is exactly one and `holds` of it; `what` ends the sentence “it should …”.
    ///
    /// # Panics
    /// When that does not come.
    pub async fn wait_until(&self, what: &str, holds: impl Fn(&Thing) -> bool) -> Thing {
        let mut last = Vec::new();
        let since = Instant::now();
        while since.elapsed() < PATIENCE {
            last = self.all().await;
            if let [thing] = last.as_slice()
                && holds(thing)
            {
                return thing.clone();
            }
            self.app.breathe().await;
        }
        panic!("{}: {self} should {what}; there were {}: {last:#?}", self.at, last.len());
    }

    /// Waits until there are this many.
    ///
    /// # Panics
    /// When that does not come.
    pub async fn count_is(&self, count: usize) -> Vec<Thing> {
        let mut last = Vec::new();
        let since = Instant::now();
        while since.elapsed() < PATIENCE {
            last = self.all().await;
            if last.len() == count {
                return last;
            }
            self.app.breathe().await;
        }
        panic!("{}: {self} should be there {count} times, not {}: {last:#?}", self.at, last.len());
    }

    /// Waits until there is none.
    pub async fn gone(&self) {
        self.count_is(0).await;
    }

    /// Waits until it is chosen (or pressed, or selected) or not.
    pub async fn chosen_is(&self, chosen: bool) {
        self.wait_until(if chosen { "be chosen" } else { "not be chosen" }, |t| {
            t.checked == Some(chosen)
        })
        .await;
    }

    /// Waits until it can be used, then presses or taps it. For a choice with a label that is its label.
    ///
    /// # Panics
    /// When it cannot be pressed.
    pub async fn press(&self) {
        let mut refused = String::new();
        let since = Instant::now();
        while since.elapsed() < PATIENCE {
            let thing = self.wait_until("be ready to press", |t| !t.disabled).await;
            match self.app.element(&thing.tap).click().await {
                Ok(()) => return tokio::time::sleep(self.app.options.rest_after_tap).await,
                // Under a bar that stays, or moving: bring it to the middle, as a person scrolls.
                Err(e) => refused = e.to_string(),
            }
            let middle = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
            let _ = self.app.try_js(middle, vec![thing.tap]).await;
        }
        panic!("{}: {self} cannot be pressed: {refused}", self.at);
    }

    /// Writes this text in it, in place of what is there.
    ///
    /// # Panics
    /// When it takes no text.
    pub async fn write(&self, text: &str) {
        let thing = self.wait_until("take text", |t| !t.disabled).await;
        let element = self.app.element(&thing.el);
        element
            .clear()
            .await
            .unwrap_or_else(|e| panic!("{}: {self} cannot be emptied: {e}", self.at));
        element
            .send_keys(text)
            .await
            .unwrap_or_else(|e| panic!("{}: {self} takes no text: {e}", self.at));
    }

    /// Gives it these keys as they are: a file's path for a file field, or text after what is there.
    pub async fn send(&self, keys: &str) {
        let thing = self.see().await;
        let sent = self.app.element(&thing.el).send_keys(keys).await;
        sent.unwrap_or_else(|e| panic!("{}: {self} takes no keys: {e}", self.at));
    }

    /// Chooses the option of this label in a drop-down list.
    ///
    /// # Panics
    /// When there is no such option.
    pub async fn choose(&self, label: &str) {
        let thing = self.see().await;
        let chosen = self.app.element(&thing.el).select_by_label(label).await;
        chosen.unwrap_or_else(|e| panic!("{}: {self} has no “{label}”: {e}", self.at));
    }

    /// A picture of it alone, as PNG.
    pub async fn picture(&self) -> Vec<u8> {
        let thing = self.see().await;
        if self.app.browser == Browser::WebKit {
            return self.cut_from_the_screen(thing.el).await;
        }
        self.app.element(&thing.el).screenshot().await.expect("it can be pictured")
    }

    /// `WebKit` pictures what stands elsewhere when CSS `order` moved the thing: it is cut out of the whole screen.
    async fn cut_from_the_screen(&self, el: Value) -> Vec<u8> {
        let script = "const box = arguments[0].getBoundingClientRect();
            return [box.x, box.y, box.width, box.height].map((n) => Math.max(0, Math.round(n)))";
        let at = self.app.js(script, vec![el]).await;
        let n = |i: usize| at[i].as_u64().and_then(|n| u32::try_from(n).ok()).expect("a length");
        let png = self.app.client.screenshot().await.expect("the screen can be pictured");
        let cut = image::load_from_memory(&png).expect("a PNG").crop_imm(n(0), n(1), n(2), n(3));
        let mut bytes = Cursor::new(Vec::new());
        cut.write_to(&mut bytes, image::ImageFormat::Png).expect("it can be written");
        bytes.into_inner()
    }

    /// Puts the keyboard there.
    pub async fn focus(&self) {
        let thing = self.see().await;
        self.app.js("arguments[0].focus()", vec![thing.el]).await;
    }
}

impl std::fmt::Display for Lookup<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let texts = self.app.texts();
        for (index, (role, name, nth)) in self.steps.iter().enumerate() {
            let (how, text) = name.resolve(&texts);
            f.write_str(if index > 0 { " › " } else { "" })?;
            f.write_str(role)?;
            match how {
                "any" => Ok(()),
                "has" => write!(f, " with “{text}” in it"),
                _ => write!(f, " “{text}”"),
            }?;
            if let Some(nth) = nth {
                write!(f, " (number {nth})")?;
            }
        }
        Ok(())
    }
}

impl App {
    fn element(&self, reference: &Value) -> Element {
        let id = reference.get(ELEMENT).and_then(Value::as_str).unwrap_or_default();
        Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned()))
    }
}
