//! A code to try a handheld scanner with: what it types tells how it is set.

use super::code::{Qr, Screen, qr};
use super::keyboard;
use super::link::Link;

/// What the code says: every sign of a link's payload, and the `#` before it.
const TRIAL: &str = "JALON-TEST#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*+-./:9";
/// What has these letters, whatever signs were lost, was meant as the trial.
const NAME: &str = "JALONTEST";

/// What a scanner made of the trial.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trial {
    /// What stands in the code.
    Right,
    /// The signs of another keyboard, which are understood.
    OtherKeyboard,
    /// Less than stands in the code, or something else.
    Lost,
}

/// The code to try a scanner with.
#[must_use]
pub fn trial_code() -> Option<Qr> {
    let link = Link { base: String::new(), payload: TRIAL.to_owned() };
    qr(&link, Screen::Whole).ok()
}

/// What came of the trial, by the characters that were typed and by their keys on the US layout; `None` when something else
/// was typed.
#[must_use]
pub fn tried(text: &str, keys: &str) -> Option<Trial> {
    let has = |text: &str, part: &str| text.to_ascii_uppercase().contains(part);
    let readings = || keyboard::readings(text).chain([keys.to_owned()]);
    if has(text, TRIAL) {
        Some(Trial::Right)
    } else if readings().any(|reading| has(&reading, TRIAL)) {
        Some(Trial::OtherKeyboard)
    } else {
        let named = |text: &str| {
            let letters: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
            has(&letters, NAME)
        };
        (named(text) || readings().any(|reading| named(&reading))).then_some(Trial::Lost)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::share::{read, typed};

    #[test]
    fn what_a_scanner_types_says_how_it_is_set() {
        // On a Belgian keyboard; on a German one, whose accent waits for the next key; with signs that a computer swallowed.
        let belgian = "JQLON)TEST3à&é\"'(§è!ç";
        assert_eq!(keyboard::readings(belgian).next().as_deref(), Some("JALON-TEST#0123456789"));
        let german = "JALONßTEST§0123456789ABCDEFGHIJKLMNOPQRSTUVWXZY$(`ß.-Ö9";
        let cases = [
            (TRIAL.to_owned(), "", Some(Trial::Right)),
            (TRIAL.to_ascii_lowercase(), "", Some(Trial::Right)),
            (format!("]Q1{TRIAL}\t"), "", Some(Trial::Right)),
            (german.to_owned(), "", Some(Trial::OtherKeyboard)),
            ("JALON".to_owned(), TRIAL, Some(Trial::OtherKeyboard)),
            (german.replace('`', ""), "", Some(Trial::Lost)),
            (belgian.to_owned(), "", Some(Trial::Lost)),
            (TRIAL.replace(['$', '*'], ""), "", Some(Trial::Lost)),
            ("https://jalon.example.be/#0HLZ/YV.ZMHOTCVLTE".to_owned(), "", None),
            ("bonjour".to_owned(), "bonjour", None),
            (String::new(), "", None),
        ];
        for (text, keys, wanted) in cases {
            assert_eq!(tried(&text, keys), wanted, "{text}");
        }
    }

    #[test]
    fn the_trial_is_no_code_and_any_scanner_reads_it() {
        assert!(read(TRIAL).is_err() && typed(TRIAL).is_err());
        assert!(trial_code().is_some_and(|code| code.version() <= 4));
    }
}
