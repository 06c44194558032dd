//! Plans to try the wire with.

use crate::samples::{listed, own};
use crate::sentences::{SENTENCES, Sentences};
use jalon_core::assessment::{Day, Goal, OwnWords};
use jalon_core::instrument::{GOALS, Locale};
use jalon_core::plan::{
    ACTIONS, ActionId, Deed, Doer, Draft, Due, Evaluation, MAX_DEED, MAX_PARTNER, MAX_SUPPORT,
    MAX_WISH, Plan, PlanAction, SupportKind, proposal,
};
use proptest::prelude::*;

pub fn words(text: &str) -> OwnWords {
    OwnWords::within(text, MAX_WISH).expect("words")
}

pub fn coded(id: &str, doer: Doer, due: Option<Due>, objective: Option<u8>) -> PlanAction {
    let deed = Deed::Coded(ActionId::parse(id).expect("an action"));
    PlanAction { doer, deed, due, objective }
}

fn free(text: &str, doer: Doer, due: Option<Due>, objective: Option<u8>) -> PlanAction {
    PlanAction { doer, deed: Deed::Own(words(text)), due, objective }
}

const TODAY: (i32, u32, u32) = (2027, 3, 8);

fn today() -> Day {
    Day::from_date(TODAY.0, TODAY.1, TODAY.2)
}

/// The day so many weeks from now.
fn weeks(n: u16) -> Due {
    Due::Day(Day(today().0 + 7 * n))
}

fn draft(locale: Locale, objectives: Vec<Goal>, actions: Vec<PlanAction>) -> Draft {
    let mut draft = Draft::default();
    draft.set_written_in(locale);
    for goal in objectives {
        assert!(draft.add_objective(goal));
    }
    for action in actions {
        assert!(draft.add(action.clone()), "{action:?}");
    }
    draft
}

/// With a year, its meetings and some help.
fn settled(mut draft: Draft) -> Plan {
    let (from, until) = proposal::term(today());
    assert!(draft.set_term(Some(from), Some(until)));
    draft.set_evaluations(proposal::evaluations(from, until));
    draft.set_support(SupportKind::Travel, true, None);
    draft.set_support(SupportKind::Childcare, true, None);
    Plan::first(draft, today()).expect("a plan")
}

/// Five actions, two of them in own words.
pub fn typical(sentences: &Sentences) -> Plan {
    let [first, second] = sentences.short_steps;
    settled(draft(
        sentences.locale,
        vec![listed("job"), own(sentences.goals[1])],
        vec![
            coded("write_cv", Doer::Person, Some(weeks(2)), Some(0)),
            free(first, Doer::Person, Some(weeks(1)), Some(0)),
            coded("childcare_help", Doer::Service, Some(weeks(3)), Some(0)),
            coded(
                "language_course",
                Doer::Partner(words("Lire et Écrire")),
                Some(weeks(8)),
                Some(1),
            ),
            free(second, Doer::Service, Some(Due::Month(16)), None),
        ],
    ))
}

/// Ten actions, four of them in own words.
pub fn ten(sentences: &Sentences) -> Plan {
    let Sentences { locale, goals, short_steps: [first, second], reasons, .. } = sentences;
    let partner = || Doer::Partner(words("Mission régionale"));
    settled(draft(
        *locale,
        vec![listed("job"), own(goals[1]), listed("childcare")],
        vec![
            coded("write_cv", Doer::Person, Some(weeks(2)), Some(0)),
            coded("practise_interview", Doer::Service, Some(weeks(4)), Some(0)),
            coded("answer_offers", Doer::Person, Some(weeks(6)), Some(0)),
            coded(
                "language_course",
                Doer::Partner(words("Lire et Écrire")),
                Some(weeks(8)),
                Some(1),
            ),
            coded("childcare_help", Doer::Service, Some(weeks(3)), Some(2)),
            coded("temp_agency", partner(), Some(weeks(9)), Some(0)),
            free(first, Doer::Person, Some(weeks(1)), Some(2)),
            free(second, Doer::Service, Some(Due::Month(16)), None),
            free(reasons[0], Doer::Person, Some(weeks(12)), Some(1)),
            free(reasons[1], partner(), None, None),
        ],
    ))
}

/// The example of `docs/format.md`.
pub fn example() -> Plan {
    let mut agreed = draft(
        Locale::Fr,
        vec![own("Être boulanger")],
        vec![
            coded("write_cv", Doer::Person, Some(weeks(2)), Some(0)),
            coded("short_placement", Doer::Service, Some(Due::Month(16)), None),
        ],
    );
    agreed.set_support(SupportKind::Travel, true, None);
    agreed
        .set_evaluations(vec![Evaluation { day: Day::from_date(2027, 7, 1), face_to_face: true }]);
    let first = Plan::first(agreed.clone(), Day::from_date(2027, 3, 1)).expect("a plan");
    first.next(agreed, today()).expect("a plan")
}

/// As much as a plan can say.
pub fn fullest(sentences: &Sentences) -> Plan {
    let Sentences { locale, goals, steps, .. } = sentences;
    let texts = goals.iter().chain(&sentences.reasons).chain(steps).chain(&sentences.earlier);
    let partner = Doer::Partner(words("Espace public numérique de la commune"));
    let actions = texts.take(10).map(|text| free(text, partner.clone(), Some(weeks(5)), Some(2)));
    let mut agreed = draft(*locale, goals.map(own).to_vec(), actions.collect());
    for kind in SupportKind::ALL {
        agreed.set_support(kind, true, Some(&words(sentences.short_steps[0])));
    }
    agreed.set_wish(Some(&words(steps[0])));
    settled(agreed)
}

/// Named plans for the golden vectors.
pub fn all() -> Vec<(String, Plan)> {
    let mut all = vec![("worked example".to_owned(), example())];
    for sentences in &SENTENCES {
        let tag = sentences.locale.tag();
        all.push((format!("typical {tag}"), typical(sentences)));
        all.push((format!("ten actions {tag}"), ten(sentences)));
        all.push((format!("fullest {tag}"), fullest(sentences)));
    }
    let one = |action| draft(Locale::Fr, vec![listed("keep_job")], vec![action]);
    let smallest = one(coded("adapted_hours", Doer::Person, None, Some(0)));
    for (name, version, first, day) in [
        ("first day", 1, 0, 0),
        ("last day", 1, u16::MAX, u16::MAX),
        ("last version, all days", 64, 0, u16::MAX),
        ("version 2 on the first day", 2, 9, 9),
    ] {
        let plan = Plan::new(smallest.clone(), version, Day(first), Day(day)).expect("a plan");
        all.push((name.to_owned(), plan));
    }
    let every = ACTIONS.iter().map(|kind| kind.id().as_str()).collect::<Vec<_>>();
    for (n, ids) in (1..).zip(every.chunks(10)) {
        let actions = ids.iter().map(|id| coded(id, Doer::Service, None, None)).collect();
        let agreed = draft(Locale::Fr, vec![listed("job")], actions);
        all.push((format!("every action, {n}"), Plan::first(agreed, today()).expect("a plan")));
    }
    all
}

fn own_words(max: usize) -> impl Strategy<Value = OwnWords> {
    let text =
        prop_oneof![any::<String>(), "[ a-zA-ZÀ-ÿ0-9.,'?!’-]{1,130}", "[ \u{600}-\u{6ff}]{1,130}"];
    text.prop_filter_map("nothing is left", move |text| OwnWords::within(&text, max))
}

fn goal() -> impl Strategy<Value = Goal> {
    let listed = (0..GOALS.len()).prop_map(|n| Goal::Listed(GOALS[n].id));
    prop_oneof![listed, own_words(80).prop_map(Goal::Own)]
}

fn action() -> impl Strategy<Value = PlanAction> {
    let partner = own_words(MAX_PARTNER).prop_map(Doer::Partner);
    let doer = prop_oneof![Just(Doer::Person), Just(Doer::Service), partner];
    let listed = (0..ACTIONS.len()).prop_map(|n| Deed::Coded(ACTIONS[n].id()));
    let deed = prop_oneof![3 => listed, 1 => own_words(MAX_DEED).prop_map(Deed::Own)];
    let due = prop_oneof![
        any::<u16>().prop_map(|day| Due::Day(Day(day))),
        any::<u16>().prop_map(Due::Month),
    ];
    (doer, deed, prop::option::of(due), prop::option::of(0..3_u8))
        .prop_map(|(doer, deed, due, objective)| PlanAction { doer, deed, due, objective })
}

prop_compose! {
    /// Any plan that can be made.
    pub fn plan()(
        goals in prop::collection::vec(goal(), 1..4),
        actions in prop::collection::vec(action(), 1..11),
        support in prop::collection::vec((0..6_usize, prop::option::of(own_words(MAX_SUPPORT))), 0..5),
        term in any::<(Option<u16>, Option<u16>)>(),
        meetings in prop::collection::vec(any::<(u16, bool)>(), 0..8),
        wish in prop::option::of(own_words(MAX_WISH)),
        locale in prop::sample::select(Locale::ALL.to_vec()),
        version in 1..=64_u8,
        days in any::<(u16, u16)>(),
    ) -> Plan {
        let mut draft = Draft::default();
        for goal in goals {
            draft.add_objective(goal);
        }
        let whole = coded("write_cv", Doer::Person, None, None);
        for action in actions.into_iter().chain([whole]) {
            draft.add(action);
        }
        for (at, words) in support {
            draft.set_support(SupportKind::ALL[at], true, words.as_ref());
        }
        draft.set_term(term.0.map(Day), term.1.map(Day));
        let meeting = |(day, face_to_face)| Evaluation { day: Day(day), face_to_face };
        draft.set_evaluations(meetings.into_iter().map(meeting).collect());
        draft.set_wish(wish.as_ref());
        // The language travels with own words alone.
        if draft.has_own_words() {
            draft.set_written_in(locale);
        }
        let (first, day) = (days.0.min(days.1), days.0.max(days.1));
        let first = if version == 1 { day } else { first };
        Plan::new(draft, version, Day(first), Day(day)).expect("a plan")
    }
}
