//! What the model or an event holds for a part, without knowing its type.

use std::any::Any;
use std::fmt::Debug;
use std::rc::Rc;

/// Something that only one part knows: a first visit pays nothing for what it takes to drop or compare it.
#[derive(Clone, Debug, Default)]
pub struct Held(Option<Rc<dyn Holds>>);

/// What the first file may do with it.
trait Holds: Any + Debug {
    fn is(&self, other: &dyn Any) -> bool;
}

impl<T: Debug + PartialEq + 'static> Holds for T {
    fn is(&self, other: &dyn Any) -> bool {
        other.downcast_ref() == Some(self)
    }
}

impl Held {
    /// Holds this.
    pub fn of<T: Debug + PartialEq + 'static>(value: T) -> Self {
        Self(Some(Rc::new(value)))
    }

    /// Whether there is anything.
    #[must_use]
    pub const fn is_there(&self) -> bool {
        self.0.is_some()
    }

    /// What is held, if it is of this type.
    #[must_use]
    pub fn get<T: 'static>(&self) -> Option<&T> {
        let held: &dyn Any = &**self.0.as_ref()?;
        held.downcast_ref()
    }

    /// Changes what is held; where there is nothing yet, something new.
    pub fn change<T, R>(&mut self, change: impl FnOnce(&mut T) -> R) -> R
    where
        T: Clone + Debug + Default + PartialEq + 'static,
    {
        let held = self.0.take().and_then(|held| (held as Rc<dyn Any>).downcast::<T>().ok());
        let mut held = held.unwrap_or_default();
        let changed = change(Rc::make_mut(&mut held));
        self.0 = Some(held);
        changed
    }
}

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (None, None) => true,
            (Some(one), Some(other)) => one.is(&**other),
            (None, Some(_)) | (Some(_), None) => false,
        }
    }
}

impl Eq for Held {}
