//! What holds in a participant's turn, whatever happens in whatever order.

use super::session::{event, invitation};
use super::*;
use crate::app::SessionEvent;
use crate::instrument::Mode;
use crate::share::invitation_payload;
use proptest::prelude::*;
use proptest::sample::select;

pub fn any_session_event() -> impl Strategy<Value = Event> {
    let events = [
        SessionEvent::Begun(invitation(Mode::Standard)),
        SessionEvent::Begun(invitation(Mode::Simplified)),
        SessionEvent::Drawn(7),
        SessionEvent::Given,
        SessionEvent::Stopped,
        SessionEvent::Finished,
        SessionEvent::TurnOver,
        SessionEvent::HandedRound,
        SessionEvent::Left,
        SessionEvent::Rested,
        SessionEvent::RestOver,
        SessionEvent::Touched,
        SessionEvent::Hidden,
        SessionEvent::Returned,
    ];
    select(events.map(event).to_vec())
}

/// A model in a session, on a phone with a record of its own or without.
pub fn any_session() -> impl Strategy<Value = Model> {
    let record = serde_json::to_string(&at_review().model.record()).expect("JSON");
    let modes = [Mode::Standard, Mode::Simplified].to_vec();
    (select(vec![None, Some(record)]), select(modes)).prop_map(|(text, mode)| {
        let phone = text.map_or_else(Phone::default, |text| Phone::holding(&text));
        let payload = invitation_payload(&invitation(mode));
        phone.open(|boot| boot.fragment = Some(payload)).model
    })
}

/// What must hold after `event` led from a session, and to what it did.
pub fn check(model: &Model, was_in_session: bool, effects: &[Effect]) -> Result<(), TestCaseError> {
    let touches = |e: &Effect| matches!(e, Effect::Save(_) | Effect::EraseRecord);
    if was_in_session || model.session.is_some() {
        prop_assert!(!effects.iter().any(touches), "{:?}", effects);
    }
    if let Some(session) = &model.session {
        prop_assert!(!model.may_save() && model.earlier.all().is_empty());
        prop_assert_eq!(model.assessment.selection.mode, session.invitation.mode);
        prop_assert_eq!(model.assessment.chosen(), session.invitation.domains.clone());
        if matches!(model.place, Place::Turn | Place::Finished) {
            prop_assert_eq!(&model.assessment, &session.assessment());
            prop_assert!(model.draft.is_empty() && model.typed.is_empty());
            prop_assert_eq!(session.participation, None);
        }
        let off = matches!(model.place, Place::Erase | Place::Anonymous)
            || matches!(model.place, Place::Turn | Place::Finished);
        prop_assert!(off || model.place.is_on_path(), "{:?}", model.place);
        prop_assert!(!matches!(model.place, Place::Welcome | Place::Domains));
    } else {
        prop_assert!(!matches!(model.place, Place::Turn | Place::Finished | Place::Anonymous));
        prop_assert!(!model.assessment.selection.invited);
    }
    Ok(())
}
