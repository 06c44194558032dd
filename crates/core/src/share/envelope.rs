//! What all kinds of code have in common: version and kind, model, checksum. `docs/format.md`, "Bytes".

use super::crc::crc32;
use super::error::ReadError;
use super::model::{self, Model};
use super::suites;

/// The version of the wire: the upper half of the first byte.
const VERSION: u8 = 1;

/// The kind of a code: the lower half of the first byte. `docs/format.md`, "Kinds".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PayloadKind {
    /// What a person shows an adviser.
    Summary,
    /// What a participant of a workshop shows to be counted.
    Anonymous,
    /// How a workshop goes.
    Invitation,
    /// Another code, locked with an adviser's key or with words.
    Sealed,
    /// An adviser's public key.
    Key,
    /// Reserved: a plan on its way to the person's phone.
    Plan,
}

impl PayloadKind {
    /// The number on the wire. Those that are not here are free, but for 15: see the document.
    const fn number(self) -> u8 {
        match self {
            Self::Summary => 0,
            Self::Anonymous => 1,
            Self::Invitation => 2,
            Self::Sealed => 3,
            Self::Key => 4,
            Self::Plan => 5,
        }
    }

    const fn of(number: u8) -> Option<Self> {
        match number {
            0 => Some(Self::Summary),
            1 => Some(Self::Anonymous),
            2 => Some(Self::Invitation),
            3 => Some(Self::Sealed),
            4 => Some(Self::Key),
            5 => Some(Self::Plan),
            _ => None,
        }
    }

    /// What a reader of another kind says. Reserved kinds have no reader yet.
    const fn error(self) -> ReadError {
        match self {
            Self::Summary => ReadError::Summary,
            Self::Anonymous => ReadError::Anonymous,
            Self::Invitation => ReadError::Invitation,
            Self::Sealed => ReadError::Sealed,
            Self::Key => ReadError::Key,
            Self::Plan => ReadError::Newer,
        }
    }
}

/// The kind that a first byte names, when it is of this version.
const fn kind(head: u8) -> Option<PayloadKind> {
    if head >> 4 == VERSION { PayloadKind::of(head & 15) } else { None }
}

/// The bytes of a code of this kind and model, with its checksum.
pub(super) fn wrap(kind: PayloadKind, model: &Model, content: &[u8]) -> Vec<u8> {
    checked([&[head(kind), model.id], content].concat())
}

/// The first byte of a code of this kind.
pub(super) const fn head(kind: PayloadKind) -> u8 {
    VERSION << 4 | kind.number()
}

/// Bytes that begin with a [`head`], with their checksum.
pub(super) fn checked(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.extend(crc32(&bytes).to_be_bytes());
    bytes
}

/// The model and the content of a code of this kind: the inverse of [`wrap`].
///
/// The place and algorithm of the checksum are a promise of all versions and kinds: a newer code is told
/// from a damaged one without knowing what is between.
///
/// # Errors
/// [`ReadError::Damaged`] when the checksum does not hold, [`ReadError::Newer`] when it does and the
/// version, the kind or the model is not known here; another kind is called by its name.
pub(super) fn unwrap(bytes: &[u8], wanted: PayloadKind) -> Result<(Model, &[u8]), ReadError> {
    let (id, content) = opened(bytes, wanted)?.split_first().ok_or(ReadError::Damaged)?;
    Ok((model::find(*id).ok_or(ReadError::Newer)?, content))
}

/// All between the first byte and the checksum of a code of this kind: the inverse of [`checked`].
///
/// # Errors
/// As [`unwrap`], but for the model, which not all kinds have.
pub(super) fn opened(bytes: &[u8], wanted: PayloadKind) -> Result<&[u8], ReadError> {
    let (bytes, crc) = bytes.split_last_chunk().ok_or(ReadError::Damaged)?;
    let (head, rest) = bytes.split_first().ok_or(ReadError::Damaged)?;
    if crc32(bytes).to_be_bytes() != *crc {
        return Err(ReadError::Damaged);
    }
    let kind = kind(*head).ok_or(ReadError::Newer)?;
    if kind != wanted {
        return Err(kind.error());
    }
    Ok(rest)
}

/// Whether `bytes` begin as a code that can be read here does.
pub(super) fn begins_like_ours(bytes: &[u8]) -> bool {
    let [head, second, ..] = bytes else { return false };
    kind(*head).is_some_and(|kind| match kind {
        PayloadKind::Summary | PayloadKind::Anonymous | PayloadKind::Invitation => {
            model::is_known(*second)
        }
        PayloadKind::Sealed => suites::is_lock(*second),
        PayloadKind::Key => *second == suites::SUITE,
        PayloadKind::Plan => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_stands_in_the_document_by_its_number() {
        let document = include_str!("../../../../docs/format.md");
        for number in 0..16 {
            let start = match PayloadKind::of(number) {
                Some(kind) => {
                    assert_eq!(kind.number(), number);
                    let state = match kind.error() {
                        ReadError::Newer => "reserved",
                        _ => "read",
                    };
                    format!("| {number} | `1{number:x}` | {state} |")
                }
                None if number == 15 => "| 15 | `1f` | reserved |".to_owned(),
                None => continue,
            };
            assert!(document.contains(&start), "docs/format.md misses\n{start}");
        }
    }

    #[test]
    fn what_is_wrapped_is_unwrapped_as_its_own_kind_only() {
        let model = model::newest();
        let kinds = (0..16).filter_map(PayloadKind::of);
        for kind in kinds.clone() {
            let bytes = wrap(kind, &model, &[7, 8]);
            for wanted in kinds.clone() {
                let read = unwrap(&bytes, wanted).map(|(model, content)| (model.id, content));
                let expected =
                    if kind == wanted { Ok((model.id, &[7, 8][..])) } else { Err(kind.error()) };
                assert_eq!(read, expected, "{kind:?} as {wanted:?}");
            }
        }
    }
}
