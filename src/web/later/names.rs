//! Languages by their names, and texts as one compares them.

use crate::web::page;
use jalon_core::instrument::{LANGUAGES, Locale};
use js_sys::{Array, Function, JsString, Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::JsCast;

/// A language by its tag, as the browser names it in this language; browsers without such a list, and
/// languages they do not know, give the language's own name.
#[must_use]
pub(super) fn in_words(tag: &str, locale: Locale) -> String {
    let own = || {
        let known = LANGUAGES.iter().find(|language| language.id.as_str() == tag);
        let known = known.map(|language| language.picture);
        known.or_else(|| Locale::parse(tag).map(Locale::own_name)).unwrap_or(tag).to_owned()
    };
    name_of(tag, locale).filter(|name| name != tag).unwrap_or_else(own)
}

thread_local! {
    /// The browser's names in one language: making them takes long, and a list asks for many.
    static NAMES: RefCell<Option<(Locale, Object)>> = const { RefCell::new(None) };
}

fn name_of(tag: &str, locale: Locale) -> Option<String> {
    let names = NAMES.with_borrow_mut(|kept| {
        if kept.as_ref().is_none_or(|(of, _)| *of != locale) {
            *kept = Some((locale, names_in(locale)?));
        }
        kept.as_ref().map(|(_, names)| names.clone())
    })?;
    let of: Function = Reflect::get(&names, &"of".into()).ok()?.dyn_into().ok()?;
    of.call1(&names, &tag.into()).ok()?.as_string()
}

/// `Intl.DisplayNames`, which not every browser has.
fn names_in(locale: Locale) -> Option<Object> {
    let intl = Reflect::get(&page::window(), &"Intl".into()).ok()?;
    let names: Function = Reflect::get(&intl, &"DisplayNames".into()).ok()?.dyn_into().ok()?;
    let options = Object::new();
    Reflect::set(&options, &"type".into(), &"language".into()).ok()?;
    let arguments = Array::of2(&locale.tag().into(), &options);
    Reflect::construct(&names, &arguments).ok()?.dyn_into().ok()
}

/// A text for comparing: small letters, without accents.
#[must_use]
pub fn plain(text: &str) -> String {
    let text = JsString::from(text.trim()).to_lower_case();
    let apart = String::from(text.normalize("NFD"));
    apart.chars().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).collect()
}
