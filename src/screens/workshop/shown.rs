//! What of the view a screen of the workshop part follows.

use jalon_core::app::View;
use jalon_core::app::view::Screen as Shown;
use jalon_core::app::workshop::view::Screen;

/// What the present screen of this part shows, where it is this variant with this field.
macro_rules! workshop {
    ($pattern:pat => $shown:expr) => {
        crate::ui::view().part(|view| match crate::screens::workshop::shown::shown(view)? {
            $pattern => Some($shown),
            _ => None,
        })
    };
}

/// What a screen of this part shows.
pub(super) fn shown(view: &View) -> Option<&Screen> {
    match &view.screen {
        Shown::Workshop(shown) => shown.get(),
        Shown::Closed
        | Shown::Waiting(_)
        | Shown::First(_)
        | Shown::Later(_)
        | Shown::Plan(_)
        | Shown::Desk(_) => None,
    }
}
