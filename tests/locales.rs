//! Holds the texts: complete in every language, in agreement with the code, easy to read.
//!
//! Each module checks one thing and proves on small texts that it finds a planted fault. The tests
//! here run every check on the files of `locales/` and print each finding as `file:line: message: what
//! is the matter: text`. `planted.rs` has one fault of each kind.

#[path = "locales/apart.rs"]
mod apart;
#[path = "locales/audiences.rs"]
mod audiences;
#[path = "locales/banned.rs"]
mod banned;
#[path = "locales/catalog.rs"]
mod catalog;
#[path = "locales/code.rs"]
mod code;
#[path = "locales/finding.rs"]
mod finding;
#[path = "locales/flat.rs"]
mod flat;
#[path = "locales/labels.rs"]
mod labels;
#[path = "support/languages.rs"]
mod languages;
#[path = "locales/list.rs"]
mod list;
#[path = "locales/literals.rs"]
mod literals;
#[path = "locales/number.rs"]
mod number;
#[path = "locales/pattern.rs"]
mod pattern;
#[path = "locales/planted.rs"]
mod planted;
#[path = "locales/polarity.rs"]
mod polarity;
#[path = "locales/reader.rs"]
mod reader;
#[path = "locales/same.rs"]
mod same;
#[path = "locales/script.rs"]
mod script;
#[path = "locales/sentences.rs"]
mod sentences;
#[path = "locales/sign.rs"]
mod sign;
#[path = "locales/spelling.rs"]
mod spelling;
#[path = "locales/term.rs"]
mod term;
#[path = "locales/time.rs"]
mod time;
#[path = "locales/voice.rs"]
mod voice;

use catalog::Catalog;
use code::Code;
use finding::{Finding, assert_none};
use jalon_core::instrument::Locale;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn catalog(locale: Locale) -> Catalog {
    Catalog::load(locale, root())
}

/// What one check finds in all languages.
fn everywhere(check: impl Fn(&Catalog, &Catalog) -> Vec<Finding>) -> Vec<Finding> {
    let french = catalog(Locale::Fr);
    Locale::ALL.into_iter().flat_map(|locale| check(&french, &catalog(locale))).collect()
}

#[test]
fn every_file_is_fluent_of_the_simple_kind() {
    assert_none(&everywhere(|_, texts| texts.faults.clone()));
}

#[test]
fn every_language_has_the_messages_of_french_once_and_in_its_order() {
    assert_none(&everywhere(same::ids));
}

#[test]
fn every_message_has_the_variables_of_french() {
    assert_none(&everywhere(same::variables));
}

#[test]
fn every_selector_has_the_plural_forms_of_its_language() {
    assert_none(&everywhere(same::plural_forms));
}

#[test]
fn every_message_the_code_asks_for_exists() {
    assert_none(&code::unknown(&catalog(Locale::Fr), &Code::read(root())));
}

#[test]
fn every_message_is_used() {
    assert_none(&code::unused(&catalog(Locale::Fr), &Code::read(root())));
}

#[test]
fn no_screen_asks_for_a_message_that_its_audience_does_not_load() {
    assert_none(&audiences::unloaded(&catalog(Locale::Fr), &Code::read(root())));
}

#[test]
fn no_message_is_loaded_by_people_who_never_need_it() {
    assert_none(&audiences::too_early(&catalog(Locale::Fr), &Code::read(root())));
}

#[test]
fn the_lists_of_audiences_name_what_is_there() {
    assert_eq!(audiences::idle(&Code::read(root())), [""; 0], "tests/locales/audiences.rs");
}

#[test]
fn every_sentence_is_short() {
    assert_none(&everywhere(|_, texts| sentences::long(texts)));
}

#[test]
fn a_text_is_one_sentence_where_possible() {
    assert_none(&everywhere(|_, texts| sentences::several(texts)));
}

#[test]
fn no_text_has_a_hard_sign() {
    assert_none(&everywhere(|_, texts| sign::hard(texts)));
}

#[test]
fn no_sign_begins_a_line_in_french() {
    assert_none(&everywhere(|_, texts| sign::loose(texts)));
}

#[test]
fn no_text_has_capitals_or_an_abbreviation_outside_the_glossary() {
    assert_none(&everywhere(|_, texts| sign::abbreviations(texts)));
}

/// The checks by words of a language hold what somebody wrote down for it. What is missing is said, not passed over.
#[test]
fn every_language_of_the_page_has_its_word_lists() {
    for locale in Locale::ALL {
        let entry = languages::entry(locale);
        let lists = [
            ("numbers", !number::numbers(locale).is_empty()),
            ("short forms", !sign::short_forms(locale).is_empty()),
            ("banned words", !banned::banned(locale).is_empty()),
            ("terms", term::covers(&term::table(), locale)),
            ("a dictionary", entry["dictionary"].is_string()),
        ];
        let lacking: Vec<_> = lists.iter().filter(|(_, is)| !is).map(|(name, _)| *name).collect();
        let tag = locale.tag();
        if !lacking.is_empty() {
            println!("NOT CHECKED in {tag}, for lack of a list: {}", lacking.join(", "));
        }
        assert!(lacking.is_empty() || entry["static"] != true, "{tag} lacks {lacking:?}");
    }
}

#[test]
fn every_difficulty_is_told_by_the_person() {
    assert_none(&everywhere(|_, texts| voice::difficulties(texts)));
}

#[test]
fn every_experience_strong_point_and_liking_has_its_verb() {
    assert_none(&everywhere(|_, texts| voice::doings(texts)));
}

#[test]
fn no_label_on_an_advisers_page_is_in_the_first_person() {
    assert_none(&everywhere(|_, texts| voice::mine(texts)));
}

#[test]
fn the_numbers_of_a_group_are_no_photo() {
    assert_none(&everywhere(|_, texts| apart::photos(texts)));
}

#[test]
fn the_centre_has_both_its_names_where_people_meet_both() {
    assert_none(&everywhere(|_, texts| apart::one_name(texts)));
}

#[test]
fn a_text_says_no_where_french_says_no() {
    assert_none(&everywhere(polarity::other));
}

#[test]
fn every_number_is_in_digits() {
    assert_none(&everywhere(|_, texts| number::in_words(texts)));
}

#[test]
fn no_text_blames_orders_or_praises() {
    assert_none(&everywhere(|_, texts| banned::words(texts)));
}

#[test]
fn every_concept_has_one_word() {
    let table = term::table();
    assert_none(&everywhere(|french, texts| {
        [
            term::synonyms(texts, &table),
            term::lost(french, texts, &table),
            term::gained(french, texts, &table),
            term::idle(texts, &table),
        ]
        .concat()
    }));
}

#[test]
fn every_word_is_spelt_right() {
    assert_none(&everywhere(|_, texts| spelling::hold(spelling::mistakes(texts))));
    assert_none(&everywhere(|_, texts| spelling::idle(texts)));
}

#[test]
fn every_card_is_short_and_has_no_full_stop() {
    assert_none(&everywhere(|_, texts| labels::long_cards(texts)));
}

#[test]
fn what_an_adviser_reads_is_about_the_person_and_in_nobodys_first_person() {
    assert_none(&everywhere(|_, texts| reader::addressed(texts)));
}

#[test]
fn every_text_ends_as_the_french_text_does() {
    assert_none(&everywhere(labels::other_endings));
}

#[test]
fn no_text_turns_the_direction_of_reading() {
    assert_none(&everywhere(|_, texts| script::direction_marks(texts)));
}

#[test]
fn no_text_stays_untranslated() {
    assert_none(&everywhere(script::untranslated));
}

#[test]
fn arabic_has_the_digits_and_letters_that_people_here_read() {
    assert_none(&everywhere(|_, texts| script::arabic_signs(texts)));
}
