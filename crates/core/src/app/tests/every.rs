//! Any place and any event of each role, drawn from lists that name every kind: one that is not in its list does not
//! compile. Few domains, few questions, few words, so that events meet.

use super::*;
use crate::app::person::{Chapter, PlanAct, Shift, Shown};
use crate::instrument::{GOALS, Locale, Mode, SERVICES};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;

/// A strategy of all kinds of `$of`: how often, what it is, how it is drawn.
macro_rules! every {
    ($(#[$doc:meta])* $name:ident: $of:ty; $($weight:expr, $kind:pat => $drawn:expr;)+) => {
        $(#[$doc])*
        pub fn $name() -> BoxedStrategy<$of> {
            // Exhaustive, which is all it is for.
            let _ = |of: &$of| match of { $($kind => {})+ };
            let kinds = vec![$({
                let drawn = $drawn.prop_map(|it| -> $of {
                    assert!(matches!(it, $kind), "{it:?} stands in the line of another kind");
                    it
                });
                ($weight, drawn.boxed())
            }),+];
            Union::new_weighted(kinds).boxed()
        }
    };
}
pub(super) use every;

/// A question of each kind, of each section, about each subject, and three that depend on another.
const QUESTIONS: [&str; 10] = [
    "experience",
    "languages",
    "why",
    "first_step",
    "status",
    "contract_end",
    "goal_outcome",
    "working",
    "job_suits",
    "would_help",
];

pub fn any_domain() -> impl Strategy<Value = DomainId> + Clone {
    select(DOMAINS.iter().map(|d| d.id).take(3).chain([domain("health")]).collect::<Vec<_>>())
}

fn any_choice() -> impl Strategy<Value = ChoiceId> {
    let all = |d: &'static crate::instrument::Domain| d.obstacles.iter().chain(d.strengths);
    select(DOMAINS.iter().take(3).flat_map(all).map(|c| c.id).collect::<Vec<_>>())
}

fn any_question() -> impl Strategy<Value = QuestionId> {
    select(QUESTIONS.map(question).to_vec())
}

/// A question with one of the options of some question, mostly its own.
fn any_option() -> impl Strategy<Value = (QuestionId, ChoiceId)> {
    let of = |id: &&str| crate::instrument::question(question(id)).options.iter().take(4);
    let options: Vec<_> = QUESTIONS.iter().flat_map(of).map(|c| c.id).collect();
    let own = QUESTIONS.map(question).into_iter().flat_map(|id| {
        let options = crate::instrument::question(id).options;
        options.iter().take(10).map(move |option| (id, option.id))
    });
    prop_oneof![4 => select(own.collect::<Vec<_>>()), 1 => (any_question(), select(options))]
}

fn any_rating() -> impl Strategy<Value = Answer<Rating>> {
    let ratings = Rating::ALL.into_iter().map(Answer::Given);
    select(ratings.chain([Answer::Passed, Answer::Unseen]).collect::<Vec<_>>())
}

fn any_goal() -> impl Strategy<Value = GoalId> {
    select(GOALS.iter().take(4).map(|g| g.id).collect::<Vec<_>>())
}

fn any_mode() -> impl Strategy<Value = Mode> {
    select(Mode::ALL.to_vec())
}

pub fn any_locale() -> impl Strategy<Value = Locale> {
    select(Locale::ALL.to_vec())
}

every! {
    /// A person's places.
    any_at: At;
    1, At::Welcome => Just(At::Welcome);
    1, At::Return => Just(At::Return);
    1, At::Domains => Just(At::Domains);
    8, At::Lead(_) => any_domain().prop_map(At::Lead);
    8, At::Obstacles(_) => any_domain().prop_map(At::Obstacles);
    8, At::Strengths(_) => any_domain().prop_map(At::Strengths);
    1, At::Private => Just(At::Private);
    1, At::Goals => Just(At::Goals);
    1, At::MoreGoals(_) => (0..5u8).prop_map(At::MoreGoals);
    1, At::Order => Just(At::Order);
    8, At::Ask(..) => (any_question(), 0..4u8).prop_map(|(id, at)| At::Ask(id, at));
    1, At::Offer => Just(At::Offer);
    1, At::Suggestions => Just(At::Suggestions);
    1, At::Review => Just(At::Review);
    1, At::Share => Just(At::Share);
    1, At::After => Just(At::After);
    1, At::Evolution => Just(At::Evolution);
    1, At::Pause => Just(At::Pause);
    1, At::Erase => Just(At::Erase);
    1, At::Practice => Just(At::Practice);
    2, At::Plan(_) => (0..2u8, 0..3u8).prop_map(|(at, page)| At::plan(at, page));
    2, At::Actions(_) => (0..3u8).prop_map(At::Actions);
}

every! {
    any_in_turn: InTurn;
    1, InTurn::Begin => Just(InTurn::Begin);
    1, InTurn::Finished => Just(InTurn::Finished);
    1, InTurn::Anonymous => Just(InTurn::Anonymous);
    1, InTurn::Person(_) => any_at().prop_map(InTurn::Person);
}

every! {
    any_desk_place: Desk;
    1, Desk::Scan => Just(Desk::Scan);
    1, Desk::Summary => Just(Desk::Summary);
    1, Desk::Turned => Just(Desk::Turned);
    1, Desk::Plan => Just(Desk::Plan);
    1, Desk::Take => Just(Desk::Take);
}

every! {
    any_side_place: Side;
    1, Side::Facilitator => Just(Side::Facilitator);
    1, Side::Prepare => Just(Side::Prepare);
    1, Side::Workshop => Just(Side::Workshop);
    1, Side::Count => Just(Side::Count);
    1, Side::Picture => Just(Side::Picture);
    1, Side::Guide => Just(Side::Guide);
    1, Side::Paper => Just(Side::Paper);
}

every! {
    any_place: Place;
    42, Place::Person(_) => any_at().prop_map(Place::Person);
    3, Place::Turn(_) => any_in_turn().prop_map(Place::Turn);
    3, Place::Desk(_) => any_desk_place().prop_map(Place::Desk);
    5, Place::Workshop(_) => any_side_place().prop_map(Place::Workshop);
}

every! {
    any_shown: Shown;
    2, Shown::Domain(_) => any_domain().prop_map(Shown::Domain);
    1, Shown::Goal(_) => (0..4u8).prop_map(Shown::Goal);
    1, Shown::Earlier(_) => (0..4u8).prop_map(Shown::Earlier);
    1, Shown::Private => Just(Shown::Private);
    1, Shown::Plan => Just(Shown::Plan);
    2, Shown::Question(_) => any_question().prop_map(Shown::Question);
    1, Shown::Suggestions => Just(Shown::Suggestions);
    1, Shown::Service(_) => {
        let services: Vec<_> = SERVICES.iter().take(3).map(|s| s.id).collect();
        select(services).prop_map(Shown::Service)
    };
}

every! {
    any_chapter: Chapter;
    1, Chapter::Talk => Just(Chapter::Talk);
    1, Chapter::Goals => Just(Chapter::Goals);
    1, Chapter::FollowUp => Just(Chapter::FollowUp);
    1, Chapter::Difficult => Just(Chapter::Difficult);
    1, Chapter::Fine => Just(Chapter::Fine);
    1, Chapter::Resources => Just(Chapter::Resources);
    1, Chapter::Situation => Just(Chapter::Situation);
    1, Chapter::Suggestions => Just(Chapter::Suggestions);
    1, Chapter::Open => Just(Chapter::Open);
    1, Chapter::NotShown => Just(Chapter::NotShown);
}

every! {
    /// What a person does.
    any_person_event: PersonEvent;
    6, PersonEvent::Go(_) => any_at().prop_map(PersonEvent::Go);
    1, PersonEvent::ModeChosen(_) => any_mode().prop_map(PersonEvent::ModeChosen);
    2, PersonEvent::DomainToggled(_) => any_domain().prop_map(PersonEvent::DomainToggled);
    1, PersonEvent::DomainsChosen(_) => any::<bool>().prop_map(PersonEvent::DomainsChosen);
    2, PersonEvent::LeadAnswered(..) =>
        (any_domain(), any_rating()).prop_map(|(id, a)| PersonEvent::LeadAnswered(id, a));
    2, PersonEvent::TalkToggled(_) => any_domain().prop_map(PersonEvent::TalkToggled);
    2, PersonEvent::ObstacleToggled(..) =>
        (any_domain(), any_choice()).prop_map(|(id, c)| PersonEvent::ObstacleToggled(id, c));
    2, PersonEvent::StrengthToggled(..) =>
        (any_domain(), any_choice()).prop_map(|(id, c)| PersonEvent::StrengthToggled(id, c));
    2, PersonEvent::PrivateToggled => Just(PersonEvent::PrivateToggled);
    24, PersonEvent::Later(_) => any_later_event().prop_map(PersonEvent::Later);
}

every! {
    any_act: PlanAct;
    2, PlanAct::Done(..) => (0..2usize, 0..3usize).prop_map(|(plan, at)| PlanAct::Done(plan, at));
    2, PlanAct::NotYet(..) =>
        (0..2usize, 0..3usize).prop_map(|(plan, at)| PlanAct::NotYet(plan, at));
    1, PlanAct::DaySaved(_) => (300..400u16).prop_map(|day| PlanAct::DaySaved(Day(day)));
}

every! {
    any_later_event: LaterEvent;
    1, LaterEvent::Practised(_) => any_rating().prop_map(LaterEvent::Practised);
    1, LaterEvent::PractisedTalk => Just(LaterEvent::PractisedTalk);
    4, LaterEvent::GoalToggled(_) => any_goal().prop_map(LaterEvent::GoalToggled);
    4, LaterEvent::DraftChanged(_) => {
        let words = prop_oneof![
            Just("Un atelier".to_owned()),
            ".{0,90}",
            "[ \u{600}-\u{6ff}]{0,140}",
        ];
        words.prop_map(LaterEvent::DraftChanged)
    };
    4, LaterEvent::DraftAdded => Just(LaterEvent::DraftAdded);
    4, LaterEvent::GoalRemoved(_) => (0..4usize).prop_map(LaterEvent::GoalRemoved);
    4, LaterEvent::GoalMoved(..) =>
        (0..4usize, select(vec![Shift::Up, Shift::Down])).prop_map(|(n, to)| LaterEvent::GoalMoved(n, to));
    1, LaterEvent::GoalTapped(_) => (0..4usize).prop_map(LaterEvent::GoalTapped);
    6, LaterEvent::OptionToggled(..) =>
        (any_option(), 0..4u8).prop_map(|((id, c), at)| LaterEvent::OptionToggled(id, at, c));
    1, LaterEvent::LevelChosen(..) =>
        (any_option(), 0..6u8).prop_map(|((id, c), level)| LaterEvent::LevelChosen(id, c, level));
    1, LaterEvent::MonthChosen(..) => {
        let month = prop::option::of(0..40u16);
        (any_question(), month).prop_map(|(id, month)| LaterEvent::MonthChosen(id, month))
    };
    1, LaterEvent::OfferTaken => Just(LaterEvent::OfferTaken);
    1, LaterEvent::SuggestionToggled(_) => {
        let services: Vec<_> = SERVICES.iter().take(3).map(|s| s.id).collect();
        select(services).prop_map(LaterEvent::SuggestionToggled)
    };
    1, LaterEvent::MoreSuggestions => Just(LaterEvent::MoreSuggestions);
    2, LaterEvent::ShownToggled(_) => any_shown().prop_map(LaterEvent::ShownToggled);
    1, LaterEvent::Folded(..) =>
        (any_chapter(), any::<bool>()).prop_map(|(chapter, open)| LaterEvent::Folded(chapter, open));
    1, LaterEvent::CellPicked(_) => (0..4usize).prop_map(LaterEvent::CellPicked);
    1, LaterEvent::AllAsked => Just(LaterEvent::AllAsked);
    1, LaterEvent::SharingChosen(_) =>
        select(vec![None, Some(0)]).prop_map(LaterEvent::SharingChosen);
    1, LaterEvent::CrackedToggled => Just(LaterEvent::CrackedToggled);
    1, LaterEvent::CopyAsked => Just(LaterEvent::CopyAsked);
    1, LaterEvent::SheetAsked => Just(LaterEvent::SheetAsked);
    1, LaterEvent::ReminderAsked => Just(LaterEvent::ReminderAsked);
    2, LaterEvent::FollowUpBegun => Just(LaterEvent::FollowUpBegun);
    1, LaterEvent::FollowUpLater => Just(LaterEvent::FollowUpLater);
    1, LaterEvent::AnewBegun => Just(LaterEvent::AnewBegun);
    2, LaterEvent::Plan(_) => any_act().prop_map(LaterEvent::Plan);
    1, LaterEvent::PicturesChosen(_) => any::<bool>().prop_map(LaterEvent::PicturesChosen);
}
