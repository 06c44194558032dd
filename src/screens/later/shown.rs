//! What of the view a screen of the later part follows.

use jalon_core::app::View;
use jalon_core::app::view::{LaterScreen, Screen};

/// The part of the view that a screen of a role of the later part shows.
macro_rules! later {
    ($role:ident, $role_module:path, $screen:ident) => {{
        use $role_module as role;
        crate::ui::view().part(|view| match crate::screens::later::shown::shown(view)? {
            jalon_core::app::view::LaterScreen::$role(role::Screen::$screen(shown)) => Some(shown),
            _ => None,
        })
    }};
}

/// The part of the view that a person's screen shows.
macro_rules! person {
    ($screen:ident) => {
        later!(Person, jalon_core::app::person::view::later, $screen)
    };
}

/// What a screen of this part shows.
pub(super) fn shown(view: &View) -> Option<&LaterScreen> {
    match &view.screen {
        Screen::Later(shown) => shown.get(),
        Screen::Closed
        | Screen::Waiting(_)
        | Screen::First(_)
        | Screen::Plan(_)
        | Screen::Desk(_)
        | Screen::Workshop(_) => None,
    }
}
