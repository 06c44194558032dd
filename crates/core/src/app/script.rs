//! What a person wrote, on a page in whatever language: its own direction, the voice of its own script, and numbers in
//! the order in which they were typed.

use crate::instrument::{Direction, Locale};
use std::borrow::Cow;

/// Isolates what follows in the direction of its own first letter, up to [`END`].
const OWN: char = '\u{2068}';
/// Isolates what follows from left to right, up to [`END`].
const LEFT_TO_RIGHT: char = '\u{2066}';
/// Ends an isolate.
const END: char = '\u{2069}';
/// Written from left to right, and not seen.
const LEFT_MARK: char = '\u{200e}';

/// Whether a sign is one of those that only order what stands around it.
#[must_use]
pub const fn is_unseen(sign: char) -> bool {
    matches!(sign, '\u{2066}'..='\u{2069}' | LEFT_MARK)
}

/// Whether a letter is written from right to left.
const fn is_right_to_left(letter: char) -> bool {
    let is_digit = matches!(letter, '\u{660}'..='\u{66c}' | '\u{6f0}'..='\u{6f9}');
    !is_digit
        && matches!(letter,
            '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// The script of a letter, by the language that reads it here; `None` for what is no letter.
fn of_letter(letter: char) -> Option<&'static str> {
    if !letter.is_alphabetic() {
        return None;
    }
    Some(match letter {
        '\u{41}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{ff21}'..='\u{ff5a}' => LATIN,
        '\u{600}'..='\u{6ff}'
        | '\u{750}'..='\u{77f}'
        | '\u{870}'..='\u{8ff}'
        | '\u{fb50}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}' => ARABIC,
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => "el",
        '\u{400}'..='\u{52f}' => "und-Cyrl",
        '\u{530}'..='\u{58f}' => "hy",
        '\u{590}'..='\u{5ff}' | '\u{fb1d}'..='\u{fb4f}' => "he",
        '\u{700}'..='\u{74f}' => "und-Syrc",
        '\u{900}'..='\u{97f}' => "und-Deva",
        '\u{e00}'..='\u{e7f}' => "th",
        '\u{10a0}'..='\u{10ff}' => "ka",
        '\u{1200}'..='\u{139f}' => "und-Ethi",
        '\u{2d30}'..='\u{2d7f}' => "und-Tfng",
        '\u{3040}'..='\u{30ff}' => "ja",
        '\u{3400}'..='\u{9fff}' => "zh",
        '\u{ac00}'..='\u{d7a3}' => "ko",
        _ => "und",
    })
}

const LATIN: &str = "und-Latn";
const ARABIC: &str = "und-Arab";

/// The tag of the language in which words are read and spoken: the one they were written in where its script is theirs,
/// otherwise one of their script.
#[must_use]
pub fn language_of(words: &str, written_in: Locale) -> &'static str {
    let mut counted: Vec<(&'static str, usize)> = Vec::new();
    for script in words.chars().filter_map(of_letter) {
        match counted.iter_mut().find(|(counted, _)| *counted == script) {
            Some((_, count)) => *count += 1,
            None => counted.push((script, 1)),
        }
    }
    // Of scripts that are as frequent, the first one.
    let most = counted.iter().rev().max_by_key(|(_, count)| *count).map(|(script, _)| *script);
    let right_to_left = written_in.direction() == Direction::Rtl;
    match most {
        None => written_in.tag(),
        Some(ARABIC) if right_to_left => written_in.tag(),
        Some(LATIN) if !right_to_left => written_in.tag(),
        Some(ARABIC) => "ar",
        // Which language it is nobody knows: the one whose texts are the source.
        Some(LATIN) => Locale::default().tag(),
        Some(other) => other,
    }
}

/// Words with the groups of each number in the order in which they were typed, also between letters that are written from
/// right to left: there "02 555 12 34" would stand as "34 12 555 02".
#[must_use]
pub fn ordered(words: &str) -> Cow<'_, str> {
    if !words.chars().any(is_right_to_left) {
        return Cow::Borrowed(words);
    }
    let signs: Vec<char> = words.chars().collect();
    let mut text = String::with_capacity(words.len() + 16);
    let mut at = 0;
    while at < signs.len() {
        let end = if stands_alone(&signs, at) { number(&signs, at) } else { at };
        if end == at {
            text.push(signs[at]);
            at += 1;
        } else {
            text.push(LEFT_TO_RIGHT);
            push_groups(&mut text, &signs[at..end]);
            text.push(END);
            at = end;
        }
    }
    Cow::Owned(text)
}

/// Digits of Arabic keep to the right of what stands between them, unless that is marked.
fn push_groups(text: &mut String, signs: &[char]) {
    for (at, sign) in signs.iter().enumerate() {
        text.push(*sign);
        let next_is_arabic = signs.get(at + 1).is_some_and(|next| is_arabic_digit(*next));
        if !is_digit(*sign) && next_is_arabic {
            text.push(LEFT_MARK);
        }
    }
}

/// Whether a number may begin here, and not in the middle of a word or a number.
fn stands_alone(signs: &[char], at: usize) -> bool {
    at.checked_sub(1).is_none_or(|before| !is_digit(signs[before]) && signs[before] != '+')
}

const fn is_arabic_digit(sign: char) -> bool {
    matches!(sign, '\u{660}'..='\u{669}')
}

const fn is_digit(sign: char) -> bool {
    sign.is_ascii_digit() || is_arabic_digit(sign) || matches!(sign, '\u{6f0}'..='\u{6f9}')
}

const fn is_space(sign: char) -> bool {
    matches!(sign, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}')
}

/// Where the number that begins here ends; `at` when none does, or one that keeps its order anyway: a single group.
fn number(signs: &[char], at: usize) -> usize {
    let mut end = at;
    let has_sign = matches!(signs.get(at), Some('+' | '('));
    let mut here = at + usize::from(has_sign);
    let mut groups = 0;
    loop {
        let group = signs[here.min(signs.len())..].iter().take_while(|s| is_digit(**s)).count();
        if group == 0 {
            break;
        }
        groups += 1;
        end = here + group;
        here = end + between(&signs[end..]);
        if here == end {
            break;
        }
    }
    // "+32" alone would be "32+".
    if groups > 1 || (groups == 1 && has_sign) { closed(signs, at, end) } else { at }
}

/// The same with the bracket that was opened, where it is closed just there.
fn closed(signs: &[char], at: usize, end: usize) -> usize {
    let opens = signs[at] == '(' && !signs[at..end].contains(&')');
    end + usize::from(opens && signs.get(end) == Some(&')'))
}

/// How long that is which stands between two groups of a number: a space, a sign, or a sign with spaces around it.
fn between(signs: &[char]) -> usize {
    let space = |at: usize| usize::from(signs.get(at).is_some_and(|sign| is_space(*sign)));
    let before = space(0);
    let is_sign =
        |sign: &char| matches!(sign, '.' | '/' | '-' | ':' | '(' | ')' | '\u{2011}' | '\u{2013}');
    let sign = signs[before..].iter().take(2).take_while(|sign| is_sign(sign)).count();
    if sign == 0 { before } else { before + sign + space(before + sign) }
}

/// Words to be put into a sentence of this locale: what stands around them does not order them, nor they it. As they are
/// where both are written from left to right: who copies the sentence copies no unseen signs then.
#[must_use]
pub fn isolated(words: &str, locale: Locale) -> String {
    let words = ordered(words);
    let is_needed = locale.direction() == Direction::Rtl || words.chars().any(is_right_to_left);
    if is_needed { format!("{OWN}{words}{END}") } else { words.into_owned() }
}

#[cfg(test)]
#[path = "script/tests.rs"]
mod tests;
