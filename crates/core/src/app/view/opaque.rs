//! What a screen of a later part shows, as the first part holds it: without knowing its type.
//!
//! The code that drops such a value comes with its part. Nothing compares or prints it: the parts of a screen are
//! compared where they are read.

use std::any::Any;
use std::rc::Rc;

/// A value whose type only its own part knows.
#[derive(Clone, Debug)]
pub struct Opaque {
    value: Rc<dyn Any>,
    variant: u8,
}

impl Opaque {
    /// Wraps a value. Another `variant` at the same place is another screen.
    pub fn new<T: 'static>(value: T, variant: u8) -> Self {
        Self { value: Rc::new(value), variant }
    }

    /// Which of the screens that a place can have.
    #[must_use]
    pub const fn variant(&self) -> u8 {
        self.variant
    }

    /// The value, if it is of this type.
    #[must_use]
    pub fn get<T: 'static>(&self) -> Option<&T> {
        self.value.downcast_ref()
    }
}
