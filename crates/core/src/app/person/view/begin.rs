//! The beginning: how to answer, and how to go on from what the phone holds.

use super::scene::Scene;
use crate::app::person::event::{Event, LaterEvent};
use crate::app::person::reminder;
use crate::app::text::{Arg, Text};
use crate::instrument::Mode;

/// A way to answer, to choose on the welcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// Its pictures: they say it without words.
    pub pictures: &'static [&'static str],
    /// It is heard too.
    pub speaks: bool,
    /// Its words.
    pub label: Text,
    /// How long it takes, in words.
    pub minutes: Text,
    /// What choosing it does.
    pub event: Event,
}

/// The two ways to answer; the follow-up beside them where a new assessment has nothing in it yet and there is one to
/// look back on.
#[must_use]
pub fn ways(scene: &Scene) -> Vec<Way> {
    let person = scene.person;
    let follows = person.assessment.selection.mode == Mode::FollowUp;
    let can_look_back = person.is_blank() && person.earlier.last().is_some();
    Mode::ALL
        .into_iter()
        .filter(|mode| *mode != Mode::FollowUp || can_look_back)
        .map(|mode| {
            let (pictures, minutes): (&[&str], _) = match mode {
                Mode::Standard => (&["open-book"], 8),
                Mode::Simplified => (&["framed-picture"], 5),
                Mode::FollowUp => (&["seedling"], FOLLOW_UP),
            };
            let minutes = if follows { FOLLOW_UP } else { minutes };
            let speaks = mode == Mode::Simplified;
            let event = match mode {
                Mode::FollowUp => Event::Later(LaterEvent::FollowUpBegun),
                Mode::Standard | Mode::Simplified if follows => {
                    Event::Later(LaterEvent::PicturesChosen(speaks))
                }
                Mode::Standard | Mode::Simplified => Event::ModeChosen(mode),
            };
            Way {
                pictures,
                speaks,
                label: Text::of(format!("mode-{}", mode.as_str())),
                minutes: Text::of("minutes").number("count", minutes),
                event,
            }
        })
        .collect()
}

/// The minutes that a follow-up takes.
const FOLLOW_UP: usize = 4;

/// The page that asks how to go on. It tells nothing of the answers: anybody may hold the phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnView {
    /// The day of the answers, where so much time has passed that a follow-up is offered first.
    pub due: Option<Text>,
    /// A follow-up can begin.
    pub can_follow_up: bool,
    /// There is a plan to look at.
    pub has_plan: bool,
}

/// The page that asks how to go on.
#[must_use]
pub fn how_to_go_on(scene: &Scene) -> ReturnView {
    let (person, today) = (scene.person, scene.setting.today);
    let day = person.answered_on;
    let is_due = person.has_assessed() && reminder::is_due(day, person.asked_on, today);
    let due = is_due.then(|| Text::of("return-help").with("date", Arg::Day(day)));
    ReturnView { due, can_follow_up: can_follow_up(scene), has_plan: !person.plans.is_empty() }
}

/// Another day than that of the answers has come.
#[must_use]
pub fn can_follow_up(scene: &Scene) -> bool {
    scene.setting.today > scene.person.answered_on && scene.person.has_assessed()
}
