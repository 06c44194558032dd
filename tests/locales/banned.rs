//! Words that blame, order, praise or label a person, and words of offices; each with a better one.

use crate::catalog::Catalog;
use crate::finding::Finding;
use crate::pattern::has;
use jalon_core::instrument::Locale;

/// What to write instead.
pub type Better = &'static str;

const FRENCH: &[(&str, Better)] = &[
    ("problème*", "difficulté"),
    ("problématique*", "difficulté"),
    ("échec*", "what to do now"),
    ("échou*", "what to do now"),
    ("vous devez", "vous pouvez"),
    ("il faut", "vous pouvez"),
    ("veuillez", "the verb alone"),
    ("obligatoire*", "demandé"),
    ("invalide*", "what to do now"),
    ("interdit*", "what is possible"),
    ("impossible*", "what is possible"),
    ("bénéficiaire*", "vous or la personne"),
    ("allocataire*", "vous or la personne"),
    ("usager*", "vous or la personne"),
    ("utilisateur*", "vous or la personne"),
    ("public cible", "la personne"),
    ("assisté*", "vous or la personne"),
    ("tu", "vous"),
    ("toi", "vous"),
    ("tes", "vos"),
    ("bravo", "nothing"),
    ("félicit*", "nothing"),
    ("afin de", "pour"),
    ("afin que", "pour que"),
    ("cependant", "mais"),
    ("toutefois", "mais"),
    ("néanmoins", "mais"),
    ("effectuer", "faire"),
    ("effectuez", "faites"),
    ("sélectionn*", "choisir"),
    // The centre's word for income and assets.
    ("ressource*", "expérience et goûts"),
];

const DUTCH: &[(&str, Better)] = &[
    ("*probleem*", "wat moeilijk is"),
    ("*problemen*", "wat moeilijk is"),
    ("mislukt*", "what to do now"),
    ("u moet", "u kunt"),
    ("moet u", "kunt u"),
    ("je moet", "u kunt"),
    ("gelieve", "the verb alone"),
    ("*verplicht*", "gevraagd"),
    ("ongeldig*", "what to do now"),
    ("foutief", "what to do now"),
    ("verboden", "what is possible"),
    ("onmogelijk*", "what is possible"),
    ("begunstigde*", "u or de persoon"),
    ("gebruiker*", "u or de persoon"),
    ("cliënt*", "u or de persoon"),
    ("doelgroep*", "de persoon"),
    ("steuntrekker*", "u or de persoon"),
    ("je", "u"),
    ("jij", "u"),
    ("jou", "u"),
    ("jouw", "uw"),
    ("proficiat", "nothing"),
    ("bravo", "nothing"),
    ("gefeliciteerd", "nothing"),
    ("teneinde", "om"),
    ("echter", "maar"),
    ("indien", "als"),
    ("desgevallend", "als"),
    ("selecte*", "kiezen"),
    // Of the Netherlands, and of children.
    ("leuk*", "graag"),
];

const GERMAN: &[(&str, Better)] = &[
    ("*problem*", "was schwierig ist"),
    ("gescheiter*", "what to do now"),
    ("fehlgeschlagen", "what to do now"),
    ("sie müssen", "Sie können"),
    ("müssen sie", "können Sie"),
    ("du musst", "Sie können"),
    ("*pflicht*", "was man fragt"),
    ("ungültig*", "what to do now"),
    ("verboten*", "what is possible"),
    ("unmöglich*", "what is possible"),
    ("*empfänger*", "Sie or die Person"),
    ("nutzer*", "Sie or die Person"),
    ("benutzer*", "Sie or die Person"),
    ("klient*", "Sie or die Person"),
    ("zielgruppe*", "die Person"),
    ("hilfebedürftig*", "Sie or die Person"),
    ("du", "Sie"),
    ("dich", "Sie"),
    ("dir", "Ihnen"),
    ("dein*", "Ihr"),
    ("*glückwunsch*", "nothing"),
    ("bravo", "nothing"),
    ("jedoch", "aber"),
    ("sofern", "wenn"),
    ("gemäß", "nach"),
    ("auswähl*", "wählen"),
];

const ENGLISH: &[(&str, Better)] = &[
    ("problem*", "difficulty"),
    ("fail*", "what to do now"),
    ("you must", "you can"),
    ("you have to", "you can"),
    ("mandatory", "asked for"),
    ("compulsory", "asked for"),
    ("invalid*", "what to do now"),
    ("forbidden", "what is possible"),
    ("impossible", "what is possible"),
    ("wrong*", "what to do now"),
    ("beneficiar*", "you or the person"),
    ("claimant*", "you or the person"),
    ("recipient*", "you or the person"),
    ("user", "you or the person"),
    ("users", "you or the person"),
    ("client*", "you or the person"),
    ("target group*", "the person"),
    ("well done", "nothing"),
    ("congratulat*", "nothing"),
    ("in order to", "to"),
    ("however", "but"),
    ("select*", "choose"),
];

const ARABIC: &[(&str, Better)] = &[
    ("*مشكل*", "صعوبة"),
    ("*مشاكل*", "صعوبات"),
    ("*فشل*", "what to do now"),
    ("يجب عليكم", "يمكنكم"),
    ("عليكم أن", "يمكنكم"),
    ("إجباري*", "مطلوب"),
    ("إلزامي*", "مطلوب"),
    ("غير صالح*", "what to do now"),
    ("*ممنوع*", "what is possible"),
    ("*مستحيل*", "what is possible"),
    ("*المستفيد*", "أنتم or الشخص"),
    ("*المستخدم*", "أنتم or الشخص"),
    ("يرجى", "the verb alone"),
    ("الرجاء", "the verb alone"),
    ("أحسنتم", "nothing"),
    ("مبروك", "nothing"),
    ("تهانينا", "nothing"),
];

pub fn banned(locale: Locale) -> &'static [(&'static str, Better)] {
    match locale.tag() {
        "fr" => FRENCH,
        "nl" => DUTCH,
        "de" => GERMAN,
        "en" => ENGLISH,
        "ar" => ARABIC,
        // A language without a list of its own.
        _ => &[],
    }
}

/// Words that no text may have.
pub fn words(texts: &Catalog) -> Vec<Finding> {
    texts.flaws(|said| {
        let small = said.own_words().to_lowercase();
        let found = banned(texts.locale).iter().filter(|(word, _)| has(&small, word));
        found
            .map(|(word, better)| format!("the word {}, better {better}", word.trim_matches('*')))
            .collect()
    })
}

/// The word as it stands at the beginning of a sentence.
#[cfg(test)]
fn capital(word: &str) -> String {
    let mut signs = word.chars();
    signs.next().into_iter().flat_map(char::to_uppercase).chain(signs).collect()
}

#[test]
fn every_banned_word_is_found_also_at_the_beginning() {
    for locale in Locale::ALL {
        for (pattern, better) in banned(locale) {
            let word = pattern.trim_matches('*');
            let texts = crate::catalog::small(locale, &format!("a = {} x\n", capital(word)));
            let expected = format!("a: the word {word}, better {better}");
            let found: Vec<_> = words(&texts).iter().map(|f| f.what.clone()).collect();
            assert!(found.iter().any(|what| what.starts_with(&expected)), "{word}: {found:?}");
        }
    }
}

#[test]
fn words_that_only_look_alike_are_not_found() {
    for (locale, text) in [
        (Locale::Fr, "Une difficulté. Je dois. Une étude. { $tu }"),
        (Locale::Nl, "Jezelf, gebruikt, ik moet verhuizen"),
        (Locale::De, "Durch, ich muss umziehen"),
        (Locale::En, "I have to move, I am used to it"),
        (Locale::Ar, "يجب أن أغير سكني"),
    ] {
        let texts = crate::catalog::small(locale, &format!("a = {text}\n"));
        assert_eq!(words(&texts), [], "{text}");
    }
}
