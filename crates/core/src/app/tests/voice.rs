//! Reading aloud: the phone's own voice first, recordings where it does not begin, silence on leaving.

use super::*;
use crate::app::{Engine, Line, Saying, VoiceEffect, VoiceEvent, VoiceProblem};
use crate::instrument::{Locale, Mode};

/// A line of a message.
pub(super) fn line(id: &str) -> Line {
    Line { ids: vec![id.to_owned()], words: format!("words of {id}"), lang: "fr".to_owned() }
}

/// A line of somebody's own words, in this language.
fn own(lang: &str) -> Line {
    Line { ids: Vec::new(), words: "Ouvrir un atelier".to_owned(), lang: lang.to_owned() }
}

pub(super) fn hear(tab: &mut Tab, event: VoiceEvent) {
    tab.send(Event::Voice(event));
}

fn effect(of: VoiceEffect) -> Effect {
    Effect::Later(LaterEffect::Voice(of))
}

/// What was asked of the engines since `before` effects.
fn asked(tab: &Tab, before: usize) -> Vec<VoiceEffect> {
    let voice = |effect: &Effect| {
        let Effect::Later(LaterEffect::Voice(effect)) = effect else { return None };
        Some(effect.clone())
    };
    tab.since(before).iter().filter_map(voice).collect()
}

/// What is asked of the engines when this happens.
pub(super) fn after(tab: &mut Tab, event: VoiceEvent) -> Vec<VoiceEffect> {
    let before = tab.done.len();
    hear(tab, event);
    asked(tab, before)
}

pub(super) fn speaks(tab: &Tab, of: &Line) -> VoiceEffect {
    let (turn, slow) = (tab.model.voice.turn, tab.model.voice.slow);
    VoiceEffect::Speak { turn, words: of.words.clone(), lang: of.lang.clone(), slow }
}

pub(super) fn plays(tab: &Tab, id: &str) -> VoiceEffect {
    let (turn, slow) = (tab.model.voice.turn, tab.model.voice.slow);
    VoiceEffect::Play { turn, ids: vec![id.to_owned()], slow }
}

pub(super) fn call_back(tab: &Tab) -> VoiceEffect {
    VoiceEffect::CallBack(tab.model.voice.turn)
}

/// A tab at the first lead, with these lines being read.
pub(super) fn reading(lines: &[Line]) -> Tab {
    let mut tab = asking(&["mobility", "family"]);
    assert!(tab.model.parts.later.is_here());
    let gather = VoiceEffect::Gather { at_once: true };
    assert_eq!(after(&mut tab, VoiceEvent::Asked), [gather]);
    hear(&mut tab, VoiceEvent::Gathered(lines.to_vec()));
    tab
}

pub(super) fn started(tab: &mut Tab) {
    let turn = tab.model.voice.turn;
    assert_eq!(after(tab, VoiceEvent::Started(turn)), []);
}

fn second_passed(tab: &mut Tab) -> Vec<VoiceEffect> {
    let turn = tab.model.voice.turn;
    after(tab, VoiceEvent::SecondPassed(turn, false))
}

/// Seconds pass until something else is asked than to be called back: what, and after how many.
pub(super) fn waited(tab: &mut Tab, is_busy: bool) -> (Vec<VoiceEffect>, u32) {
    for seconds in 1..100 {
        let turn = tab.model.voice.turn;
        let asked = after(tab, VoiceEvent::SecondPassed(turn, is_busy));
        if asked != [VoiceEffect::CallBack(turn)] {
            return (asked, seconds);
        }
    }
    panic!("nothing happens");
}

pub(super) fn ended(tab: &mut Tab) -> Vec<VoiceEffect> {
    let turn = tab.model.voice.turn;
    after(tab, VoiceEvent::Ended(turn))
}

/// A tab that reads by recordings, after the phone had no voice.
fn recorded(lines: &[Line]) -> Tab {
    let mut tab = reading(lines);
    let turn = tab.model.voice.turn;
    hear(&mut tab, VoiceEvent::Failed(turn));
    hear(&mut tab, VoiceEvent::FetchChosen);
    hear(&mut tab, VoiceEvent::Fetched(Locale::Fr));
    tab
}

#[test]
fn lines_are_spoken_one_after_the_other_and_shown_meanwhile() {
    let lines = [line("a"), line("b")];
    let mut tab = reading(&lines);
    for (at, line) in lines.iter().enumerate() {
        let wanted = [speaks(&tab, line), call_back(&tab)].map(effect);
        assert_eq!(tab.done[tab.done.len() - 2..], wanted);
        assert_eq!(tab.model.voice.shown(), Some(at));
        started(&mut tab);
        let turn = tab.model.voice.turn;
        hear(&mut tab, VoiceEvent::Reached(turn, 6, 2));
        assert_eq!(tab.model.voice.word, Some((6, 2)));
        // The voice began in time: the second that passes changes nothing.
        assert_eq!(second_passed(&mut tab), [call_back(&tab)]);
        ended(&mut tab);
        assert_eq!(tab.model.voice.word, None);
    }
    let voice = &tab.model.voice;
    assert_eq!(
        (voice.saying, voice.shown(), voice.engine),
        (Saying::Nothing, None, Engine::Speech)
    );
    assert!(voice.queue.is_empty(), "what was read is forgotten");
}

#[test]
fn recordings_are_fetched_only_when_chosen_and_then_read_from_where_it_stood() {
    let mut tab = reading(&[line("a"), line("b")]);
    started(&mut tab);
    ended(&mut tab);
    // A voice that was heard before is asked once more.
    let (again, seconds) = waited(&mut tab, false);
    let wanted = vec![VoiceEffect::Hush, speaks(&tab, &line("b")), call_back(&tab)];
    assert_eq!((again, seconds), (wanted, 2));
    assert_eq!(waited(&mut tab, false), (vec![VoiceEffect::Hush], 2));
    let fetches = |effect: &VoiceEffect| matches!(effect, VoiceEffect::Fetch(_));
    assert!(!asked(&tab, 0).iter().any(fetches), "nothing is fetched unasked");
    let offer = views::frame(&tab.model).notice.expect("an offer");
    assert_eq!(offer.actions[0].event, Event::Voice(VoiceEvent::FetchChosen));
    let fetch = VoiceEffect::Fetch(Locale::Fr);
    assert_eq!(after(&mut tab, VoiceEvent::FetchChosen), [fetch]);
    assert_eq!(after(&mut tab, VoiceEvent::FetchChosen), [], "once");
    assert_eq!(after(&mut tab, VoiceEvent::Fetched(Locale::Fr)), [plays(&tab, "b")]);
    assert_eq!(views::frame(&tab.model).notice, None);
    started(&mut tab);
    assert_eq!(ended(&mut tab), []);
    // From now on the recordings are heard at once.
    hear(&mut tab, VoiceEvent::Asked);
    assert_eq!(after(&mut tab, VoiceEvent::Gathered(vec![line("c")])), [plays(&tab, "c")]);
}

#[test]
fn recordings_that_do_not_come_can_be_asked_for_again_or_left() {
    let mut tab = reading(&[line("a")]);
    let turn = tab.model.voice.turn;
    hear(&mut tab, VoiceEvent::Failed(turn));
    hear(&mut tab, VoiceEvent::FetchChosen);
    assert_eq!(after(&mut tab, VoiceEvent::FetchFailed(Locale::Fr)), []);
    assert_eq!(tab.model.voice.problem, Some(VoiceProblem::NotFetched));
    assert_eq!(after(&mut tab, VoiceEvent::FetchChosen), [VoiceEffect::Fetch(Locale::Fr)]);
    hear(&mut tab, VoiceEvent::OfferClosed);
    // They come when nobody waits any more: nothing begins to speak by itself.
    assert_eq!(after(&mut tab, VoiceEvent::Fetched(Locale::Fr)), []);
    assert_eq!((tab.model.voice.problem, tab.model.voice.saying), (None, Saying::Nothing));
}

#[test]
fn recordings_on_their_way_are_not_offered_again_on_the_next_screen() {
    let mut tab = reading(&[line("a")]);
    let turn = tab.model.voice.turn;
    hear(&mut tab, VoiceEvent::Failed(turn));
    hear(&mut tab, VoiceEvent::FetchChosen);
    tab.send(Event::Next);
    assert_eq!(tab.model.voice.problem, None);
    hear(&mut tab, VoiceEvent::Gathered(vec![line("b")]));
    let turn = tab.model.voice.turn;
    hear(&mut tab, VoiceEvent::Failed(turn));
    assert_eq!(tab.model.voice.problem, Some(VoiceProblem::Fetching));
    assert_eq!(after(&mut tab, VoiceEvent::Fetched(Locale::Fr)), [plays(&tab, "b")]);
}

#[test]
fn a_text_without_a_recording_is_shown_for_a_second() {
    let mut tab = recorded(&[own("fr"), line("a"), line("b")]);
    assert_eq!((tab.model.voice.saying, tab.model.voice.shown()), (Saying::Silent, Some(0)));
    assert_eq!(tab.done.last(), Some(&effect(call_back(&tab))));
    assert_eq!(second_passed(&mut tab), [plays(&tab, "a")]);
    // The index knows no such clip, or no container can be played.
    let turn = tab.model.voice.turn;
    assert_eq!(after(&mut tab, VoiceEvent::Silent(turn)), [VoiceEffect::CallBack(turn)]);
    assert_eq!(second_passed(&mut tab), [plays(&tab, "b")]);
}

#[test]
fn own_words_in_another_language_do_not_take_the_voice_from_the_screen() {
    let mut tab = reading(&[own("ar"), line("a")]);
    let turn = tab.model.voice.turn;
    assert_eq!(after(&mut tab, VoiceEvent::Failed(turn)), [VoiceEffect::Hush, call_back(&tab)]);
    assert_eq!(tab.model.voice.saying, Saying::Silent);
    assert_eq!(second_passed(&mut tab), [speaks(&tab, &line("a")), call_back(&tab)]);
    assert_eq!(tab.model.voice.problem, None);
}

#[test]
fn whatever_leads_away_silences_at_once() {
    let away: [fn(&mut Tab); 6] = [
        |tab| tab.send(Event::Next),
        |tab| tab.send(Event::Back),
        |tab| tab.send(go(At::Pause)),
        |tab| tab.send(Event::LocaleChosen(Locale::Ar)),
        |tab| tab.send(Event::EraseConfirmed),
        |tab| tab.send(Event::Voice(VoiceEvent::Stopped)),
    ];
    for (number, leave) in away.into_iter().enumerate() {
        for begun in [false, true] {
            let mut tab = reading(&[line("a"), own("fr")]);
            if begun {
                started(&mut tab);
            }
            let before = tab.done.len();
            leave(&mut tab);
            let hushes = asked(&tab, before);
            assert_eq!(hushes, [VoiceEffect::Hush], "way {number}");
            assert!(tab.model.voice.queue.is_empty() && !tab.model.voice.is_busy());
        }
    }
}

#[test]
fn an_answer_given_while_it_is_read_silences_nothing() {
    let mut tab = reading(&[line("a")]);
    let before = tab.done.len();
    tab.send(rate("mobility", Rating::Fine));
    assert_eq!(asked(&tab, before), []);
    assert!(tab.model.voice.is_busy());
}

#[test]
fn slowly_says_the_line_again_from_its_beginning() {
    let mut tab = reading(&[line("a")]);
    started(&mut tab);
    let again = after(&mut tab, VoiceEvent::SlowToggled);
    assert!(tab.model.voice.slow);
    assert_eq!(again, [VoiceEffect::Hush, speaks(&tab, &line("a")), call_back(&tab)]);
    hear(&mut tab, VoiceEvent::Stopped);
    assert_eq!(after(&mut tab, VoiceEvent::SlowToggled), []);
    let mut tab = recorded(&[line("a")]);
    let again = after(&mut tab, VoiceEvent::SlowToggled);
    assert_eq!(again, [VoiceEffect::Hush, plays(&tab, "a")]);
}

#[test]
fn on_the_welcome_the_press_brings_what_reads_and_then_it_reads() {
    let phone = Phone::default();
    phone.network(Network::Slow);
    let mut tab = phone.tab();
    assert_eq!(after(&mut tab, VoiceEvent::Toggled), []);
    assert_eq!(tab.done.last(), Some(&Effect::LoadPart(PartName::Later)));
    assert_eq!((tab.model.voice.saying, tab.model.voice.listening), (Saying::Coming, true));
    assert!(!views::is_listening(&tab.model) && views::frame(&tab.model).notice.is_some());
    let before = tab.done.len();
    tab.send(later_loaded());
    assert_eq!(asked(&tab, before), [VoiceEffect::Gather { at_once: false }]);
    assert!(views::is_listening(&tab.model));
    assert_eq!(after(&mut tab, VoiceEvent::Toggled), []);
    assert!(!views::is_listening(&tab.model));
    // Who left meanwhile is read nothing.
    let phone = Phone::default();
    phone.network(Network::Slow);
    let mut tab = phone.tab();
    hear(&mut tab, VoiceEvent::Asked);
    tab.send(Event::Next);
    let before = tab.done.len();
    tab.send(later_loaded());
    assert_eq!(asked(&tab, before), []);
}

#[test]
fn by_pictures_the_layer_is_open_from_the_first_question_and_never_stored() {
    let mut tab = asking(&["mobility"]);
    assert!(!views::is_listening(&tab.model));
    hear(&mut tab, VoiceEvent::Toggled);
    assert!(views::is_listening(&tab.model));
    tab.send(Event::Next);
    let text = tab.phone.text().expect("a record");
    assert!(!text.contains("listening") && !text.contains("voice"));
    assert!(!views::is_listening(&tab.reloaded().model), "for this visit only");
    let mut tab = asking(&["mobility"]);
    tab.send(act(PersonEvent::ModeChosen(Mode::Simplified)));
    assert!(views::is_listening(&tab.model) && views::goes_by_pictures(&tab.model));
    tab.send(go(Desk::Scan));
    assert!(!views::is_listening(&tab.model), "an adviser's page is another person's");
}
