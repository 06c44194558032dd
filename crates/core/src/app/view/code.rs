//! The code on the person's screen, and the same as a link.

use super::letter::shown;
use crate::app::{Arg, Model, Place, Text, of_any_goal, of_fact};
use crate::assessment::Goal;
use crate::guidance;
use crate::share::{self, Density, Link, Screen};

/// The code on the person's screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeView {
    /// The link the code carries.
    pub link: String,
    /// The dark modules as the data of an SVG path, quiet zone included; `None` when it is too long.
    pub path: Option<String>,
    /// Modules from edge to edge, quiet zone included.
    pub span: u8,
    /// "My screen is cracked."
    pub cracked: bool,
    /// What it says when there is no code.
    pub too_long: Option<Text>,
}

fn link(model: &Model) -> Link {
    let of = |number| model.earlier.all().iter().find(|dated| dated.number == number);
    let shared = match model.sharing.and_then(of) {
        Some(dated) => guidance::shared(&dated.assessment, dated.day),
        None => shown(model),
    };
    share::link(&model.base, &shared)
}

/// Another assessment whose code can be shown instead: its number (`None` for the present one) and
/// what the button says.
#[must_use]
pub fn other_codes(model: &Model) -> Vec<(Option<u32>, Text)> {
    let now = (None, Text::of("share-present"));
    let before = model.earlier.last().map(|dated| {
        (Some(dated.number), Text::of("share-earlier").with("date", Arg::Day(dated.day)))
    });
    match before {
        Some(before) => {
            [now, before].into_iter().filter(|(number, _)| *number != model.sharing).collect()
        }
        None => Vec::new(),
    }
}

/// The link alone, for the clipboard.
#[must_use]
#[inline(never)]
pub fn share_link(model: &Model) -> Option<String> {
    Some(link(model).text())
}

/// The code on the person's screen.
#[must_use]
pub fn code(model: &Model) -> CodeView {
    let link = link(model);
    let screen = if model.cracked { Screen::Cracked } else { Screen::Whole };
    let qr = share::qr(&link, screen).ok();
    CodeView {
        link: link.text(),
        span: qr.as_ref().map_or(0, share::Qr::span),
        too_long: qr.is_none().then(|| Text::of("code-too-long")),
        path: qr.map(|qr| qr.svg_path()),
        cracked: model.cracked,
    }
}

/// What to say about a code that grows dense, and which own words to shorten first, each with the place
/// to do it; nothing while it is easy to read.
#[must_use]
pub fn weight(model: &Model) -> Vec<Weight> {
    /// As many as a person would shorten at once.
    const MOST: usize = 3;
    let id = match share::density(&link(model)) {
        Density::Easy => return Vec::new(),
        Density::Dense => "review-dense",
        Density::TooDense => "review-too-dense",
    };
    let mut lines = vec![Weight { text: Text::of(id), change: None }];
    for heavy in share::heaviest(&shown(model)).into_iter().take(MOST) {
        let goal = heavy.about.as_ref().map(of_any_goal);
        let name = match (heavy.question.map(of_fact), goal) {
            (Some(question), Some(goal)) => {
                Text::of("name-and-value").message("name", question).message("value", goal)
            }
            (Some(name), None) | (None, Some(name)) => name,
            (None, None) => continue,
        };
        let text = Text::of("review-shorten").message("name", name);
        let at = heavy.about.as_ref().and_then(|goal| place_of(model, goal));
        let change = match (heavy.question, at) {
            (Some(question), Some(at)) => Place::Ask(question, at),
            _ => Place::Goals,
        };
        lines.push(Weight { text, change: Some(change) });
    }
    lines
}

/// The place of a goal in the order.
fn place_of(model: &Model, goal: &Goal) -> Option<u8> {
    let goals = model.assessment.goals.answer.given()?;
    u8::try_from(goals.iter().position(|other| other == goal)?).ok()
}

/// A line about a dense code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weight {
    /// What it says.
    pub text: Text,
    /// Where own words can be made shorter.
    pub change: Option<Place>,
}
