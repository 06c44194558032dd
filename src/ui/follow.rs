//! What an element can follow: a value, or the part of one that a screen is about.

use crate::web::{AnyValue, Shell};
use jalon_core::app::View;
use leptos::prelude::untrack;
use std::marker::PhantomData;

/// A value that changes over time. Whoever reads it in an effect runs again when it changes.
pub trait Follow: Clone + 'static {
    /// The type of the value.
    type Of: 'static;

    /// Reads the value. `None` while there is none, for example when the value shows another screen
    /// already: then the element that follows stays as it is.
    fn read<R>(&self, of: impl FnOnce(&Self::Of) -> R) -> Option<R>;

    /// The same, not followed.
    fn now<R>(&self, of: impl FnOnce(&Self::Of) -> R) -> Option<R> {
        untrack(|| self.read(of))
    }
}

/// The part `T` of a value of type `V`.
pub struct Source<V: 'static, T: 'static = V> {
    value: AnyValue,
    part: fn(&V) -> Option<&T>,
}

impl<V> Source<V> {
    /// The whole of a value, which is of this type always.
    #[must_use]
    pub fn new(value: AnyValue) -> Self {
        Self { value, part: |whole| Some(whole) }
    }

    /// A part of it; nothing while the value has no such part.
    #[must_use]
    pub fn part<T>(self, part: fn(&V) -> Option<&T>) -> Source<V, T> {
        Source { value: self.value, part }
    }
}

/// Everything on the screen.
#[must_use]
pub fn view() -> Source<View> {
    Source::new(Shell::get().view())
}

impl<V, T> Clone for Source<V, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<V, T> Copy for Source<V, T> {}

impl<V, T> Follow for Source<V, T> {
    type Of = T;

    fn read<R>(&self, of: impl FnOnce(&T) -> R) -> Option<R> {
        self.value.get()?.downcast_ref().and_then(self.part).map(of)
    }
}

/// One item of a keyed list. It lives as long as the element of its key.
pub struct Item<T> {
    value: AnyValue,
    of: PhantomData<fn() -> T>,
}

impl<T> Item<T> {
    pub(super) const fn of(value: AnyValue) -> Self {
        Self { value, of: PhantomData }
    }
}

impl<T> Clone for Item<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Item<T> {}

impl<T: 'static> Follow for Item<T> {
    type Of = T;

    fn read<R>(&self, of: impl FnOnce(&T) -> R) -> Option<R> {
        self.value.get()?.downcast_ref().map(of)
    }
}
