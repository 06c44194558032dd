//! The summary that a person shows: day, body, tail in the envelope of all codes.

use super::envelope::{self, PayloadKind};
use super::error::ReadError;
use super::link::Link;
use super::model::{self, Model};
use super::search::{search, search_typed};
use super::{reader, tail, writer};
use crate::assessment::{Day, Shared};
use crate::instrument::Locale;

/// The bytes of what is shown, in the oldest model that carries it: at least 9.
///
/// Nothing is refused. What [`Shared::of`] makes comes back from [`decode`] unchanged, but for the
/// language, which travels only with own words. Of all else: answers on closed branches are not written;
/// an answer that names nothing the question has is written as passed; goals named twice or beyond the
/// third are dropped; own words are cut at their limit; options and services come back in the order of
/// the instrument, and an answer that is absent as left out.
#[must_use]
pub fn encode(shared: &Shared) -> Vec<u8> {
    let (model, content) = content(shared);
    envelope::wrap(PayloadKind::Summary, &model, &content)
}

/// The same without head and checksum.
pub(super) fn content(shared: &Shared) -> (Model, Vec<u8>) {
    let model = model::carrying(shared);
    let (body, text) = writer::write(shared, &model);
    let mut content = shared.day.0.to_be_bytes().to_vec();
    content.push(body.len().to_le_bytes()[0]);
    content.extend(body);
    if !text.is_empty() {
        tail::put_own_words(&mut content, shared.written_in, &text);
    }
    (model, content)
}

/// What these bytes show.
///
/// # Errors
/// [`ReadError::Damaged`] when the checksum or anything else is not as [`encode`] writes it,
/// [`ReadError::Newer`] when the checksum holds and the version, the kind, the model or the language of
/// the own words is one that this Jalon does not know; another kind of code is called by its name.
pub fn decode(bytes: &[u8]) -> Result<Shared, ReadError> {
    let (model, content) = envelope::unwrap(bytes, PayloadKind::Summary)?;
    let [day_high, day_low, length, rest @ ..] = content else {
        return Err(ReadError::Damaged);
    };
    let (body, tail) = rest.split_at_checked(usize::from(*length)).ok_or(ReadError::Damaged)?;
    let own = tail::own_words(tail)?;
    let text = own.as_ref().map(|(_, text)| text.as_str());
    let shared = reader::read(body, text, &model).ok_or(ReadError::Damaged)?;
    // One form only: nothing is written in a newer model than it needs.
    if model::carrying(&shared).id != model.id {
        return Err(ReadError::Damaged);
    }
    let day = Day(u16::from_be_bytes([*day_high, *day_low]));
    Ok(Shared { day, written_in: own.map_or(Locale::default(), |(locale, _)| locale), ..shared })
}

/// The tail of these bytes of a summary.
pub(super) fn tail_of(bytes: &[u8]) -> Result<&[u8], ReadError> {
    let (_, content) = envelope::open(bytes, PayloadKind::Summary)?;
    let [_, _, length, rest @ ..] = content else { return Err(ReadError::Damaged) };
    let (_, tail) = rest.split_at_checked(usize::from(*length)).ok_or(ReadError::Damaged)?;
    Ok(tail)
}

/// What is shown, as a link to the Jalon at `base`; a fragment of `base` is dropped.
#[must_use]
pub fn link(base: &str, shared: &Shared) -> Link {
    Link::to(base, &encode(shared))
}

/// The summary in a text that was scanned, pasted or opened: a link in any case, only its fragment or only
/// its payload, with anything messengers and mail put around it.
///
/// # Errors
/// [`ReadError`].
pub fn read(text: &str) -> Result<Shared, ReadError> {
    let mut found = None;
    search(text, &mut |bytes| decode(bytes).map(|shared| found = Some(shared)))?;
    found.ok_or(ReadError::NotJalon)
}

/// The summary in the fragment of a link that was opened: whatever stands there was meant as a code.
///
/// # Errors
/// [`ReadError`], the same as for the whole link.
pub fn opened(fragment: &str) -> Result<Shared, ReadError> {
    read(&["#", fragment].concat())
}

/// The summary in a text that was pasted, or typed by a handheld scanner: as [`read`], or else as it reads once the layout of
/// another keyboard, with Caps Lock or without, has been undone.
///
/// # Errors
/// [`ReadError`], the nearest of all these attempts.
pub fn typed(text: &str) -> Result<Shared, ReadError> {
    let mut found = None;
    search_typed(text, &mut |bytes| decode(bytes).map(|shared| found = Some(shared)))?;
    found.ok_or(ReadError::NotJalon)
}
