//! Whose voice a card has: a difficulty is told by the person, and what one does is a verb.
//!
//! The adviser reads such a card alone, as the reason of an idea. "The health insurance" is then a topic, and "Children"
//! as an answer to what one has done says something else.

use crate::catalog::{Catalog, Message};
use crate::finding::Finding;
use crate::pattern::has;
use jalon_core::instrument::Locale;

/// How a person speaks of what is difficult.
pub struct Person {
    /// Words of the first person, as `pattern.rs` reads them.
    words: &'static [&'static str],
    /// How a card may begin that names what the person is without.
    lacks: &'static [&'static str],
}

const FRENCH: Person = Person {
    words: &["je", "j'*", "me", "m'*", "moi", "mon", "ma", "mes"],
    lacks: &["Pas de ", "Pas d'", "Pas assez de "],
};
const DUTCH: Person =
    Person { words: &["ik", "mij", "me", "mijn"], lacks: &["Geen ", "Nog geen ", "Te veel "] };
const GERMAN: Person =
    Person { words: &["ich", "mir", "mich", "mein*"], lacks: &["Kein", "Noch kein"] };
const ENGLISH: Person = Person { words: &["i", "me", "my"], lacks: &["No "] };

/// The first person of a language, where it can be told by words.
pub fn person(locale: Locale) -> Option<&'static Person> {
    match locale.tag() {
        "fr" => Some(&FRENCH),
        "nl" => Some(&DUTCH),
        "de" => Some(&GERMAN),
        "en" => Some(&ENGLISH),
        // Arabic has it in the verb: `speaks_arabic`.
        _ => None,
    }
}

/// Arabic words that begin like a verb of the first person, or end like what is mine, and are neither.
const NOT_MINE: &str =
    "أن أو أي أين أحد أوقات أصحاب أموال أكثر أقل في التي الذي هي حتى متى الصحي القضائي";

/// Whether an Arabic card is told by the person: `أجد`, `عندي`, `يكلفني`, `بيتي`, `فقدت`.
fn speaks_arabic(text: &str) -> bool {
    let is_other = |word: &&str| NOT_MINE.split(' ').any(|other| other == *word);
    let words = || {
        let words = text.split(|c: char| !c.is_alphabetic());
        words.filter(|word| word.chars().count() > 2 && !is_other(word))
    };
    let is_mine =
        |word: &str| word.starts_with('أ') || (word.ends_with('ي') && !word.starts_with("ال"));
    // In the past the person is at the end of the verb, which comes first.
    let past = words().next().is_some_and(|word| word.ends_with('ت'));
    words().any(is_mine) || past
}

fn family<'a>(
    texts: &'a Catalog,
    of: &'static [&'static str],
) -> impl Iterator<Item = &'a Message> {
    texts.messages.iter().filter(|m| of.iter().any(|family| m.id.starts_with(family)))
}

/// Difficulties that are a bare topic.
pub fn difficulties(texts: &Catalog) -> Vec<Finding> {
    let mut findings = Vec::new();
    for message in family(texts, &["obstacle-"]) {
        for said in &message.wordings {
            let small = said.text.to_lowercase();
            let is_told = match person(texts.locale) {
                Some(Person { words, lacks }) => {
                    words.iter().any(|word| has(&small, word))
                        || lacks.iter().any(|start| said.text.starts_with(start))
                }
                None if texts.locale.tag() == "ar" => speaks_arabic(&said.text),
                // A language without words of its own.
                None => true,
            };
            if !is_told {
                findings.push(
                    message
                        .flaw(said, &"a difficulty that nobody has: say who, or what is lacking"),
                );
            }
        }
    }
    findings
}

/// Questions whose answers are something one does.
const DOINGS: &[&str] = &["option-experience-", "option-good_at-", "option-likes-"];

/// The verbs of the doings where a verb has no ending of its own: infinitives, and in Arabic nouns of action.
fn verbs(locale: Locale) -> &'static str {
    match locale.tag() {
        "nl" => {
            "bedienen beslissen bewaken bewegen bijhouden blijven bouwen doen eten autorijden gebruiken hebben \
             helpen herstellen klussen knippen koken komen leren luisteren maken naaien onthouden organiseren \
             poetsen praten rekenen schilderen sporten strijken tillen verhuizen verkopen vertalen vinden \
             volhouden wassen werken zijn zorgen"
        }
        "de" => {
            "arbeiten bauen bedienen bewachen bewegen bügeln bleiben durchhalten einteilen entscheiden essen \
             fahren finden haben helfen kochen kümmern lernen machen merken nähen nutzen organisieren pflegen \
             planen putzen rechnen reden reparieren schneiden sein streichen tragen verkaufen versorgen \
             übersetzen betreuen zuhören"
        }
        "ar" => {
            "رعاية مساعدة طبخ تنظيف غسل خياطة عمل زراعة تصليح بناء دهان قيادة نقل بيع تقديم قص حراسة تنظيم \
             ترجمة تطوع عزف ممارسة استماع تحدث صبر حفاظ ترتيب احترام حمل إيجاد تعلم تذكر تعامل إكمال اتخاذ \
             لقاء بقاء عناية حساب استعمال حركة تجميل"
        }
        _ => "",
    }
}

/// Whether the language says with a verb what one does.
fn is_doing(locale: Locale, text: &str) -> bool {
    let small = text.to_lowercase();
    let words: Vec<&str> =
        small.split(|c: char| !(c.is_alphabetic() || c == '-')).filter(|w| !w.is_empty()).collect();
    let is_verb = |word: &&str| verbs(locale).split_whitespace().any(|verb| verb == *word);
    match locale.tag() {
        // S'occuper, m'occuper: the verb follows.
        "fr" => {
            let verb = words.iter().find(|word| !["s", "m", "se", "me"].contains(word));
            verb.is_some_and(|verb| ["er", "ir", "re"].iter().any(|end| verb.ends_with(end)))
        }
        "en" => words.first().is_some_and(|verb| verb.ends_with("ing")),
        // What one does stands before its verb: "voor kinderen zorgen", "Wände streichen".
        "nl" | "de" => words.first().iter().chain(&words.last()).any(|word| is_verb(word)),
        "ar" => words.first().is_some_and(|word| is_verb(&word.strip_prefix("ال").unwrap_or(word))),
        _ => true,
    }
}

/// Doings that are a bare noun.
pub fn doings(texts: &Catalog) -> Vec<Finding> {
    let mut findings = Vec::new();
    for message in family(texts, DOINGS) {
        let bare = message.wordings.iter().filter(|said| !is_doing(texts.locale, &said.text));
        findings.extend(bare.map(|said| message.flaw(said, &"no verb: say what one does")));
    }
    findings
}

/// Labels that an adviser reads of somebody else: "I pass" would be the adviser's.
const READ_BY_OTHERS: &[&str] = &[
    "fact-",
    "facts-",
    "level-",
    "summary-",
    "rating-",
    "obstacles-unseen",
    "obstacles-passed",
    "suggestions-unseen",
    "suggestions-passed",
    "suggestions-left-out",
    "goals-unseen",
    "goals-passed",
    "goals-left-out",
    "domain-",
];

/// Labels of the adviser's page in the first person.
pub fn mine(texts: &Catalog) -> Vec<Finding> {
    // Of Arabic only what is not also a verb's or an adjective's ending.
    let words = person(texts.locale)
        .map_or(&["أنا", "عندي", "لي", "*لنفسي"][..], |person| person.words);
    let mut findings = Vec::new();
    for message in family(texts, READ_BY_OTHERS) {
        for said in &message.wordings {
            let small = said.own_words().to_lowercase();
            if words.iter().any(|word| has(&small, word)) {
                findings.push(message.flaw(said, &"the first person on an adviser's page"));
            }
        }
    }
    findings
}

#[cfg(test)]
mod proofs {
    use super::*;
    use crate::catalog::small;

    type Check = fn(&Catalog) -> Vec<Finding>;

    fn count(check: Check, locale: Locale, id: &str, text: &str) -> usize {
        check(&small(locale, &format!("{id} = {text}\n"))).len()
    }

    #[test]
    fn a_difficulty_that_is_a_topic_is_found() {
        for (locale, topic, told) in [
            (Locale::Fr, "La mutuelle", "Je ne suis pas en ordre de mutuelle"),
            (Locale::Fr, "Le loyer est trop cher", "Mon loyer est trop cher"),
            (Locale::Fr, "Où chercher ?", "Personne ne m'aide au travail"),
            (Locale::Fr, "Pas facile", "Pas d'internet"),
            (Locale::Nl, "De schooluren", "Ik moet rekening houden met de schooluren"),
            (Locale::Nl, "Schulden", "Nog geen idee"),
            (Locale::De, "Das Ende vom Monat", "Betriebe antworten mir nicht"),
            (Locale::De, "Fehlende Papiere", "Keine feste Wohnung"),
            (Locale::En, "Letters", "My rent is too high"),
            (Locale::En, "Nobody there", "No bus when I need it"),
            (Locale::Ar, "آخر الشهر", "نقودي لا تكفي حتى آخر الشهر"),
            (Locale::Ar, "أوقات العمل", "أوقات العمل لا تناسبني"),
            (Locale::Ar, "التأمين الصحي", "تعرضت للرفض أو التمييز"),
        ] {
            assert_eq!(count(difficulties, locale, "obstacle-money-debts", topic), 1, "{topic}");
            assert_eq!(count(difficulties, locale, "obstacle-money-debts", told), 0, "{told}");
            assert_eq!(count(difficulties, locale, "strength-money-debts", topic), 0, "{topic}");
        }
    }

    #[test]
    fn a_doing_without_its_verb_is_found() {
        for (locale, bare, said) in [
            (Locale::Fr, "Les enfants", "S'occuper d'enfants"),
            (Locale::Fr, "La mer", "Être au calme"),
            (Locale::Fr, "L'ordinateur", "Coudre"),
            (Locale::Nl, "Kinderen", "Voor kinderen zorgen"),
            (Locale::Nl, "Vrijwilligerswerk", "Helpen met huiswerk"),
            (Locale::De, "Pflanzen", "Mich um Pflanzen kümmern"),
            (Locale::De, "Büro-Arbeit", "Im Büro arbeiten"),
            (Locale::En, "Factory work", "Working in a factory"),
            (Locale::Ar, "الأطفال", "رعاية الأطفال"),
            (Locale::Ar, "الذاكرة", "التطوع"),
        ] {
            for family in DOINGS {
                let id = format!("{family}care");
                assert_eq!(count(doings, locale, &id, bare), 1, "{bare}");
                assert_eq!(count(doings, locale, &id, said), 0, "{said}");
            }
            assert_eq!(count(doings, locale, "option-why-care", bare), 0, "{bare}");
        }
    }

    #[test]
    fn a_label_in_the_first_person_is_found_on_the_adviser_s_page() {
        for (locale, mine_, theirs) in [
            (Locale::Fr, "Ce que j'aime", "Aime faire"),
            (Locale::Nl, "Dit werk past bij mij", "Passend werk"),
            (Locale::De, "Das mag ich", "Macht gern"),
            (Locale::En, "What would help me", "What would help"),
            (Locale::Ar, "ما عندي", "الخبرة"),
        ] {
            assert_eq!(count(mine, locale, "fact-likes", mine_), 1, "{mine_}");
            assert_eq!(count(mine, locale, "fact-likes", theirs), 0, "{theirs}");
            assert_eq!(count(mine, locale, "section-likes", mine_), 0, "the person's own page");
        }
        assert_eq!(count(mine, Locale::Fr, "level-4", "C'est ma langue"), 1);
    }
}
