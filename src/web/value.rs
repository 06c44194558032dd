//! A value that elements follow.
//!
//! It has no type parameter: of Leptos' signals the first load would hold one copy of their code for each type.

use leptos::prelude::*;
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// Something kept until the owner ends under which it was made.
type Kept = StoredValue<Box<dyn Any>, LocalStorage>;

/// Keeps something until the present owner ends.
pub fn keep(what: Box<dyn Any>) {
    kept(what);
}

fn kept(what: Box<dyn Any>) -> Kept {
    StoredValue::new_local(what)
}

/// A value of some type that changes over time. It lives as long as the owner under which it was made.
#[derive(Clone, Copy)]
pub struct AnyValue(Kept);

struct Inner {
    now: RefCell<Rc<dyn Any>>,
    changed: ArcTrigger,
}

impl AnyValue {
    /// Begins as this.
    #[must_use]
    pub fn new(now: Rc<dyn Any>) -> Self {
        let inner = Inner { now: RefCell::new(now), changed: ArcTrigger::new() };
        Self(kept(Box::new(inner)))
    }

    /// Becomes this; whoever read it in an effect runs again.
    pub fn set(self, now: Rc<dyn Any>) {
        let changed = self.with(|inner| {
            inner.now.replace(now);
            inner.changed.clone()
        });
        if let Some(changed) = changed {
            changed.notify();
        }
    }

    /// What it is now, followed by the effect that asks. `None` after its owner has ended.
    #[must_use]
    pub fn get(self) -> Option<Rc<dyn Any>> {
        self.with(|inner| {
            inner.changed.track();
            Rc::clone(&inner.now.borrow())
        })
    }

    fn with<R>(self, of: impl FnOnce(&Inner) -> R) -> Option<R> {
        self.0.try_with_value(|inner| inner.downcast_ref().map(of)).flatten()
    }
}
