//! The beginning: how much to look at, and what time has brought.

use crate::app::{Arg, Event, Model, Place, Rest, Text};
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
    /// What happens on a tap.
    pub event: Event,
}

/// The ways to answer, the follow-up only where there is something to look back on.
#[must_use]
pub fn ways(model: &Model) -> Vec<Way> {
    let later = model.earlier.last().is_some();
    Mode::ALL
        .into_iter()
        .filter(|mode| *mode != Mode::FollowUp || later)
        .map(|mode| {
            let (pictures, minutes): (&[&str], _) = match mode {
                Mode::Standard => (&["open-book"], 8),
                Mode::Simplified => (&["framed-picture", "speaker"], 5),
                Mode::FollowUp => (&["seedling"], 3),
            };
            Way {
                pictures,
                label: Text::of(format!("mode-{}", mode.as_str())),
                minutes: Text::of("minutes").number("count", minutes),
                event: Event::ModeChosen(mode),
            }
        })
        .collect()
}

/// The day of the answers, on the page that offers a follow-up.
#[must_use]
pub fn last_time(model: &Model) -> Text {
    Text::of("return-help").with("date", Arg::Day(model.answered_on))
}

/// What stands in the place of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// It is being fetched.
    Loading,
    /// It could not be fetched.
    Failed,
    /// Nobody has touched the device for a while: the answers are out of sight.
    Resting,
}

/// Whether something stands in the place of the present screen.
#[must_use]
pub fn waiting(model: &Model) -> Option<Waiting> {
    let needs_both = model.place.is_facilitators();
    let needed = [model.rest, if needs_both { model.facilitator_code } else { Rest::Here }];
    match needed {
        _ if model.session.as_ref().is_some_and(|s| s.warned) => Some(Waiting::Resting),
        // What is asked in pictures comes with the rest.
        _ if !model.place.needs_rest() && !is_picture(model) => None,
        needed if needed.contains(&Rest::Failed) => Some(Waiting::Failed),
        [Rest::Here, Rest::Here] => None,
        _ => Some(Waiting::Loading),
    }
}

/// Whether the screen says that a machine translated it. In pictures the welcome has said so, and who reads
/// little has more use for the room.
#[must_use]
pub fn notes_translation(model: &Model) -> bool {
    !model.locale.is_source() && !is_in_pictures(model)
}

fn is_picture(model: &Model) -> bool {
    matches!(model.place, Place::Lead(_)) && super::in_pictures(model)
}

/// Whether the present screen is one of the questions in pictures.
#[must_use]
pub fn is_in_pictures(model: &Model) -> bool {
    let asks = matches!(
        model.place,
        Place::Practice
            | Place::Lead(_)
            | Place::Goals
            | Place::MoreGoals(_)
            | Place::Order
            | Place::Review
    );
    asks && super::in_pictures(model)
}

/// Whether there is something to show: the words are here, and the record if there is one was read.
#[must_use]
pub fn is_open(model: &Model) -> bool {
    model.ready && model.opening.is_none()
}
