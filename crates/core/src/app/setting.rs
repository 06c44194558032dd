//! What every role may know of the app around it.

use crate::assessment::Day;
use crate::instrument::Locale;

/// Locale, day and address: read by the roles, written by the route alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setting {
    /// The locale on the screen.
    pub locale: Locale,
    /// The language of whose device it is, where there are texts in it.
    pub own: Option<Locale>,
    /// Today.
    pub today: Day,
    /// The app's own address without a fragment, for links.
    pub base: String,
}
