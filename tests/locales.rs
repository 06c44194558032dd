//! Holds the texts: complete in every language, in agreement with the code, easy to read.
//!
//! Each module checks one thing and proves on small texts that it finds a planted fault. The tests
//! here run every check on the files of `locales/` and print each finding as `file:line: text`.

#[path = "locales/catalog.rs"]
mod catalog;
#[path = "locales/code.rs"]
mod code;
#[path = "locales/easy.rs"]
mod easy;
#[path = "locales/finding.rs"]
mod finding;
#[path = "locales/labels.rs"]
mod labels;
#[path = "locales/literals.rs"]
mod literals;
#[path = "locales/same.rs"]
mod same;
#[path = "locales/script.rs"]
mod script;

use catalog::Catalog;
use code::Code;
use finding::{Finding, assert_none};
use jalon::instrument::Locale;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn catalog(locale: Locale) -> Catalog {
    let file = format!("locales/{}/jalon.ftl", locale.tag());
    let text = std::fs::read_to_string(root().join(&file))
        .unwrap_or_else(|why| panic!("{file}:1: cannot be read: {why}"));
    Catalog::read(locale, &file, &text)
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
fn every_sentence_is_short() {
    assert_none(&everywhere(|_, texts| easy::long_sentences(texts)));
}

#[test]
fn every_text_is_free_of_hard_signs_and_capitals() {
    assert_none(&everywhere(|_, texts| easy::hard_signs(texts)));
}

#[test]
fn no_text_blames_orders_or_praises() {
    assert_none(&everywhere(|_, texts| easy::banned_words(texts)));
}

#[test]
fn every_card_is_short_and_has_no_full_stop() {
    assert_none(&everywhere(|_, texts| labels::long_cards(texts)));
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
