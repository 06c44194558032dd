//! A person takes a plan from another screen or from paper, with the camera of this phone.

use super::scan::{takes_drops, ways};
use super::styled::styled;
use crate::ui::later::problem_in_view;
use crate::ui::{El, div, heading, p};
use jalon_core::app::desk::view::Screen;

/// Three ways to a plan.
pub(super) fn take() -> Vec<El> {
    let scan = desk!(Screen::Take(scan, _) => scan);
    let screen = div("scan")
        .with(heading("take-title"))
        .with(p("help", "scan-private"))
        .with(problem_in_view(scan, |scan| scan.problem.clone()))
        .with(ways(scan));
    vec![styled(takes_drops(screen))]
}
