//! What a few concepts must never be taken for: the group's numbers for a photo, holding back for keeping, one centre for two.

use crate::catalog::Catalog;
use crate::finding::Finding;
use crate::pattern::has;
use jalon_core::instrument::Locale;

/// Families of messages about the numbers of a group. Cameras and pictures to answer with stand beside them in a workshop.
const NUMBERS: &[&str] = &[
    "group-",
    "workshop-look",
    "workshop-picture",
    "finish-",
    "table-",
    "guide-picture",
    "guide-kept",
    "guide-group",
];

/// Words for a photo. A person who was promised that nobody is seen takes "the picture of the group" for one.
fn photo(locale: Locale) -> &'static [&'static str] {
    match locale.tag() {
        "fr" => &["image*", "photo*", "portrait*"],
        "nl" => &["beeld", "beelden", "*foto", "foto's", "*groepsbeeld*", "prent*", "afbeelding*"],
        "de" => &["bild", "bilder", "*foto", "fotos", "gruppenbild*"],
        "en" => &["picture*", "photo*", "image*", "portrait*"],
        "ar" => &["صورة", "الصورة", "صور", "الصور", "بالصورة"],
        // A language without a list of its own.
        _ => &[],
    }
}

/// Texts on the numbers of a group that speak of a photo.
pub fn photos(texts: &Catalog) -> Vec<Finding> {
    let about = |id: &str| NUMBERS.iter().any(|family| id.starts_with(family));
    let mut findings = Vec::new();
    for (message, said) in texts.wordings().filter(|(m, _)| about(&m.id)) {
        let small = said.own_words().to_lowercase();
        if photo(texts.locale).iter().any(|word| has(&small, word)) {
            findings.push(message.flaw(said, &"a photo, where the group has numbers"));
        }
    }
    findings
}

/// Texts that name the centre by one of its names, where people meet both: letters in Flanders say OCMW.
pub fn one_name(texts: &Catalog) -> Vec<Finding> {
    let both = ["en", "ar"].contains(&texts.locale.tag());
    texts.flaws(|said| {
        let words = said.own_words();
        let one = both && words.contains("CPAS") != words.contains("OCMW");
        one.then(|| "one name of the centre without the other".to_owned()).into_iter().collect()
    })
}

#[cfg(test)]
mod proofs {
    use super::*;
    use crate::catalog::small;

    #[test]
    fn a_photo_of_the_group_is_found_in_every_language() {
        for (locale, photo, numbers) in [
            (Locale::Fr, "Voir l'image du groupe", "Voir les chiffres du groupe"),
            (Locale::Nl, "Het beeld bekijken", "De cijfers op het beeldscherm"),
            (Locale::De, "Das Bild zeigen", "Die Zahlen auf dem Bildschirm"),
            (Locale::En, "A new picture", "New numbers"),
            (Locale::Ar, "رؤية الصورة", "رؤية الأرقام"),
        ] {
            let check =
                |id: &str, text: &str| photos(&small(locale, &format!("{id} = {text}\n"))).len();
            for id in ["group-show", "workshop-look-this", "finish-help", "guide-picture-1"] {
                assert_eq!((check(id, photo), check(id, numbers)), (1, 0), "{photo}");
            }
            assert_eq!(check("camera-picture", photo), 0, "a camera has pictures");
        }
    }

    #[test]
    fn a_centre_with_one_of_its_names_is_found() {
        let check = |locale, text: &str| one_name(&small(locale, &format!("a = {text}\n"))).len();
        for (locale, text) in [
            (Locale::En, "A team at the CPAS"),
            (Locale::En, "A team at the OCMW"),
            (Locale::Ar, "موعدكم في CPAS"),
        ] {
            assert_eq!(check(locale, text), 1, "{text}");
        }
        assert_eq!(check(Locale::En, "The CPAS or OCMW"), 0);
        assert_eq!(check(Locale::Fr, "Le CPAS") + check(Locale::Nl, "Het OCMW"), 0);
    }
}
