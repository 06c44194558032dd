//! The desk's own styles, which nobody else pays for. A screen of the desk shows once they are here.

use crate::ui::El;
use std::cell::Cell;

/// The file that `scripts/finish.mjs` makes of the sheets of this part.
const STYLES: &str = "desk.css";

thread_local! {
    static HERE: Cell<bool> = const { Cell::new(false) };
}

/// This screen, in the desk's own styles. Without them everything can still be read.
pub(super) fn styled(screen: El) -> El {
    crate::ui::later::styled(STYLES, &HERE, screen)
}
