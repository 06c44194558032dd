//! The link that a phone's own camera opens.

use super::base43;

/// A link whose fragment holds what is shown, or how a workshop goes. A fragment is never sent to the server of the link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The address of this Jalon, without fragment; empty for a bare code.
    pub base: String,
    /// What it carries, in base 43: capitals, digits and `$*+-./:`, at the end a capital or a digit.
    pub payload: String,
}

impl Link {
    /// These bytes as a link to the Jalon at `base`, whose fragment is dropped.
    pub(super) fn to(base: &str, bytes: &[u8]) -> Self {
        let base = base.split('#').next().unwrap_or_default();
        Self { base: base.to_owned(), payload: base43::encode(bytes) }
    }

    /// The address with its `#`; nothing for a bare code.
    pub(super) fn address(&self) -> String {
        if self.base.is_empty() { String::new() } else { [self.base.as_str(), "#"].concat() }
    }

    /// The whole link, to copy or to send.
    #[must_use]
    pub fn text(&self) -> String {
        self.address() + &self.payload
    }
}
