//! The code on the person's screen, and the same as a link.

use super::review::shown;
use super::scene::Scene;
use crate::app::person::model::Model;
use crate::app::person::place::Place;
use crate::app::setting::Setting;
use crate::app::text::{Arg, Text, of_any_goal, of_fact};
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

/// What became of the plan, where a follow-up asked about it and the person shows it.
fn reported(person: &Model) -> &[u8] {
    let selection = &person.assessment.selection;
    let is_shown = selection.actions > 0 && !selection.plan_kept;
    let glance = person.glance().filter(|_| is_shown);
    glance.map_or(&[], |glance| &glance.report)
}

fn link(person: &Model, setting: &Setting) -> Link {
    let of = |number| person.earlier.all().iter().find(|dated| dated.number == number);
    if let Some(dated) = person.sharing.and_then(of) {
        let shared = guidance::shared(&dated.assessment, dated.day);
        return share::link(&setting.base, &shared);
    }
    let shared = guidance::shared(&person.assessment, person.answered_on);
    share::link_with(&setting.base, &shared, reported(person))
}

/// Another assessment whose code can be shown instead: its number (`None` for the present one) and
/// what the button says.
#[must_use]
pub fn other_codes(scene: &Scene) -> Vec<(Option<u32>, Text)> {
    let now = (None, Text::of("share-present"));
    let before = scene.person.earlier.last().map(|dated| {
        (Some(dated.number), Text::of("share-earlier").with("date", Arg::Day(dated.day)))
    });
    match before {
        Some(before) => [now, before]
            .into_iter()
            .filter(|(number, _)| *number != scene.person.sharing)
            .collect(),
        None => Vec::new(),
    }
}

/// The link alone, for the clipboard.
#[must_use]
pub fn share_link(person: &Model, setting: &Setting) -> String {
    link(person, setting).text()
}

/// The code on the person's screen.
#[must_use]
pub fn code(scene: &Scene) -> CodeView {
    let link = link(scene.person, scene.setting);
    let screen = if scene.person.cracked { Screen::Cracked } else { Screen::Whole };
    let qr = share::qr(&link, screen).ok();
    CodeView {
        link: link.text(),
        span: qr.as_ref().map_or(0, share::Qr::span),
        too_long: qr.is_none().then(|| Text::of("code-too-long")),
        path: qr.map(|qr| qr.svg_path()),
        cracked: scene.person.cracked,
    }
}

/// What to say about a code that grows dense, and which own words to shorten first, each with the place
/// to do it; nothing while it is easy to read.
#[must_use]
pub fn weight(scene: &Scene) -> Vec<Weight> {
    /// As many as a person would shorten at once.
    const MOST: usize = 3;
    let id = match share::density(&link(scene.person, scene.setting)) {
        Density::Easy => return Vec::new(),
        Density::Dense => "review-dense",
        Density::TooDense => "review-too-dense",
    };
    let mut lines = vec![Weight { text: Text::of(id), change: None }];
    for heavy in share::heaviest(&shown(scene)).into_iter().take(MOST) {
        let goal = heavy.about.as_ref().map(of_any_goal);
        let name = match (heavy.question.map(of_fact), goal) {
            (Some(question), Some(goal)) => {
                Text::of("words-of-goal").message("goal", goal).message("name", question)
            }
            (Some(name), None) | (None, Some(name)) => name,
            (None, None) => continue,
        };
        let text = Text::of("review-shorten").message("name", name);
        let at = heavy.about.as_ref().and_then(|goal| place_of(scene, goal));
        let change = match (heavy.question, at) {
            (Some(question), Some(at)) => Place::Ask(question, at),
            _ => Place::Goals,
        };
        lines.push(Weight { text, change: Some(change) });
    }
    lines
}

/// The place of a goal in the order.
fn place_of(scene: &Scene, goal: &Goal) -> Option<u8> {
    let goals = scene.person.assessment.goals.answer.given()?;
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
