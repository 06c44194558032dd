//! What the adviser's pages show.

use super::around::{Around, around};
use super::compose::sheet;
use super::model::Model;
use super::notes::{Notes, notes};
use super::people::People;
use super::place::Place;
use super::plan::{self, PlanDeskView, ReportView};
use super::second::{beside, problem};
use super::sheet::Sheet;
use crate::app::letter::evolution::{EvolutionView, between};
use crate::app::letter::page::page_of;
use crate::app::setting::Setting;
use crate::app::text::Text;
use crate::app::view::scan::{Purpose, ScanView, code_problem, scan};
use crate::assessment::Day;
use crate::instrument::{Audience, DomainId, Locale, Mode};
use crate::share::{self, Trial};

/// The summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryView {
    /// Its title.
    pub title: Text,
    /// When it was last answered.
    pub day: Day,
    /// The language of own words.
    pub written_in: Locale,
    /// The language beside the one on the screen, once it is here.
    pub second: Option<Locale>,
    /// Two languages are asked for.
    pub is_second_asked: bool,
    /// What the person shows.
    pub sheet: Sheet,
    /// How the adviser sees it.
    pub notes: Notes,
    /// What changed, once a second code was read.
    pub evolution: Option<EvolutionView>,
    /// What became of a plan, as this code says it.
    pub report: Option<ReportView>,
    /// What went wrong with a code that a scanner typed.
    pub problem: Option<[Text; 2]>,
}

/// A screen of the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// A code is read.
    Scan {
        /// The camera, and what went wrong.
        scan: ScanView,
        /// The next code is another assessment of the same person.
        comparing: bool,
        /// A summary is open.
        open: bool,
        /// What stands around it.
        around: Around,
        /// To try a handheld scanner.
        trial: TrialView,
    },
    /// The summary; nothing where nothing was read.
    Summary(Option<SummaryView>, Around),
    /// The same page, large and without anything to do, for the person.
    Turned(Option<SummaryView>, Around),
    /// A plan is made.
    Plan(Option<Box<PlanDeskView>>, Around),
    /// A person takes a plan.
    Take(ScanView, Around),
}

impl Screen {
    /// What stands around it.
    #[must_use]
    pub const fn around(&self) -> &Around {
        match self {
            Self::Scan { around, .. }
            | Self::Summary(_, around)
            | Self::Turned(_, around)
            | Self::Plan(_, around)
            | Self::Take(_, around) => around,
        }
    }

    /// The page on it.
    #[must_use]
    pub const fn page(&self) -> Option<&SummaryView> {
        match self {
            Self::Scan { .. } | Self::Plan(..) | Self::Take(..) => None,
            Self::Summary(page, _) | Self::Turned(page, _) => page.as_ref(),
        }
    }
}

/// The screen of a place.
#[must_use]
pub fn screen(place: Place, desk: &Model, setting: &Setting) -> Screen {
    let around = around(place, desk);
    match place {
        Place::Scan => {
            let scan = scan(&desk.reader, Purpose::Summary);
            let (comparing, open) = (desk.comparing, desk.is_open);
            Screen::Scan { scan, comparing, open, around, trial: trial(desk) }
        }
        Place::Summary => Screen::Summary(summary(desk), around),
        Place::Turned => Screen::Turned(summary(desk), around),
        Place::Plan => Screen::Plan(plan::shown(desk, setting).map(Box::new), around),
        Place::Take => Screen::Take(scan(&desk.reader, Purpose::Plan), around),
    }
}

/// To try a handheld scanner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrialView {
    /// Modules from edge to edge, and the dark ones as the data of an SVG path.
    pub code: Option<(u8, String)>,
    /// What the scanner made of the code, and what to do.
    pub outcome: Vec<Text>,
}

fn trial(desk: &Model) -> TrialView {
    let lines: &[&'static str] = match desk.reader.tried {
        None => &[],
        Some(Trial::Right) => &["scanner-right"],
        Some(Trial::OtherKeyboard) => &["scanner-other"],
        Some(Trial::Lost) => &["scanner-lost", "scanner-manual", "scanner-keyboard", "scanner-end"],
    };
    TrialView {
        code: share::trial_code().map(|code| (code.span(), code.svg_path())),
        outcome: lines.iter().map(|id| Text::of(*id)).collect(),
    }
}

fn summary(desk: &Model) -> Option<SummaryView> {
    let visit = desk.visit()?;
    let shared = &visit.shared;
    let title = Text::of(match shared.mode {
        Mode::FollowUp => "summary-title-follow_up",
        Mode::Standard | Mode::Simplified => "summary-title",
    });
    // Own words are shown in the language of the code that is read as the summary.
    let evolution = visit.other.as_ref().map(|other| {
        let written_in = shared.written_in;
        EvolutionView { written_in, ..between(other, shared) }
    });
    let read = desk.reader.problem.map(|problem| code_problem(problem, Purpose::Summary));
    let problem = read.or_else(|| problem(desk));
    let (second, is_second_asked) =
        (beside(desk), desk.today().is_some_and(|people: &People| people.second.asked));
    let notes = notes(visit, desk.today().and_then(|people| people.noting));
    let sheet = sheet(&page_of(shared, Audience::Adviser));
    let (day, written_in) = (shared.day, shared.written_in);
    let report = plan::reported(desk);
    Some(SummaryView {
        title,
        day,
        written_in,
        second,
        is_second_asked,
        sheet,
        notes,
        evolution,
        report,
        problem,
    })
}

/// The domain of which a view is noted after this one, in the order of the page; the first one without any before.
pub(super) fn next_to_note(desk: &Model, noting: Option<DomainId>) -> Option<DomainId> {
    let sheet = sheet(&page_of(desk.shared()?, Audience::Adviser));
    let parts = [&sheet.talk, &sheet.difficult, &sheet.helps, &sheet.others];
    let rows = parts.into_iter().flat_map(|part| &part.rows).filter(|row| row.is_noted);
    let all: Vec<DomainId> = rows.filter_map(|row| row.domain).collect();
    let after = noting.and_then(|noting| all.iter().position(|domain| *domain == noting));
    all.get(after.map_or(0, |at| at + 1)).or_else(|| all.first()).copied()
}
