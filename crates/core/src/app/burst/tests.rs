use super::*;
use proptest::prelude::*;

/// A key at a time, outside of any field.
fn key(at: f64, key: &str) -> Press<'_> {
    Press { at, key, code: "", shift: false, command: false, repeats: false, focus: Focus::Other }
}

/// What becomes of the keys of a text, so far apart, and of the one that ends it.
fn type_at(gap: f64, text: &str, end: &str, focus: Focus) -> (Vec<Verdict>, Verdict) {
    let mut burst = Burst::default();
    let mut at = 10_000.0;
    let mut press = |name: &str| {
        at += gap;
        burst.press(&Press { focus, ..key(at, name) })
    };
    let verdicts = text.chars().map(|c| press(&c.to_string())).collect();
    (verdicts, press(end))
}

const TEXT: &str = "https://jalon.example.be/#0HLZ/YV.ZMHOTCVLTE";

#[test]
fn a_burst_is_read_and_presses_nothing() {
    for end in ["Enter", "Tab"] {
        for gap in [0.0, 1.0, 12.0, 50.0] {
            let (verdicts, last) = type_at(gap, TEXT, end, Focus::Other);
            let typed = Typed { text: TEXT.to_owned(), keys: TEXT.to_owned() };
            assert_eq!(last, Verdict::Read(typed.clone()), "{gap}");
            assert!(verdicts[1..].iter().all(|verdict| *verdict == Verdict::Swallow));
            // In a field the characters stand where they were typed.
            let (verdicts, last) = type_at(gap, TEXT, end, Focus::Field);
            assert_eq!(last, Verdict::Read(typed));
            assert!(verdicts.iter().all(|verdict| *verdict == Verdict::Pass));
        }
    }
}

#[test]
fn a_person_who_types_is_no_scanner() {
    for (gap, text) in [(120.0, TEXT), (90.0, "bonjour tout le monde"), (5.0, "abc")] {
        for focus in [Focus::Field, Focus::List, Focus::Other] {
            let (_, last) = type_at(gap, text, "Enter", focus);
            assert_eq!(last, Verdict::Pass, "{gap} {text}");
        }
    }
    for lone in ["Enter", " ", "Tab", "a", "ArrowDown", "Escape", "F5"] {
        assert_eq!(Burst::default().press(&key(1e6, lone)), Verdict::Pass, "{lone}");
    }
    let mut held = Burst::default();
    for n in 0..40 {
        let key = Press { repeats: n > 0, ..key(f64::from(n) * 30.0, "a") };
        assert_eq!(held.press(&key), Verdict::Pass);
    }
    assert_eq!(held.pause(), Pause::Key('a'), "held, it is one key");
}

/// Somebody named a person, left the field, and pressed a key at once: nothing happened.
#[test]
fn a_key_after_what_was_written_in_a_field_is_a_key_alone() {
    let mut burst = Burst::default();
    for (at, sign) in (0..).zip(["1", "0", "h"]) {
        burst.press(&Press { focus: Focus::Field, ..key(1e6 + f64::from(at) * 90.0, sign) });
    }
    burst.press(&key(1e6 + 400.0, "n"));
    assert_eq!(burst.pause(), Pause::Key('n'));
    burst.press(&key(2e6, "n"));
    burst.press(&key(2e6 + 90.0, "p"));
    assert_eq!(burst.pause(), Pause::Nothing, "two keys are none");
}

/// Firefox opened its search at the first slash of a link.
#[test]
fn a_slash_alone_opens_no_search() {
    for sign in ["/", "'"] {
        assert_eq!(Burst::default().press(&key(1e6, sign)), Verdict::Swallow);
        let in_field = Press { focus: Focus::Field, ..key(1e6, sign) };
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
        assert_eq!(matches!(burst.pause(), Pause::Read(_)), is_read, "{text}");
        assert_eq!(burst.pause(), Pause::Nothing);
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
        burst.press(&Press { code, shift, ..key(f64::from(at) * 40.0, name) });
    }
    let end = burst.press(&key(290.0, "Enter"));
    let typed = Typed { text: "ÈYß5-7".to_owned(), keys: "+EZ-5/7".to_owned() };
    assert_eq!(end, Verdict::Read(typed));
}

#[test]
fn control_characters_around_a_code_do_nothing_else() {
    let mut burst = Burst::default();
    let command = |at: f64, name: &'static str, code: &'static str| Press {
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
        prop_assert!(!matches!(burst.pause(), Pause::Read(_)));
    }
}
