//! The envelope of the answers: version, flags, model, day, body, tail, checksum.

use super::body::{self, Slot};
use super::crc::crc32;
use super::read::ReadError;
use super::{model, words};
use crate::assessment::{Answer, Day, Disclosed, DomainAnswers, Goal, OwnWords, Shared};
use crate::instrument::{DOMAINS, Locale};

/// The version this file writes: the upper half of the first byte.
const VERSION: u8 = 1;
/// Flag: a tail follows the body. The other three flags are for later and must be unset.
const TAIL: u8 = 1;
/// Tail section: own words.
const OWN_WORDS: u8 = 1;

/// Whether `bytes` begin as everything that [`encode`] writes does.
pub(super) fn begins_like_ours(bytes: &[u8]) -> bool {
    matches!(bytes, [head, model, ..] if head & !TAIL == VERSION << 4 && model::find(*model).is_some())
}

/// The bytes of what is shown: at least 9, 30 with every choice ticked, 996 with the longest own words.
///
/// Nothing is refused: answers on closed branches are not written, an empty set is written as passed,
/// goals named twice or beyond the third are dropped, and the language travels only with own words.
/// What obeys the rules of [`Shared`] comes back from [`decode`] unchanged, but for that language.
#[must_use]
pub fn encode(shared: &Shared) -> Vec<u8> {
    let model = model::newest();
    let body = body::write(shared, model);
    let own = body::own_words(shared);
    let flags = if own.is_empty() { 0 } else { TAIL };
    let mut bytes = vec![VERSION << 4 | flags, model.id];
    bytes.extend(shared.day.0.to_be_bytes());
    bytes.push(body.len().to_le_bytes()[0]);
    bytes.extend(body);
    if !own.is_empty() {
        let section = words::pack(shared.written_in, &own);
        let [low, high, ..] = section.len().to_le_bytes();
        bytes.extend([OWN_WORDS, high, low]);
        bytes.extend(section);
    }
    bytes.extend(crc32(&bytes).to_be_bytes());
    bytes
}

/// What these bytes show.
///
/// # Errors
/// [`ReadError::Damaged`] when the checksum or anything else is not as [`encode`] writes it,
/// [`ReadError::Newer`] when the checksum holds and the version, a flag, the model or the coding of the
/// own words is one that this Jalon does not know.
pub fn decode(bytes: &[u8]) -> Result<Shared, ReadError> {
    // The place and kind of the checksum are a promise of all versions: a newer code is told from a
    // damaged one without knowing what is between.
    let (bytes, crc) = bytes.split_last_chunk().ok_or(ReadError::Damaged)?;
    if crc32(bytes).to_be_bytes() != *crc {
        return Err(ReadError::Damaged);
    }
    let [head, bytes @ ..] = bytes else { return Err(ReadError::Damaged) };
    if head & !TAIL != VERSION << 4 {
        return Err(ReadError::Newer);
    }
    let [model, day_high, day_low, length, rest @ ..] = bytes else {
        return Err(ReadError::Damaged);
    };
    let model = model::find(*model).ok_or(ReadError::Newer)?;
    let (body, tail) = rest.split_at_checked(usize::from(*length)).ok_or(ReadError::Damaged)?;
    let body = body::read(body, model).ok_or(ReadError::Damaged)?;
    // The flag says whether there is a tail, so that neither is without the other.
    if tail.is_empty() != (head & TAIL == 0) {
        return Err(ReadError::Damaged);
    }
    let (written_in, words) = match own_words_section(tail).ok_or(ReadError::Damaged)? {
        Some(section) => words::unpack(section)?,
        None => (Locale::default(), Vec::new()),
    };
    Ok(Shared {
        day: Day(u16::from_be_bytes([*day_high, *day_low])),
        domains: in_display_order(body.domains),
        goals: goals(body.goals, words).ok_or(ReadError::Damaged)?,
        private: body.private,
        written_in,
    })
}

/// The section with the own words, if there is one. `None` when the tail is not a row of sections with
/// rising tags. Sections with other tags are skipped: they are of a newer Jalon.
#[expect(clippy::option_option, reason = "read or not, there or not")]
fn own_words_section(mut tail: &[u8]) -> Option<Option<&[u8]>> {
    let mut found = None;
    let mut last = None;
    while let [tag, high, low, rest @ ..] = tail {
        let (section, after) =
            rest.split_at_checked(usize::from(u16::from_be_bytes([*high, *low])))?;
        if last >= Some(*tag) {
            return None;
        }
        if *tag == OWN_WORDS {
            found = Some(section);
        }
        last = Some(*tag);
        tail = after;
    }
    tail.is_empty().then_some(found)
}

/// Fills the own words into their slots. `None` when they are not as many as the slots, or when a goal
/// is named twice.
fn goals(
    slots: Disclosed<Answer<Vec<Slot>>>,
    words: Vec<OwnWords>,
) -> Option<Disclosed<Answer<Vec<Goal>>>> {
    let mut words = words.into_iter();
    let goals = match slots {
        Disclosed::LeftOut => Disclosed::LeftOut,
        Disclosed::Shown(Answer::Unseen) => Disclosed::Shown(Answer::Unseen),
        Disclosed::Shown(Answer::Passed) => Disclosed::Shown(Answer::Passed),
        Disclosed::Shown(Answer::Given(slots)) => {
            let mut goals = Vec::new();
            for slot in slots {
                let goal = match slot {
                    Slot::Listed(id) => Goal::Listed(id),
                    Slot::Own => Goal::Own(words.next()?),
                };
                if goals.contains(&goal) {
                    return None;
                }
                goals.push(goal);
            }
            Disclosed::Shown(Answer::Given(goals))
        }
    };
    words.next().is_none().then_some(goals)
}

/// Every domain of today once; one that the code's model did not have is left out.
fn in_display_order(
    mut read: Vec<(crate::instrument::DomainId, Disclosed<DomainAnswers>)>,
) -> Vec<(crate::instrument::DomainId, Disclosed<DomainAnswers>)> {
    let mut take = |id| {
        let place = read.iter().position(|(domain, _)| *domain == id);
        (id, place.map_or(Disclosed::LeftOut, |n| read.swap_remove(n).1))
    };
    DOMAINS.iter().map(|domain| take(domain.id)).collect()
}
