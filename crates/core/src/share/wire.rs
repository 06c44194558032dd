//! The envelope of the answers: version, flags, model, day, body, tail, checksum.

use super::crc::crc32;
use super::read::ReadError;
use super::{model, reader, tail, writer};
use crate::assessment::{Day, Shared};
use crate::instrument::Locale;

/// The version this file writes: the upper half of the first byte.
const VERSION: u8 = 1;
/// Flag: a tail follows the body. The other three say the kind of code: 0 is a summary.
const TAIL: u8 = 1;

/// The first byte of an anonymous code: this version, kind 1, which stands in the flags above [`TAIL`].
pub(super) const ANONYMOUS: u8 = VERSION << 4 | 1 << 1;

/// The first byte of an invitation: this version, kind 2.
pub(super) const INVITATION: u8 = VERSION << 4 | 2 << 1;

/// Whether a code with this first byte is a summary: of this version, and of kind 0.
const fn is_summary(head: u8) -> bool {
    head & !TAIL == VERSION << 4
}

/// What to say of a whole code with this first byte where another kind was asked for.
pub(super) const fn kind(head: u8) -> ReadError {
    match head {
        ANONYMOUS => ReadError::Anonymous,
        INVITATION => ReadError::Invitation,
        head if is_summary(head) => ReadError::Summary,
        _ => ReadError::Newer,
    }
}

/// Whether `bytes` begin as everything that is written here does.
pub(super) fn begins_like_ours(bytes: &[u8]) -> bool {
    let ours = |head| kind(head) != ReadError::Newer;
    matches!(bytes, [head, model, ..] if ours(*head) && model::is_known(*model))
}

/// The first byte and those up to the checksum, when that holds.
///
/// The place and kind of the checksum are a promise of all versions and kinds: a newer code is told from
/// a damaged one without knowing what is between.
pub(super) fn checked(bytes: &[u8]) -> Result<(u8, &[u8]), ReadError> {
    let (bytes, crc) = bytes.split_last_chunk().ok_or(ReadError::Damaged)?;
    match bytes {
        [head, rest @ ..] if crc32(bytes).to_be_bytes() == *crc => Ok((*head, rest)),
        _ => Err(ReadError::Damaged),
    }
}

/// The bytes of what is shown, in the newest model: at least 9.
///
/// Nothing is refused. What [`Shared::of`] makes comes back from [`decode`] unchanged, but for the
/// language, which travels only with own words. Of all else: answers on closed branches are not written;
/// an answer that names nothing the question has is written as passed; goals named twice or beyond the
/// third are dropped; own words are cut at their limit; options and services come back in the order of
/// the instrument, and an answer that is absent as left out.
#[must_use]
pub fn encode(shared: &Shared) -> Vec<u8> {
    let model = model::newest();
    let (body, text) = writer::write(shared, &model);
    let flags = if text.is_empty() { 0 } else { TAIL };
    let mut bytes = vec![VERSION << 4 | flags, model.id];
    bytes.extend(shared.day.0.to_be_bytes());
    bytes.push(body.len().to_le_bytes()[0]);
    bytes.extend(body);
    if !text.is_empty() {
        tail::put_own_words(&mut bytes, shared.written_in, &text);
    }
    bytes.extend(crc32(&bytes).to_be_bytes());
    bytes
}

/// What these bytes show.
///
/// # Errors
/// [`ReadError::Damaged`] when the checksum or anything else is not as [`encode`] writes it,
/// [`ReadError::Newer`] when the checksum holds and the version, the kind, the model or the coding of the own
/// words is one that this Jalon does not know; another kind of code is called by its name.
pub fn decode(bytes: &[u8]) -> Result<Shared, ReadError> {
    let (head, bytes) = checked(bytes)?;
    if !is_summary(head) {
        return Err(kind(head));
    }
    let [model, day_high, day_low, length, rest @ ..] = bytes else {
        return Err(ReadError::Damaged);
    };
    let model = model::find(*model).ok_or(ReadError::Newer)?;
    let (body, tail) = rest.split_at_checked(usize::from(*length)).ok_or(ReadError::Damaged)?;
    // The flag says whether there is a tail, so that neither is without the other.
    if tail.is_empty() != (head & TAIL == 0) {
        return Err(ReadError::Damaged);
    }
    let own = tail::own_words(tail)?;
    let text = own.as_ref().map(|(_, text)| text.as_str());
    let shared = reader::read(body, text, &model).ok_or(ReadError::Damaged)?;
    let day = Day(u16::from_be_bytes([*day_high, *day_low]));
    Ok(Shared { day, written_in: own.map_or(Locale::default(), |(locale, _)| locale), ..shared })
}
