//! The styles of plans, which only a phone with a plan fetches.

use crate::ui::El;
use std::cell::Cell;

/// The file that `scripts/finish.mjs` makes of the sheets of this part.
const STYLES: &str = "plan.css";

thread_local! {
    static HERE: Cell<bool> = const { Cell::new(false) };
}

/// This screen, or a piece of it, in the styles of plans.
pub(super) fn styled(screen: El) -> El {
    crate::ui::later::styled(STYLES, &HERE, screen)
}
