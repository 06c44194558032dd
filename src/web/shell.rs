//! Carries events to the core and effects to the browser.

use super::{
    camera, decoder, files, history, later, rest, storage, voice, wake, words::Words, workshops,
};
use jalon_core::app::{Effect, Event, Model, Place, Text, update};
use jalon_core::instrument::Locale;
use leptos::prelude::*;
use std::cell::OnceCell;

/// The app's one model and the way to it. Screens read with [`Shell::read`] and write with
/// [`Shell::send`], nothing else.
#[derive(Clone, Copy)]
pub struct Shell {
    model: RwSignal<Model>,
    words: Words,
    /// The record as this tab last read or wrote it; another text means another tab wrote.
    known: StoredValue<Option<String>>,
}

thread_local! {
    static SHELL: OnceCell<Shell> = const { OnceCell::new() };
}

impl Shell {
    /// Makes the shell of the app; there is one.
    pub(super) fn start(known: Option<String>) -> Self {
        SHELL.with(|shell| {
            *shell.get_or_init(|| Self {
                model: RwSignal::new(Model::default()),
                words: Words::new(),
                known: StoredValue::new(known),
            })
        })
    }

    /// The shell of the app.
    ///
    /// # Panics
    /// Before the app has started: no screen exists then.
    #[must_use]
    pub fn get() -> Self {
        SHELL.with(|shell| *shell.get().expect("screens come after the start"))
    }

    /// Something of the model; whoever reads it in an effect runs again when the model changes.
    pub fn read<T>(self, of: impl FnOnce(&Model) -> T) -> T {
        self.model.with(of)
    }

    /// Something of the model as it is now, not followed.
    pub fn now<T>(self, of: impl FnOnce(&Model) -> T) -> T {
        self.model.with_untracked(of)
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

    /// The record as this tab last knew it.
    pub(super) const fn known(self) -> StoredValue<Option<String>> {
        self.known
    }

    /// Writes the record as it is now, after another tab's was taken in.
    pub(super) fn save_again(self) {
        if let Some(record) = self.now(|model| model.may_save().then(|| model.record())) {
            storage::write(&record, self);
        }
    }

    /// Whether this is the language wanted now.
    pub(super) fn wants(self, locale: Locale) -> bool {
        self.now(|model| model.loading.unwrap_or(model.locale) == locale)
    }

    /// Whether the person or the adviser is there now.
    pub(super) fn is_at(self, place: Place) -> bool {
        self.now(|model| model.place == place)
    }

    pub(super) fn renew_wake_lock(self) {
        if self.is_at(Place::Share) || self.is_at(Place::Anonymous) {
            wake::keep(true);
        }
    }

    fn perform(self, effect: Effect) {
        match effect {
            Effect::LoadLocale(locale) => self.words.load(locale, self),
            Effect::LoadRest => rest::bring(self.words, self),
            Effect::LoadFacilitator => rest::bring_facilitator(self),
            Effect::Save(record) => storage::write(&record, self),
            Effect::EraseRecord => storage::erase(self),
            Effect::Push(place, depth) => history::push(place, depth),
            Effect::Replace(place, depth) => history::replace(place, depth),
            Effect::HistoryBack => history::back(),
            Effect::HistoryTo(entries) => history::to(entries),
            Effect::Restart => {
                let (boot, text) = super::boot();
                self.known.set_value(text);
                self.send(Event::Started(Box::new(boot)));
            }
            Effect::KeepAwake(on) => wake::keep(on),
            Effect::SaveFile { name, text } => files::save(name, "application/json", &text),
            Effect::StopCamera => {
                camera::stop();
                decoder::stop();
            }
            Effect::Voice(effect) => voice::perform(effect, self),
            Effect::EraseWorkshops => workshops::erase(),
            effect => later::perform(effect, self),
        }
    }
}
