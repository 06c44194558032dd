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

/// A key that was pressed.
#[derive(Clone, Copy, Debug)]
pub struct Press<'a> {
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
    /// Where the focus is.
    pub focus: Focus,
}

/// What the focus is on, as far as it takes keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// A field that takes text.
    Field,
    /// A list that jumps to what is typed.
    List,
    /// Anything else.
    Other,
}

impl Focus {
    /// After so many milliseconds without a key a burst is over. In a field its owner may be about to press the button beside.
    #[must_use]
    pub const fn pause(self) -> i32 {
        match self {
            Self::Field => 2_500,
            Self::List | Self::Other => 300,
        }
    }
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

/// What came before a pause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pause {
    /// Nothing to heed.
    Nothing,
    /// What a scanner typed.
    Read(Typed),
    /// One key alone.
    Key(char),
}

/// The keys that were pressed in quick succession.
#[derive(Clone, Debug, Default)]
pub struct Burst {
    typed: Typed,
    keys: u32,
    /// Where the focus was at the last key, the keys that were pressed there, and the sign of the last one.
    there: Option<Focus>,
    keys_there: u32,
    sign: Option<char>,
    first: f64,
    last: f64,
}

impl Burst {
    /// A key was pressed.
    pub fn press(&mut self, key: &Press) -> Verdict {
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
            (true, "KeyB") if key.focus != Focus::Field => return Verdict::Swallow,
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
        // What was written in a field before is no part of a shortcut, however soon it comes.
        self.keys_there = if self.there == Some(key.focus) { self.keys_there + 1 } else { 1 };
        self.there = Some(key.focus);
        // Where a keyboard writes other letters, the key at that place of the US layout counts.
        self.sign = char.filter(char::is_ascii).or(us).or(char);
        self.typed.keys.extend(us.or(char));
        self.typed.text.extend(char);
        // The sign that opens a search in Firefox; a list jumps at the first key. Space presses what has the focus.
        let is_taken = matches!(char, Some('/' | '\'')) || key.focus == Focus::List;
        let is_quick = self.keys > 1 && self.is_quick();
        let is_swallowed = is_burst || key.key != " " && (is_taken || is_quick);
        if key.focus != Focus::Field && is_swallowed { Verdict::Swallow } else { Verdict::Pass }
    }

    /// No key was pressed for a while: what a scanner typed that ends with nothing, or a key alone.
    pub fn pause(&mut self) -> Pause {
        let is_burst = self.is_burst();
        let Self { typed, keys, keys_there, sign, .. } = std::mem::take(self);
        match sign {
            _ if is_burst && keys >= MIN_UNENDED => Pause::Read(typed),
            Some(sign) if keys_there == 1 => Pause::Key(sign),
            Some(_) | None => Pause::Nothing,
        }
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
mod tests;
