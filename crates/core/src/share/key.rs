//! What an adviser or a service hands out: a public key, with what it is for. `docs/format.md`, "Key".
//!
//! It holds nothing that could be opened, sent to or answered: whoever forges one gains nothing by it alone.

use super::envelope::{self, PayloadKind};
use super::error::ReadError;
use super::label::Label;
use super::link::Link;
use super::search::{search, search_typed};
use super::suites::SUITE;
use super::words::{pack_text, unpack_text};
use crate::assessment::Day;
use crate::instrument::{Locale, Recipient};

/// At most so many languages are named.
const MAX_LANGUAGES: usize = 8;
/// At most so many bytes of label, packed: so the code stays within version 7 at level M.
const MAX_PACKED_LABEL: usize = 40;

/// An adviser's invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyInvitation {
    /// Who reads what is sealed with it.
    pub recipient: Recipient,
    /// The languages that are read there, the first being that of the label; one at least.
    pub languages: Vec<Locale>,
    /// The last day on which a phone seals with it.
    pub valid_until: Day,
    /// What the service calls itself.
    pub label: Label,
    /// The public key.
    pub key: [u8; 32],
}

/// The bytes of an invitation; `None` where its languages or its label do not fit: none, too many, one twice, or a label of rare
/// letters that takes more room than there is.
#[must_use]
pub fn encode_key(invitation: &KeyInvitation) -> Option<Vec<u8>> {
    let languages = &invitation.languages;
    let label = pack_text(*languages.first()?, invitation.label.as_str());
    if !are_languages(languages) || label.len() > MAX_PACKED_LABEL {
        return None;
    }
    let mut bytes = vec![envelope::head(PayloadKind::Key), SUITE, invitation.recipient.wire()];
    bytes.extend(invitation.valid_until.0.to_be_bytes());
    bytes.push(u8::try_from(languages.len()).ok()?);
    bytes.extend(languages.iter().map(|locale| locale.wire()));
    bytes.push(u8::try_from(label.len()).ok()?);
    bytes.extend(label);
    bytes.extend(invitation.key);
    Some(envelope::checked(bytes))
}

fn are_languages(languages: &[Locale]) -> bool {
    let distinct = (1..languages.len()).all(|at| !languages[..at].contains(&languages[at]));
    (1..=MAX_LANGUAGES).contains(&languages.len()) && distinct
}

/// What these bytes of an invitation say.
///
/// # Errors
/// [`ReadError::Damaged`] when the checksum or anything else is not as [`encode_key`] writes it, [`ReadError::Newer`] when the
/// checksum holds and the version, the suite, the kind of recipient or a language is one that this Jalon does not know; another
/// kind of code is called by its name.
pub fn decode_key(bytes: &[u8]) -> Result<KeyInvitation, ReadError> {
    let (suite, rest) =
        envelope::opened(bytes, PayloadKind::Key)?.split_first().ok_or(ReadError::Damaged)?;
    if *suite != SUITE {
        return Err(ReadError::Newer);
    }
    let [recipient, day_high, day_low, count, rest @ ..] = rest else {
        return Err(ReadError::Damaged);
    };
    let (numbers, rest) = rest.split_at_checked((*count).into()).ok_or(ReadError::Damaged)?;
    let (length, rest) = rest.split_first().ok_or(ReadError::Damaged)?;
    let (packed, key) = rest.split_at_checked((*length).into()).ok_or(ReadError::Damaged)?;
    let key = key.try_into().map_err(|_| ReadError::Damaged)?;
    if packed.len() > MAX_PACKED_LABEL {
        return Err(ReadError::Damaged);
    }
    let recipient = Recipient::from_wire(*recipient).ok_or(ReadError::Newer)?;
    let languages: Option<Vec<_>> = numbers.iter().map(|n| Locale::from_wire(*n)).collect();
    let languages = languages.ok_or(ReadError::Newer)?;
    let (written_in, label) = unpack_text(packed)?;
    let label = Label::exactly(label).ok_or(ReadError::Damaged)?;
    if !are_languages(&languages) || languages.first() != Some(&written_in) {
        return Err(ReadError::Damaged);
    }
    let valid_until = Day(u16::from_be_bytes([*day_high, *day_low]));
    Ok(KeyInvitation { recipient, languages, valid_until, label, key })
}

/// The bytes of an invitation as a link that a phone's own camera opens, at the Jalon at `base`.
#[must_use]
pub fn key_link(base: &str, bytes: &[u8]) -> Link {
    Link::to(base, bytes)
}

/// The invitation in a text that was scanned, pasted, typed by a scanner or opened, with its very bytes: what is sealed with it is
/// bound to these.
///
/// # Errors
/// [`ReadError`]; another kind of code is called by its name.
pub fn read_key(text: &str) -> Result<(KeyInvitation, Vec<u8>), ReadError> {
    let mut found = None;
    let take = &mut |bytes: &[u8]| {
        decode_key(bytes).map(|invitation| found = Some((invitation, bytes.to_vec())))
    };
    search(text, take).or_else(|_| search_typed(text, take))?;
    found.ok_or(ReadError::NotJalon)
}
