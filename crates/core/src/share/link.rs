//! The link that a phone's own camera opens.

use super::base43;

/// A link whose fragment holds what is shown, or how a workshop goes. A fragment is never sent to the server of the link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The address of this Jalon, without fragment; empty for a bare code. The host is followed by a slash.
    pub base: String,
    /// What it carries, in base 43: capitals, digits and `$*+-./:`, at the end a capital or a digit.
    pub payload: String,
}

impl Link {
    /// These bytes as a link to the Jalon at `base`, whose fragment is dropped.
    pub(super) fn to(base: &str, bytes: &[u8]) -> Self {
        let base = base.split('#').next().unwrap_or_default();
        Self { base: with_path(base), payload: base43::encode(bytes) }
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

/// The address with a slash behind its host: without one, programs that make links of texts stop at the host.
fn with_path(base: &str) -> String {
    let host = base.find("://").map_or(0, |scheme| scheme + 3);
    let end = base[host..].find(['/', '?']).map_or(base.len(), |length| host + length);
    let (host, path) = base.split_at(end);
    if host.is_empty() || path.starts_with('/') {
        base.to_owned()
    } else {
        format!("{host}/{path}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Android made a link of `https://jalon.example.be` alone and left the code behind.
    #[test]
    fn a_path_stands_between_host_and_fragment() {
        let cases = [
            ("https://jalon.example.be", "https://jalon.example.be/#00"),
            ("https://jalon.example.be/", "https://jalon.example.be/#00"),
            ("https://jalon.example.be/#code", "https://jalon.example.be/#00"),
            ("https://jalon.example.be:8443", "https://jalon.example.be:8443/#00"),
            ("http://localhost:8080", "http://localhost:8080/#00"),
            ("https://[::1]", "https://[::1]/#00"),
            ("https://jalon.example.be?page=a/b", "https://jalon.example.be/?page=a/b#00"),
            ("https://example.be/jalon/", "https://example.be/jalon/#00"),
            ("https://example.be/jalon/index.html", "https://example.be/jalon/index.html#00"),
            ("jalon.example.be", "jalon.example.be/#00"),
            ("", "00"),
        ];
        for (base, wanted) in cases {
            assert_eq!(Link::to(base, &[0]).text(), wanted, "{base}");
        }
    }
}
