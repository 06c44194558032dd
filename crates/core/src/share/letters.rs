//! Text as one number, by how likely each sign is after the signs before it.
//!
//! What is likely is counted in a history: a short text in the person's language that every Jalon
//! holds (its *primer*), then the text so far. The counts follow Kneser and Ney: a longer context
//! leaves a share of its weight to the next shorter one, and shorter contexts count in how many
//! surroundings a sign was seen, not how often.

use super::number::Number;
use super::shift::{lower, upper};
use crate::instrument::Locale;

/// All signs, the frequent ones at the end of words first: they cost least at the end of a text.
#[rustfmt::skip]
pub(super) const SIGNS: &str = concat!(
    "\n \u{e}\u{1b}entrsaiodluhgmcpvbfkzywjqx.,'-é?",
    "èêëàâäáçùûüôöóîïíñßœ’!:;/()\"€&+%@0123456789",
    "ةيانلمرتدهوبعأحكسفقجشصخضطظغذثزىءإآئؤًٌٍَُِّ،؟؛",
);
const COUNT: usize = 125;
/// The same, to divide by.
const KINDS: u32 = 125;

const LINE_FEED: u8 = 0;
/// The next letter is a capital.
const SHIFT: u8 = 2;
/// A code point follows.
const ESCAPE: u8 = 3;

/// The signs that are looked back on.
const ORDER: usize = 4;
/// What the weights of a place come to, before each is divided and one is added.
const WHOLE: u32 = 1 << 16;
const DIVISOR: u32 = 16;
/// The radix of the number of bits of a code point.
const CODE_POINT_BITS: u32 = 21;
/// No more signs than this, so that no few bytes keep a reader busy. Well above what people write.
const MOST: usize = 2_048;

/// The primers, packed by this coding itself from the texts beside them, with nothing before.
const fn primer(locale: Locale) -> &'static [u8] {
    match locale {
        Locale::Fr => include_bytes!("letters/fr.bin"),
        Locale::Nl => include_bytes!("letters/nl.bin"),
        Locale::De => include_bytes!("letters/de.bin"),
        Locale::En => include_bytes!("letters/en.bin"),
        Locale::Ar => include_bytes!("letters/ar.bin"),
    }
}

/// The signs before a text in this language.
fn primed(locale: Locale) -> Vec<u8> {
    let mut history = Vec::new();
    // A test holds that every primer can be read.
    let _ = read(primer(locale), &mut history);
    history
}

/// The bytes of `text`; `None` when it is too long or holds U+0000.
pub(super) fn pack(text: &str, locale: Locale) -> Option<Vec<u8>> {
    write(text, &mut primed(locale))
}

/// The text of `bytes`; `None` when they are not as [`pack`] writes them.
pub(super) fn unpack(bytes: &[u8], locale: Locale) -> Option<String> {
    let primed = primed(locale);
    let text = read(bytes, &mut primed.clone())?;
    // One form only: nothing left over, no zeros in front, no escape or shift that says nothing.
    (write(&text, &mut primed.clone())? == bytes).then_some(text)
}

/// A choice among `total`: it has the numbers from `start` to below `start + width`.
struct Choice {
    start: u32,
    width: u32,
    total: u32,
}

impl Choice {
    /// Each of `total` is as likely.
    const fn even(start: u32, total: u32) -> Self {
        Self { start, width: 1, total }
    }
}

/// How likely each sign is after `history`.
fn weights(history: &[u8]) -> [u32; COUNT] {
    let mut often = [0; COUNT];
    // For each length of context below the longest and each sign: which signs stood before both. One
    // bit a sign and one for the start of the history.
    let mut before = [[0_u128; COUNT]; ORDER];
    for (place, sign) in history.iter().enumerate() {
        let last = history.iter().rev().take(ORDER);
        let context = history[..place].iter().rev();
        let same = context.zip(last).take_while(|(a, b)| a == b).count();
        for (length, before) in before.iter_mut().enumerate().take(same + 1) {
            let earlier = place.checked_sub(length + 1).map_or(COUNT, |n| history[n].into());
            before[usize::from(*sign)] |= 1 << earlier;
        }
        if same == ORDER {
            often[usize::from(*sign)] += 1;
        }
    }
    let shorter = before.iter().map(|before| before.map(u128::count_ones));
    let mut weights = [WHOLE / KINDS; COUNT];
    for counts in shorter.chain([often]) {
        let total: u32 = counts.iter().sum();
        if total == 0 {
            break;
        }
        let kinds: u32 = counts.iter().map(|count| count.min(&1)).sum();
        for (weight, count) in weights.iter_mut().zip(counts) {
            // Each kind gives four fifths of a count to the shorter context.
            let kept = (5 * count).saturating_sub(4) * WHOLE;
            *weight = (kept + 4 * kinds * *weight) / (5 * total);
        }
    }
    weights.map(|weight| weight / DIVISOR + 1)
}

/// Adds `sign` to the history, as a choice.
fn step(sign: u8, history: &mut Vec<u8>) -> Choice {
    let weights = weights(history);
    history.push(sign);
    let (lower, from) = weights.split_at(sign.into());
    Choice { start: lower.iter().sum(), width: from[0], total: weights.iter().sum() }
}

/// The place of a character among the signs.
fn sign_of(c: char) -> Option<u8> {
    let place = (0..).zip(SIGNS.chars()).find(|(_, sign)| *sign == c)?.0;
    (place != SHIFT && place != ESCAPE).then_some(place)
}

fn write(text: &str, history: &mut Vec<u8>) -> Option<Vec<u8>> {
    let end = history.len() + MOST;
    let mut choices = Vec::new();
    for (n, line) in text.split('\n').enumerate() {
        if n > 0 {
            choices.push(Choice::even(1, 2));
        }
        for c in line.chars() {
            if let Some(sign) = sign_of(c) {
                choices.push(step(sign, history));
            } else if let Some(sign) = sign_of(lower(c)) {
                choices.push(step(SHIFT, history));
                choices.push(step(sign, history));
            } else {
                let code = u32::from(c);
                let highest = code.checked_ilog2()?;
                choices.push(step(ESCAPE, history));
                choices.push(Choice::even(highest, CODE_POINT_BITS));
                choices.push(Choice::even(code - (1 << highest), 1 << highest));
            }
            if history.len() > end {
                return None;
            }
        }
        choices.push(step(LINE_FEED, history));
        if history.len() > end + 1 {
            return None;
        }
    }
    choices.push(Choice::even(0, 2));
    let mut number = Number::default();
    for Choice { start, width, total } in choices.iter().rev() {
        let rest = number.pop(*width);
        number.push(*total, start + rest);
    }
    Some(number.to_bytes())
}

/// Takes a sign and adds it to the history.
fn next(number: &mut Number, history: &mut Vec<u8>) -> u8 {
    let weights = weights(history);
    let mut place = number.pop(weights.iter().sum());
    let mut sign = 0;
    for width in weights {
        if place < width {
            number.push(width, place);
            break;
        }
        place -= width;
        sign += 1;
    }
    history.push(sign);
    sign
}

fn read(bytes: &[u8], history: &mut Vec<u8>) -> Option<String> {
    if bytes.len() > 2 * MOST {
        return None;
    }
    let end = history.len() + MOST + 2;
    let mut number = Number::from_bytes(bytes);
    let mut text = String::new();
    while history.len() <= end {
        match next(&mut number, history) {
            LINE_FEED if number.pop(2) == 0 => return Some(text),
            LINE_FEED => text.push('\n'),
            SHIFT => {
                let sign = next(&mut number, history);
                text.push(upper(SIGNS.chars().nth(sign.into())?)?);
            }
            ESCAPE => {
                let highest = 1 << number.pop(CODE_POINT_BITS);
                text.push(char::from_u32(highest + number.pop(highest))?);
            }
            sign => text.push(SIGNS.chars().nth(sign.into())?),
        }
    }
    None
}

#[cfg(test)]
#[path = "letters/tests.rs"]
mod tests;
