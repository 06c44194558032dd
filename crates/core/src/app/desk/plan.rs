//! What an adviser reads of a plan otherwise than the person.

use crate::app::letter::plan::of_doer;
use crate::app::text::Text;
use crate::plan::{Doer, Draft};

/// Who does it, as the adviser reads it.
#[must_use]
pub fn of_doer_there(doer: &Doer) -> Text {
    match doer {
        Doer::Person => Text::of("plan-desk-person"),
        Doer::Service | Doer::Partner(_) => of_doer(doer),
    }
}

/// The quiet remark on a plan that says nothing of what the service does.
#[must_use]
pub fn remark(draft: &Draft) -> Option<Text> {
    draft.lacks_service().then(|| Text::of("plan-no-service"))
}
