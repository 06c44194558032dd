//! What a facilitator hands out at the start of a workshop, as a QR code for people's own phones: how this
//! workshop goes. It says nothing of anybody. `docs/format.md`, "Invitation".

use super::base43;
use super::body::{MODE, TICK};
use super::envelope::{self, PayloadKind};
use super::error::ReadError;
use super::link::Link;
use super::model::{self, Model};
use super::number::Number;
use super::search::search;
use super::workshop::{WORKSHOPS, WorkshopNumber};
use crate::instrument::{DOMAINS, DomainId, Locale, Mode};
use serde::{Deserialize, Serialize};

/// Radix of the language.
const LOCALE: u32 = 128;
/// Radix of the minutes.
const MINUTES: u32 = 256;
/// How much a workshop can ask, in the order of its digit; the follow-up is asked of nobody there.
const MODES: [Mode; 2] = [Mode::Standard, Mode::Simplified];

/// How a workshop goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// The workshop that anonymous codes are counted for.
    pub workshop: WorkshopNumber,
    /// The language the screens begin in.
    pub locale: Locale,
    /// With text or with pictures and sound; never the follow-up.
    pub mode: Mode,
    /// The domains to look at, in the order of the instrument; never empty.
    pub domains: Vec<DomainId>,
    /// How long it lasts, in minutes.
    pub minutes: u8,
}

/// The bytes of an invitation, in the oldest model that has all domains: 10 to 12. What is as its fields say comes back from
/// [`decode_invitation`] unchanged; no domain at all is written as every domain, a follow-up as standard.
#[must_use]
pub fn encode_invitation(invitation: &Invitation) -> Vec<u8> {
    let model = model::of_leads_and_goals();
    let mode = (0..).zip(MODES).find(|(_, mode)| *mode == invitation.mode);
    let named = |domain: &str| {
        let all = invitation.domains.is_empty();
        all || invitation.domains.iter().any(|id| id.as_str() == domain)
    };
    let mut digits = vec![
        (WORKSHOPS, invitation.workshop.digit()),
        (LOCALE, invitation.locale.wire().into()),
        (MODE, mode.map_or(0, |(n, _)| n)),
        (MINUTES, invitation.minutes.into()),
    ];
    digits.extend(model.domains.iter().map(|place| (TICK, named(place.domain).into())));
    envelope::wrap(PayloadKind::Invitation, &model, &Number::of_digits(&digits).to_bytes())
}

/// What these bytes of an invitation say.
///
/// # Errors
/// [`ReadError::Damaged`] when the checksum or anything else is not as [`encode_invitation`] writes it,
/// [`ReadError::Newer`] when the checksum holds and the version, the kind, the model, the language or the
/// mode is one that this Jalon does not know; another kind of code is called by its name.
pub fn decode_invitation(bytes: &[u8]) -> Result<Invitation, ReadError> {
    let (model, body) = envelope::unwrap(bytes, PayloadKind::Invitation)?;
    if !model::adds_leads_or_goals(model.id) {
        return Err(ReadError::Damaged);
    }
    decode_body(body, &model)
}

fn decode_body(body: &[u8], model: &Model) -> Result<Invitation, ReadError> {
    let mut number = Number::from_bytes(body);
    let workshop = WorkshopNumber::from_digit(number.pop(WORKSHOPS)).ok_or(ReadError::Damaged)?;
    let locale = number.pop(LOCALE).try_into().ok().and_then(Locale::from_wire);
    let mode = MODES.get(number.pop(MODE) as usize).copied();
    let minutes = number.pop(MINUTES).try_into().map_err(|_| ReadError::Damaged)?;
    let mut named = Vec::new();
    for place in &model.domains {
        if number.pop(TICK) == 1 {
            named.push(place.domain);
        }
    }
    let ids = DOMAINS.iter().map(|domain| domain.id);
    let domains: Vec<_> = ids.filter(|id| named.contains(&id.as_str())).collect();
    // Nothing may be left over, neither above the last digit nor as zeros in front.
    if domains.is_empty() || !number.is_zero() || body.first() == Some(&0) {
        return Err(ReadError::Damaged);
    }
    let (Some(locale), Some(mode)) = (locale, mode) else { return Err(ReadError::Newer) };
    Ok(Invitation { workshop, locale, mode, domains, minutes })
}

/// An invitation as a link that a phone's own camera opens, at the Jalon at `base`.
#[must_use]
pub fn invitation_link(base: &str, invitation: &Invitation) -> Link {
    Link::to(base, &encode_invitation(invitation))
}

/// The payload of an invitation: what stands in the link's fragment.
#[must_use]
pub fn invitation_payload(invitation: &Invitation) -> String {
    base43::encode(&encode_invitation(invitation))
}

/// The invitation of a payload as [`invitation_payload`] writes it, with nothing around it: all that a phone needs whose
/// camera opened the link. `None` for anything else.
#[must_use]
pub fn invitation_of_payload(payload: &str) -> Option<Invitation> {
    decode_invitation(&base43::decode(payload)?).ok()
}

/// The invitation in a text that was scanned, pasted or opened, found as by [`read`](super::read()).
///
/// # Errors
/// [`ReadError`]; another kind of code is called by its name.
pub fn read_invitation(text: &str) -> Result<Invitation, ReadError> {
    let mut found = None;
    search(text, &mut |bytes| decode_invitation(bytes).map(|invitation| found = Some(invitation)))?;
    found.ok_or(ReadError::NotJalon)
}
