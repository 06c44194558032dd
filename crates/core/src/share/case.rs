//! Capitals as small letters with shifts, for a coding whose alphabet has small letters only.

/// The shift stays on from this many letters in a row.
const LOCK: usize = 5;

/// The distances from a capital to its small letter.
const DISTANCES: [u32; 4] = [1, 32, 48, 80];

/// The small letter of a capital of the Latin, Greek, Cyrillic or Armenian script, else the character
/// itself. By ranges: the tables of the standard library would weigh more than the rest of this coding.
/// `docs/format.md`, "Capitals".
pub(super) const fn lower(c: char) -> char {
    let code = c as u32;
    let small = match code {
        0x41..=0x5A | 0xC0..=0xD6 | 0xD8..=0xDE | 0x391..=0x3A9 | 0x410..=0x42F => code + 32,
        0x531..=0x556 => code + 48,
        0x400..=0x40F => code + 80,
        0x100..=0x137 | 0x14A..=0x177 | 0x218..=0x21B | 0x48A..=0x4BF => code | 1,
        0x139..=0x148 | 0x179..=0x17E => code + (code & 1),
        _ => return c,
    };
    match char::from_u32(small) {
        Some(small) => small,
        None => c,
    }
}

/// The capital that [`lower`] makes this small letter of.
pub(super) fn upper(small: char) -> Option<char> {
    let capital = |distance| char::from_u32(u32::from(small).checked_sub(distance)?);
    DISTANCES.into_iter().filter_map(capital).find(|c| *c != small && lower(*c) == small)
}

/// Whether a character is a capital; `None` where a shift does nothing.
fn is_capital(c: char) -> Option<bool> {
    if lower(c) == c { upper(c).map(|_| false) } else { Some(true) }
}

/// The text in small letters with the shifts (`None`) that bring its capitals back: one for the next
/// letter, two in a row for all that follow until two in a row again.
pub(super) fn shifted(text: &str) -> Vec<Option<char>> {
    let mut signs = Vec::new();
    let mut locked = false;
    for (start, c) in text.char_indices() {
        if let Some(capital) = is_capital(c).filter(|capital| *capital != locked) {
            let letters = text[start..].chars().filter_map(is_capital);
            let run = letters.take(LOCK).take_while(|other| *other == capital).count();
            signs.push(None);
            if run == LOCK {
                signs.push(None);
                locked = capital;
            }
        }
        signs.push(Some(lower(c)));
    }
    signs
}

/// The text of small letters and shifts; `None` when a shift stands before what has no case, or at the end.
pub(super) fn unshifted(signs: impl IntoIterator<Item = Option<char>>) -> Option<String> {
    let mut text = String::new();
    let mut locked = false;
    let mut shift = false;
    for sign in signs {
        let Some(c) = sign else {
            locked ^= shift;
            shift = !shift;
            continue;
        };
        if let Some(capital) = upper(c) {
            text.push(if locked == shift { c } else { capital });
            shift = false;
        } else if shift {
            return None;
        } else {
            text.push(c);
        }
    }
    (!shift).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_row_of_capitals_has_one_lock() {
        let signs =
            |text| shifted(text).into_iter().map(|sign| sign.unwrap_or('^')).collect::<String>();
        assert_eq!(signs("Être au CPAS"), "^être au ^c^p^a^s");
        assert_eq!(signs("LOGEMENT social"), "^^logement ^^social");
        assert_eq!(signs("À 25 ANS"), "^à 25 ^a^n^s");
    }

    #[test]
    fn a_shift_of_nothing_is_refused() {
        for signs in [&[None][..], &[None, Some(' ')], &[None, None, None]] {
            assert_eq!(unshifted(signs.iter().copied()), None, "{signs:?}");
        }
    }

    #[test]
    fn every_capital_has_a_small_letter_of_its_own() {
        let mut letters = 0;
        for c in '\0'..=char::MAX {
            let small = lower(c);
            if small != c {
                assert_eq!((lower(small), upper(small), upper(c)), (small, Some(c), None), "{c}");
                letters += 1;
            }
        }
        assert_eq!(letters, 258);
        let cases = ["Éé", "Şş", "İı", "Žž", "Łł", "Șș", "Жж", "Її", "Ґґ", "Ωω", "Աա"];
        for case in cases.map(|case| case.chars().collect::<Vec<_>>()) {
            assert_eq!((lower(case[0]), upper(case[1])), (case[1], Some(case[0])), "{case:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_survives(text in any::<String>(), letters in "[a-zA-ZéÉçÇÿßÆØ×ŞşĞıІіА-яΑ-ω .]{0,60}") {
            prop_assert_eq!(unshifted(shifted(&text)), Some(text));
            prop_assert_eq!(unshifted(shifted(&letters)), Some(letters));
        }
    }
}
