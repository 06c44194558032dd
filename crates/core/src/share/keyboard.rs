//! What a handheld scanner typed into a focused field, with the keyboard layout undone.
//!
//! Most scanners imitate a keyboard with the US layout. A computer set to another one reads the same keys as other
//! characters: on AZERTY `#` becomes `3`, `1` becomes `&`. Each key and shift level still gives a character of its own, so
//! the way back is a table, and the checksum says which table was right.
//!
//! A dead key holds its accent back until the next key: on a German keyboard `+E` becomes `È`. Of the keys that a link
//! needs only `+` is dead, and only on some layouts. Where a computer swallows the accent, the code is damaged.

mod layout;

use super::case::lower;
use layout::{Accent, LAYOUTS, Layout, US};

/// What Caps Lock does on the computer.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Caps {
    /// It is off.
    Off,
    /// It turns letters over (Linux, macOS).
    Letters,
    /// It turns every key over (AZERTY on Windows).
    Keys,
}

/// No code that is typed has more characters, whatever the scanner puts around it.
const MAX_TYPED: usize = 4_500;

/// The text as the scanner meant it, with each layout undone in turn: it may be any of these. A long text was pasted.
pub(super) fn readings(text: &str) -> impl Iterator<Item = String> {
    let layouts = if text.len() > MAX_TYPED { &[][..] } else { &LAYOUTS };
    layouts.iter().flat_map(move |layout| {
        let accents = layout.dead.filter(|dead| text.contains(dead.spacing));
        // Two dead keys in a row give their accent once on some computers, twice on others.
        let doubled = accents.map(|dead| {
            let twice = dead.spacing.to_string().repeat(2);
            text.replace(dead.spacing, &twice)
        });
        [Caps::Off, Caps::Letters, Caps::Keys].into_iter().flat_map(move |caps| {
            let undone = |text: &str| undone(text, layout, caps);
            [Some(undone(text)), doubled.as_deref().map(undone)].into_iter().flatten()
        })
    })
}

/// The character of a key on the US layout, by the name that browsers give the key, whatever layout the computer has.
#[must_use]
pub fn us_key(code: &str, shift: bool) -> Option<char> {
    let last = |start: &str| code.strip_prefix(start).and_then(|rest| rest.chars().next());
    if let Some(letter) = last("Key") {
        return Some(if shift { letter } else { letter.to_ascii_lowercase() });
    }
    if let Some(sign) = last("Numpad") {
        return match code {
            "NumpadAdd" => Some('+'),
            "NumpadSubtract" => Some('-'),
            "NumpadMultiply" => Some('*'),
            "NumpadDivide" => Some('/'),
            "NumpadDecimal" => Some('.'),
            _ => Some(sign).filter(char::is_ascii_digit),
        };
    }
    let plain = last("Digit").or_else(|| {
        let (_, sign) = layout::SIGNS.iter().find(|(name, _)| *name == code)?;
        Some(*sign)
    })?;
    if plain == ' ' {
        return Some(plain);
    }
    let place = US[0].chars().position(|sign| sign == plain)?;
    US[usize::from(shift)].chars().nth(place)
}

/// The text as the scanner meant it, on the US layout.
fn undone(text: &str, layout: &Layout, caps: Caps) -> String {
    let apart = text.chars().flat_map(|c| match layout.dead.and_then(|dead| parted(c, dead)) {
        Some((accent, letter)) => [Some(accent), Some(letter)],
        None => [Some(c), None],
    });
    apart.flatten().map(|c| key(c, layout, caps).unwrap_or(c)).collect()
}

/// Accent and letter of what a dead key and the next one made.
fn parted(c: char, dead: Accent) -> Option<(char, char)> {
    let at = dead.composed.chars().position(|composed| composed == c)?;
    Some((dead.spacing, dead.letters.chars().nth(at)?))
}

fn key(typed: char, layout: &Layout, caps: Caps) -> Option<char> {
    let find = |c| {
        let keys = layout.keys.iter().enumerate();
        keys.into_iter().find_map(|(level, keys)| Some((level, keys.chars().position(|k| k == c)?)))
    };
    // Where Caps Lock makes É of é, the key is that of é.
    let small = if typed == 'ẞ' { 'ß' } else { lower(typed) };
    let (level, place) = find(typed).or_else(|| find(small))?;
    let at = |level: usize| layout.keys[level].chars().nth(place);
    let has_case = at(1).map(lower) == at(0);
    let turned = caps == Caps::Keys || caps == Caps::Letters && has_case;
    US[level ^ usize::from(turned)].chars().nth(place)
}

#[cfg(test)]
mod tests;
