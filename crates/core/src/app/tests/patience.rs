//! How long a voice is waited for: to begin, and to end.

use super::voice::{after, call_back, ended, hear, line, plays, reading, speaks, started, waited};
use crate::app::{Engine, Line, Saying, VoiceEffect, VoiceEvent, VoiceProblem};
use crate::instrument::Locale;

#[test]
fn the_first_words_of_a_voice_may_take_ten_seconds_to_begin() {
    for late in [1, 3, 8] {
        for is_busy in [false, true] {
            let lines = [line("a"), line("b")];
            let mut tab = reading(&lines);
            for _ in 0..late {
                let turn = tab.model.voice.turn;
                let passed = VoiceEvent::SecondPassed(turn, is_busy);
                assert_eq!(after(&mut tab, passed), [VoiceEffect::CallBack(turn)]);
            }
            assert_eq!(tab.model.voice.problem, None);
            started(&mut tab);
            assert_eq!(ended(&mut tab), [speaks(&tab, &lines[1]), call_back(&tab)]);
        }
    }
}

#[test]
fn an_engine_that_says_it_is_at_work_is_not_cancelled_before_its_words_could_be_over() {
    let long = Line { words: "a ".repeat(100), ..line("a") };
    let mut tab = reading(std::slice::from_ref(&long));
    assert_eq!(waited(&mut tab, true), (vec![VoiceEffect::Hush], 44));
    // Also when it had begun before.
    let mut tab = reading(&[line("a"), line("b")]);
    started(&mut tab);
    ended(&mut tab);
    let (asked, seconds) = waited(&mut tab, true);
    assert_eq!(
        (asked, seconds),
        (vec![VoiceEffect::Hush, speaks(&tab, &line("b")), call_back(&tab)], 10)
    );
}

#[test]
fn a_voice_that_never_says_it_ended_is_followed_by_the_next_line_all_the_same() {
    for (is_busy, slow, wanted) in
        [(false, false, 3), (true, false, 6), (false, true, 3), (true, true, 7)]
    {
        let mut tab = reading(&[line("a"), line("b")]);
        if slow {
            hear(&mut tab, VoiceEvent::SlowToggled);
        }
        started(&mut tab);
        let (asked, seconds) = waited(&mut tab, is_busy);
        let mut then = vec![speaks(&tab, &line("b")), call_back(&tab)];
        // Only an engine that still holds the line is stopped.
        if is_busy {
            then.insert(0, VoiceEffect::Hush);
        }
        assert_eq!((asked, seconds), (then, wanted));
        assert_eq!(tab.model.voice.engine, Engine::Speech);
    }
}

#[test]
fn a_voice_that_fails_at_once_gives_way_to_recordings_at_once() {
    let mut tab = reading(&[line("a"), line("b")]);
    let turn = tab.model.voice.turn;
    assert_eq!(after(&mut tab, VoiceEvent::Failed(turn)), [VoiceEffect::Hush]);
    assert_eq!(tab.model.voice.problem, Some(VoiceProblem::NoVoice));
    hear(&mut tab, VoiceEvent::FetchChosen);
    assert_eq!(after(&mut tab, VoiceEvent::Fetched(Locale::Fr)), [plays(&tab, "a")]);
    started(&mut tab);
    assert_eq!(ended(&mut tab), [plays(&tab, "b")]);
}

#[test]
fn a_voice_that_is_listed_and_never_begins_gives_way() {
    let mut tab = reading(&[line("a"), line("b")]);
    let silenced = tab.model.voice.turn;
    assert_eq!(waited(&mut tab, false), (vec![VoiceEffect::Hush], 10));
    assert_eq!(tab.model.voice.problem, Some(VoiceProblem::NoVoice));
    assert_eq!(tab.model.voice.saying, Saying::Nothing);
    // The voice that was cancelled begins all the same: no news.
    let before = tab.model.clone();
    for late in
        [VoiceEvent::Started(silenced), VoiceEvent::Ended(silenced), VoiceEvent::Failed(silenced)]
    {
        assert_eq!(after(&mut tab, late), []);
    }
    assert_eq!(tab.model, before);
    // It had its time: the next press waits for it no longer than for any other.
    hear(&mut tab, VoiceEvent::Asked);
    hear(&mut tab, VoiceEvent::Gathered(vec![line("c")]));
    assert_eq!(waited(&mut tab, false), (vec![VoiceEffect::Hush], 2));
}
