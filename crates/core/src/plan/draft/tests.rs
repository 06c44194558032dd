//! Whatever is done to a draft, and in whatever order, it is one that can be read again.

use super::*;
use crate::instrument::GOALS;
use crate::plan::{ACTIONS, Due};
use proptest::prelude::*;

/// Makes what no draft writes.
type Spoil = fn(&mut serde_json::Value);

fn words(text: &str) -> OwnWords {
    OwnWords::within(text, MAX_STEP).expect("words")
}

fn listed(at: usize) -> Goal {
    Goal::Listed(GOALS[at].id)
}

fn coded(at: usize, doer: Doer, objective: Option<u8>) -> PlanAction {
    PlanAction { doer, deed: Deed::Coded(ACTIONS[at].id()), due: None, objective }
}

#[test]
fn there_is_room_for_so_many_and_no_more() {
    let mut draft = Draft::default();
    let added: Vec<bool> = (0..4).map(|at| draft.add_objective(listed(at))).collect();
    assert_eq!(added, [true, true, true, false]);
    let added = (0..12).filter(|at| draft.add(coded(*at, Doer::Person, None))).count();
    assert_eq!((added, draft.actions().len()), (10, 10));
    let day = |n| Evaluation { day: Day(n), face_to_face: n % 2 == 0 };
    draft.set_evaluations([9, 3, 3, 5, 1, 7, 11, 13].map(day).to_vec());
    let days: Vec<u16> = draft.evaluations().iter().map(|e| e.day.0).collect();
    assert_eq!(days, [1, 3, 5, 7, 9, 11]);
}

#[test]
fn nothing_stands_twice_and_no_objective_is_missing() {
    let mut draft = Draft::default();
    assert!(draft.add_objective(listed(0)) && !draft.add_objective(listed(0)));
    assert!(!draft.add(coded(0, Doer::Person, Some(1))));
    assert!(draft.add(coded(0, Doer::Person, Some(0))));
    assert!(!draft.add(coded(0, Doer::Person, None)));
    assert!(draft.add(coded(0, Doer::Service, None)));
    assert!(!draft.change(1, coded(0, Doer::Person, None)));
    assert!(draft.change(0, coded(0, Doer::Person, None)));
    assert!(!draft.change(2, coded(1, Doer::Person, None)));
    let twice = Doer::Partner(words(&"a".repeat(41)));
    assert!(draft.add(coded(0, twice.clone(), None)));
    assert!(!draft.add(coded(0, twice, None)), "cut, it is the same name");
}

#[test]
fn own_words_are_cut_at_their_limits() {
    let long = words(&"x".repeat(MAX_STEP));
    let mut draft = Draft::default();
    assert!(draft.add_objective(Goal::Own(long.clone())));
    let doer = Doer::Partner(long.clone());
    let deed = Deed::Own(long.clone());
    assert!(draft.add(PlanAction { doer, deed, due: None, objective: None }));
    draft.set_support(SupportKind::Fees, true, Some(&long));
    draft.set_wish(Some(&long));
    let lengths = serde_json::to_string(&draft).expect("json");
    let mut lengths: Vec<usize> =
        lengths.split('"').map(str::len).filter(|length| *length > 30).collect();
    lengths.sort_unstable();
    assert_eq!(lengths, [MAX_PARTNER, MAX_SUPPORT, MAX_OWN_WORDS, MAX_DEED, MAX_WISH]);
}

#[test]
fn actions_follow_their_objective() {
    let mut draft = Draft::default();
    for at in 0..3 {
        assert!(draft.add_objective(listed(at)));
        assert!(draft.add(coded(at, Doer::Person, u8::try_from(at).ok())));
    }
    let of = |draft: &Draft| draft.actions().iter().map(|a| a.objective).collect::<Vec<_>>();
    draft.raise_objective(1);
    assert_eq!(draft.objectives(), [listed(1), listed(0), listed(2)]);
    assert_eq!(of(&draft), [Some(1), Some(0), Some(2)]);
    draft.raise_objective(0);
    draft.remove_objective(0);
    assert_eq!(draft.objectives(), [listed(0), listed(2)]);
    assert_eq!(of(&draft), [Some(0), None, Some(1)]);
}

#[test]
fn a_plan_without_an_action_of_the_service_is_noticed() {
    let mut draft = Draft::default();
    assert!(!draft.lacks_service(), "nothing is agreed yet");
    assert!(draft.add(coded(0, Doer::Person, None)));
    assert!(draft.lacks_service());
    assert!(draft.add(coded(1, Doer::Partner(words("Lire et Écrire")), None)));
    assert!(draft.lacks_service());
    assert!(draft.add(coded(2, Doer::Service, None)));
    assert!(!draft.lacks_service());
}

#[test]
fn what_no_draft_can_be_is_refused_where_it_is_read() {
    let mut draft = Draft::default();
    assert!(draft.add_objective(listed(0)));
    assert!(draft.add(coded(0, Doer::Person, Some(0))));
    draft.set_support(SupportKind::Fees, true, None);
    draft.set_evaluations(vec![Evaluation { day: Day(9), face_to_face: true }]);
    assert!(draft.set_term(Some(Day(3)), Some(Day(9))));
    assert!(!draft.set_term(Some(Day(9)), Some(Day(3))));
    let sound = serde_json::to_value(&draft).expect("json");
    assert_eq!(serde_json::from_value::<Draft>(sound.clone()).expect("sound"), draft);
    let cases: [(&str, Spoil); 9] = [
        ("an objective twice", |v| {
            let again = v["objectives"][0].clone();
            v["objectives"].as_array_mut().expect("a list").push(again);
        }),
        ("an action twice", |v| {
            let again = v["actions"][0].clone();
            v["actions"].as_array_mut().expect("a list").push(again);
        }),
        ("an action nobody knows", |v| v["actions"][0]["deed"]["coded"] = "fly".into()),
        ("an objective that is not there", |v| v["actions"][0]["objective"] = 1.into()),
        ("a name too long", |v| {
            v["actions"][0]["doer"] = serde_json::json!({ "partner": "x".repeat(401) });
        }),
        ("help twice", |v| {
            let again = v["support"][0].clone();
            v["support"].as_array_mut().expect("a list").push(again);
        }),
        ("an end before the beginning", |v| v["until"] = 2.into()),
        ("a meeting twice", |v| {
            let again = v["evaluations"][0].clone();
            v["evaluations"].as_array_mut().expect("a list").push(again);
        }),
        ("too many objectives", |v| {
            let all = GOALS.iter().take(4).map(|g| serde_json::json!({ "listed": g.id.as_str() }));
            v["objectives"] = all.collect();
        }),
    ];
    for (name, spoil) in cases {
        let mut other = sound.clone();
        spoil(&mut other);
        assert!(serde_json::from_value::<Draft>(other).is_err(), "{name}");
    }
}

fn doer() -> impl Strategy<Value = Doer> {
    prop_oneof![
        Just(Doer::Person),
        Just(Doer::Service),
        ".{1,60}".prop_map(|text| OwnWords::within(&text, 60).map_or(Doer::Person, Doer::Partner)),
    ]
}

fn action() -> impl Strategy<Value = PlanAction> {
    let coded = (0..ACTIONS.len()).prop_map(|at| Deed::Coded(ACTIONS[at].id()));
    let own = "[a-c]{1,130}".prop_map(|text| Deed::Own(words(&text)));
    let due = prop_oneof![
        Just(None),
        any::<u16>().prop_map(|day| Some(Due::Day(Day(day)))),
        any::<u16>().prop_map(|month| Some(Due::Month(month))),
    ];
    let objective = prop::option::of(0..4_u8);
    (doer(), prop_oneof![coded, own], due, objective)
        .prop_map(|(doer, deed, due, objective)| PlanAction { doer, deed, due, objective })
}

/// Something done to a draft.
#[derive(Clone, Debug)]
enum Change {
    Objective(Goal),
    NoObjective(usize),
    RaiseObjective(usize),
    Add(PlanAction),
    Replace(usize, PlanAction),
    Remove(usize),
    Raise(usize),
    Support(usize, bool, String),
    Term(Option<u16>, Option<u16>),
    Evaluations(Vec<u16>),
    Wish(String),
}

fn change() -> impl Strategy<Value = Change> {
    let listed = (0..GOALS.len()).prop_map(listed);
    let own = "[a-c]{1,130}".prop_map(|text| Goal::Own(words(&text)));
    prop_oneof![
        prop_oneof![listed, own].prop_map(Change::Objective),
        (0..4_usize).prop_map(Change::NoObjective),
        (0..4_usize).prop_map(Change::RaiseObjective),
        action().prop_map(Change::Add),
        (0..12_usize, action()).prop_map(|(at, action)| Change::Replace(at, action)),
        (0..12_usize).prop_map(Change::Remove),
        (0..12_usize).prop_map(Change::Raise),
        (0..6_usize, any::<bool>(), ".{0,60}")
            .prop_map(|(at, on, text)| Change::Support(at, on, text)),
        any::<(Option<u16>, Option<u16>)>().prop_map(|(from, until)| Change::Term(from, until)),
        prop::collection::vec(any::<u16>(), 0..9).prop_map(Change::Evaluations),
        ".{0,140}".prop_map(Change::Wish),
    ]
}

fn apply(draft: &mut Draft, change: Change) {
    match change {
        Change::Objective(goal) => drop(draft.add_objective(goal)),
        Change::NoObjective(at) => draft.remove_objective(at),
        Change::RaiseObjective(at) => draft.raise_objective(at),
        Change::Add(action) => drop(draft.add(action)),
        Change::Replace(at, action) => drop(draft.change(at, action)),
        Change::Remove(at) => draft.remove(at),
        Change::Raise(at) => draft.raise(at),
        Change::Support(at, on, text) => {
            draft.set_support(SupportKind::ALL[at], on, OwnWords::within(&text, 60).as_ref());
        }
        Change::Term(from, until) => drop(draft.set_term(from.map(Day), until.map(Day))),
        Change::Evaluations(days) => {
            let meeting =
                |day: u16| Evaluation { day: Day(day), face_to_face: day.is_multiple_of(2) };
            draft.set_evaluations(days.into_iter().map(meeting).collect());
        }
        Change::Wish(text) => draft.set_wish(OwnWords::within(&text, MAX_STEP).as_ref()),
    }
}

proptest! {
    #[test]
    fn no_way_of_making_a_draft_makes_an_unsound_one(changes in prop::collection::vec(change(), 0..40)) {
        let mut draft = Draft::default();
        for change in changes {
            apply(&mut draft, change);
            let text = serde_json::to_string(&draft).expect("json");
            prop_assert_eq!(serde_json::from_str::<Draft>(&text).ok(), Some(draft.clone()));
        }
    }
}
