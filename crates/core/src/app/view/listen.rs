//! Listening to the screen: the layer, and what is said about voices.

use super::{NoticeAction, NoticeView};
use crate::app::{Event, Model, Place, Rest, Saying, Text, VoiceEvent, VoiceProblem};
use crate::instrument::Mode;

/// Whether the listening layer lies over the screen: it was opened, or the person goes by pictures.
#[must_use]
pub fn is_listening(model: &Model) -> bool {
    model.rest == Rest::Here && (model.voice.listening || goes_by_pictures(model))
}

/// Whether the layer belongs to the way of answering, and is not opened or closed by a tool.
#[must_use]
pub fn goes_by_pictures(model: &Model) -> bool {
    let place = model.place;
    let is_persons =
        !place.is_advisers() && !place.is_facilitators() && !matches!(place, Place::Welcome);
    is_persons && model.assessment.selection.mode == Mode::Simplified
}

/// What is to be known before anything can be heard.
pub(super) fn offer(model: &Model) -> Option<NoticeView> {
    match (model.voice.problem, model.voice.saying) {
        (Some(problem), _) => Some(of_voice(problem)),
        (None, Saying::Coming) => Some(coming(model.rest)),
        _ => None,
    }
}

/// The rest of the app is asked for, which reads aloud.
fn coming(rest: Rest) -> NoticeView {
    let again = action("try-again", Event::RestAsked);
    match rest {
        Rest::Failed => notice(&["rest-failed"], vec![again]),
        _ => notice(&["rest-loading"], Vec::new()),
    }
}

#[inline(never)]
fn of_voice(problem: VoiceProblem) -> NoticeView {
    let close = action("return-later", Event::Voice(VoiceEvent::OfferClosed));
    let fetch = |label| action(label, Event::Voice(VoiceEvent::FetchChosen));
    match problem {
        VoiceProblem::NoVoice => notice(
            &["listen-no-voice", "listen-size", "listen-machine"],
            vec![fetch("listen-fetch"), close],
        ),
        VoiceProblem::Fetching => notice(&["listen-fetching"], vec![close]),
        VoiceProblem::NotFetched => notice(
            &["listen-not-fetched", "notice-locale-failed-help"],
            vec![fetch("try-again"), close],
        ),
    }
}

fn action(label: &'static str, event: Event) -> NoticeAction {
    NoticeAction { label: Text::of(label), event }
}

fn notice(lines: &[&'static str], actions: Vec<NoticeAction>) -> NoticeView {
    NoticeView { lines: lines.iter().map(|id| Text::of(*id)).collect(), actions, urgent: false }
}
