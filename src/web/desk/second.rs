//! The messages of a second language, beside those on the screen.

use crate::web::page;
use crate::web::shell::Shell;
use crate::web::words::{Files, Loaded};
use jalon_core::app::{Event, Text, desk};
use jalon_core::instrument::{Audience, Locale};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

thread_local! {
    static SECOND: RefCell<Option<Loaded>> = const { RefCell::new(None) };
}

/// Fetches them, and tells what became of it.
pub(super) fn fetch(locale: Locale, shell: Shell) {
    leptos::task::spawn_local(async move {
        let words = files_of(locale).await.and_then(|files| Loaded::of(locale, &files));
        let came = words.is_some();
        SECOND.set(words);
        shell.send(Event::Desk(desk::Event::SecondFetched(locale, came)));
    });
}

/// The texts of this language for whoever answers and for an adviser. The first file's own code for this stays as it is, and
/// is not shared: a first visit would pay for that.
async fn files_of(locale: Locale) -> Option<Files> {
    let mut files = Files::default();
    let is_wanted = |at: usize| match at.checked_sub(1).map(|at| Audience::ALL[at]) {
        None => true,
        Some(Audience::Workshop) => false,
        Some(audience) => locale.has(audience),
    };
    let release = page::element("start").and_then(|start| start.get_attribute("data-release"));
    for at in (0..files.len()).filter(|at| is_wanted(*at)) {
        let name = at.checked_sub(1).map_or("start", |at| Audience::ALL[at].as_str());
        let address = format!("locales/{}/{name}.ftl", locale.tag());
        let answer = JsFuture::from(page::window().fetch_with_str(&address)).await.ok()?;
        let answer: Response = answer.dyn_into().ok()?;
        let text = JsFuture::from(answer.text().ok()?).await.ok()?.as_string()?;
        // Each file names its release: texts of another one go with other code.
        let is_other = release.as_ref().is_some_and(|of| text.get(2..10) != Some(of));
        if !answer.ok() || is_other {
            return None;
        }
        files[at] = Some(text);
    }
    Some(files)
}

/// The words of a message in the language that was fetched last.
#[must_use]
pub fn say_beside(text: &Text) -> String {
    SECOND.with_borrow(|words| words.as_ref().and_then(|words| words.say(text))).unwrap_or_default()
}
