//! What holds in a participant's turn, whatever happens in whatever order.

use super::session::{invitation, of_nobody};
use super::*;
use crate::instrument::Mode;
use crate::share::invitation_payload;
use proptest::prelude::*;
use proptest::sample::select;

/// A model in a turn, on a phone with a record of its own or without.
pub fn any_session() -> impl Strategy<Value = Model> {
    let record = serde_json::to_string(&record(&at_review().model)).expect("JSON");
    let modes = [Mode::Standard, Mode::Simplified].to_vec();
    (select(vec![None, Some(record)]), select(modes)).prop_map(|(text, mode)| {
        let phone = text.map_or_else(Phone::default, |text| Phone::holding(&text));
        let payload = invitation_payload(&invitation(mode));
        phone.open(|boot| boot.fragment = Some(payload)).model
    })
}

/// Whether something stays on the device or leaves it: what no turn does.
const fn leaves_a_trace(effect: &Effect) -> bool {
    match effect {
        Effect::Store(write) => match write.slot {
            Slot::Record => true,
            // Where the group is counted on this device.
            Slot::Workshops => false,
        },
        Effect::Later(effect) => match effect {
            LaterEffect::Copy(_)
            | LaterEffect::SaveFile { .. }
            | LaterEffect::SaveSheet
            | LaterEffect::SaveReminder(_)
            | LaterEffect::Print => true,
            // What is kept for a reload is the workshop's and nobody's; a test of its own says so.
            LaterEffect::KeepTurn(_)
            // What of the app is on the device is of no one.
            | LaterEffect::Device(_)
            | LaterEffect::Watch(_)
            | LaterEffect::KeepAwake(_)
            | LaterEffect::Voice(_)
            | LaterEffect::DrawRandom => false,
        },
        Effect::Workshop(WorkshopEffect::SaveTable(_) | WorkshopEffect::PrintOn(_)) => true,
        // A sound for whoever reads a code.
        Effect::Scan(
            ScanEffect::StartCamera(_)
            | ScanEffect::StopCamera
            | ScanEffect::Torch(_)
            | ScanEffect::Give(_),
        )
        | Effect::LoadLocale(_)
        | Effect::LoadPart(_)
        | Effect::History(_)
        | Effect::Read(_)
        | Effect::Restart => false,
    }
}

/// What must hold after an event led from a turn, and to what it did.
pub fn check(model: &Model, was_in_turn: bool, effects: &[Effect]) -> Result<(), TestCaseError> {
    if was_in_turn || model.turn.is_some() {
        prop_assert!(!effects.iter().any(leaves_a_trace), "{:?}", effects);
    }
    let (place, person) = (model.place, &model.here().assessment);
    prop_assert_eq!(matches!(place, Place::Turn(_)), model.turn.is_some(), "{:?}", place);
    let (Place::Turn(at), Some(turn)) = (place, &model.turn) else {
        prop_assert!(!person.selection.invited);
        return Ok(());
    };
    prop_assert!(!model.may_save() && turn.person.earlier.all().is_empty());
    prop_assert_eq!(
        &model.person,
        &person::Model::default(),
        "the phone's own person is not there"
    );
    prop_assert_eq!(person.selection.mode, turn.invitation.mode);
    prop_assert_eq!(person.chosen(), turn.invitation.domains.clone());
    match at {
        InTurn::Begin | InTurn::Finished => {
            prop_assert_eq!(
                &turn.person,
                &person::Model { answered_on: turn.person.answered_on, ..of_nobody(turn) }
            );
            prop_assert_eq!((turn.participation, turn.given, turn.warned), (None, false, false));
        }
        InTurn::Anonymous => {}
        InTurn::Person(at) => {
            prop_assert!(at == At::Erase || at.is_on_path(), "{:?}", at);
            prop_assert!(!matches!(at, At::Welcome | At::Domains), "{:?}", at);
        }
    }
    Ok(())
}
