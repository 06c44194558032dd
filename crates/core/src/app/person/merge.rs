//! Two tabs of one phone: both sets of answers are kept.

use super::model::Model;
use super::record::Record;

/// Takes in what another tab wrote, number by number: one may have begun the next assessment. Says whether this tab
/// knows more than that now. The plans of both come merged.
pub(super) fn merge(other: &Record, plans: String, model: &mut Model) -> bool {
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
    model.plans = plans;
    model.assessment != other.assessment
        || model.earlier != other.earlier
        || model.plans != other.plans
}
