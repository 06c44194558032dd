//! The plans of a person. The record holds them as one text, which only the later part reads and writes: whatever is kept
//! beside the answers passes through the first file, which does without the code of plans.

use super::model::Model;
use crate::assessment::Day;
use crate::plan::{ActionState, Book, Plan, PlanReport, PlanTaken};

/// The plans on this phone, the latest first.
#[must_use]
pub fn book(model: &Model) -> Book {
    Book::of_text(&model.plans).unwrap_or_default()
}

/// Takes a plan that was read.
pub fn take(plan: Plan, model: &mut Model) -> PlanTaken {
    let mut book = book(model);
    let taken = book.take(plan);
    model.plans = book.to_text();
    taken
}

/// Says of an action that it is done or not yet; the same said again is taken back.
pub fn say(plan: usize, action: usize, state: ActionState, model: &mut Model) {
    let mut book = book(model);
    book.say(plan, action, state);
    model.plans = book.to_text();
}

/// The plans of two tabs.
pub(super) fn merged(mine: &str, theirs: &str) -> String {
    let mut book = Book::of_text(mine).unwrap_or_default();
    book.merge(&Book::of_text(theirs).unwrap_or_default());
    book.to_text()
}

/// The days of a plan for a calendar file ([`calendar`](super::calendar)).
#[must_use]
pub fn days(plan: usize, today: Day, model: &Model) -> Vec<Day> {
    book(model).all().get(plan).map(|kept| kept.days(today)).unwrap_or_default()
}

/// What a follow-up brings back of the latest plan: nothing where nothing was said of it.
#[must_use]
pub fn report(model: &Model) -> Option<PlanReport> {
    let report = book(model).all().first().map(PlanReport::of)?;
    report.states().iter().any(Option::is_some).then_some(report)
}
