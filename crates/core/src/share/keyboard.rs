//! What a handheld scanner typed into a focused field, with the keyboard layout undone.
//!
//! Most scanners imitate a keyboard with the US layout. A computer set to AZERTY reads the same keys
//! as other characters: `#` becomes `3`, `1` becomes `&`. Each key and shift level still gives a
//! character of its own, so the way back is a table, and the checksum says which table was right.
//!
//! The layouts are those of xkeyboard-config, `symbols/be` and `symbols/fr` (basic), which agree with
//! Windows on every key that a link needs. The dead key `^`, which holds its character back until the
//! next key, is the `[` of the US layout: no link needs it.

use super::case::lower;
use super::error::ReadError;

/// The characters of each key, plain and with shift: number row, then the three rows of letters, the
/// lowest beginning with the key beside the left shift.
type Layout = [&'static str; 2];

const US: Layout = [
    "`1234567890-=qwertyuiop[]asdfghjkl;'\\<zxcvbnm,./",
    "~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"|>ZXCVBNM<>?",
];
const BELGIAN: Layout = [
    "²&é\"'(§è!çà)-azertyuiop^$qsdfghjklmùµ<wxcvbn,;:=",
    "³1234567890°_AZERTYUIOP¨*QSDFGHJKLM%£>WXCVBN?./+",
];
const FRENCH: Layout = [
    "²&é\"'(-è_çà)=azertyuiop^$qsdfghjklmù*<wxcvbn,;:!",
    "~1234567890°+AZERTYUIOP¨£QSDFGHJKLM%µ>WXCVBN?./§",
];

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

/// Tries the text as it is and with each layout undone, until one reading is taken.
pub(super) fn attempts(
    text: &str,
    take: &mut dyn FnMut(&str) -> Result<(), ReadError>,
) -> Result<(), ReadError> {
    let mut nearest = match take(text) {
        Err(error) => error,
        taken => return taken,
    };
    for layout in [&BELGIAN, &FRENCH] {
        for caps in [Caps::Off, Caps::Letters, Caps::Keys] {
            match take(&undone(text, layout, caps)) {
                Err(error) => nearest = nearest.max(error),
                taken => return taken,
            }
        }
    }
    Err(nearest)
}

/// The text as the scanner meant it, on the US layout.
fn undone(text: &str, layout: &Layout, caps: Caps) -> String {
    text.chars().map(|c| key(c, layout, caps).unwrap_or(c)).collect()
}

fn key(typed: char, layout: &Layout, caps: Caps) -> Option<char> {
    // Where Caps Lock makes É of é, the key is that of é.
    let c = if typed.is_ascii() { typed } else { lower(typed) };
    let (level, place) = (0..)
        .zip(layout)
        .find_map(|(level, keys)| Some((level, keys.chars().position(|k| k == c)?)))?;
    let turned = caps == Caps::Keys || caps == Caps::Letters && c.is_ascii_alphabetic();
    US[level ^ usize::from(turned)].chars().nth(place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Assessment, Day, Shared};
    use crate::share::{link, read, typed};

    /// What the computer makes of the keys a scanner presses for a text.
    fn scrambled(text: &str, layout: &Layout, caps: Caps) -> String {
        let press = |c| {
            let found = (0..)
                .zip(US)
                .find_map(|(level, keys)| Some((level, keys.chars().position(|k| k == c)?)));
            let (level, place): (usize, usize) = found.expect("a key of the US layout");
            let level = level ^ usize::from(caps == Caps::Keys);
            let typed = layout[level].chars().nth(place).expect("a key");
            match caps {
                // Linux makes É of é as well.
                Caps::Letters if typed.is_lowercase() => typed.to_uppercase().next().expect("one"),
                Caps::Letters => typed.to_lowercase().next().expect("one"),
                Caps::Off | Caps::Keys => typed,
            }
        };
        text.chars().map(press).collect()
    }

    const ALPHABET: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*+-./:";
    const CAPS: [Caps; 3] = [Caps::Off, Caps::Letters, Caps::Keys];

    #[test]
    fn the_layouts_have_a_key_in_each_place() {
        for layout in [US, BELGIAN, FRENCH] {
            assert_eq!(layout.map(|keys| keys.chars().count()), [48, 48], "{layout:?}");
        }
    }

    #[test]
    fn azerty_scrambles_as_keyboards_do() {
        assert_eq!(scrambled("#A1M:/z", &BELGIAN, Caps::Off), "3Q&?M=w");
        assert_eq!(scrambled("$*+-.", &BELGIAN, Caps::Off), "48_):");
        assert_eq!(scrambled("$*+-.", &FRENCH, Caps::Off), "48+):");
        assert_eq!(scrambled("AB12", &BELGIAN, Caps::Keys), "qb12");
    }

    #[test]
    fn every_character_of_a_link_comes_back() {
        for layout in [&BELGIAN, &FRENCH] {
            for caps in CAPS {
                for text in [ALPHABET, "https://jalon.example.be:8080/a_b~c?d=e&f%20#"] {
                    let back = undone(&scrambled(text, layout, caps), layout, caps);
                    assert_eq!(back, text, "{layout:?} {caps:?}");
                }
            }
        }
    }

    #[test]
    fn a_link_typed_on_azerty_is_read() {
        let shared = Shared::of(&Assessment::default(), Day(325));
        let text = link("https://jalon.example.be/", &shared).text();
        let upper = text.to_ascii_uppercase();
        for layout in [&US, &BELGIAN, &FRENCH] {
            for caps in CAPS {
                for text in [&text, &upper] {
                    let keys = scrambled(text, layout, caps) + "\n";
                    let turned_us = layout == &US && caps == Caps::Keys;
                    assert_eq!(typed(&keys).is_ok(), !turned_us, "{layout:?} {caps:?} {keys}");
                }
            }
        }
    }

    #[test]
    fn a_damaged_code_typed_on_azerty_is_called_damaged() {
        let shared = Shared::of(&Assessment::default(), Day(325));
        let text = link("https://jalon.example.be/", &shared).text();
        let keys = scrambled(&text[..text.len() - 1], &BELGIAN, Caps::Off);
        assert_eq!(read(&keys), Err(ReadError::NotJalon));
        assert_eq!(typed(&keys), Err(ReadError::Damaged));
        assert_eq!(typed("une phrase, 3 mots"), Err(ReadError::NotJalon));
    }
}
