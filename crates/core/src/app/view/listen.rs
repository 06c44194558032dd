//! Listening to the screen: the layer, and what is said about voices.

use super::notice::{NoticeAction, NoticeView};
use super::offer::Offer;
use crate::app::event::Event;
use crate::app::model::Model;
use crate::app::person;
use crate::app::place::Place;
use crate::app::text::Text;
use crate::app::voice::{Saying, Subject, VoiceEvent, VoiceProblem};
use crate::instrument::Locale;

/// What the listening layer and its tools show.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct ListenView {
    /// The layer lies over the screen.
    pub is_open: bool,
    /// The person opened it by the tool.
    pub is_chosen: bool,
    /// It belongs to the way of answering, and is not opened or closed by a tool.
    pub by_pictures: bool,
    /// Slowly, please.
    pub slow: bool,
    /// Something is being read aloud, or is about to be.
    pub is_busy: bool,
    /// The screen is being read, and not a picture that was touched.
    pub reads_screen: bool,
    /// Something is asked for and not heard yet.
    pub is_coming: bool,
    /// The place of the line that is spoken.
    pub line: Option<usize>,
    /// The word that is spoken: its first letter and its length in UTF-16 units.
    pub word: Option<(u32, u32)>,
}

/// What the listening layer and its tools show.
pub(super) fn listen(model: &Model) -> ListenView {
    let voice = &model.voice;
    let by_pictures = goes_by_pictures(model);
    let is_coming = match (voice.saying, voice.problem) {
        (Saying::Coming, _) | (_, Some(VoiceProblem::Fetching)) => true,
        (Saying::Nothing | Saying::Asked | Saying::Heard | Saying::Silent, _) => false,
    };
    ListenView {
        is_open: model.parts.later.is_here() && (voice.listening || by_pictures),
        is_chosen: voice.listening,
        by_pictures,
        slow: voice.slow,
        is_busy: voice.is_busy(),
        reads_screen: voice.reads_screen(),
        is_coming,
        line: voice.shown(),
        word: voice.word,
    }
}

/// Whether the layer belongs to the way of answering.
fn goes_by_pictures(model: &Model) -> bool {
    let is_persons = match model.place {
        Place::Person(at) => at != person::Place::Welcome,
        Place::Turn(_) => true,
        Place::Desk(_) | Place::Workshop(_) => false,
    };
    is_persons && model.here().assessment.selection.is_in_pictures()
}

/// What is to be known before anything can be heard.
pub(super) fn offer(model: &Model) -> Option<NoticeView> {
    // Who touches a picture wants to answer. Only the loudspeaker asks whether there shall be a voice.
    if model.voice.subject == Subject::Picture {
        return None;
    }
    match (model.voice.problem, model.voice.saying, model.parts.later.here()) {
        (Some(problem), _, Some(later)) => {
            Some(offered((later.view.of_voice)(problem, model.setting.locale)))
        }
        (None, Saying::Coming, _) => Some(coming(model.parts.later.has_failed())),
        (Some(_) | None, ..) => None,
    }
}

/// The later part is asked for, which reads aloud.
fn coming(has_failed: bool) -> NoticeView {
    if has_failed {
        notice(&["rest-failed"], vec![action("try-again", Event::PartAsked)])
    } else {
        notice(&["rest-loading"], Vec::new())
    }
}

/// Why nothing is heard.
pub(super) fn of_voice(problem: VoiceProblem, locale: Locale) -> Offer {
    let close = ("return-later", VoiceEvent::OfferClosed);
    let fetch = |label| (label, VoiceEvent::FetchChosen);
    match problem {
        VoiceProblem::NoVoice if !locale.has_recordings() => {
            Offer { lines: vec!["listen-no-voice"], actions: vec![close] }
        }
        VoiceProblem::NoVoice => Offer {
            lines: vec!["listen-no-voice", "listen-size", "listen-machine"],
            actions: vec![fetch("listen-fetch"), close],
        },
        VoiceProblem::Fetching => Offer { lines: vec!["listen-fetching"], actions: vec![close] },
        VoiceProblem::NotFetched => Offer {
            lines: vec!["listen-not-fetched", "notice-locale-failed-help"],
            actions: vec![fetch("try-again"), close],
        },
    }
}

fn offered(offer: Offer) -> NoticeView {
    let actions = offer.actions.into_iter();
    let actions = actions.map(|(label, event)| action(label, Event::Voice(event))).collect();
    notice(&offer.lines, actions)
}

fn action(label: &'static str, event: Event) -> NoticeAction {
    NoticeAction { label: Text::of(label), event }
}

fn notice(lines: &[&'static str], actions: Vec<NoticeAction>) -> NoticeView {
    NoticeView { lines: lines.iter().map(|id| Text::of(*id)).collect(), actions, urgent: false }
}
