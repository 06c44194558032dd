//! Signs and short forms: none that is hard to read aloud, none that only insiders know.

use crate::catalog::Catalog;
use crate::finding::Finding;
use crate::list::entries;
use crate::pattern::has;
use jalon_core::instrument::Locale;

/// Abbreviations and what they are.
const GLOSSARY: &str = "tests/locales/glossary.txt";

/// Signs that a person stumbles over, or that a voice reads as noise. A slash makes two texts of one,
/// a long dash hides a bracket; the curved apostrophe is refused so that there is one apostrophe.
const HARD: &str = "!;؛()[]%٪&*_<>«»“”„\"/\\|+=#@~^—–…’‘•";

/// Spaces at which no line ends, the wide one and the narrow one.
const NO_BREAK: [char; 2] = ['\u{a0}', '\u{202f}'];

/// Short forms that are written in small letters, with or without a full stop.
pub fn short_forms(locale: Locale) -> &'static [&'static str] {
    match locale.tag() {
        "fr" => &["etc", "cf", "env", "tél", "rdv", "svp", "max", "min", "nb", "n°*", "infos"],
        "nl" => &[
            "enz", "etc", "bv", "bvb", "bijv", "nr", "evt", "max", "incl", "excl", "ca", "resp",
            "m.a.w",
        ],
        "de" => &[
            "usw", "etc", "bzw", "evtl", "ggf", "inkl", "ca", "nr", "tel", "max", "min", "vgl",
            "sog", "infos",
        ],
        "en" => &[
            "etc", "eg", "ie", "approx", "tel", "asap", "max", "min", "vs", "incl", "dept", "info",
        ],
        "ar" => &["إلخ", "الخ"],
        // A language without a list of its own.
        _ => &[],
    }
}

/// Signs that are hard to read aloud.
pub fn hard(texts: &Catalog) -> Vec<Finding> {
    texts.flaws(|said| {
        let words = said.own_words();
        let hard = words.chars().filter(|c| HARD.contains(*c));
        hard.map(|sign| format!("the sign {sign}")).collect()
    })
}

/// French signs with an ordinary space before them or none: on a narrow phone such a sign begins a line alone.
pub fn loose(texts: &Catalog) -> Vec<Finding> {
    if texts.locale != Locale::Fr {
        return Vec::new();
    }
    texts.flaws(|said| {
        let mut before = ' ';
        let mut rest = said.text.chars().peekable();
        let mut found = Vec::new();
        while let Some(sign) = rest.next() {
            // Inside a word, as in an address or an hour, it is no sign of a sentence.
            let ends = rest.peek().is_none_or(|next| next.is_whitespace());
            if ends && "?!:;»".contains(sign) && !NO_BREAK.contains(&before) {
                found.push(format!("no no-break space before {sign}"));
            }
            before = sign;
        }
        found
    })
}

/// Words in capitals that are not in the glossary, and short forms.
pub fn abbreviations(texts: &Catalog) -> Vec<Finding> {
    abbreviations_but(texts, include_str!("glossary.txt"))
}

fn abbreviations_but(texts: &Catalog, glossary: &str) -> Vec<Finding> {
    let known = entries(GLOSSARY, glossary);
    let is_known = |word: &str| {
        known.iter().any(|entry| {
            let mut parts = entry.key.split_whitespace();
            parts.next() == Some(word) && parts.any(|tag| tag == texts.locale.tag())
        })
    };
    texts.flaws(|said| {
        let text = said.own_words();
        let words = text.split(|c: char| !c.is_alphabetic());
        let mut found: Vec<String> = words
            .filter(|word| is_shouted(word) && !is_known(word))
            .map(|word| format!("{word} in capitals, and not in {GLOSSARY} for this language"))
            .collect();
        let dotted = text.split_whitespace().filter(|word| is_dotted(word));
        found.extend(dotted.map(|word| format!("the short form {word}")));
        if stops_early(&said.text) {
            found.push("a full stop inside a sentence".to_owned());
        }
        let small = text.to_lowercase();
        let forms = short_forms(texts.locale).iter().filter(|form| has(&small, form));
        found.extend(forms.map(|form| format!("the short form {}", form.trim_matches('*'))));
        found
    })
}

/// `CV`, `CVs` and `TRÈS`, but not `JavaScript`.
fn is_shouted(word: &str) -> bool {
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    capitals > 1 && capitals > word.chars().count() - capitals
}

/// `p.ex.`, `z.B.` and the `z.` of `z. B.`, but not `jalon.be`.
fn is_dotted(word: &str) -> bool {
    // The Dutch word for the person who is spoken to, at the end of a sentence.
    if word == "u." {
        return false;
    }
    let letters = |part: &str| part.chars().filter(|c| c.is_alphabetic()).count();
    word.contains('.') && word.split('.').any(|part| letters(part) == 1)
}

/// A full stop with a small letter after it: `ca. dix`, `bijv. een`.
fn stops_early(text: &str) -> bool {
    text.split(". ").skip(1).any(|after| after.trim_start().starts_with(char::is_lowercase))
}

#[cfg(test)]
mod proofs {
    use super::*;
    use crate::catalog::small;

    fn texts(locale: Locale, text: &str) -> Catalog {
        small(locale, &format!("a = {text}\n"))
    }

    #[test]
    fn a_hard_sign_is_found() {
        for sign in HARD.chars() {
            let text = format!("oui {sign} non");
            assert_eq!(hard(&texts(Locale::Fr, &text)).len(), 1, "{text}");
        }
        let fine = "L'avis, { $long_name } : oui ? Demi-jour.";
        assert!(hard(&texts(Locale::Fr, fine)).is_empty());
    }

    #[test]
    fn a_french_sign_that_may_begin_a_line_is_found() {
        for text in ["Oui ?", "Oui?", "Oui : { $name }", "{ $name } :", "Oui\u{a0}? Non ?"] {
            assert_eq!(loose(&texts(Locale::Fr, text)).len(), 1, "{text}");
        }
        let fine = "{ $name }\u{a0}: à 12:30\u{202f}? https://jalon.be";
        assert!(loose(&texts(Locale::Fr, fine)).is_empty());
        assert!(loose(&texts(Locale::De, "Ja?")).is_empty());
    }

    #[test]
    fn an_abbreviation_is_found_unless_the_glossary_has_it_for_the_language() {
        let glossary = "CV fr en: A sheet.\nÖSHZ de: A centre.\n";
        let check = |locale, text| abbreviations_but(&texts(locale, text), glossary).len();
        for (locale, text) in [
            (Locale::Fr, "C'est TRÈS bien"),
            (Locale::Fr, "Vos CVs"),
            (Locale::Fr, "Le PIIS-Emploi"),
            (Locale::De, "Kein CV"),
            (Locale::Ar, "عندي CV"),
        ] {
            assert_eq!(check(locale, text), 1, "{text}");
        }
        assert_eq!(check(Locale::De, "ÖSHZ-Termin, À, JavaScript, Jalon"), 0);
        assert_eq!(check(Locale::Fr, "Un CV en { $XML }"), 0);
    }

    #[test]
    fn a_short_form_is_found() {
        for (locale, text) in [
            (Locale::Fr, "Le loyer, le gaz, etc."),
            (Locale::Fr, "Un métier, p.ex. le vôtre"),
            (Locale::Fr, "Votre tél. et le nôtre"),
            (Locale::Nl, "Een bus, bijv. Lijn"),
            (Locale::Nl, "U kunt o.a. praten"),
            (Locale::De, "Sie können z. B. sprechen"),
            (Locale::De, "Arbeit usw."),
            (Locale::En, "Ask someone, e.g. a friend"),
            (Locale::Ar, "السكن والعمل إلخ"),
        ] {
            assert!(!abbreviations(&texts(locale, text)).is_empty(), "{text}");
        }
        for (locale, text) in [
            (Locale::Fr, "Voyez jalon.be. Oui. { $n } de plus"),
            (Locale::En, "The minimum. Information"),
        ] {
            assert!(abbreviations(&texts(locale, text)).is_empty(), "{text}");
        }
    }
}
