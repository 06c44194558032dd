use super::*;
use crate::assessment::{Assessment, Day, Shared};
use crate::share::{ReadError, link, read, typed};

const BELGIAN: &Layout = &LAYOUTS[0];
const FRENCH: &Layout = &LAYOUTS[1];
const GERMAN: &Layout = &LAYOUTS[2];
const DUTCH: &Layout = &LAYOUTS[3];
const BRITISH: &Layout = &LAYOUTS[4];
const SWISS: &Layout = &LAYOUTS[5];

/// What the computer makes of the keys a scanner presses for a text.
fn scrambled(text: &str, layout: &Layout, caps: Caps) -> String {
    let press = |c| {
        let found = (0..)
            .zip(US)
            .find_map(|(level, keys)| Some((level, keys.chars().position(|k| k == c)?)));
        let (level, place): (usize, usize) = found.expect("a key of the US layout");
        let level = level ^ usize::from(caps == Caps::Keys);
        let typed = layout.keys[level].chars().nth(place).expect("a key");
        match caps {
            // Newer Linux has a capital of this one.
            Caps::Letters if typed == 'ß' => 'ẞ',
            // Linux makes É of é as well.
            Caps::Letters if typed.is_lowercase() => typed.to_uppercase().next().expect("one"),
            Caps::Letters => typed.to_lowercase().next().expect("one"),
            Caps::Off | Caps::Keys => typed,
        }
    };
    let typed: Vec<char> = text.chars().map(press).collect();
    let mut composed = String::new();
    let mut rest = typed.as_slice();
    while let [c, after @ ..] = rest {
        rest = after;
        let dead = layout.dead.filter(|dead| dead.spacing == *c).zip(after.first());
        let made = dead.and_then(|(dead, next)| {
            let at = dead.letters.chars().position(|letter| letter == *next)?;
            dead.composed.chars().nth(at)
        });
        composed.push(made.unwrap_or(*c));
        if made.is_some() {
            rest = &after[1..];
        }
    }
    composed
}

const ALPHABET: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*+-./:+A+5";
const CAPS: [Caps; 3] = [Caps::Off, Caps::Letters, Caps::Keys];

#[test]
fn the_layouts_have_a_key_in_each_place() {
    for keys in LAYOUTS.iter().map(|layout| &layout.keys).chain([&US]) {
        assert_eq!(keys.map(|keys| keys.chars().count()), [48, 48], "{keys:?}");
    }
    for dead in LAYOUTS.iter().filter_map(|layout| layout.dead) {
        assert_eq!(dead.letters.chars().count(), dead.composed.chars().count());
    }
}

#[test]
fn layouts_scramble_as_keyboards_do() {
    assert_eq!(scrambled("#A1M:/z", BELGIAN, Caps::Off), "3Q&?M=w");
    assert_eq!(scrambled("$*+-.", BELGIAN, Caps::Off), "48_):");
    assert_eq!(scrambled("$*+-.", FRENCH, Caps::Off), "48+):");
    assert_eq!(scrambled("AB12", BELGIAN, Caps::Keys), "qb12");
    assert_eq!(scrambled("https://J.be/#$*-Z+A+5", GERMAN, Caps::Off), "httpsÖ--J.be-§$(ßYÀ`5");
    assert_eq!(scrambled("https://J.be/#$*-Z+A+5", SWISS, Caps::Off), "httpsé--J.be-*ç('YÀ`5");
    assert_eq!(scrambled("https://J.be/#$*-Z+A+5", DUTCH, Caps::Off), "https±--J.be-#$(/ZÃ~5");
    assert_eq!(scrambled("https://J.be/#$*-Z+A+5", BRITISH, Caps::Off), "https://J.be/£$*-Z+A+5");
}

#[test]
fn every_character_of_a_link_comes_back() {
    for layout in &LAYOUTS {
        for caps in CAPS {
            for text in [ALPHABET, "https://jalon.example.be:8080/a_b~c?d=e&f%20#"] {
                let back = undone(&scrambled(text, layout, caps), layout, caps);
                assert_eq!(back, text, "{layout:?} {caps:?}");
            }
        }
    }
}

/// Codes of several days, so that every sign stands beside others.
fn links() -> impl Iterator<Item = (Shared, String)> {
    (300..340).map(|day| {
        let shared = Shared::of(&Assessment::default(), Day(day));
        let text = link("https://jalon.example.be/", &shared).text();
        (shared, text)
    })
}

#[test]
fn a_link_typed_on_any_keyboard_is_read() {
    for (shared, text) in links() {
        for layout in &LAYOUTS {
            for caps in CAPS {
                for text in [&text, &text.to_ascii_uppercase()] {
                    let keys = scrambled(text, layout, caps) + "\n";
                    assert_eq!(typed(&keys).as_ref(), Ok(&shared), "{layout:?} {caps:?} {keys}");
                }
            }
        }
        assert_eq!(typed(&text.to_lowercase()), Ok(shared));
    }
}

/// Some computers give the accent of two dead keys in a row once.
#[test]
fn two_dead_keys_in_a_row_are_read() {
    let (shared, text) = (0..u16::MAX)
        .map(|day| Shared::of(&Assessment::default(), Day(day)))
        .map(|shared| (shared.clone(), link("https://jalon.example.be/", &shared).text()))
        .find(|(_, text)| text.matches('+').count() == 2 && text.contains("++"))
        .expect("two of them");
    for layout in [GERMAN, SWISS, DUTCH] {
        let spacing = layout.dead.expect("a dead key").spacing;
        let keys = scrambled(&text.replace("++", "+"), layout, Caps::Off);
        if keys.contains(spacing) {
            assert_eq!(typed(&keys).as_ref(), Ok(&shared), "{keys}");
        }
    }
}

#[test]
fn what_a_scanner_puts_around_a_code_is_left_out() {
    let prefixes = ["", "]Q1", "]Q3", "\\000026", "]Q2\\000026", "\u{2}", "\u{2}]Q1", "Q", "P01"];
    let suffixes = ["", "\n", "\r\n", "\t", "\u{3}", "\u{3}\r\n", "\u{4}"];
    for (shared, text) in links().take(8) {
        let bare = text.split_once('#').expect("a fragment").1;
        for text in [&text, bare] {
            for (prefix, suffix) in
                prefixes.iter().flat_map(|p| suffixes.iter().map(move |s| (*p, *s)))
            {
                let plain: String = prefix.chars().filter(|c| !c.is_control()).collect();
                let around = |text: &str| {
                    let control: String = prefix.chars().filter(|c| c.is_control()).collect();
                    format!("{control}{text}{suffix}")
                };
                assert_eq!(typed(&around(&format!("{plain}{text}"))).as_ref(), Ok(&shared));
                for layout in [BELGIAN, FRENCH, GERMAN, DUTCH, BRITISH, SWISS] {
                    let keys = around(&scrambled(&format!("{plain}{text}"), layout, Caps::Off));
                    assert_eq!(typed(&keys).as_ref(), Ok(&shared), "{layout:?} {keys:?}");
                }
            }
        }
    }
}

#[test]
fn a_damaged_code_typed_on_azerty_is_called_damaged() {
    let shared = Shared::of(&Assessment::default(), Day(325));
    let text = link("https://jalon.example.be/", &shared).text();
    let keys = scrambled(&text[..text.len() - 1], BELGIAN, Caps::Off);
    assert_eq!(read(&keys), Err(ReadError::NotJalon));
    assert_eq!(typed(&keys), Err(ReadError::Damaged));
    assert_eq!(typed("une phrase, 3 mots"), Err(ReadError::NotJalon));
}
