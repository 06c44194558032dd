//! A plan with what became of it, in the tail of a follow-up's summary. `docs/format.md`, "Plan of before".
//!
//! Whoever reads the summary alone skips it: [`decode`](crate::share::decode()) says the same with it as without.

use super::model::{PlanModel, STATES};
use super::writer::PlanWriter;
use super::{dated_body, day_and_body, reader};
use crate::assessment::Shared;
use crate::plan::{ActionState, PlanReport};
use crate::share::envelope::{self, PayloadKind};
use crate::share::error::ReadError;
use crate::share::link::Link;
use crate::share::search::{search, search_typed};
use crate::share::words::{pack_text, unpack_text};
use crate::share::{summary, tail};

/// A summary, and what became of a plan where that is shown.
pub type Reported = (Shared, Option<PlanReport>);

/// The bytes of a summary with what became of a plan.
#[must_use]
pub fn encode_reported(shared: &Shared, report: &PlanReport) -> Vec<u8> {
    encode_with(shared, &report_section(report))
}

/// The same with a section that was made before; with none where it is empty.
fn encode_with(shared: &Shared, section: &[u8]) -> Vec<u8> {
    let (model, mut content) = summary::content(shared);
    if !section.is_empty() {
        tail::put_plan(&mut content, section);
    }
    envelope::wrap(PayloadKind::Summary, &model, &content)
}

/// Model, day, body and own words: the section of the tail, for [`link_with`].
#[must_use]
pub fn report_section(report: &PlanReport) -> Vec<u8> {
    let plan = report.plan();
    let model = PlanModel::of(plan);
    let mut out = PlanWriter::default();
    out.plan(plan, &model);
    for state in report.states() {
        out.put(
            STATES,
            match state {
                None => 0,
                Some(ActionState::NotYet) => 1,
                Some(ActionState::Done) => 2,
            },
        );
    }
    let mut bytes = vec![model.id];
    bytes.extend(dated_body(plan, &out));
    if !out.text.is_empty() {
        bytes.extend(pack_text(plan.agreed().written_in(), &out.text));
    }
    bytes
}

fn report(section: &[u8]) -> Result<PlanReport, ReadError> {
    let (id, rest) = section.split_first().ok_or(ReadError::Damaged)?;
    let model = PlanModel::find(*id).ok_or(ReadError::Newer)?;
    let (day, body, words) = day_and_body(rest)?;
    let own = if words.is_empty() { None } else { Some(unpack_text(words)?) };
    let report = reader::report(day, body, own.as_ref(), &model).ok_or(ReadError::Damaged)?;
    if PlanModel::carrying(report.plan()) == *id { Ok(report) } else { Err(ReadError::Damaged) }
}

/// What these bytes of a summary show, with what became of a plan.
///
/// # Errors
/// As [`decode`](crate::share::decode()); what became of a plan is as strict as the rest.
pub fn decode_reported(bytes: &[u8]) -> Result<Reported, ReadError> {
    let shared = summary::decode(bytes)?;
    let found = tail::plan(summary::tail_of(bytes)?)?;
    Ok((shared, found.map(report).transpose()?))
}

/// A summary as a link, with the section of a plan ([`report_section`]) or none: whoever makes it needs to know nothing of
/// plans.
#[must_use]
pub fn link_with(base: &str, shared: &Shared, section: &[u8]) -> Link {
    Link::to(base, &encode_with(shared, section))
}

/// A summary with what became of a plan, as a link to the Jalon at `base`.
#[must_use]
pub fn reported_link(base: &str, shared: &Shared, report: &PlanReport) -> Link {
    Link::to(base, &encode_reported(shared, report))
}

/// The summary in a text, found as by [`read`](crate::share::read()).
///
/// # Errors
/// [`ReadError`].
pub fn read_reported(text: &str) -> Result<Reported, ReadError> {
    let mut found = None;
    search(text, &mut |bytes| decode_reported(bytes).map(|read| found = Some(read)))?;
    found.ok_or(ReadError::NotJalon)
}

/// The summary in the fragment of a link that was opened, as by [`opened`](crate::share::opened()).
///
/// # Errors
/// [`ReadError`].
pub fn opened_reported(fragment: &str) -> Result<Reported, ReadError> {
    read_reported(&["#", fragment].concat())
}

/// The summary in a text that was pasted or typed, as by [`typed`](crate::share::typed()).
///
/// # Errors
/// [`ReadError`].
pub fn typed_reported(text: &str) -> Result<Reported, ReadError> {
    let mut found = None;
    search_typed(text, &mut |bytes| decode_reported(bytes).map(|read| found = Some(read)))?;
    found.ok_or(ReadError::NotJalon)
}
