//! The plans of a person. The record holds them as one text, which only this part reads and writes: whatever is kept
//! beside the answers passes through the first file, which does without the code of plans.

use crate::app::held::Held;
use crate::app::letter::plan::{of_deed, state};
use crate::app::person::glance::{Glance, PlanNews};
use crate::app::person::model::Model;
use crate::plan::{ActionState, Book, KeptPlan, Plan, PlanReport, PlanTaken};
use crate::share;

/// The plans on this phone, the latest first.
#[must_use]
pub fn book(model: &Model) -> Book {
    Book::of_text(&model.plans).unwrap_or_default()
}

/// Takes a plan that was read.
pub fn take(plan: Plan, model: &mut Model) -> PlanTaken {
    let mut book = book(model);
    let taken = book.take(plan);
    put(&book, model);
    taken
}

/// Reads the payload of a plan and keeps it; its place among the plans.
pub(super) fn take_payload(payload: &str, model: &mut Model) -> u8 {
    let plan = match share::plan_of_payload(payload) {
        Ok(plan) => plan,
        Err(error) => {
            model.news = Some(PlanNews::Unread(error));
            return 0;
        }
    };
    model.news = Some(match take(plan.clone(), model) {
        PlanTaken::Older => PlanNews::Older,
        PlanTaken::New | PlanTaken::Known | PlanTaken::Newer(_) => PlanNews::Kept,
    });
    let first = plan.first_day();
    let of = |kept: &KeptPlan| {
        let same = kept.plan().first_day() == first && kept.plan().in_common(&plan) > 0;
        *kept.plan() == plan || same
    };
    let at = book(model).all().iter().position(of);
    at.and_then(|at| u8::try_from(at).ok()).unwrap_or_default()
}

/// Says of an action that it is done or not yet; the same said again is taken back.
pub fn say(plan: usize, action: usize, state: ActionState, model: &mut Model) {
    let mut book = book(model);
    book.say(plan, action, state);
    put(&book, model);
}

/// A text that cannot be read stays as it is until there is a plan to write.
fn put(book: &Book, model: &mut Model) {
    if !book.all().is_empty() {
        model.plans = book.to_text();
        look(model);
    }
}

/// The plans of two tabs.
pub(super) fn merged(mine: &str, theirs: &str) -> String {
    let mut book = Book::of_text(mine).unwrap_or_default();
    book.merge(&Book::of_text(theirs).unwrap_or_default());
    book.to_text()
}

/// What a follow-up brings back of the latest plan: nothing where nothing was said of it.
#[must_use]
pub fn report(model: &Model) -> Option<PlanReport> {
    let report = book(model).all().first().map(PlanReport::of)?;
    report.states().iter().any(Option::is_some).then_some(report)
}

/// Works out what all else knows of the plans.
pub(super) fn look(model: &mut Model) {
    let all = book(model);
    if all.all().is_empty() {
        model.glance = Held::default();
        return;
    }
    let count = |kept: &KeptPlan| kept.plan().agreed().actions().len();
    // A follow-up that began before this part was here asks about all of them.
    let asked = all.all().first().map_or(0, count);
    if model.assessment.selection.actions > 0 {
        model.assessment.selection.actions = u8::try_from(asked).unwrap_or(u8::MAX);
    }
    let report = report(model);
    let told = |report: &PlanReport| -> Vec<_> {
        let actions = report.plan().agreed().actions().iter().zip(report.states());
        actions.filter_map(|(a, said)| said.map(|said| [of_deed(&a.deed), state(said)])).collect()
    };
    model.glance = Held::of(Glance {
        actions: all.all().iter().map(|k| u8::try_from(count(k)).unwrap_or(u8::MAX)).collect(),
        told: report.as_ref().map(told).unwrap_or_default(),
        report: report.as_ref().map(share::report_section).unwrap_or_default(),
    });
}
