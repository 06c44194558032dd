//! Which of a phone's voices reads a language.

use std::cmp::Reverse;

/// A voice as a browser lists it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VoiceEntry {
    /// Its name, for people.
    pub name: String,
    /// Its name, for programs.
    pub uri: String,
    /// The tag of its language.
    pub lang: String,
    /// It says that it lives on the device.
    pub is_local: bool,
    /// The browser's own choice.
    pub is_default: bool,
}

/// What a voice is named that may speak on a server, whatever its browser says.
const REMOTE: [&str; 3] = ["online", "network", "remote"];

/// Voices of macOS and iOS that are a joke, sing, or are thirty years old.
const NOVELTY: [&str; 27] = [
    "agnes",
    "albert",
    "bad news",
    "bahh",
    "bells",
    "boing",
    "bruce",
    "bubbles",
    "cellos",
    "deranged",
    "fred",
    "good news",
    "hysterical",
    "jester",
    "junior",
    "kathy",
    "organ",
    "pipe organ",
    "princess",
    "ralph",
    "superstar",
    "trinoids",
    "vicki",
    "victoria",
    "whisper",
    "wobble",
    "zarvox",
];

/// Where the programs' name says it of them, in whatever language the people's one is.
const NOVELTY_URI: &str = "com.apple.speech.synthesis.voice.";

/// Voices of Eloquence, the same few in each language: understood, hard to listen to.
const ELOQUENCE: [&str; 11] = [
    "eddy",
    "flo",
    "grandma",
    "grandpa",
    "grand-mère",
    "grand-père",
    "jacques",
    "reed",
    "rocko",
    "sandy",
    "shelley",
];

/// How good a voice is to listen to, apart from where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Quality {
    /// Understood, and no more.
    Poor,
    /// As phones have them.
    Usual,
    /// Fetched by somebody who wanted a better one.
    Better,
    /// The best there are.
    Best,
}

/// Regions, of whatever language, from the one to be preferred: Belgium, the standard language of no country, Belgium's
/// neighbours, and those farther away. Any other comes after them.
const REGIONS: [&str; 13] =
    ["BE", "001", "FR", "NL", "DE", "GB", "LU", "AT", "IE", "CH", "SA", "MA", "SY"];

/// The place of the voice to take for a language; `None` where the device has none that may be taken.
#[must_use]
pub fn best(voices: &[VoiceEntry], language: &str) -> Option<usize> {
    let ranked = voices.iter().enumerate();
    let ranked = ranked.filter_map(|(at, voice)| Some((rank(voice, language)?, Reverse(at))));
    ranked.max().map(|(_, Reverse(at))| at)
}

/// Of two voices the one with the higher rank is taken: a poor one last, then by region, then by quality.
fn rank(voice: &VoiceEntry, language: &str) -> Option<(bool, Reverse<usize>, Quality, bool)> {
    let tag = voice.lang.to_ascii_lowercase().replace('_', "-");
    let mut parts = tag.split('-');
    if !voice.is_local || parts.next() != Some(language) {
        return None;
    }
    let quality = quality(voice)?;
    let place = |part: &str| REGIONS.iter().position(|region| region.eq_ignore_ascii_case(part));
    let place = parts.find_map(place);
    // The language alone names no other country.
    let elsewhere = if tag == language { REGIONS.len() } else { REGIONS.len() + 1 };
    let place = Reverse(place.unwrap_or(elsewhere));
    Some((quality > Quality::Poor, place, quality, voice.is_default))
}

/// `None` for a voice that is not to be taken at all.
fn quality(voice: &VoiceEntry) -> Option<Quality> {
    // What is looked for has no other letters in capitals; the table of all there are costs a phone 3 kB.
    let (name, uri) = (voice.name.to_ascii_lowercase(), voice.uri.to_ascii_lowercase());
    let says = |word: &str| name.contains(word) || uri.contains(word);
    let is_named = |named: &str| {
        let program = uri.strip_prefix(NOVELTY_URI).unwrap_or_default();
        let is_whole =
            |rest: &str| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || !c.is_ascii());
        name.strip_prefix(named).is_some_and(is_whole)
            || program.strip_prefix(&*named.replace(' ', "")).is_some_and(is_whole)
    };
    if REMOTE.into_iter().any(says) || NOVELTY.into_iter().any(is_named) {
        return None;
    }
    let is_poor = says("eloquence")
        || says("espeak")
        || says("super-compact")
        || name.contains('+')
        || ELOQUENCE.into_iter().any(is_named);
    Some(if is_poor {
        Quality::Poor
    } else if says("premium") || says("neural") || says("natural") {
        Quality::Best
    } else if says("enhanced") || says("siri") {
        Quality::Better
    } else {
        Quality::Usual
    })
}

#[cfg(test)]
#[path = "choice/tests.rs"]
mod tests;
