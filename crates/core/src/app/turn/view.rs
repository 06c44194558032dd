//! What a participant sees of the turn itself: its start, what to do with the answers, the anonymous code, the end.

use super::model::Model;
use super::place::Place;
use super::update::anonymous;
use crate::app::person;
use crate::app::person::view::code::CodeView;
use crate::app::text::Text;
use crate::share::{Screen as Display, anonymous_code, qr};

/// The anonymous code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnonymousView {
    /// The code; `None` while there are no random bits for it.
    pub code: Option<CodeView>,
    /// Which workshop it is for, in words.
    pub number: Text,
    /// "My screen is cracked."
    pub cracked: bool,
}

/// A screen of a turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The turn begins.
    Begin {
        /// How long the workshop lasts, in words; nothing when nobody said.
        minutes: Option<Text>,
        /// The device is handed round.
        handed_round: bool,
    },
    /// What to do with the answers.
    Closing {
        /// They were given to the group on this device.
        given: bool,
        /// To finish was asked for, and all would be gone.
        sure: bool,
    },
    /// The anonymous code.
    Anonymous(AnonymousView),
    /// The participant has finished.
    Finished {
        /// The device is handed round.
        handed_round: bool,
    },
}

/// The screen of a place of its own; `None` where the person's own screens serve.
#[must_use]
pub fn screen(place: Place, turn: &Model) -> Option<Screen> {
    let handed_round = turn.shared_device;
    Some(match place {
        Place::Begin => Screen::Begin { minutes: minutes(turn), handed_round },
        Place::Finished => Screen::Finished { handed_round },
        Place::Anonymous => Screen::Anonymous(anonymous_view(turn)),
        Place::Person(person::Place::After) => {
            Screen::Closing { given: turn.given, sure: turn.sure }
        }
        Place::Person(_) => return None,
    })
}

fn minutes(turn: &Model) -> Option<Text> {
    let minutes = turn.invitation.minutes;
    (minutes > 0).then(|| Text::of("turn-minutes").number("minutes", usize::from(minutes)))
}

fn anonymous_view(turn: &Model) -> AnonymousView {
    let number = turn.invitation.workshop.to_string();
    let cracked = turn.person.cracked;
    let code = anonymous(turn).and_then(|code| {
        let link = anonymous_code(&code);
        let qr = qr(&link, if cracked { Display::Cracked } else { Display::Whole }).ok()?;
        let (span, path) = (qr.span(), Some(qr.svg_path()));
        Some(CodeView { link: link.text(), span, path, cracked, too_long: None })
    });
    let number = Text::of("anonymous-workshop").words("number", number);
    AnonymousView { code, number, cracked }
}
