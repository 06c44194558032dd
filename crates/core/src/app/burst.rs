//! A handheld scanner types as a keyboard does, only faster than anybody. Keys in a burst are its own, wherever the focus is.

use crate::share::us_key;

/// Between two keys of a scanner passes no more, in milliseconds, even where the computer is busy.
const MAX_GAP: f64 = 250.0;
/// On average no more. The fastest typists take about twice as long.
const MAX_MEAN: f64 = 60.0;
/// So many keys are a burst: by chance a person presses two or three at once.
const MIN_KEYS: u32 = 6;
/// A burst that nothing ends is as long at least.
const MIN_UNENDED: u32 = 14;

/// After so many milliseconds without a key a burst is over.
pub const PAUSE: i32 = 300;

/// A key that was pressed.
#[derive(Clone, Copy, Debug)]
pub struct Key<'a> {
    /// When, in milliseconds.
    pub at: f64,
    /// What the browser makes of it: a character, or a name such as `Enter`.
    pub key: &'a str,
    /// Which key of the keyboard it is, by its place on the US layout: `KeyA`, `Digit1`.
    pub code: &'a str,
    /// Shift is held.
    pub shift: bool,
    /// Control or the system's key is held, or Alt alone.
    pub command: bool,
    /// It is held, and repeats.
    pub repeats: bool,
    /// The focus is in a field that takes text.
    pub in_field: bool,
    /// The focus is on a list that jumps to what is typed.
    pub in_list: bool,
}

/// What a scanner typed, in both readings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The characters that the computer made of the keys.
    pub text: String,
    /// The characters of the same keys on the US layout, which scanners come with.
    pub keys: String,
}

/// What to do with a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It does what it always does.
    Pass,
    /// It is the scanner's, and does nothing else.
    Swallow,
    /// It ends what the scanner typed.
    Read(Typed),
}

/// The keys that were pressed in quick succession.
#[derive(Clone, Debug, Default)]
pub struct Burst {
    typed: Typed,
    keys: u32,
    first: f64,
    last: f64,
}

impl Burst {
    /// A key was pressed.
    pub fn press(&mut self, key: &Key) -> Verdict {
        // Shift comes before a key, and a key that is held says nothing new.
        if key.repeats || is_modifier(key.key) {
            return Verdict::Pass;
        }
        if key.at - self.last > MAX_GAP {
            *self = Self::default();
        }
        let is_burst = self.is_burst();
        let end = match (key.command, key.code) {
            (false, _) => matches!(key.key, "Enter" | "Tab"),
            // What some scanners send for the end of a line, of a text, of a transmission.
            (true, "KeyC" | "KeyD" | "KeyI" | "KeyJ" | "KeyM") => is_burst,
            // And for the start of a text.
            (true, "KeyB") if !key.in_field => return Verdict::Swallow,
            (true, _) => false,
        };
        if end {
            let typed = std::mem::take(self).typed;
            return if is_burst { Verdict::Read(typed) } else { Verdict::Pass };
        }
        let us = us_key(key.code, key.shift).filter(|_| !key.command);
        let char = one(key.key).filter(|_| !key.command);
        if us.is_none() && char.is_none() {
            *self = Self::default();
            return if key.command && is_burst { Verdict::Swallow } else { Verdict::Pass };
        }
        if self.keys == 0 {
            self.first = key.at;
        }
        self.last = key.at;
        self.keys += 1;
        self.typed.keys.extend(us.or(char));
        self.typed.text.extend(char);
        let opens_search = matches!(char, Some('/' | '\''));
        let is_quick = self.keys > 1 && self.is_quick() && key.key != " ";
        if !key.in_field && (opens_search || is_quick || is_burst || key.in_list && key.key != " ")
        {
            Verdict::Swallow
        } else {
            Verdict::Pass
        }
    }

    /// No key was pressed for a while: what a scanner typed that ends with nothing.
    pub fn pause(&mut self) -> Option<Typed> {
        let (is_burst, keys) = (self.is_burst(), self.keys);
        let typed = std::mem::take(self).typed;
        (is_burst && keys >= MIN_UNENDED).then_some(typed)
    }

    fn is_quick(&self) -> bool {
        self.keys < 2 || (self.last - self.first) / f64::from(self.keys - 1) <= MAX_MEAN
    }

    fn is_burst(&self) -> bool {
        self.keys >= MIN_KEYS && self.is_quick()
    }
}

fn is_modifier(key: &str) -> bool {
    const MODIFIERS: [&str; 8] =
        ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "NumLock", "Fn"];
    MODIFIERS.contains(&key)
}

/// The character, when it is one and no name of a key.
fn one(key: &str) -> Option<char> {
    let mut chars = key.chars();
    let first = chars.next()?;
    chars.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A key at a time, outside of any field.
    fn key(at: f64, key: &str) -> Key<'_> {
        Key {
            at,
            key,
            code: "",
            shift: false,
            command: false,
            repeats: false,
            in_field: false,
            in_list: false,
        }
    }

    /// What becomes of the keys of a text, so far apart, and of the one that ends it.
    fn type_at(gap: f64, text: &str, end: &str, in_field: bool) -> (Vec<Verdict>, Verdict) {
        let mut burst = Burst::default();
        let mut at = 10_000.0;
        let mut press = |name: &str| {
            at += gap;
            burst.press(&Key { in_field, ..key(at, name) })
        };
        let verdicts = text.chars().map(|c| press(&c.to_string())).collect();
        (verdicts, press(end))
    }

    const TEXT: &str = "https://jalon.example.be/#0HLZ/YV.ZMHOTCVLTE";

    #[test]
    fn a_burst_is_read_and_presses_nothing() {
        for end in ["Enter", "Tab"] {
            for gap in [0.0, 1.0, 12.0, 50.0] {
                let (verdicts, last) = type_at(gap, TEXT, end, false);
                let typed = Typed { text: TEXT.to_owned(), keys: TEXT.to_owned() };
                assert_eq!(last, Verdict::Read(typed.clone()), "{gap}");
                assert!(verdicts[1..].iter().all(|verdict| *verdict == Verdict::Swallow));
                // In a field the characters stand where they were typed.
                let (verdicts, last) = type_at(gap, TEXT, end, true);
                assert_eq!(last, Verdict::Read(typed));
                assert!(verdicts.iter().all(|verdict| *verdict == Verdict::Pass));
            }
        }
    }

    #[test]
    fn a_person_who_types_is_no_scanner() {
        for (gap, text) in [(120.0, TEXT), (90.0, "bonjour tout le monde"), (5.0, "abc")] {
            for in_field in [true, false] {
                let (_, last) = type_at(gap, text, "Enter", in_field);
                assert_eq!(last, Verdict::Pass, "{gap} {text}");
            }
        }
        for lone in ["Enter", " ", "Tab", "a", "ArrowDown", "Escape", "F5"] {
            assert_eq!(Burst::default().press(&key(1e6, lone)), Verdict::Pass, "{lone}");
        }
        let mut held = Burst::default();
        for n in 0..40 {
            let key = Key { repeats: n > 0, ..key(f64::from(n) * 30.0, "a") };
            assert_eq!(held.press(&key), Verdict::Pass);
        }
        assert_eq!(held.pause(), None);
    }

    /// Firefox opened its search at the first slash of a link.
    #[test]
    fn a_slash_alone_opens_no_search() {
        for sign in ["/", "'"] {
            assert_eq!(Burst::default().press(&key(1e6, sign)), Verdict::Swallow);
            let in_field = Key { in_field: true, ..key(1e6, sign) };
            assert_eq!(Burst::default().press(&in_field), Verdict::Pass);
        }
    }

    #[test]
    fn a_burst_that_nothing_ends_is_over_after_a_pause() {
        for (text, is_read) in [(TEXT, true), ("une phrase", false)] {
            let mut burst = Burst::default();
            for (at, c) in (0..).zip(text.chars()) {
                burst.press(&key(f64::from(at) * 8.0, &c.to_string()));
            }
            assert_eq!(burst.pause().is_some(), is_read, "{text}");
            assert_eq!(burst.pause(), None);
        }
    }

    #[test]
    fn keys_are_kept_beside_what_the_computer_makes_of_them() {
        let mut burst = Burst::default();
        // A German keyboard: shift and the key of "=" is a dead accent, "Y" and "Z" have changed places.
        let keys = [
            ("Dead", "Equal", true),
            ("È", "KeyE", true),
            ("Y", "KeyZ", true),
            ("ß", "Minus", false),
            ("5", "Digit5", false),
            ("-", "Slash", false),
            ("7", "Numpad7", false),
        ];
        for (at, (name, code, shift)) in (0..).zip(keys) {
            burst.press(&key(f64::from(at) * 40.0 - 5.0, "Shift"));
            burst.press(&Key { code, shift, ..key(f64::from(at) * 40.0, name) });
        }
        let end = burst.press(&key(290.0, "Enter"));
        let typed = Typed { text: "ÈYß5-7".to_owned(), keys: "+EZ-5/7".to_owned() };
        assert_eq!(end, Verdict::Read(typed));
    }

    #[test]
    fn control_characters_around_a_code_do_nothing_else() {
        let mut burst = Burst::default();
        let command = |at: f64, name: &'static str, code: &'static str| Key {
            command: true,
            code,
            ..key(at, name)
        };
        assert_eq!(burst.press(&command(0.0, "b", "KeyB")), Verdict::Swallow, "start of text");
        for (at, c) in (1..).zip(TEXT.chars()) {
            burst.press(&key(f64::from(at) * 8.0, &c.to_string()));
        }
        let end = burst.press(&command(400.0, "c", "KeyC"));
        assert!(matches!(end, Verdict::Read(typed) if typed.text == TEXT));
        assert_eq!(burst.press(&command(9_000.0, "c", "KeyC")), Verdict::Pass, "a person copies");
        assert_eq!(burst.press(&command(9_500.0, "r", "KeyR")), Verdict::Pass);
    }

    proptest! {
        /// Whatever somebody did before, a scan is read.
        #[test]
        fn a_scan_is_read_after_anything(
            before in prop::collection::vec((0.0..400.0_f64, "[a-z/ ]|Enter|Tab|Shift|ArrowUp"), 0..30),
            text in "[A-Z0-9$*+./:-]{14,60}",
            gap in 0.0..45.0_f64,
        ) {
            let mut burst = Burst::default();
            let mut at = 0.0;
            for (gap, name) in &before {
                at += gap;
                burst.press(&key(at, name));
            }
            at += 1_000.0;
            for c in text.chars() {
                at += gap;
                burst.press(&key(at, &c.to_string()));
            }
            let end = burst.press(&key(at + gap, "Enter"));
            prop_assert_eq!(end, Verdict::Read(Typed { keys: text.clone(), text }));
        }

        #[test]
        fn slow_keys_are_never_a_scan(
            keys in prop::collection::vec((61.0..400.0_f64, "[a-z/ ]|Enter|Tab"), 0..60),
        ) {
            let mut burst = Burst::default();
            let mut at = 0.0;
            for (gap, name) in &keys {
                at += gap;
                let is_read = matches!(burst.press(&key(at, name)), Verdict::Read(_));
                prop_assert!(!is_read);
            }
            prop_assert_eq!(burst.pause(), None);
        }
    }
}
