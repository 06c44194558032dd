//! Shorthands for the roles that screens use; see [`super::lookup`].

use super::app::App;
use super::lookup::Lookup;
use super::texts::Name;

impl App {
    /// Something of this role and name.
    #[track_caller]
    pub fn by_role(&self, role: &str, name: impl Into<Name>) -> Lookup<'_> {
        Lookup::new(self, role, name.into())
    }
}

/// One method for each role.
macro_rules! roles {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {
        impl App {
            $(
                $(#[$doc])*
                #[track_caller]
                pub fn $name(&self, name: impl Into<Name>) -> Lookup<'_> {
                    Lookup::new(self, stringify!($name), name.into())
                }
            )+
        }
    };
}

roles! {
    /// A button, or the head of something that opens out.
    button,
    /// A link.
    link,
    /// A heading of any level.
    heading,
    /// One answer of several.
    radio,
    /// A choice of its own.
    checkbox,
    /// A field for text.
    textbox,
    /// A drop-down list.
    combobox,
    /// Choices that belong together, under their legend.
    group,
    /// A message that comes by itself and can wait, by what it says.
    status,
    /// A message that comes by itself and cannot wait, by what it says.
    alert,
    /// A dialogue.
    dialog,
    /// A picture, by its alternative text.
    img,
    /// A line of a list, by what it says.
    listitem,
    /// A paragraph, by what it says.
    paragraph,
    /// A part of the page with a name.
    region,
}
