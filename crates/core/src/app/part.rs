//! A part of the app that has come, as the event that brings it holds it: without knowing what is in its table.

use super::effect::PartName;
use std::any::Any;
use std::fmt;
use std::ptr;

/// A part that is here, with its table of function pointers.
#[derive(Clone, Copy)]
pub struct Part {
    name: PartName,
    table: &'static (dyn Any + Sync),
}

impl Part {
    /// A part by its name, with its table.
    #[must_use]
    pub const fn new<T: Any + Sync>(name: PartName, table: &'static T) -> Self {
        Self { name, table }
    }

    /// Which it is.
    #[must_use]
    pub const fn name(self) -> PartName {
        self.name
    }

    /// Its table, if it is of this type.
    #[must_use]
    pub fn table<T: Any>(self) -> Option<&'static T> {
        let table: &dyn Any = self.table;
        table.downcast_ref()
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name.fmt(f)
    }
}

impl PartialEq for Part {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && ptr::addr_eq(self.table, other.table)
    }
}

impl Eq for Part {}
