//! What an adviser reads speaks about the person: labels are in nobody's first person, and nothing that is the adviser's
//! says "you" to the person. Only what the person chose is quoted as they say it.

use crate::catalog::Catalog;
use crate::finding::Finding;
use jalon_core::instrument::Locale;

/// Labels that stand on the adviser's page, in whatever file.
const LABELS: [&str; 4] = ["fact-", "summary-", "step-", "action-"];
/// Names and sentences about the person. Others among the adviser's own speak to the adviser.
const ABOUT: [&str; 9] = [
    "step-",
    // Whoever does an action is named above it: the person, the centre, a partner.
    "action-",
    "summary-service-",
    "summary-not-shown",
    "summary-talk-none",
    "summary-difficult-none",
    "summary-all-passed",
    "summary-strengths-none",
    "summary-private",
];

const fn first_person(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::Fr => &["je", "j", "mon", "ma", "mes", "me", "m", "moi"],
        Locale::Nl => &["ik", "mijn", "mij", "me"],
        Locale::De => &["ich", "mein", "meine", "meinen", "mir", "mich"],
        Locale::En => &["i", "my", "me", "mine"],
        Locale::Ar => &["أنا", "عندي", "أريد", "أحب", "يناسبني", "يساعدني", "لي"],
    }
}

const fn second_person(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::Fr => &["vous", "votre", "vos", "tu", "ton", "ta", "tes"],
        Locale::Nl => &["u", "uw", "je", "jouw"],
        // "sie" is "she" and "they" too: only the capital one is you.
        Locale::De => &["Ihr", "Ihre", "Ihren", "Ihnen", "Sie"],
        Locale::En => &["you", "your", "yours"],
        Locale::Ar => &["أنتم", "لكم", "عندكم"],
    }
}

/// Words by which a verb says whose it is: under another name it would be somebody else's.
fn reflexive(locale: Locale) -> &'static [&'static str] {
    match locale.tag() {
        "fr" => &["se", "s"],
        "nl" => &["zich"],
        "de" => &["sich", "sein", "seine", "ihre"],
        "en" => &["yourself", "themselves", "their", "his", "her"],
        // Arabic has nouns of action here, and no word for it.
        _ => &[],
    }
}

fn words(text: &str, locale: Locale) -> Vec<String> {
    let text = if locale == Locale::De { text.to_owned() } else { text.to_lowercase() };
    // An appointment speaks to nobody.
    let text = text.replace("rendez-vous", "");
    text.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect()
}

/// Labels in the first person, and words to the person where an adviser reads about them.
pub fn addressed(texts: &Catalog) -> Vec<Finding> {
    let locale = texts.locale;
    let mut findings = Vec::new();
    for (message, said) in texts.wordings() {
        if message.id.starts_with("action-") {
            let small = said.text.to_lowercase();
            let owned = small.split(|c: char| !c.is_alphanumeric());
            findings.extend(owned.filter(|word| reflexive(locale).contains(word)).map(|word| {
                message.flaw(said, &format!("an action that says whose it is: {word}"))
            }));
        }
        let is = |families: &[&str]| families.iter().any(|family| message.id.starts_with(family));
        let words = words(&said.text, locale);
        let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
        let first =
            |list: &[&str]| words.iter().any(|word| list.contains(&word.to_lowercase().as_str()));
        if is(&LABELS) && first(first_person(locale)) {
            findings.push(message.flaw(said, &"an adviser reads it, and it says I"));
        }
        if is(&ABOUT) && has(second_person(locale)) {
            findings
                .push(message.flaw(said, &"an adviser reads it, and it says you to the person"));
        }
    }
    findings
}

#[cfg(test)]
mod proofs {
    use super::*;
    use crate::catalog::small;

    fn found(locale: Locale, id: &str, text: &str) -> usize {
        addressed(&small(locale, &format!("{id} = {text}\n"))).len()
    }

    #[test]
    fn a_label_in_the_first_person_and_a_name_that_says_you_are_found() {
        assert_eq!(found(Locale::Fr, "fact-likes", "Ce que j'aime"), 1);
        assert_eq!(found(Locale::Nl, "fact-would_help", "Wat mij zou helpen"), 1);
        assert_eq!(found(Locale::En, "fact-region", "Where I live"), 1);
        assert_eq!(found(Locale::Fr, "step-guidance", "Trouver votre direction"), 1);
        assert_eq!(found(Locale::De, "step-guidance", "Ihre Richtung finden"), 1);
        assert_eq!(found(Locale::De, "summary-service-job_unit", "Plan für sie"), 0);
        assert_eq!(found(Locale::Fr, "goal-keep_job", "Garder mon travail"), 0);
        assert_eq!(found(Locale::Fr, "action-write_cv", "Écrire mon CV"), 1);
        assert_eq!(found(Locale::Fr, "action-write_cv", "S'exercer"), 1);
        assert_eq!(found(Locale::De, "action-write_cv", "Sich eintragen"), 1);
        assert_eq!(found(Locale::En, "action-write_cv", "Write their CV"), 1);
        assert_eq!(found(Locale::Nl, "action-write_cv", "Een cv schrijven"), 0);
    }
}
