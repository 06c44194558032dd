//! The order in which words and numbers stand is tried by the algorithm of Unicode itself.

use super::*;

/// What is seen from left to right, on a page of this direction.
fn seen(text: &str, direction: Direction) -> String {
    let level = match direction {
        Direction::Rtl => unicode_bidi::Level::rtl(),
        Direction::Ltr => unicode_bidi::Level::ltr(),
    };
    let bidi = unicode_bidi::BidiInfo::new(text, Some(level));
    let line = &bidi.paragraphs[0];
    let seen = bidi.reorder_line(line, line.range.clone());
    seen.chars().filter(|sign| !is_unseen(*sign)).collect()
}

const NUMBERS: [&str; 14] = [
    "02 555 12 34",
    "+32 2 555 12 34",
    "+3225551234",
    "0475/12 34 56",
    "0475 12.34.56",
    "02 / 555 12 34",
    "02 - 555 12 34",
    "02-555-12-34",
    "(02) 555 12 34",
    "+32 (0)2 555 12 34",
    "85.07.30-033 28",
    "0032 2 555\u{a0}12\u{a0}34",
    "\u{660}\u{662} \u{665}\u{665}\u{665} \u{661}\u{662} \u{663}\u{664}",
    "\u{6f0}\u{6f2} \u{6f5}\u{6f5}\u{6f5} \u{6f1}\u{6f2}",
];

#[test]
fn a_number_keeps_its_order_between_letters_of_any_direction() {
    for number in NUMBERS {
        for (before, after) in
            [("اتصل على ", " غدا"), ("", " هاتف"), ("هاتف:", ""), ("טלפון ", " .")]
        {
            let words = format!("{before}{number}{after}");
            for direction in [Direction::Rtl, Direction::Ltr] {
                let seen = seen(&ordered(&words), direction);
                assert!(seen.contains(number), "{words:?}: {seen:?}");
            }
        }
    }
    let reversed = seen("اتصل على 02 555 12 34", Direction::Rtl);
    assert!(reversed.contains("34 12 555 02"), "without it the groups turn round: {reversed:?}");
}

#[test]
fn nothing_is_changed_where_nothing_turns_round() {
    for words in
        ["Appeler le 02 555 12 34", "عندي 3 أولاد", "", "1", "أ12", "+", "( )", "العمل (جزئي)"]
    {
        assert_eq!(ordered(words), words);
    }
    for words in ["م 1 2", "م +", "م (", "م 12 ", "12/3 م", "+م1"] {
        let kept: String = ordered(words).chars().filter(|sign| !is_unseen(*sign)).collect();
        assert_eq!(kept, words);
    }
}

#[test]
fn words_put_into_a_sentence_leave_it_as_it_is_and_stay_as_they_are() {
    // A full stop of the sentence, and the person's own exclamation mark.
    for (words, locale, before, after) in [
        ("Je veux un travail !", Locale::Ar, "قلتم: ", "."),
        ("أريد عملا!", Locale::Fr, "Vous avez dit : ", " (Mons)."),
        ("(Mons).", Locale::Ar, "في ", "!"),
    ] {
        let sentence = format!("{before}{}{after}", isolated(words, locale));
        let alone =
            seen(words, if words.starts_with('أ') { Direction::Rtl } else { Direction::Ltr });
        let seen = seen(&sentence, locale.direction());
        assert!(seen.contains(&alone), "{seen:?} without {alone:?}");
    }
    assert_eq!(isolated("Je veux un travail !", Locale::Fr), "Je veux un travail !");
}

#[test]
fn words_are_read_by_a_voice_of_their_own_script() {
    for (words, written_in, wanted) in [
        ("ouvrir un atelier", Locale::Fr, "fr"),
        ("een atelier", Locale::Nl, "nl"),
        ("أريد عملا", Locale::Ar, "ar"),
        ("أريد عملا", Locale::Fr, "ar"),
        ("ouvrir un atelier", Locale::Ar, "fr"),
        ("CV أريد كتابة", Locale::En, "ar"),
        ("Travailler chez مخبز", Locale::Fr, "fr"),
        ("02 555 12 34", Locale::Ar, "ar"),
        ("Хочу работать", Locale::Fr, "und-Cyrl"),
        ("ሥራ", Locale::Fr, "und-Ethi"),
        ("🙂", Locale::De, "de"),
    ] {
        assert_eq!(language_of(words, written_in), wanted, "{words:?}");
    }
}
