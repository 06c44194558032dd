//! A finger that stays: what is held and not only tapped.

use std::time::Duration;

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};

use super::app::App;
use super::browser::Browser;
use super::lookup::Lookup;

impl App {
    /// Puts a finger on something. It stays there until [`App::lift`].
    pub async fn finger_on(&self, thing: &Lookup<'_>) {
        thing.focus().await;
        let [x, y, width, height] = thing.see().await.frame;
        let (x, y) = ((x + width / 2.0).round(), (y + height / 2.0).round());
        let actions = MouseActions::new("finger".to_owned())
            .then(PointerAction::MoveTo { duration: Some(Duration::ZERO), x, y })
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT });
        self.client.perform_actions(actions).await.expect("a finger comes down");
    }

    /// Lifts fingers and keys that are down.
    pub async fn lift(&self) {
        // WebKit's driver lets go of a button without telling the page.
        if self.browser == Browser::WebKit {
            let up = MouseActions::new("finger".to_owned())
                .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
            self.client.perform_actions(up).await.expect("a finger is lifted");
        }
        self.client.release_actions().await.expect("fingers and keys are lifted");
    }
}
