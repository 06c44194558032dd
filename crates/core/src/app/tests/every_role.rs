//! Any event of a turn, of the desk, of the facilitator's side, of a reader and of the voice, each kind by name.

use super::every::{any_domain, any_locale, any_side_place, every};
use super::session::invitation;
use super::*;
use crate::app::burst::Typed;
use crate::app::desk::plan::PlanEvent;
use crate::app::desk::{Decision, KEYS};
use crate::app::held::Held;
use crate::app::workshop::{Confirmation, PaperPart};
use crate::app::{CameraProblem, Lens, Line, Paper, VoiceEvent};
use crate::instrument::Mode;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;

every! {
    any_turn_event: TurnEvent;
    2, TurnEvent::Begun(_) =>
        select(vec![Mode::Standard, Mode::Simplified]).prop_map(|m| TurnEvent::Begun(invitation(m)));
    1, TurnEvent::Given => Just(TurnEvent::Given);
    1, TurnEvent::Stopped => Just(TurnEvent::Stopped);
    1, TurnEvent::Finished => Just(TurnEvent::Finished);
    1, TurnEvent::TurnOver => Just(TurnEvent::TurnOver);
    1, TurnEvent::HandedRound => Just(TurnEvent::HandedRound);
    1, TurnEvent::Left => Just(TurnEvent::Left);
    1, TurnEvent::Rested => Just(TurnEvent::Rested);
    1, TurnEvent::RestOver => Just(TurnEvent::RestOver);
    1, TurnEvent::Touched => Just(TurnEvent::Touched);
    1, TurnEvent::Hidden => Just(TurnEvent::Hidden);
    1, TurnEvent::Returned => Just(TurnEvent::Returned);
}

/// What an adviser does with a plan, in short: the rest is tested beside it.
fn any_plan_event() -> impl Strategy<Value = PlanEvent> {
    select(vec![
        PlanEvent::Opened,
        PlanEvent::ActionWritten("Appeler".to_owned()),
        PlanEvent::ActionRemoved(0),
        PlanEvent::CodeShown,
        PlanEvent::Printed,
    ])
}

every! {
    any_desk_event: DeskEvent;
    1, DeskEvent::CompareAsked => Just(DeskEvent::CompareAsked);
    1, DeskEvent::CompareEnded => Just(DeskEvent::CompareEnded);
    2, DeskEvent::Decided(_) =>
        select(vec![Decision::Beside, Decision::Compare, Decision::Leave])
            .prop_map(DeskEvent::Decided);
    1, DeskEvent::Chosen(_) => (0..3usize).prop_map(DeskEvent::Chosen);
    1, DeskEvent::Dropped => Just(DeskEvent::Dropped);
    1, DeskEvent::Labelled(_) => Just(DeskEvent::Labelled("10:30".to_owned()));
    1, DeskEvent::NoteAsked(_) => any_domain().prop_map(|id| DeskEvent::NoteAsked(Some(id)));
    1, DeskEvent::Rated(..) => any_domain().prop_map(|id| DeskEvent::Rated(id, Rating::Fine));
    1, DeskEvent::Worded(..) =>
        any_domain().prop_map(|id| DeskEvent::Worded(id, "un mot".to_owned()));
    1, DeskEvent::NextToggled(_) => any_domain().prop_map(DeskEvent::NextToggled);
    1, DeskEvent::TurnAsked => Just(DeskEvent::TurnAsked);
    1, DeskEvent::SecondToggled => Just(DeskEvent::SecondToggled);
    1, DeskEvent::SecondFetched(..) =>
        (any_locale(), any::<bool>()).prop_map(|(of, came)| DeskEvent::SecondFetched(of, came));
    1, DeskEvent::KeysShown(_) => any::<bool>().prop_map(DeskEvent::KeysShown);
    1, DeskEvent::KeysToggled => Just(DeskEvent::KeysToggled);
    3, DeskEvent::Plan(_) => any_plan_event().prop_map(|event| DeskEvent::Plan(Held::of(event)));
    2, DeskEvent::Pressed(_) =>
        select(KEYS.map(|key| key.sign).to_vec()).prop_map(DeskEvent::Pressed);
}

every! {
    any_workshop_event: WorkshopEvent;
    4, WorkshopEvent::Go(_) => any_side_place().prop_map(WorkshopEvent::Go);
    1, WorkshopEvent::UnreadableKept => Just(WorkshopEvent::UnreadableKept);
    1, WorkshopEvent::UnreadableDiscarded => Just(WorkshopEvent::UnreadableDiscarded);
    1, WorkshopEvent::LocaleChosen(_) => any_locale().prop_map(WorkshopEvent::LocaleChosen);
    1, WorkshopEvent::ModeChosen(_) => Just(WorkshopEvent::ModeChosen(Mode::Standard));
    5, WorkshopEvent::DomainToggled(_) => any_domain().prop_map(WorkshopEvent::DomainToggled);
    1, WorkshopEvent::MinutesChosen(_) => Just(WorkshopEvent::MinutesChosen(20));
    1, WorkshopEvent::LabelChanged(_) =>
        Just(WorkshopEvent::LabelChanged(" \u{202e} ".to_owned()));
    1, WorkshopEvent::Opened => Just(WorkshopEvent::Opened);
    2, WorkshopEvent::PictureAsked(_) =>
        select(vec![None, Some(1)]).prop_map(WorkshopEvent::PictureAsked);
    1, WorkshopEvent::Renewed => Just(WorkshopEvent::Renewed);
    2, WorkshopEvent::Asked(_) =>
        select(vec![Confirmation::Finish, Confirmation::Erase(0)]).prop_map(WorkshopEvent::Asked);
    1, WorkshopEvent::Dropped => Just(WorkshopEvent::Dropped);
    2, WorkshopEvent::Confirmed => Just(WorkshopEvent::Confirmed);
    1, WorkshopEvent::TableAsked => Just(WorkshopEvent::TableAsked);
    1, WorkshopEvent::PosterAsked(_) => Just(WorkshopEvent::PosterAsked(Paper::A3));
    1, WorkshopEvent::PaperPrinted(_) => Just(WorkshopEvent::PaperPrinted(PaperPart::Goals));
}

/// What a code says: a summary, another one, codes of a few people of this workshop and of another, a text.
fn any_text() -> impl Strategy<Value = String> {
    let link = views::share_link(&at_review().model);
    let another = views::share_link(&asking(&["money"]).model);
    let anonymous = (0..12u64, select(vec![4_821u16, 7]))
        .prop_map(|(person, workshop)| facilitator::code(workshop, person, Rating::Fine));
    prop_oneof![
        2 => select(vec![link, another, "bonjour".to_owned()]),
        6 => anonymous,
    ]
}

every! {
    any_reader_event: ReaderEvent;
    1, ReaderEvent::CameraAsked(_) => Just(ReaderEvent::CameraAsked(None));
    1, ReaderEvent::CameraStopped => Just(ReaderEvent::CameraStopped);
    1, ReaderEvent::CameraStarted { .. } => any::<bool>().prop_map(|torch| {
        let lens = Lens { id: "back".to_owned(), name: String::new() };
        ReaderEvent::CameraStarted { lens: lens.id.clone(), lenses: vec![lens], torch }
    });
    1, ReaderEvent::CameraFailed(_) => Just(ReaderEvent::CameraFailed(CameraProblem::InUse));
    1, ReaderEvent::TorchToggled => Just(ReaderEvent::TorchToggled);
    6, ReaderEvent::FrameRead(_) =>
        prop::collection::vec(any_text(), 0..3).prop_map(ReaderEvent::FrameRead);
    1, ReaderEvent::PictureGiven => Just(ReaderEvent::PictureGiven);
    1, ReaderEvent::PictureRead { .. } => {
        let texts = prop::collection::vec(any_text(), 0..2);
        (texts, any::<bool>())
            .prop_map(|(texts, unreadable)| ReaderEvent::PictureRead { texts, unreadable })
    };
    1, ReaderEvent::PictureFailed => Just(ReaderEvent::PictureFailed);
    3, ReaderEvent::TextGiven(_) => any_text().prop_map(ReaderEvent::TextGiven);
    2, ReaderEvent::KeysTyped(_) => any_text()
        .prop_map(|text| ReaderEvent::KeysTyped(Typed { keys: text.clone(), text }));
}

fn lines(count: u8) -> Vec<Line> {
    let line =
        |n: u8| Line { ids: vec![n.to_string()], words: n.to_string(), lang: "fr".to_owned() };
    (0..count).map(line).collect()
}

every! {
    /// Listening, and what a browser says of it, in any order.
    any_voice_event: VoiceEvent;
    1, VoiceEvent::Toggled => Just(VoiceEvent::Toggled);
    1, VoiceEvent::Asked => Just(VoiceEvent::Asked);
    1, VoiceEvent::Touched => Just(VoiceEvent::Touched);
    1, VoiceEvent::Stopped => Just(VoiceEvent::Stopped);
    1, VoiceEvent::SlowToggled => Just(VoiceEvent::SlowToggled);
    2, VoiceEvent::Gathered(_) => (0..3u8).prop_map(|n| VoiceEvent::Gathered(lines(n)));
    2, VoiceEvent::Started(_) => (0..6u32).prop_map(VoiceEvent::Started);
    1, VoiceEvent::Reached(..) => (0..6u32).prop_map(|turn| VoiceEvent::Reached(turn, 2, 4));
    2, VoiceEvent::Ended(_) => (0..6u32).prop_map(VoiceEvent::Ended);
    2, VoiceEvent::Failed(_) => (0..6u32).prop_map(VoiceEvent::Failed);
    2, VoiceEvent::Silent(_) => (0..6u32).prop_map(VoiceEvent::Silent);
    2, VoiceEvent::SecondPassed(..) => (0..6u32, any::<bool>()).prop_map(|(turn, is_busy)| VoiceEvent::SecondPassed(turn, is_busy));
    1, VoiceEvent::FetchChosen => Just(VoiceEvent::FetchChosen);
    1, VoiceEvent::OfferClosed => Just(VoiceEvent::OfferClosed);
    1, VoiceEvent::Fetched(_) => any_locale().prop_map(VoiceEvent::Fetched);
    1, VoiceEvent::FetchFailed(_) => any_locale().prop_map(VoiceEvent::FetchFailed);
}
