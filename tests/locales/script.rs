//! Letters and directions: nothing left in another language, no invisible signs.

use crate::catalog::Catalog;
use crate::finding::Finding;
use jalon_core::instrument::Locale;

/// Messages that read the same in French and in another language, on purpose.
const SAME_AS_FRENCH: &[(Option<Locale>, &str)] = &[
    (None, "app-name"),
    (Some(Locale::De), "torch"),
    (Some(Locale::Nl), "menu"),
    (Some(Locale::Nl), "summary-service-job_coaching"),
    (Some(Locale::En), "menu"),
];

/// Arabic words that keep a vowel mark, because they would be another word without it.
const MARKED: &[&str] = &["عليّ"];

/// Signs that turn the direction of reading by hand. The pages isolate what they put in.
fn turns(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64a}')
}

/// Explicit direction marks, which no one sees and no one can mend.
pub fn direction_marks(texts: &Catalog) -> Vec<Finding> {
    texts.flaws(|said| {
        let marks = said.text.chars().filter(|c| turns(*c));
        marks.map(|mark| format!("the direction mark {}", mark.escape_unicode())).collect()
    })
}

/// Texts that are French still; in Arabic also texts without Arabic and Latin sentences.
pub fn untranslated(french: &Catalog, texts: &Catalog) -> Vec<Finding> {
    let mut findings = Vec::new();
    if texts.locale == Locale::Fr {
        return findings;
    }
    for (message, said) in texts.wordings() {
        let meant = |(locale, id): &(Option<Locale>, &str)| {
            *id == message.id && locale.is_none_or(|l| l == texts.locale)
        };
        if SAME_AS_FRENCH.iter().any(meant) {
            continue;
        }
        let mut add = |what: &str| findings.push(message.flaw(said, &what));
        let words = said.own_words();
        let has_words = words.contains(char::is_alphabetic);
        let source = french.get(&message.id);
        if has_words && source.is_some_and(|m| m.wordings.iter().any(|w| w.text == said.text)) {
            add("the same as in French");
        } else if texts.locale == Locale::Ar && has_words && !words.contains(is_arabic) {
            add("no Arabic in it");
        } else if texts.locale == Locale::Ar && latin_run(&words) > 2 {
            add("a Latin sentence in it");
        }
    }
    findings
}

/// The most words in Latin letters in a row.
fn latin_run(text: &str) -> usize {
    let is_latin = |word: &str| word.contains(|c: char| c.is_ascii_alphabetic());
    let words: Vec<&str> = text.split_whitespace().collect();
    words.split(|word| !is_latin(word)).map(<[&str]>::len).max().unwrap_or(0)
}

/// Eastern digits, which Belgium does not use, and vowel marks, which only schoolbooks do.
pub fn arabic_signs(texts: &Catalog) -> Vec<Finding> {
    texts.flaws(|said| {
        let mut found = Vec::new();
        for word in said.text.split_whitespace() {
            if word.contains(|c| matches!(c, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')) {
                found.push(format!("other digits than 0 to 9 in {word}"));
            }
            let marked =
                word.contains(|c| matches!(c, '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}'));
            if marked && !MARKED.contains(&word) {
                found.push(format!("a mark on {word}"));
            }
        }
        found
    })
}

#[cfg(test)]
mod proofs {
    use super::*;
    use crate::catalog::small;

    #[test]
    fn every_direction_mark_is_found() {
        for mark in "\u{61c}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}".chars() {
            let found = direction_marks(&small(Locale::Ar, &format!("a = نعم\nb = نعم{mark} لا\n")));
            assert_eq!(found.iter().map(|f| f.line).collect::<Vec<_>>(), [2], "{}", mark.escape_unicode());
        }
    }

    #[test]
    fn a_text_left_in_french_is_found_in_every_language() {
        let french =
            small(Locale::Fr, "app-name = Jalon\na = Bonjour { $name }\nb = { $n } : { $m }\n");
        let same = "app-name = Jalon\na = Bonjour { $name }\nb = { $n } : { $m }\n";
        for locale in [Locale::Nl, Locale::De, Locale::En, Locale::Ar] {
            let found = untranslated(&french, &small(locale, same));
            let found: Vec<_> = found.iter().map(ToString::to_string).collect();
            assert_eq!(found, ["small.ftl:2: a: the same as in French: Bonjour {$name}"]);
        }
        assert!(untranslated(&french, &french).is_empty());
    }

    #[test]
    fn latin_sentences_are_found_in_arabic_and_names_are_not() {
        let french = small(Locale::Fr, "");
        let check =
            |text: &str| untranslated(&french, &small(Locale::Ar, &format!("a = {text}\n"))).len();
        assert_eq!(check("Good morning"), 1);
        assert_eq!(check("نعم, how are you? { $name }"), 1);
        assert_eq!(check("تطبيق Jalon رمز QR وموعد CPAS { $name }"), 0);
        assert_eq!(check("{ $name }"), 0);
    }

    #[test]
    fn eastern_digits_and_vowel_marks_are_found() {
        let check = |text: &str| arabic_signs(&small(Locale::Ar, &format!("a = {text}\n"))).len();
        assert_eq!(check("٣ أهداف"), 1);
        assert_eq!(check("شُكرا"), 1);
        assert_eq!(check("شـكرا"), 1);
        assert_eq!(check("3 أهداف يمكن الاعتماد عليّ"), 0);
    }
}
