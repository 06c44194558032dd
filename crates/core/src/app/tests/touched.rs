//! A picture that is touched says itself: nothing else of the screen takes part.

use super::*;
use crate::app::{Line, VoiceEffect, VoiceEvent};
use crate::instrument::{Locale, Mode};

fn line(id: &str) -> Line {
    Line { ids: vec![id.to_owned()], words: format!("words of {id}"), lang: "fr".to_owned() }
}

/// What is asked of the engines when this happens.
fn after(tab: &mut Tab, event: VoiceEvent) -> Vec<VoiceEffect> {
    let before = tab.done.len();
    tab.send(Event::Voice(event));
    let voice = |effect: &Effect| {
        let Effect::Later(LaterEffect::Voice(effect)) = effect else { return None };
        Some(effect.clone())
    };
    tab.since(before).iter().filter_map(voice).collect()
}

/// A tab at the first question in pictures.
fn in_pictures() -> Tab {
    let mut tab = Phone::default().tab();
    tab.send(act(PersonEvent::ModeChosen(Mode::Simplified)));
    tab.next(1);
    tab
}

const GATHER: VoiceEffect = VoiceEffect::Gather { at_once: true };

#[test]
fn what_is_touched_is_said_under_the_finger_and_the_loudspeaker_stays_as_it_is() {
    let mut tab = in_pictures();
    assert_eq!(after(&mut tab, VoiceEvent::Touched), [GATHER]);
    after(&mut tab, VoiceEvent::Gathered(vec![line("rating-fine")]));
    let listen = views::frame(&tab.model).listen;
    assert_eq!((listen.is_busy, listen.reads_screen, listen.line), (true, false, Some(0)));
    // The next one silences it; so does the loudspeaker, which reads the screen.
    assert_eq!(after(&mut tab, VoiceEvent::Touched), [VoiceEffect::Hush, GATHER]);
    after(&mut tab, VoiceEvent::Gathered(vec![line("rating-difficult")]));
    assert_eq!(after(&mut tab, VoiceEvent::Asked), [VoiceEffect::Hush, GATHER]);
    after(&mut tab, VoiceEvent::Gathered(vec![line("a"), line("b")]));
    assert!(views::frame(&tab.model).listen.reads_screen);
    // While it reads, a picture that is touched is heard instead.
    assert_eq!(after(&mut tab, VoiceEvent::Touched), [VoiceEffect::Hush, GATHER]);
    assert!(!views::frame(&tab.model).listen.reads_screen);
}

#[test]
fn a_touch_offers_no_recordings_and_plays_those_that_are_here() {
    let mut tab = in_pictures();
    after(&mut tab, VoiceEvent::Touched);
    after(&mut tab, VoiceEvent::Gathered(vec![line("rating-fine")]));
    let turn = tab.model.voice.turn;
    after(&mut tab, VoiceEvent::Failed(turn));
    assert_eq!(views::frame(&tab.model).notice, None, "whoever answers is not interrupted");
    assert!(!tab.model.voice.is_busy());
    // The loudspeaker asks; what was fetched is heard with each picture.
    assert_eq!(after(&mut tab, VoiceEvent::Asked), [GATHER]);
    after(&mut tab, VoiceEvent::Gathered(vec![line("a")]));
    let turn = tab.model.voice.turn;
    after(&mut tab, VoiceEvent::Failed(turn));
    assert!(views::frame(&tab.model).notice.is_some());
    after(&mut tab, VoiceEvent::FetchChosen);
    after(&mut tab, VoiceEvent::Fetched(Locale::Fr));
    assert_eq!(after(&mut tab, VoiceEvent::Touched), [VoiceEffect::Hush, GATHER]);
    let plays = after(&mut tab, VoiceEvent::Gathered(vec![line("rating-fine")]));
    assert!(matches!(&plays[..], [VoiceEffect::Play { ids, .. }] if ids == &["rating-fine"]));
    assert_eq!(tab.model.voice.shown(), Some(0), "a recording is lit like a voice");
}

/// Also where the assessment before was made in pictures, and this one looks back on it.
#[test]
fn a_follow_up_in_pictures_is_heard_as_they_are() {
    let mut tab = in_pictures();
    assert!(views::goes_by_pictures(&tab.model));
    tab.walk_to(At::Review);
    tab.send(act(LaterEvent::FollowUpBegun));
    assert_eq!(tab.model.here().assessment.selection.mode, Mode::FollowUp);
    assert!(views::goes_by_pictures(&tab.model) && views::is_listening(&tab.model));
}
