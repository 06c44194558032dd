//! What the facilitator's pages show.

pub mod group;
pub mod guide;
pub mod home;
pub mod paper;

use super::model::Model;
use super::place::Place;
use crate::app::setting::Setting;
use crate::app::text::Text;
use crate::app::view::scan::{Purpose, ScanView, scan};
use group::GroupView;
use guide::Guide;
use home::{CountedView, HomeView, PrepareView, RunningView, TroubleView};
use paper::Kit;

/// Anonymous codes are counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountView {
    /// What the device does with workshops, where that is not as usual.
    pub trouble: Option<TroubleView>,
    /// The camera, and what went wrong.
    pub scan: ScanView,
    /// How many people were counted, in words.
    pub number: Option<Text>,
    /// What became of the last code that was read.
    pub outcome: Option<CountedView>,
}

/// A screen of the facilitator's side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The first page.
    Home {
        /// What the device does with workshops, where that is not as usual.
        trouble: Option<TroubleView>,
        /// The workshops.
        home: HomeView,
    },
    /// A workshop is prepared.
    Prepare {
        /// The form.
        form: PrepareView,
        /// What the facilitator calls it, letter by letter.
        label: String,
    },
    /// The workshop that is going on.
    Workshop {
        /// What the device does with workshops, where that is not as usual.
        trouble: Option<TroubleView>,
        /// The workshop.
        running: Option<RunningView>,
    },
    /// Anonymous codes are counted.
    Count(CountView),
    /// The picture of the group.
    Picture {
        /// What the device does with workshops, where that is not as usual.
        trouble: Option<TroubleView>,
        /// The picture.
        picture: Option<GroupView>,
    },
    /// How to run a session.
    Guide(Guide),
    /// The paper kit.
    Paper {
        /// Everything that is printed.
        kit: Kit,
        /// What is printed next, for the styles of the page.
        part: &'static str,
    },
}

/// The screen of a place.
#[must_use]
pub fn screen(place: Place, side: &Model, setting: &Setting) -> Screen {
    match place {
        Place::Facilitator => Screen::Home { trouble: home::trouble(side), home: home::home(side) },
        Place::Prepare => Screen::Prepare {
            form: home::prepare(side, setting),
            label: home::workshop_label(side).to_owned(),
        },
        Place::Workshop => Screen::Workshop {
            trouble: home::trouble(side),
            running: home::workshop(side, setting),
        },
        Place::Count => Screen::Count(CountView {
            trouble: home::trouble(side),
            scan: scan(&side.reader, Purpose::Count),
            number: home::number_counted(side),
            outcome: home::outcome(side),
        }),
        Place::Picture => {
            Screen::Picture { trouble: home::trouble(side), picture: group::group(side) }
        }
        Place::Guide => Screen::Guide(guide::guide()),
        Place::Paper => Screen::Paper { kit: paper::kit(), part: paper::paper_part(side.paper) },
    }
}
