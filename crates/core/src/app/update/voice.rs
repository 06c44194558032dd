//! Reading aloud. The phone's own voice comes first; where it does not begin within a second, recordings.

use super::later;
use crate::app::{
    Effect, Engine, Model, Place, Rest, Saying, Voice, VoiceEffect, VoiceEvent, VoiceProblem,
};
use crate::instrument::Locale;

/// Takes what can happen before the rest of the app is here; hands everything else to it.
pub(super) fn update(event: VoiceEvent, model: &mut Model) -> Vec<Effect> {
    match event {
        VoiceEvent::Stopped => hush(model),
        VoiceEvent::Toggled if model.voice.listening => {
            model.voice.listening = false;
            hush(model)
        }
        VoiceEvent::Toggled => {
            model.voice.listening = true;
            ask(model)
        }
        VoiceEvent::Asked => ask(model),
        event if model.rest == Rest::Here => take(event, model),
        _ => Vec::new(),
    }
}

/// Silence, where something was said or about to be; what was to be read is forgotten.
pub(super) fn hush(model: &mut Model) -> Vec<Effect> {
    let was_at_work = model.voice.is_at_work();
    forget(&mut model.voice);
    if was_at_work { vec![Effect::Voice(VoiceEffect::Hush)] } else { Vec::new() }
}

fn forget(voice: &mut Voice) {
    voice.saying = Saying::Nothing;
    voice.queue.clear();
    voice.word = None;
    voice.problem = None;
}

/// Where the person is, in which language, and whether something is heard there.
pub(super) struct Spot(Place, u32, Locale, Option<Locale>, bool);

impl Spot {
    pub(super) const fn of(model: &Model) -> Self {
        let Model { place, depth, locale, loading, .. } = model;
        Self(*place, *depth, *locale, *loading, model.voice.is_at_work())
    }
}

/// Somewhere else, or in another language: what was being said belonged there, and ends at once.
pub(super) fn leave(before: &Spot, model: &mut Model) -> Vec<Effect> {
    let Model { place, depth, locale, loading, .. } = model;
    if (*place, *depth, *locale, *loading) == (before.0, before.1, before.2, before.3) {
        return Vec::new();
    }
    forget(&mut model.voice);
    if before.4 { vec![Effect::Voice(VoiceEffect::Hush)] } else { Vec::new() }
}

fn ask(model: &mut Model) -> Vec<Effect> {
    let mut effects = hush(model);
    if model.rest == Rest::Here {
        effects.push(Effect::Voice(VoiceEffect::Gather { at_once: true }));
    } else {
        model.voice.saying = Saying::Coming;
        effects.extend(later::load_rest(model));
    }
    effects
}

/// The rest of the app is here: what waited for it is read now.
#[inline(never)]
pub(super) fn rest_loaded(model: &mut Model) -> Vec<Effect> {
    if model.voice.saying == Saying::Coming {
        model.voice.saying = Saying::Nothing;
        return vec![Effect::Voice(VoiceEffect::Gather { at_once: false })];
    }
    Vec::new()
}

#[inline(never)]
fn take(event: VoiceEvent, model: &mut Model) -> Vec<Effect> {
    let locale = model.locale;
    let voice = &mut model.voice;
    match event {
        VoiceEvent::SlowToggled => {
            voice.slow = !voice.slow;
            again(voice, locale)
        }
        VoiceEvent::Gathered(lines) => {
            voice.queue = lines;
            voice.at = 0;
            // A voice that came late is found, as long as no recordings were fetched instead of it.
            voice.engine = match voice.recorded {
                Some(here) if here == locale => voice.engine,
                _ => Engine::Unknown,
            };
            say(voice, locale)
        }
        VoiceEvent::Started(turn) if is_now(voice, turn) => {
            voice.saying = Saying::Heard;
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
            _ => without_voice(voice, locale),
        },
        VoiceEvent::Silent(turn) if is_now(voice, turn) => silent(voice),
        VoiceEvent::SecondPassed(turn) if is_now(voice, turn) => match voice.saying {
            Saying::Asked => without_voice(voice, locale),
            Saying::Silent => next(voice, locale),
            _ => Vec::new(),
        },
        VoiceEvent::FetchChosen if voice.problem.is_some() && voice.fetching != Some(locale) => {
            voice.problem = Some(VoiceProblem::Fetching);
            voice.fetching = Some(locale);
            vec![Effect::Voice(VoiceEffect::Fetch(locale))]
        }
        VoiceEvent::OfferClosed => hush(model),
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
        _ => Vec::new(),
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
    let call = watched.then_some(Effect::Voice(VoiceEffect::CallBack(turn)));
    [Effect::Voice(effect)].into_iter().chain(call).collect()
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
    let mut effects = vec![Effect::Voice(VoiceEffect::Hush)];
    effects.extend(say(voice, locale));
    effects
}

/// The line is shown and not heard.
fn silent(voice: &mut Voice) -> Vec<Effect> {
    voice.saying = Saying::Silent;
    vec![Effect::Voice(VoiceEffect::CallBack(voice.turn))]
}

/// No voice of the phone says this line, whatever the phone lists.
fn without_voice(voice: &mut Voice, locale: Locale) -> Vec<Effect> {
    if voice.engine == Engine::Recordings {
        // A clip may take its time; the adapter says when it cannot be played.
        return Vec::new();
    }
    let mut effects = vec![Effect::Voice(VoiceEffect::Hush)];
    if is_ours(voice, locale) {
        // A voice that was heard before may stumble once; then it counts as any other.
        voice.engine = match voice.engine {
            Engine::Speech => Engine::Unknown,
            _ => Engine::Recordings,
        };
        effects.extend(say(voice, locale));
    } else {
        voice.turn += 1;
        effects.extend(silent(voice));
    }
    effects
}
