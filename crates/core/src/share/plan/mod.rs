//! The plan that goes home: day, body, tail in the envelope of all codes. `docs/format.md`, "Plan".

mod model;
mod reader;
mod report;
mod writer;

pub use report::{
    Reported, decode_reported, encode_reported, link_with, opened_reported, read_reported,
    report_section, reported_link, typed_reported,
};

use super::base43;
use super::envelope::{self, PayloadKind};
use super::error::ReadError;
use super::link::Link;
use super::number::Number;
use super::search::{Take, search, search_typed};
use super::tail;
use crate::assessment::Day;
use crate::plan::Plan;
use model::PlanModel;
use writer::PlanWriter;

/// The bytes of a plan, in the oldest model that carries it.
///
/// They come back from [`decode_plan`] as they are, but for the language, which travels only with own words.
#[must_use]
pub fn encode_plan(plan: &Plan) -> Vec<u8> {
    let model = PlanModel::of(plan);
    let mut out = PlanWriter::default();
    out.plan(plan, &model);
    let mut content = dated_body(plan, &out);
    if !out.text.is_empty() {
        tail::put_own_words(&mut content, plan.agreed().written_in(), &out.text);
    }
    envelope::wrap_of(PayloadKind::Plan, model.id, &content)
}

/// The day, the length of the body, and the body.
fn dated_body(plan: &Plan, out: &PlanWriter) -> Vec<u8> {
    let body = Number::of_digits(&out.digits).to_bytes();
    let mut bytes = plan.day().0.to_be_bytes().to_vec();
    bytes.push(body.len().to_le_bytes()[0]);
    bytes.extend(body);
    bytes
}

/// The day, the body, and what stands behind it: the inverse of [`dated_body`].
fn day_and_body(content: &[u8]) -> Result<(Day, &[u8], &[u8]), ReadError> {
    let [day_high, day_low, size, rest @ ..] = content else { return Err(ReadError::Damaged) };
    let (body, rest) = rest.split_at_checked(usize::from(*size)).ok_or(ReadError::Damaged)?;
    Ok((Day(u16::from_be_bytes([*day_high, *day_low])), body, rest))
}

/// The plan in these bytes.
///
/// # Errors
/// [`ReadError::Damaged`] when the checksum or anything else is not as [`encode_plan`] writes it, [`ReadError::Newer`] when the
/// checksum holds and the version, the kind, the model or the language of the own words is one that this Jalon does not
/// know; another kind of code is called by its name.
pub fn decode_plan(bytes: &[u8]) -> Result<Plan, ReadError> {
    let (id, content) = envelope::open(bytes, PayloadKind::Plan)?;
    let model = PlanModel::find(id).ok_or(ReadError::Newer)?;
    let (day, body, tail) = day_and_body(content)?;
    let own = tail::own_words(tail)?;
    let plan = reader::plan(day, body, own.as_ref(), &model).ok_or(ReadError::Damaged)?;
    // One form only: nothing is written in a newer model than it needs.
    if PlanModel::carrying(&plan) == id { Ok(plan) } else { Err(ReadError::Damaged) }
}

/// Whether a payload is that of a plan, with nothing around it; what the plan says is not read.
#[must_use]
pub fn is_plan_payload(payload: &str) -> bool {
    let bytes = base43::decode(payload).unwrap_or_default();
    envelope::open(&bytes, PayloadKind::Plan).is_ok()
}

/// A plan as a link that a phone's own camera opens, at the Jalon at `base`.
#[must_use]
pub fn plan_link(base: &str, plan: &Plan) -> Link {
    Link::to(base, &encode_plan(plan))
}

/// The plan of a payload, with nothing around it: all that a phone needs whose camera opened the link.
///
/// # Errors
/// As [`decode_plan`].
pub fn plan_of_payload(payload: &str) -> Result<Plan, ReadError> {
    decode_plan(&base43::decode(payload).ok_or(ReadError::Damaged)?)
}

/// The payload of the plan in a text that was scanned, pasted or opened.
///
/// # Errors
/// As [`read_plan`].
pub fn plan_payload_in(text: &str) -> Result<String, ReadError> {
    payload_by(search, text)
}

/// The same of a text that was pasted, or typed by a handheld scanner.
///
/// # Errors
/// As [`typed_plan`].
pub fn typed_plan_payload(text: &str) -> Result<String, ReadError> {
    payload_by(search_typed, text)
}

/// What a plan of a newer model says is left to whoever keeps it.
fn payload_by(
    by: fn(&str, Take) -> Result<(), ReadError>,
    text: &str,
) -> Result<String, ReadError> {
    let mut found = None;
    by(text, &mut |bytes| {
        envelope::open(bytes, PayloadKind::Plan)?;
        found = Some(base43::encode(bytes));
        Ok(())
    })?;
    found.ok_or(ReadError::NotJalon)
}

/// The plan in a text that was scanned, pasted or opened, found as by [`read`](super::read()).
///
/// # Errors
/// [`ReadError`]; another kind of code is called by its name.
pub fn read_plan(text: &str) -> Result<Plan, ReadError> {
    let mut found = None;
    search(text, &mut |bytes| decode_plan(bytes).map(|plan| found = Some(plan)))?;
    found.ok_or(ReadError::NotJalon)
}

/// The plan in a text that was pasted, or typed by a handheld scanner: as by [`typed`](super::typed()).
///
/// # Errors
/// [`ReadError`], the nearest of all attempts.
pub fn typed_plan(text: &str) -> Result<Plan, ReadError> {
    let mut found = None;
    search_typed(text, &mut |bytes| decode_plan(bytes).map(|plan| found = Some(plan)))?;
    found.ok_or(ReadError::NotJalon)
}
