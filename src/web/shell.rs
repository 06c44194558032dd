//! Carries events to the core and effects to the browser.

use super::{
    camera, clipboard, decoder, files, history, page, signal, storage, wake, words::Words,
};
use crate::app::{Effect, Event, Model, Place, Signal as Sign, Text, update};
use leptos::prelude::*;

/// The app's one model and the way to it. Screens read with [`Shell::view`] and write with
/// [`Shell::send`], nothing else.
#[derive(Clone, Copy)]
pub struct Shell {
    model: RwSignal<Model>,
    words: Words,
    /// The record as this tab last read or wrote it; another text means another tab wrote.
    known: StoredValue<Option<String>>,
}

impl Shell {
    pub(super) fn new(known: Option<String>) -> Self {
        Self {
            model: RwSignal::new(Model::default()),
            words: Words::new(),
            known: StoredValue::new(known),
        }
    }

    /// The shell of the app that runs.
    ///
    /// # Panics
    /// Outside the app: it is provided before any screen exists.
    #[must_use]
    pub fn get() -> Self {
        expect_context()
    }

    /// Something of the model, recomputed when the model changes and passed on when it differs.
    pub fn view<T>(self, of: impl Fn(&Model) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        let model = self.model;
        Memo::new(move |_| model.with(&of))
    }

    /// Tells the core what happened and carries out what it answers.
    pub fn send(self, event: Event) {
        let effects = self.model.try_update(|model| update(event, model)).unwrap_or_default();
        for effect in effects {
            self.perform(effect);
        }
    }

    /// The words of a message, in the language on the screen.
    #[must_use]
    pub fn say(self, text: &Text) -> String {
        self.words.say(text)
    }

    /// The words of a message without variables, followed when the language changes.
    pub fn word(self, id: &'static str) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.words.say(&Text::of(id))
    }

    /// The record as this tab last knew it.
    pub(super) const fn known(self) -> StoredValue<Option<String>> {
        self.known
    }

    /// Whether the person or the adviser is there now.
    pub(super) fn is_at(self, place: Place) -> bool {
        self.model.with_untracked(|m| m.place == place)
    }

    pub(super) fn renew_wake_lock(self) {
        if self.is_at(Place::Share) {
            wake::keep(true);
        }
    }

    fn perform(self, effect: Effect) {
        match effect {
            Effect::LoadLocale(locale) => self.words.load(locale, self),
            Effect::Save(record) => storage::write(&record, self),
            Effect::EraseRecord => storage::erase(self),
            Effect::Push(place, depth) => history::push(place, depth),
            Effect::Replace(place, depth) => history::replace(place, depth),
            Effect::HistoryBack => history::back(),
            Effect::KeepAwake(on) => wake::keep(on),
            Effect::Copy(text) => clipboard::copy(text, self),
            Effect::SaveFile { name, text } => files::save(name, &text),
            Effect::Print => page::print(),
            Effect::StartCamera(lens) => camera::start(lens, self),
            Effect::StopCamera => {
                camera::stop();
                decoder::stop();
            }
            Effect::Torch(on) => camera::torch(on),
            Effect::Give(Sign::CodeRead) => signal::code_read(),
        }
    }
}
