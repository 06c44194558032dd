//! What an adviser has read. Lives in memory only.

use super::place::Place;
use crate::app::reader::Reader;
use crate::app::step;
use crate::instrument::Locale;
use std::any::Any;
use std::convert::Infallible;
use std::fmt::Debug;
use std::rc::Rc;

/// What the desk answers: it asks nothing of its parent.
pub type Step = step::Step<Place, Infallible>;

/// Everything at the desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Model {
    /// Where codes are read.
    pub reader: Reader,
    /// A summary is open.
    pub is_open: bool,
    /// The next code is another assessment of the person whose summary is open.
    pub comparing: bool,
    /// The language of the person to whom the screen is turned.
    pub turned_to: Option<Locale>,
    /// Today's people.
    pub people: Held,
}

impl Model {
    /// Forgets everybody. Nobody who was read is kept anywhere.
    pub(in crate::app) fn forget(&mut self) {
        self.people = Held::default();
        self.is_open = false;
        self.comparing = false;
        self.turned_to = None;
    }
}

/// Something that only the desk's part knows: a first visit pays nothing for what it takes to drop or compare it.
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
