//! Carries events to the core, and keeps what is on the screen up to date.

use super::page;
use super::value::AnyValue;
use super::words::Words;
use jalon_core::app::{Effect, Event, Model, Text, update, view};
use leptos::prelude::*;
use std::cell::OnceCell;
use std::collections::VecDeque;
use std::rc::Rc;

/// The app's one model and the way to it. Screens follow [`Shell::view`] and write with [`Shell::send`], nothing else.
#[derive(Clone, Copy)]
pub struct Shell {
    model: StoredValue<Model, LocalStorage>,
    /// The [`View`](jalon_core::app::View) of the model, worked out once an event.
    view: AnyValue,
    words: Words,
    /// Events still to be taken.
    queue: StoredValue<VecDeque<Event>, LocalStorage>,
    /// An event is being taken: what it leads to waits in the queue.
    busy: StoredValue<bool>,
    perform: fn(Effect, Self),
}

thread_local! {
    static SHELL: OnceCell<Shell> = const { OnceCell::new() };
}

impl Shell {
    /// Makes the shell of the app; there is one.
    pub(super) fn start(perform: fn(Effect, Self)) -> Self {
        SHELL.with(|shell| {
            *shell.get_or_init(|| {
                let model = Model::default();
                Self {
                    view: AnyValue::new(Rc::new(view(&model))),
                    model: StoredValue::new_local(model),
                    words: Words::new(),
                    queue: StoredValue::new_local(VecDeque::new()),
                    busy: StoredValue::default(),
                    perform,
                }
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

    /// What is on the screen: a [`View`](jalon_core::app::View).
    #[must_use]
    pub const fn view(self) -> AnyValue {
        self.view
    }

    /// Something of the model as it is now; only adapters read it.
    pub(super) fn now<T>(self, of: impl FnOnce(&Model) -> T) -> T {
        self.model.with_value(of)
    }

    /// Tells the core what happened and carries out what it answers. An event that an effect sends is taken after it.
    pub fn send(self, event: Event) {
        // After a trap nobody knows what the model is like.
        if page::is_trapped() {
            return;
        }
        self.queue.update_value(|queue| queue.push_back(event));
        if self.busy.get_value() {
            return;
        }
        self.busy.set_value(true);
        while let Some(event) = self.queue.try_update_value(VecDeque::pop_front).flatten() {
            for effect in self.take(event) {
                (self.perform)(effect, self);
            }
        }
        self.busy.set_value(false);
    }

    fn take(self, event: Event) -> Vec<Effect> {
        let answer = self.model.try_update_value(|model| {
            let effects = update(event, model);
            (effects, view(model))
        });
        let Some((effects, next)) = answer else { return Vec::new() };
        // Nothing compares whole views: who follows one compares its own part, and the code for the others stays away.
        self.view.set(Rc::new(next));
        effects
    }

    /// The words of a message, in the language on the screen.
    #[must_use]
    pub fn say(self, text: &Text) -> String {
        self.words.say(text)
    }

    /// The messages of the locale on the screen.
    pub(super) const fn words(self) -> Words {
        self.words
    }
}
