//! The keyboard: every journey can be made without a pointer.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

use super::app::App;
use super::lookup::{Lookup, PAGE, Thing};

/// More stops than any screen has.
const STOPS: usize = 80;

impl App {
    /// Presses and lets go of one key.
    pub async fn key(&self, key: Key) {
        self.strokes(&[key]).await;
    }

    /// Presses Tab with Shift held: one stop back.
    pub async fn shift_tab(&self) {
        let shift = char::from(Key::Shift);
        let tab = char::from(Key::Tab);
        let actions = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: shift })
            .then(KeyAction::Down { value: tab })
            .then(KeyAction::Up { value: tab })
            .then(KeyAction::Up { value: shift });
        self.client.perform_actions(actions).await.expect("keys can be pressed");
    }

    /// Types a text where the keyboard is, as quickly as a handheld scanner does.
    pub async fn type_text(&self, text: &str) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in text.chars() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.expect("keys can be pressed");
    }

    async fn strokes(&self, keys: &[Key]) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for &key in keys {
            let value = char::from(key);
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.expect("keys can be pressed");
    }

    /// Where the keyboard is now.
    pub async fn focused(&self) -> Thing {
        let script = format!("{PAGE}\nreturn describe(document.activeElement ?? document.body);");
        serde_json::from_value(self.js(&script, Vec::new()).await)
            .expect("the page describes itself")
    }

    /// Waits until the keyboard is on `wanted`.
    pub async fn focus_is_on(&self, wanted: &Lookup<'_>) {
        wanted.wait_until("have the keyboard", |t| t.focused).await;
    }

    /// Presses Tab until the keyboard is on `wanted`.
    ///
    /// # Panics
    /// When Tab never gets there; lists where it went.
    pub async fn tab_to(&self, wanted: &Lookup<'_>) -> Thing {
        self.go_to(wanted, false).await
    }

    /// The same backwards, with Shift and Tab. Around the end of the page Firefox's own bar would take
    /// the keyboard, and no button would hear Enter after that.
    pub async fn tab_back_to(&self, wanted: &Lookup<'_>) -> Thing {
        self.go_to(wanted, true).await
    }

    async fn go_to(&self, wanted: &Lookup<'_>, back: bool) -> Thing {
        wanted.see().await;
        let mut path = Vec::new();
        for _ in 0..STOPS {
            if let Some(thing) = wanted.all().await.into_iter().find(|t| t.focused) {
                return thing;
            }
            if back {
                self.shift_tab().await;
            } else {
                self.key(Key::Tab).await;
            }
            let here = self.focused().await;
            path.push(format!("{} “{}”", here.role.unwrap_or_default(), here.name));
        }
        panic!("Tab does not get to {wanted}; it went over\n  {}", path.join("\n  "));
    }

    /// Presses Tab until the keyboard is on `wanted`, then the key that uses it: Space for a choice, else Enter.
    pub async fn press_by_keyboard(&self, wanted: &Lookup<'_>) {
        let thing = self.tab_to(wanted).await;
        let choice = matches!(thing.role.as_deref(), Some("radio" | "checkbox" | "switch"));
        if choice {
            self.type_text(" ").await;
        } else {
            self.key(Key::Enter).await;
        }
    }
}
