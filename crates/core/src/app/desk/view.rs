//! What the adviser's pages show.

use super::model::Model;
use super::place::Place;
use crate::app::letter::evolution::{EvolutionView, between};
use crate::app::letter::page::{Page, page_of};
use crate::app::text::Text;
use crate::app::view::scan::{Purpose, ScanView, scan};
use crate::instrument::Mode;

/// The summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryView {
    /// Its title.
    pub title: Text,
    /// What the person shows.
    pub page: Page,
    /// What changed, once a second code was read.
    pub evolution: Option<EvolutionView>,
}

/// A screen of the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    target_pointer_width = "64",
    expect(clippy::large_enum_variant, reason = "there is one at a time")
)]
pub enum Screen {
    /// A code is read.
    Scan {
        /// The camera, and what went wrong.
        scan: ScanView,
        /// The next code is another assessment of the same person.
        comparing: bool,
    },
    /// The summary; nothing where nothing was read.
    Summary(Option<SummaryView>),
}

/// The screen of a place.
#[must_use]
pub fn screen(place: Place, desk: &Model) -> Screen {
    match place {
        Place::Scan => {
            let scan = scan(&desk.reader, Purpose::Summary);
            Screen::Scan { scan, comparing: desk.comparing }
        }
        Place::Summary => Screen::Summary(summary(desk)),
    }
}

fn summary(desk: &Model) -> Option<SummaryView> {
    let shared = desk.shared.as_ref()?;
    let title = Text::of(match shared.mode {
        Mode::FollowUp => "summary-title-follow_up",
        Mode::Standard | Mode::Simplified => "summary-title",
    });
    // Own words are shown in the language of the code that is read as the summary.
    let evolution = desk.other.as_ref().map(|other| {
        let written_in = shared.written_in;
        EvolutionView { written_in, ..between(shared, other) }
    });
    Some(SummaryView { title, page: page_of(shared), evolution })
}
