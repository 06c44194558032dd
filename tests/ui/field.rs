//! Fields to type into, and own words as they are shown.

use jalon::ui::later::{FieldKind, PRIVATE, limited, own_words, text_field};
use jalon_core::instrument::Locale;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, HtmlInputElement, HtmlTextAreaElement};

#[wasm_bindgen_test]
fn no_field_lets_the_browser_send_what_is_typed() {
    let all = [
        FieldKind::Line,
        FieldKind::Lines(4),
        FieldKind::Search,
        FieldKind::Code,
        FieldKind::Shown(3),
    ];
    for typed in all {
        let field = text_field("field", typed);
        let has = |name: &str| field.raw().get_attribute(name);
        for (name, value) in PRIVATE {
            assert_eq!(has(name).as_deref(), Some(value), "{typed:?}: {name}");
        }
        assert!(["sentences", "off"].map(Some).contains(&has("autocapitalize").as_deref()));
        assert!(has("dir").is_some() && has("maxlength").is_none());
    }
    let names = PRIVATE.map(|(name, _)| name);
    for name in ["autocomplete", "autocorrect", "spellcheck", "translate", "writingsuggestions"] {
        assert!(names.contains(&name), "{name}");
    }
}

#[wasm_bindgen_test]
fn own_words_stand_in_their_own_direction_and_language() {
    for (words, written_in, lang) in [
        ("أريد عملا", Locale::Fr, "ar"),
        ("Je veux un travail !", Locale::Ar, "fr"),
        ("Een atelier", Locale::Nl, "nl"),
    ] {
        let said = own_words(words, written_in);
        let has = |name: &str| said.raw().get_attribute(name);
        assert_eq!(has("lang").as_deref(), Some(lang));
        assert_eq!(has("dir").as_deref(), Some("auto"));
        assert_eq!(has("translate").as_deref(), Some("no"));
        assert_eq!(said.raw().text_content().as_deref(), Some(words));
    }
    let said = own_words("اتصل على 02 555 12 34", Locale::Ar).raw().text_content();
    assert_eq!(said.as_deref(), Some("اتصل على \u{2066}02 555 12 34\u{2069}"));
}

#[wasm_bindgen_test]
fn a_field_takes_as_many_characters_as_a_person_counts() {
    let families = "👨‍👩‍👧‍👦".repeat(80);
    for typed in [FieldKind::Line, FieldKind::Lines(2)] {
        let told: Rc<RefCell<String>> = Rc::default();
        let told_to = Rc::clone(&told);
        let field = limited(text_field("field", typed), 80, move |text| {
            told_to.replace(text);
        });
        let here = field.raw().clone();
        let write = |text: &str| {
            match here.dyn_ref::<HtmlInputElement>() {
                Some(input) => input.set_value(text),
                None => here.unchecked_ref::<HtmlTextAreaElement>().set_value(text),
            }
            here.dispatch_event(&Event::new("input").expect("an event")).expect("it is sent");
        };
        let stands = || match here.dyn_ref::<HtmlInputElement>() {
            Some(input) => input.value(),
            None => here.unchecked_ref::<HtmlTextAreaElement>().value(),
        };
        write(&families);
        assert_eq!((&stands(), &*told.borrow()), (&families, &families));
        write(&format!("{families}a"));
        assert_eq!((&stands(), &*told.borrow()), (&families, &families));
    }
}
