//! Capitals in codings whose tables have small letters only: a sign that changes the case of what
//! follows.

/// The shift stays on from this many letters in a row.
const LOCK: usize = 5;

/// The small letter of a Latin-1 capital, else the character itself.
pub(super) fn lower(c: char) -> char {
    match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' => (c as u8 + 32).into(),
        _ => c,
    }
}

/// The capital of a Latin-1 letter that has one in Latin-1.
pub(super) const fn upper(c: char) -> Option<char> {
    match c {
        'a'..='z' | 'à'..='ö' | 'ø'..='þ' => Some((c as u8 - 32) as char),
        _ => None,
    }
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

    proptest! {
        #[test]
        fn any_text_survives(text in any::<String>(), letters in "[a-zA-ZéÉçÇÿßÆØ× .]{0,60}") {
            prop_assert_eq!(unshifted(shifted(&text)), Some(text));
            prop_assert_eq!(unshifted(shifted(&letters)), Some(letters));
        }
    }
}
