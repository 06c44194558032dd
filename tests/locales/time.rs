//! How long a path takes: a model, not a measurement, the same for every mode and language.
//!
//! A person reads 100 words a minute, the pace of a slow reader who reads everything, and a tap
//! takes 2 seconds with the thought before it. What was read on an earlier screen of the same path
//! costs nothing again: the three answers under every question are known by the second question.
//! The model leaves out waiting, typing and listening, so a path that is too long by it is too long.

use crate::catalog::Catalog;
use crate::sentences::words;
use std::collections::BTreeSet;

/// Words a person reads in a minute.
const WORDS_A_MINUTE: f64 = 100.0;

/// Seconds for a tap.
const TAP: f64 = 2.0;

/// What a person sees and does before the next screen.
#[derive(Debug)]
pub struct Screen {
    /// Every text in sight: a message id, with its arguments after it where they change what is
    /// read, as `domains-count 3`. The same id with other arguments is another text.
    pub ids: Vec<String>,
    /// Taps, the one that leads on included.
    pub taps: u32,
}

/// How many seconds a person needs for these screens, one after the other, in this language.
///
/// # Panics
///
/// When a screen names a message that does not exist: the time would be too good.
pub fn seconds(catalog: &Catalog, screens: &[Screen]) -> f64 {
    let mut known = BTreeSet::new();
    let texts = screens.iter().flat_map(|screen| &screen.ids).filter(|id| known.insert(*id));
    let read: usize = texts.map(|text| length(catalog, text)).sum();
    let taps: u32 = screens.iter().map(|screen| screen.taps).sum();
    let read = u32::try_from(read).expect("fewer words than a library");
    f64::from(read) * 60.0 / WORDS_A_MINUTE + f64::from(taps) * TAP
}

/// Words of the message, of its longest wording where it has several; a variable counts as one.
fn length(catalog: &Catalog, text: &str) -> usize {
    let id = text.split_whitespace().next().unwrap_or_default();
    let message = catalog.get(id).unwrap_or_else(|| panic!("{id}: no such message"));
    message.wordings.iter().map(|said| words(&said.text)).max().unwrap_or(0)
}

#[cfg(test)]
mod proofs {
    use super::*;
    use crate::catalog::small;
    use jalon_core::instrument::Locale;

    const TEXTS: &str = "lead = Comment ça va ?\nfine = Ça va bien\nnext = Continuer\n\
        count = { $n ->\n    [0] Rien\n   *[other] { $n } sujets\n}\n";

    fn of(screens: &[(&[&str], u32)]) -> f64 {
        let screen = |(ids, taps): &(&[&str], u32)| Screen {
            ids: ids.iter().map(ToString::to_string).collect(),
            taps: *taps,
        };
        seconds(&small(Locale::Fr, TEXTS), &screens.iter().map(screen).collect::<Vec<_>>())
    }

    fn is(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-9, "{found} instead of {expected}");
    }

    #[test]
    fn words_and_taps_take_their_time() {
        is(of(&[]), 0.0);
        is(of(&[(&[], 3)]), 6.0);
        // 3, 3 and 1 words at 0.6 seconds.
        is(of(&[(&["lead", "fine", "next"], 1)]), 4.2 + 2.0);
        // The longest wording; the sign of a question is no word.
        is(of(&[(&["count 2"], 0)]), 1.2);
    }

    #[test]
    fn what_was_read_before_is_known() {
        let screen: (&[&str], u32) = (&["lead", "fine"], 1);
        is(of(&[screen, screen]), 3.6 + 4.0);
        is(of(&[(&["next", "next"], 0)]), 0.6);
        is(of(&[(&["count 1"], 0), (&["count 2", "count 1"], 0)]), 2.4);
    }

    #[test]
    #[should_panic(expected = "gone: no such message")]
    fn a_message_that_does_not_exist_is_refused() {
        of(&[(&["gone"], 0)]);
    }
}
