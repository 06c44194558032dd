//! The words: fetches the active locale's file, that one only, and says messages.

use super::{Shell, clock, names, page};
use fluent_bundle::{FluentArgs, FluentValue};
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nAssets, LanguageLoader};
use jalon_core::app::{Arg, Event, Text};
use jalon_core::instrument::Locale;
use leptos::prelude::*;
use std::borrow::Cow;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

const DOMAIN: &str = "jalon";
/// The file of the words that the first questions do without.
const REST: &str = "rest";

/// The words of the language on the screen.
#[derive(Clone, Copy)]
pub(super) struct Words {
    loader: RwSignal<Option<Said>, LocalStorage>,
    /// The words of the first questions, to be joined by the others.
    first: StoredValue<(Locale, String)>,
    /// The others are wanted too.
    all: StoredValue<bool>,
}

/// Words loaded, with their language.
struct Said(FluentLanguageLoader, Locale);

/// One fetched file, as the loader wants it.
struct Fetched(String);

impl I18nAssets for Fetched {
    fn get_files(&self, _path: &str) -> Vec<Cow<'_, [u8]>> {
        vec![Cow::Borrowed(self.0.as_bytes())]
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::empty())
    }
}

impl Words {
    pub(super) fn new() -> Self {
        Self {
            loader: RwSignal::new_local(None),
            first: StoredValue::new((Locale::default(), String::new())),
            all: StoredValue::new(false),
        }
    }

    pub(super) fn say(self, text: &Text) -> String {
        self.loader.with(|loader| match loader {
            Some(said) => say(said, text),
            None => String::new(),
        })
    }

    pub(super) fn load(self, locale: Locale, shell: Shell) {
        leptos::task::spawn_local(async move {
            let file = self.file(locale).await;
            match file.and_then(|file| loader_of(locale, file)) {
                // Chosen one after the other, the last one chosen stays.
                Some(_) if !shell.wants(locale) => {}
                Some(loader) => {
                    page::set_root("lang", locale.tag());
                    page::set_root("dir", locale.direction().as_str());
                    self.loader.set(Some(Said(loader, locale)));
                    shell.send(Event::LocaleLoaded(locale));
                }
                None => {
                    if self.loader.with_untracked(Option::is_none) {
                        page::shell_failed();
                    }
                    shell.send(Event::LocaleFailed(locale));
                }
            }
        });
    }

    /// Joins the words that the first questions do without to those that are here; whether it worked.
    pub(super) async fn complete(self) -> bool {
        self.all.set_value(true);
        let (locale, first) = self.first.get_value();
        // While the first words are on their way they bring the others along.
        if first.is_empty() {
            return true;
        }
        let Some(rest) = fetch(locale, REST).await else {
            self.all.set_value(false);
            return false;
        };
        // Another language came meanwhile, with all its words.
        if self.first.with_value(|(now, _)| *now != locale) {
            return true;
        }
        let loader = loader_of(locale, first + &rest);
        let is_here = loader.is_some();
        if let Some(loader) = loader {
            self.loader.set(Some(Said(loader, locale)));
        }
        is_here
    }

    /// The words of a language: those of the first questions, and the others when they are wanted.
    async fn file(self, locale: Locale) -> Option<String> {
        let first = fetch(locale, DOMAIN).await?;
        self.first.set_value((locale, first.clone()));
        if !self.all.get_value() {
            return Some(first);
        }
        fetch(locale, REST).await.map(|rest| first + &rest)
    }
}

fn say(said: &Said, text: &Text) -> String {
    let Said(loader, locale) = said;
    let mut args = FluentArgs::with_capacity(text.args.len());
    for (name, arg) in &text.args {
        args.set(*name, value(arg, said, *locale));
    }
    loader.get_args_fluent(&text.id, Some(&args))
}

fn value<'a>(arg: &'a Arg, said: &Said, locale: Locale) -> FluentValue<'a> {
    match arg {
        Arg::Words(words) => FluentValue::from(words.as_str()),
        Arg::Number(number) => FluentValue::from(*number),
        Arg::Message(text) => FluentValue::from(say(said, text)),
        Arg::Day(day) => FluentValue::from(clock::in_words(*day, locale)),
        Arg::Month(month) => FluentValue::from(clock::month_in_words(*month, locale)),
        Arg::Language(tag) => FluentValue::from(names::in_words(tag.as_str(), locale)),
    }
}

async fn fetch(locale: Locale, file: &str) -> Option<String> {
    let address = format!("locales/{}/{file}.ftl", locale.tag());
    let answer = JsFuture::from(page::window().fetch_with_str(&address)).await.ok()?;
    let answer: Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}

/// The loader panics when a file other than the fallback's is missing: the one locale fetched is
/// its fallback too.
fn loader_of(locale: Locale, file: String) -> Option<FluentLanguageLoader> {
    let language: unic_langid::LanguageIdentifier = locale.tag().parse().ok()?;
    let loader = FluentLanguageLoader::new(DOMAIN, language.clone());
    loader.load_languages(&Fetched(file), &[language]).ok()?;
    loader.set_use_isolating(false);
    Some(loader)
}
