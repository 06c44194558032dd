//! The messages of the active locale: fetches its files, each when its audience comes, and says messages.

use super::{clock, page};
use fluent_bundle::{FluentArgs, FluentValue};
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nAssets, LanguageLoader};
use jalon_core::app::{Arg, Event, Text};
use jalon_core::instrument::{Audience, Locale};
use leptos::prelude::*;
use std::borrow::Cow;
use std::sync::OnceLock;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

const DOMAIN: &str = "jalon";

/// Says something in words that may be put into a sentence of a locale.
type Sayer = fn(&str, Locale) -> String;

/// How a language is named by its tag, and how words are isolated, once the later part is here: there are none before.
static LATER: OnceLock<(Sayer, Sayer)> = OnceLock::new();

/// Languages are named and words isolated by these from now on.
pub(super) fn say_by(name: Sayer, isolated: Sayer) {
    LATER.get_or_init(|| (name, isolated));
}

/// The messages of the first questions and of every screen's frame; `public/boot.js` asks for them early.
const START: &str = "start";
/// The files of a locale, `locales/<tag>/<name>.ftl`: that of the start, then one for each audience.
const FILES: usize = 1 + Audience::ALL.len();

/// The messages of the language on the screen.
#[derive(Clone, Copy)]
pub(super) struct Words {
    loader: RwSignal<Option<Loaded>, LocalStorage>,
    /// What was fetched, to be joined by what comes.
    fetched: StoredValue<(Locale, Files)>,
    /// The files that are wanted in whatever language is on the screen.
    wanted: StoredValue<[bool; FILES]>,
}

/// The texts of the files that are here.
type Files = [Option<String>; FILES];

/// Words loaded, with their language.
struct Loaded(FluentLanguageLoader, Locale);

/// What was fetched, as the loader wants it.
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
        let mut wanted = [false; FILES];
        wanted[0] = true;
        Self {
            loader: RwSignal::new_local(None),
            fetched: StoredValue::default(),
            wanted: StoredValue::new(wanted),
        }
    }

    pub(super) fn say(self, text: &Text) -> String {
        self.loader.with(|loader| match loader {
            Some(said) => say(said, text),
            None => String::new(),
        })
    }

    /// Fetches the messages of a locale and tells what became of it, where `wants` still holds.
    pub(super) fn load(
        self,
        locale: Locale,
        wants: impl Fn() -> bool + 'static,
        tell: impl Fn(Event) + 'static,
        failed: impl Fn(Event) + 'static,
    ) {
        leptos::task::spawn_local(async move {
            let files = self.fetch_wanted(locale).await;
            match files.and_then(|files| loader_of(locale, &files)) {
                // Chosen one after the other, the last one chosen stays.
                Some(_) if !wants() => {}
                Some(loader) => {
                    page::set_root("lang", locale.tag());
                    page::set_root("dir", locale.direction().as_str());
                    self.loader.set(Some(Loaded(loader, locale)));
                    tell(Event::LocaleLoaded(locale));
                }
                None => {
                    if self.loader.with_untracked(Option::is_none) {
                        page::shell_failed();
                    }
                    failed(Event::LocaleFailed(locale));
                }
            }
        });
    }

    /// Fetches the messages of these audiences, now and in every language that follows; whether they are here.
    pub(super) async fn complete(self, audiences: &[Audience]) -> bool {
        self.want(audiences, true);
        let (locale, files) = self.fetched.get_value();
        // While the first messages are on their way they bring the others along.
        if files[0].is_none() {
            return true;
        }
        let Some(files) = self.missing(locale, files).await else {
            self.want(audiences, false);
            return false;
        };
        // Another language came meanwhile, with all that is wanted.
        if self.fetched.with_value(|(now, _)| *now != locale) {
            return true;
        }
        self.keep(locale, files);
        let loader = self.fetched.with_value(|(_, files)| loader_of(locale, files));
        let is_here = loader.is_some();
        if let Some(loader) = loader {
            self.loader.set(Some(Loaded(loader, locale)));
        }
        is_here
    }

    fn want(self, audiences: &[Audience], is_wanted: bool) {
        self.wanted.update_value(|wanted| {
            for audience in audiences {
                wanted[1 + *audience as usize] = is_wanted;
            }
        });
    }

    /// The files of a language that are wanted, also those that are only while others are on their way.
    async fn fetch_wanted(self, locale: Locale) -> Option<Files> {
        let mut files = Files::default();
        loop {
            let wanted = self.wanted.get_value();
            files = self.missing(locale, files).await?;
            if self.wanted.get_value() == wanted {
                break;
            }
        }
        self.fetched.set_value((locale, files.clone()));
        Some(files)
    }

    /// `files` with those that are wanted and not there yet; all are asked for before one is waited for.
    async fn missing(self, locale: Locale, mut files: Files) -> Option<Files> {
        let wanted = self.wanted.get_value();
        let has = |at: usize| at == 0 || locale.has(Audience::ALL[at - 1]);
        let asked: Vec<_> = (0..FILES)
            .filter(|at| wanted[*at] && files[*at].is_none() && has(*at))
            .map(|at| (at, ask(locale, name(at))))
            .collect();
        for (at, answer) in asked {
            files[at] = Some(text(answer).await?);
        }
        Some(files)
    }

    /// Keeps what was fetched beside what came in the meantime.
    fn keep(self, locale: Locale, files: Files) {
        self.fetched.update_value(|(now, kept)| {
            if *now == locale {
                for (kept, file) in kept.iter_mut().zip(files) {
                    *kept = file.or_else(|| kept.take());
                }
            }
        });
    }
}

fn name(at: usize) -> &'static str {
    if at == 0 { START } else { Audience::ALL[at - 1].as_str() }
}

fn say(said: &Loaded, text: &Text) -> String {
    let Loaded(loader, locale) = said;
    let mut args = FluentArgs::with_capacity(text.args.len());
    for (name, arg) in &text.args {
        args.set(*name, value(arg, said, *locale));
    }
    loader.get_args_fluent(&text.id, Some(&args))
}

fn value<'a>(arg: &'a Arg, said: &Loaded, locale: Locale) -> FluentValue<'a> {
    match arg {
        Arg::Words(words) => match LATER.get() {
            Some((_, isolated)) => FluentValue::from(isolated(words, locale)),
            None => FluentValue::from(words.as_str()),
        },
        Arg::Number(number) => FluentValue::from(*number),
        Arg::Message(text) => FluentValue::from(say(said, text)),
        Arg::Day(day) => FluentValue::from(clock::in_words(*day, locale)),
        Arg::Month(month) => FluentValue::from(clock::month_in_words(*month, locale)),
        Arg::Locale(of) => FluentValue::from(language_name(of.tag(), locale)),
        Arg::Language(tag) => FluentValue::from(language_name(tag.as_str(), locale)),
    }
}

fn language_name(tag: &str, locale: Locale) -> String {
    LATER.get().map_or_else(|| tag.to_owned(), |(name, _)| name(tag, locale))
}

/// A future and no bare promise: a file that fails while another one is waited for is handled, too.
fn ask(locale: Locale, file: &str) -> JsFuture {
    let path = ["locales/", locale.tag(), "/", file, ".ftl"].concat();
    page::window().fetch_with_str(&page::file(&path)).into()
}

async fn text(answer: JsFuture) -> Option<String> {
    let answer: Response = answer.await.ok()?.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    let text = JsFuture::from(answer.text().ok()?).await.ok()?.as_string()?;
    // A host that does not have it may send a page instead.
    (!text.starts_with('<')).then_some(text)
}

/// The loader panics when a file other than the fallback's is missing: the one locale fetched is
/// its fallback too.
fn loader_of(locale: Locale, files: &Files) -> Option<FluentLanguageLoader> {
    let file: String = files.iter().flatten().map(String::as_str).collect();
    let language: unic_langid::LanguageIdentifier = locale.tag().parse().ok()?;
    let loader = FluentLanguageLoader::new(DOMAIN, language.clone());
    loader.load_languages(&Fetched(file), &[language]).ok()?;
    loader.set_use_isolating(false);
    Some(loader)
}
