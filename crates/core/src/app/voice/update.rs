//! Reading aloud. The phone's own voice comes first; where it does not begin within a second, recordings.

use super::patience;
use super::{Engine, Saying, Subject, Voice, VoiceEffect, VoiceEvent, VoiceProblem};
use crate::app::effect::{Effect, LaterEffect};
use crate::instrument::Locale;

/// The code of the later part that reads aloud.
pub struct VoiceCode {
    /// Takes an event, in the locale on the screen.
    pub update: fn(VoiceEvent, &mut Voice, Locale) -> Vec<Effect>,
}

/// The code of the later part that reads aloud.
pub const CODE: VoiceCode = VoiceCode { update: take };

/// Takes what can happen before the later part is here, and says whether that part is wanted; `None` for what only that
/// part takes.
pub(in crate::app) fn update(
    event: &VoiceEvent,
    voice: &mut Voice,
    is_here: bool,
) -> Option<(Vec<Effect>, bool)> {
    Some(match event {
        VoiceEvent::Stopped => (hush(voice), false),
        VoiceEvent::Toggled if voice.listening => {
            voice.listening = false;
            (hush(voice), false)
        }
        VoiceEvent::Toggled => {
            voice.listening = true;
            ask(voice, is_here)
        }
        VoiceEvent::Asked => ask(voice, is_here),
        VoiceEvent::SlowToggled
        | VoiceEvent::Touched
        | VoiceEvent::Gathered(_)
        | VoiceEvent::Started(_)
        | VoiceEvent::Reached(..)
        | VoiceEvent::Ended(_)
        | VoiceEvent::Failed(_)
        | VoiceEvent::Silent(_)
        | VoiceEvent::SecondPassed(..)
        | VoiceEvent::FetchChosen
        | VoiceEvent::OfferClosed
        | VoiceEvent::Fetched(_)
        | VoiceEvent::FetchFailed(_) => return None,
    })
}

/// Silence, where something was said or about to be; what was to be read is forgotten.
pub(in crate::app) fn hush(voice: &mut Voice) -> Vec<Effect> {
    let was_at_work = voice.is_at_work();
    voice.saying = Saying::Nothing;
    voice.queue.clear();
    voice.word = None;
    voice.problem = None;
    if was_at_work {
        vec![Effect::Later(LaterEffect::Voice(VoiceEffect::Hush))]
    } else {
        Vec::new()
    }
}

fn ask(voice: &mut Voice, is_here: bool) -> (Vec<Effect>, bool) {
    let mut effects = hush(voice);
    voice.subject = Subject::Screen;
    if is_here {
        effects.push(Effect::Later(LaterEffect::Voice(VoiceEffect::Gather { at_once: true })));
    } else {
        voice.saying = Saying::Coming;
    }
    (effects, !is_here)
}

/// The later part is here: what waited for it is read now.
pub(in crate::app) fn later_loaded(voice: &mut Voice) -> Option<Effect> {
    if voice.saying != Saying::Coming {
        return None;
    }
    voice.saying = Saying::Nothing;
    Some(Effect::Later(LaterEffect::Voice(VoiceEffect::Gather { at_once: false })))
}

fn take(event: VoiceEvent, voice: &mut Voice, locale: Locale) -> Vec<Effect> {
    match event {
        VoiceEvent::SlowToggled => {
            voice.slow = !voice.slow;
            again(voice, locale)
        }
        VoiceEvent::Touched => {
            let mut effects = hush(voice);
            voice.subject = Subject::Picture;
            effects.push(Effect::Later(LaterEffect::Voice(VoiceEffect::Gather { at_once: true })));
            effects
        }
        VoiceEvent::Gathered(lines) => {
            voice.queue = lines;
            voice.at = 0;
            // A voice that came late is found, as long as no recordings were fetched instead of it.
            voice.engine = match voice.recorded {
                Some(here) if here == locale => voice.engine,
                Some(_) | None => Engine::Unknown,
            };
            say(voice, locale)
        }
        VoiceEvent::Started(turn) if is_now(voice, turn) => {
            voice.saying = Saying::Heard;
            // It may last as long as its words from now on.
            voice.seconds = 0;
            voice.is_warm = true;
            if voice.engine == Engine::Unknown && is_ours(voice, locale) {
                voice.engine = Engine::Speech;
            }
            Vec::new()
        }
        VoiceEvent::Reached(turn, from, length) if is_now(voice, turn) => {
            voice.word = Some((from, length));
            Vec::new()
        }
        VoiceEvent::Ended(turn) if is_now(voice, turn) => next(voice, locale),
        VoiceEvent::Failed(turn) if is_now(voice, turn) => match voice.saying {
            Saying::Heard => next(voice, locale),
            Saying::Nothing | Saying::Coming | Saying::Asked | Saying::Silent => {
                without_voice(voice, locale)
            }
        },
        VoiceEvent::Silent(turn) if is_now(voice, turn) => silent(voice),
        VoiceEvent::SecondPassed(turn, is_busy) if is_now(voice, turn) => {
            second_passed(is_busy, voice, locale)
        }
        VoiceEvent::FetchChosen if voice.problem.is_some() && voice.fetching != Some(locale) => {
            voice.problem = Some(VoiceProblem::Fetching);
            voice.fetching = Some(locale);
            vec![Effect::Later(LaterEffect::Voice(VoiceEffect::Fetch(locale)))]
        }
        VoiceEvent::OfferClosed => hush(voice),
        VoiceEvent::Fetched(of) => {
            voice.fetching = voice.fetching.filter(|awaited| *awaited != of);
            voice.recorded = Some(of);
            if of == locale && voice.problem.take() == Some(VoiceProblem::Fetching) {
                voice.engine = Engine::Recordings;
                return say(voice, locale);
            }
            Vec::new()
        }
        VoiceEvent::FetchFailed(of) => {
            voice.fetching = voice.fetching.filter(|awaited| *awaited != of);
            if of == locale && voice.problem == Some(VoiceProblem::Fetching) {
                voice.problem = Some(VoiceProblem::NotFetched);
            }
            Vec::new()
        }
        // News of an earlier turn, or what is taken without the later part.
        VoiceEvent::Started(_)
        | VoiceEvent::Reached(..)
        | VoiceEvent::Ended(_)
        | VoiceEvent::Failed(_)
        | VoiceEvent::Silent(_)
        | VoiceEvent::SecondPassed(..)
        | VoiceEvent::FetchChosen
        | VoiceEvent::Toggled
        | VoiceEvent::Asked
        | VoiceEvent::Stopped => Vec::new(),
    }
}

fn is_now(voice: &Voice, turn: u32) -> bool {
    voice.is_busy() && voice.turn == turn
}

/// Whether the present line is in the language of the screen, and not somebody's own words in another.
fn is_ours(voice: &Voice, locale: Locale) -> bool {
    voice.queue.get(voice.at).is_some_and(|line| line.lang == locale.tag())
}

/// Says the present line; after the last one there is nothing more to say.
fn say(voice: &mut Voice, locale: Locale) -> Vec<Effect> {
    voice.turn += 1;
    voice.seconds = 0;
    voice.word = None;
    voice.saying = Saying::Nothing;
    let Some(line) = voice.queue.get(voice.at) else {
        voice.queue.clear();
        return Vec::new();
    };
    let (turn, slow) = (voice.turn, voice.slow);
    let effect = if voice.engine != Engine::Recordings {
        let (words, lang) = (line.words.clone(), line.lang.clone());
        VoiceEffect::Speak { turn, words, lang, slow }
    } else if voice.recorded != Some(locale) {
        let coming = voice.fetching == Some(locale);
        voice.problem = Some(if coming { VoiceProblem::Fetching } else { VoiceProblem::NoVoice });
        return Vec::new();
    } else if line.ids.is_empty() {
        return silent(voice);
    } else {
        VoiceEffect::Play { turn, ids: line.ids.clone(), slow }
    };
    voice.saying = Saying::Asked;
    let watched = matches!(effect, VoiceEffect::Speak { .. });
    let call = watched.then_some(Effect::Later(LaterEffect::Voice(VoiceEffect::CallBack(turn))));
    [Effect::Later(LaterEffect::Voice(effect))].into_iter().chain(call).collect()
}

/// A voice that does not begin is waited for, then done without. One that does not say that it has ended is taken to have,
/// after as long as its words may last.
fn second_passed(is_busy: bool, voice: &mut Voice, locale: Locale) -> Vec<Effect> {
    voice.seconds += 1;
    let words = voice.queue.get(voice.at).map_or("", |line| &line.words);
    let most = match voice.saying {
        Saying::Silent => return next(voice, locale),
        // A clip says itself that it has ended, or cannot be played.
        Saying::Asked | Saying::Heard if voice.engine == Engine::Recordings => return Vec::new(),
        Saying::Nothing | Saying::Coming => return Vec::new(),
        Saying::Asked => patience::to_begin(words, voice.slow, is_busy, voice.is_warm),
        Saying::Heard => patience::to_end(words, voice.slow, is_busy),
    };
    if voice.seconds < most {
        return vec![Effect::Later(LaterEffect::Voice(VoiceEffect::CallBack(voice.turn)))];
    }
    if voice.saying == Saying::Asked {
        voice.is_warm = true;
        return without_voice(voice, locale);
    }
    // An engine that still holds the line would keep the next one waiting.
    let stop = is_busy.then_some(Effect::Later(LaterEffect::Voice(VoiceEffect::Hush)));
    stop.into_iter().chain(next(voice, locale)).collect()
}

fn next(voice: &mut Voice, locale: Locale) -> Vec<Effect> {
    voice.at += 1;
    say(voice, locale)
}

/// The present line once more, from its beginning.
fn again(voice: &mut Voice, locale: Locale) -> Vec<Effect> {
    if !voice.is_at_work() {
        return Vec::new();
    }
    let mut effects = vec![Effect::Later(LaterEffect::Voice(VoiceEffect::Hush))];
    effects.extend(say(voice, locale));
    effects
}

/// The line is shown and not heard.
fn silent(voice: &mut Voice) -> Vec<Effect> {
    voice.saying = Saying::Silent;
    vec![Effect::Later(LaterEffect::Voice(VoiceEffect::CallBack(voice.turn)))]
}

/// No voice of the phone says this line, whatever the phone lists.
fn without_voice(voice: &mut Voice, locale: Locale) -> Vec<Effect> {
    if voice.engine == Engine::Recordings {
        // A clip may take its time; the adapter says when it cannot be played.
        return Vec::new();
    }
    let mut effects = vec![Effect::Later(LaterEffect::Voice(VoiceEffect::Hush))];
    if is_ours(voice, locale) {
        // A voice that was heard before may stumble once; then it counts as any other.
        voice.engine = match voice.engine {
            Engine::Speech => Engine::Unknown,
            Engine::Unknown | Engine::Recordings => Engine::Recordings,
        };
        effects.extend(say(voice, locale));
    } else {
        voice.turn += 1;
        effects.extend(silent(voice));
    }
    effects
}
