//! What of the view a screen of the desk part follows.

use crate::ui::Source;
use jalon_core::app::View;
use jalon_core::app::desk::view::{Screen, SummaryView};
use jalon_core::app::view::Screen as Shown;

/// What the present screen of this part shows, where it is this variant with this field.
macro_rules! desk {
    ($pattern:pat => $shown:expr) => {
        crate::ui::view().part(|view| match crate::screens::desk::shown::shown(view)? {
            $pattern => Some($shown),
            _ => None,
        })
    };
}

/// What a screen of this part shows.
pub(super) fn shown(view: &View) -> Option<&Screen> {
    match &view.screen {
        Shown::Desk(shown) => shown.get(),
        Shown::Closed
        | Shown::Waiting(_)
        | Shown::First(_)
        | Shown::Later(_)
        | Shown::Plan(_)
        | Shown::Workshop(_) => None,
    }
}

/// The page on the screen.
pub(super) fn page() -> Source<View, SummaryView> {
    crate::ui::view().part(|view| shown(view).and_then(Screen::page))
}
