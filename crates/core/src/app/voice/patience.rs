//! How long a voice of the phone is waited for, in seconds.

/// Until a voice begins that was never heard: some phones load it first, for up to eight seconds.
const FIRST: u32 = 10;
/// Until a voice begins that was waited for before.
const BEGIN: u32 = 2;

/// Until a line begins. An engine that says it is at work is not cancelled before the line could be over: a cancelled
/// engine may stay silent for good.
pub(super) fn to_begin(words: &str, slow: bool, is_busy: bool, is_warm: bool) -> u32 {
    let least = if is_warm { BEGIN } else { FIRST };
    if is_busy { FIRST.max(to_end(words, slow, true)) } else { least }
}

/// Until a line that began is over. Voices say about 14 letters a second, 10 slowly.
pub(super) fn to_end(words: &str, slow: bool, is_busy: bool) -> u32 {
    let letters = u32::try_from(words.chars().count()).unwrap_or(u32::MAX);
    let letters = if slow { letters.saturating_add(letters / 2) } else { letters };
    // A slow engine that says it still speaks is believed for twice as long.
    if is_busy { 4 + letters / 5 } else { 2 + letters / 10 }
}
