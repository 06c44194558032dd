//! Numbers are written in digits: they are read at a glance, in every script.

use crate::catalog::Catalog;
use crate::finding::Finding;
use jalon_core::instrument::Locale;

/// Numbers in words. The word for 1 is missing on purpose: it is an article too, and "Une réponse"
/// reads better than "1 réponse". So are ordinals, and the Arabic dual, which is a form of the noun.
pub fn numbers(locale: Locale) -> &'static str {
    match locale.tag() {
        "fr" => {
            "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze \
             seize vingt trente quarante cinquante soixante cent cents mille dizaine douzaine \
             quinzaine"
        }
        "nl" => {
            "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien \
             vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig \
             zestig zeventig tachtig negentig honderd duizend tweemaal driemaal"
        }
        "de" => {
            "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn \
             fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig \
             sechzig siebzig achtzig neunzig hundert tausend zweimal dreimal viermal"
        }
        "en" => {
            "two three four five six seven eight nine ten eleven twelve thirteen fourteen \
             fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty \
             seventy eighty ninety hundred thousand twice dozen"
        }
        "ar" => {
            "اثنان اثنين اثنتان اثنتين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية \
             ثماني ثمان تسعة تسع عشرة عشر عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين \
             ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئة مائة ألف"
        }
        // A language without a list of its own.
        _ => "",
    }
}

/// The word without what Arabic writes on to its front: "and", "the", "with the".
fn bare(word: &str) -> &str {
    // Longest first. "For" alone stays: with it, "I am not" would read as a number.
    ["وال", "بال", "ال", "و"].iter().find_map(|front| word.strip_prefix(front)).unwrap_or(word)
}

/// Numbers that stand in words.
pub fn in_words(texts: &Catalog) -> Vec<Finding> {
    let numbers: Vec<&str> = numbers(texts.locale).split_whitespace().collect();
    texts.flaws(|said| {
        // "Les deux" is both of them, and has no digit.
        let small = said.own_words().to_lowercase().replace("les deux", "");
        let words = small.split(|c: char| !c.is_alphabetic());
        let is_number = |word: &&str| numbers.contains(word) || numbers.contains(&bare(word));
        words.filter(is_number).map(|word| format!("the number {word} in words")).collect()
    })
}

#[test]
fn a_number_in_words_is_found_in_every_language() {
    let check = |locale, text: &str| {
        in_words(&crate::catalog::small(locale, &format!("a = {text}\n"))).len()
    };
    for (locale, text) in [
        (Locale::Fr, "Encore Trois fois"),
        (Locale::Fr, "Vingt-et-un"),
        (Locale::Nl, "Kies drie doelen"),
        (Locale::De, "Zwölf Fragen"),
        (Locale::En, "Up to three goals"),
        (Locale::Ar, "اختاروا ثلاثة أهداف"),
        (Locale::Ar, "الأسئلة العشرة والثلاثة"),
    ] {
        assert!(check(locale, text) > 0, "{text}");
    }
    for (locale, text) in [
        (Locale::Fr, "Une réponse, 3 objectifs, encore { $six } ou le premier"),
        (Locale::Fr, "Vous pouvez faire les deux."),
        (Locale::Nl, "Nog één letter, drieste achting"),
        (Locale::De, "Ein Ziel, eine Achtung"),
        (Locale::En, "One tenth, often"),
        (Locale::Ar, "موضوع واحد وموضوعان، لست هنا"),
    ] {
        assert_eq!(check(locale, text), 0, "{text}");
    }
}
