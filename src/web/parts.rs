//! The parts of the app that are fetched when they are needed (`docs/adr/0008-files-of-the-app.md`), and what this
//! module may call of them once they are here.

use super::{page, words};
use crate::web::shell::Shell;
use futures_util::future::{join, join3};
use jalon_core::app::{Event, LaterEffect, Model, PartName, ScanEffect, WorkshopEffect};
use jalon_core::instrument::{Audience, Locale};
use js_sys::Promise;
use std::future::Future;
use std::pin::Pin;
use std::sync::OnceLock;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_split_helpers::SplitLoaderError;
use web_sys::File;

/// The file of a part did not come; the next attempt may succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotHere;

impl From<SplitLoaderError> for NotHere {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// Fetches a part and hands its tables over; answers with the event that tells the core.
pub type Bring = fn(PartName) -> Pin<Box<dyn Future<Output = Result<Event, NotHere>>>>;

/// The adapters of [`PartName::Later`].
#[derive(Debug)]
pub struct LaterAdapters {
    /// Carries out an effect of this part.
    pub perform: fn(LaterEffect, Shell),
    /// Words to be put into a sentence of a language that may be written in the other direction.
    pub isolated: fn(&str, Locale) -> String,
    /// A language by its tag, in words of another.
    pub language_name: fn(&str, Locale) -> String,
}

/// The adapters of [`PartName::Desk`].
#[derive(Debug)]
pub struct DeskAdapters {
    /// Carries out an effect of this part.
    pub perform: fn(ScanEffect, Shell),
    /// Looks for a code in a picture file.
    pub give_picture: fn(Shell, File),
}

/// The adapters of [`PartName::Workshop`].
#[derive(Debug)]
pub struct WorkshopAdapters {
    /// Carries out an effect of this part.
    pub perform: fn(WorkshopEffect, Shell),
}

static BRING: OnceLock<Bring> = OnceLock::new();
static LATER: OnceLock<&LaterAdapters> = OnceLock::new();
static DESK: OnceLock<&DeskAdapters> = OnceLock::new();
static WORKSHOP: OnceLock<&WorkshopAdapters> = OnceLock::new();

/// How parts are fetched.
pub(super) fn fetch_with(bring: Bring) {
    BRING.get_or_init(|| bring);
}

async fn bring(part: PartName) -> Result<Event, NotHere> {
    match BRING.get() {
        Some(bring) => bring(part).await,
        None => Err(NotHere),
    }
}

/// Takes the adapters of a part that has come.
pub fn hand_over_later(adapters: &'static LaterAdapters) {
    words::say_by(adapters.language_name, adapters.isolated);
    LATER.get_or_init(|| adapters);
}

/// Takes the adapters of a part that has come.
pub fn hand_over_desk(adapters: &'static DeskAdapters) {
    DESK.get_or_init(|| adapters);
}

/// Takes the adapters of a part that has come.
pub fn hand_over_workshop(adapters: &'static WorkshopAdapters) {
    WORKSHOP.get_or_init(|| adapters);
}

pub(super) fn later() -> Option<&'static LaterAdapters> {
    LATER.get().copied()
}

pub(super) fn desk() -> Option<&'static DeskAdapters> {
    DESK.get().copied()
}

pub(super) fn workshop() -> Option<&'static WorkshopAdapters> {
    WORKSHOP.get().copied()
}

#[wasm_bindgen]
extern "C" {
    /// Of `public/start.js`: brings the styles of [`PartName::Later`]; refused when they do not come.
    #[wasm_bindgen(js_name = jalonStyles)]
    fn styles() -> Promise;
    /// Of `public/start.js`: loads the page again where the host has another release by now.
    #[wasm_bindgen(js_name = jalonRenew)]
    fn renew();
}

/// Something did not come. The files of this release may be gone for good: then the page is loaded again, where nothing
/// is lost by it.
pub(super) fn missed(shell: Shell, event: Event) {
    shell.send(event);
    if shell.now(Model::may_be_loaded_again) {
        renew();
    }
}

fn arrived(shell: Shell, loaded: Option<Event>, part: PartName) {
    match loaded {
        Some(event) => shell.send(event),
        None => missed(shell, Event::PartFailed(part)),
    }
}

/// Fetches [`PartName::Later`] with its texts and styles, and tells the core. After a failure it may be asked for again.
pub(super) fn fetch_later(shell: Shell) {
    leptos::task::spawn_local(async move {
        let code = bring(PartName::Later);
        let styles = JsFuture::from(styles());
        let (code, styles, is_worded) =
            join3(code, styles, shell.words().complete(&[Audience::Person])).await;
        let event = code.ok().filter(|_| is_worded && styles.is_ok());
        // Without it a record that is there cannot be read, and nothing is shown instead of it.
        if event.is_none() && shell.now(|model| model.opening.is_some()) {
            page::shell_failed();
        }
        arrived(shell, event, PartName::Later);
    });
}

/// Fetches another part with the texts of these audiences, and tells the core.
pub(super) fn fetch_with_texts(part: PartName, audiences: &'static [Audience], shell: Shell) {
    leptos::task::spawn_local(async move {
        let (code, is_worded) = join(bring(part), shell.words().complete(audiences)).await;
        arrived(shell, code.ok().filter(|_| is_worded), part);
    });
}
