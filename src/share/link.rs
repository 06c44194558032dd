//! The link that a phone's own camera opens.

use super::{base43, wire};
use crate::assessment::Shared;

/// A link whose fragment holds what is shown. A fragment is never sent to the server of the link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The address of this Jalon, without fragment.
    pub base: String,
    /// What is shown, in base 43: capitals, digits and `$*+-./:`, at the end a capital or a digit.
    pub payload: String,
}

impl Link {
    /// The whole link, to copy or to send.
    #[must_use]
    pub fn text(&self) -> String {
        [self.base.as_str(), "#", &self.payload].concat()
    }
}

/// What is shown, as a link to the Jalon at `base`; a fragment of `base` is dropped.
#[must_use]
pub fn link(base: &str, shared: &Shared) -> Link {
    let base = base.split('#').next().unwrap_or_default();
    Link { base: base.to_owned(), payload: base43::encode(&wire::encode(shared)) }
}
