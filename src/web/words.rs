//! The words: fetches the active locale's file, that one only, and says messages.

use super::{Shell, page};
use crate::app::{Arg, Event, Text};
use crate::instrument::Locale;
use fluent_bundle::{FluentArgs, FluentValue};
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nAssets, LanguageLoader};
use leptos::prelude::*;
use std::borrow::Cow;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

const DOMAIN: &str = "jalon";

/// The words of the language on the screen.
#[derive(Clone, Copy)]
pub(super) struct Words(RwSignal<Option<FluentLanguageLoader>, LocalStorage>);

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
        Self(RwSignal::new_local(None))
    }

    pub(super) fn say(self, text: &Text) -> String {
        self.0.with(|loader| {
            let Some(loader) = loader else { return String::new() };
            let mut args = FluentArgs::with_capacity(text.args.len());
            for (name, arg) in &text.args {
                args.set(*name, value(arg));
            }
            loader.get_args_fluent(&text.id, Some(&args))
        })
    }

    pub(super) fn load(self, locale: Locale, shell: Shell) {
        leptos::task::spawn_local(async move {
            match fetch(locale).await.and_then(|file| loader_of(locale, file)) {
                // Chosen one after the other, the last one chosen stays.
                Some(_) if !shell.wants(locale) => {}
                Some(loader) => {
                    page::set_root("lang", locale.tag());
                    page::set_root("dir", locale.direction().as_str());
                    self.0.set(Some(loader));
                    shell.send(Event::LocaleLoaded(locale));
                    page::shell_done();
                }
                None => {
                    if self.0.with_untracked(Option::is_none) {
                        page::shell_failed();
                    }
                    shell.send(Event::LocaleFailed(locale));
                }
            }
        });
    }
}

fn value(arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Words(words) => FluentValue::from(words.as_str()),
        Arg::Number(number) => FluentValue::from(*number),
    }
}

async fn fetch(locale: Locale) -> Option<String> {
    let address = format!("locales/{}/{DOMAIN}.ftl", locale.tag());
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
