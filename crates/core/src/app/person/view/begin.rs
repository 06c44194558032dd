//! The beginning: how much to look at, and what time has brought.

use super::scene::Scene;
use crate::app::text::{Arg, Text};
use crate::instrument::Mode;

/// A way to answer, to choose on the welcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// Its pictures: they say it without words.
    pub pictures: &'static [&'static str],
    /// Its words.
    pub label: Text,
    /// How long it takes, in words.
    pub minutes: Text,
    /// The mode it chooses.
    pub mode: Mode,
}

/// The ways to answer, the follow-up only where there is something to look back on.
#[must_use]
pub fn ways(scene: &Scene) -> Vec<Way> {
    let later = scene.person.earlier.last().is_some();
    Mode::ALL
        .into_iter()
        .filter(|mode| *mode != Mode::FollowUp || later)
        .map(|mode| {
            let (pictures, minutes): (&[&str], _) = match mode {
                Mode::Standard => (&["open-book"], 9),
                Mode::Simplified => (&["framed-picture", "speaker"], 5),
                Mode::FollowUp => (&["seedling"], 4),
            };
            Way {
                pictures,
                label: Text::of(format!("mode-{}", mode.as_str())),
                minutes: Text::of("minutes").number("count", minutes),
                mode,
            }
        })
        .collect()
}

/// The day of the answers, on the page that offers a follow-up.
#[must_use]
pub fn last_time(scene: &Scene) -> Text {
    Text::of("return-help").with("date", Arg::Day(scene.person.answered_on))
}
