//! Two tabs of one phone: both sets of answers are kept.

use super::model::{Hint, Model};
use super::record::Record;

/// Takes in what another tab wrote, number by number: one may have begun the next assessment. Says whether this tab
/// knows more than that now.
pub(super) fn merge(other: &Record, model: &mut Model) -> bool {
    let (mine, theirs) = (model.earlier.next_number(), other.earlier.next_number());
    if theirs > mine {
        let before = std::mem::replace(&mut model.assessment, other.assessment.clone());
        model.earlier.push(model.answered_on, before);
        model.answered_on = other.answered_on;
        model.asked_on = other.asked_on;
    } else if theirs == mine {
        model.assessment.merge(&other.assessment);
        model.answered_on = model.answered_on.max(other.answered_on);
        model.asked_on = model.asked_on.max(other.asked_on);
    } else if let Some(place) = model.earlier.get_mut(theirs) {
        place.assessment.merge(&other.assessment);
        place.day = place.day.max(other.answered_on);
    }
    model.earlier.merge(&other.earlier);
    if other.hinted && model.hint == Hint::Due {
        model.hint = Hint::Given;
    }
    model.assessment != other.assessment || model.earlier != other.earlier
}
