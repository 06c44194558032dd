//! What a person keeps for themself has no part in what is shown, and nothing is shown that they
//! could not strike out.

use crate::any::{Chosen, answer, answers, chosen, person};
use crate::say::Say::{Hard, Is, Wants};
use crate::say::{Say, assessment, domain, service, today};
use jalon_core::assessment::{
    Answer, Assessment, Disclosed, DomainAnswers, Goal, KeptLine, OwnWords, Shared,
};
use jalon_core::guidance::{shared, suggestions, to_discuss};
use jalon_core::instrument::{About, DOMAINS, QuestionId, SERVICES, Section, ServiceId, questions};
use jalon_core::share;
use proptest::prelude::*;

pub type Other = (Vec<DomainAnswers>, Chosen);

pub fn other() -> impl Strategy<Value = Other> {
    (DOMAINS.iter().map(answers).collect::<Vec<_>>(), chosen())
}

/// The same person, had they answered otherwise wherever they show nothing.
pub fn otherwise(person: &Assessment, (answers, chosen): Other) -> Assessment {
    let mut changed = person.clone();
    for (domain, answers) in DOMAINS.iter().zip(answers) {
        let entry = person.entry(domain.id);
        if !(entry.chosen && entry.shown) {
            changed.change(domain.id, |entry| entry.answers = answers);
        }
    }
    // Another goal in the place of each that is kept back, kept back in its turn.
    let given = person.goals.answer.given().cloned().unwrap_or_default();
    for (at, goal) in given.iter().enumerate().filter(|(_, goal)| person.keeps_goal(goal)) {
        let other = OwnWords::new(&format!("Autre chose {at}")).map(Goal::Own).expect("words");
        changed.toggle_kept(KeptLine::Goal(other.clone()));
        let goals = changed.goals.answer.given().cloned().unwrap_or_default();
        let goals = goals.into_iter().map(|g| if g == *goal { other.clone() } else { g });
        let goals = goals.collect();
        changed.change_goals(|g| g.answer = Answer::Given(goals));
    }
    let mut all = changed.clone();
    for section in [Section::Situation, Section::Resources, Section::FollowUp] {
        answer(&mut all, section, &chosen);
    }
    for question in questions().filter(|q| q.about == About::Person) {
        if person.keeps_question(question.id) {
            changed.set_asked(question.id, None, all.answer(question.id, None).clone());
        }
    }
    changed
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn nothing_that_is_kept_back_changes_what_is_shown(person in person(), other in other()) {
        let changed = otherwise(&person, other);
        let (shown, other) = (shared(&person, today()), shared(&changed, today()));
        prop_assert_eq!(share::encode(&shown), share::encode(&other));
        prop_assert_eq!(shown, other);
    }

    #[test]
    fn what_is_shown_was_there_for_the_person_to_strike_out(person in person()) {
        let own = suggestions(&Shared::everything(&person, today()));
        let shown = shared(&person, today());
        for id in shown.suggestions.shown().and_then(Answer::given).into_iter().flatten() {
            prop_assert!(own.iter().any(|s| s.service == *id), "{}", id);
            prop_assert!(!person.selection.struck.contains(id));
        }
    }

    #[test]
    fn but_for_the_suggestions_it_is_what_the_person_shows(person in person()) {
        let mut shown = shared(&person, today());
        let plain = Shared::of(&person, today());
        if !person.selection.suggestions_seen || person.selection.suggestions_kept {
            prop_assert_eq!(&shown, &plain);
        }
        shown.suggestions = plain.suggestions.clone();
        prop_assert_eq!(shown, plain);
    }
}

const DEBTS: [Say; 3] = [Hard("money", &["debts"]), Is("status", "student"), Wants("studies")];

fn reached() -> Assessment {
    let mut person = assessment(&DEBTS);
    person.change_selection(|s| s.suggestions_seen = true);
    person
}

fn shown(person: &Assessment) -> Disclosed<Answer<Vec<ServiceId>>> {
    shared(person, today()).suggestions
}

fn given(ids: &[&str]) -> Disclosed<Answer<Vec<ServiceId>>> {
    Disclosed::Shown(Answer::Given(ids.iter().map(|id| service(id)).collect()))
}

#[test]
fn suggestions_never_reached_are_unseen() {
    assert_eq!(shown(&assessment(&DEBTS)), Disclosed::Shown(Answer::Unseen));
}

#[test]
fn suggestions_stand_in_the_order_of_the_table() {
    let all = ["training_unit", "adult_education", "debt_mediation"];
    assert_eq!(shown(&reached()), given(&all));
}

#[test]
fn a_suggestion_struck_out_is_not_shown() {
    let mut person = reached();
    person.change_selection(|s| s.struck = vec![service("debt_mediation")]);
    assert_eq!(shown(&person), given(&["training_unit", "adult_education"]));
    person.change_selection(|s| s.struck = SERVICES.iter().map(|service| service.id).collect());
    assert_eq!(shown(&person), Disclosed::Shown(Answer::Passed));
}

#[test]
fn suggestions_kept_are_left_out() {
    let mut person = reached();
    person.change_selection(|s| s.suggestions_kept = true);
    assert_eq!(shown(&person), Disclosed::LeftOut);
}

#[test]
fn a_suggestion_that_rests_on_a_kept_answer_is_not_shown() {
    let mut person = reached();
    person.change(domain("money"), |entry| entry.shown = false);
    assert_eq!(shown(&person), given(&["training_unit", "adult_education"]));
    person.change_selection(|s| {
        s.kept = vec![KeptLine::Question(QuestionId::parse("status").expect("a question"))];
    });
    let goals = person.goals.answer.given().cloned().unwrap_or_default();
    for goal in goals {
        person.toggle_kept(KeptLine::Goal(goal));
    }
    assert_eq!(shown(&person), given(&[]), "nothing follows from what is shown");
}

/// Whoever studies is not told to register as a job-seeker; with the status kept back the adviser would have read it.
#[test]
fn an_answer_kept_back_adds_no_suggestion_that_the_person_never_saw() {
    let mut person = assessment(&[Is("status", "student"), Is("registered", "no")]);
    person.change_selection(|s| s.suggestions_seen = true);
    let registration = service("job_seeker_registration");
    let reads = |person: &Assessment| {
        let shown = shown(person);
        shown.shown().and_then(Answer::given).is_some_and(|given| given.contains(&registration))
    };
    assert!(!reads(&person), "the person does not see it");
    let status = QuestionId::parse("status").expect("a question");
    person.toggle_kept(KeptLine::Question(status));
    assert!(!reads(&person), "nor does an adviser");
}

#[test]
fn the_adviser_reads_the_reasons_of_what_is_shown_and_of_nothing_else() {
    let mut person = reached();
    person.change_selection(|s| s.struck = vec![service("debt_mediation")]);
    let mut shown = shared(&person, today());
    let read = to_discuss(&shown);
    assert_eq!(read.len(), 2);
    assert!(read.iter().all(|s| !s.because.is_empty()));
    // From a Jalon with other rules.
    shown.suggestions = given(&["training_unit", "job_day"]);
    let read = to_discuss(&shown);
    assert_eq!(
        read.iter().map(|s| s.service.as_str()).collect::<Vec<_>>(),
        ["training_unit", "job_day"]
    );
    assert!(read[1].because.is_empty());
    shown.suggestions = Disclosed::LeftOut;
    assert!(to_discuss(&shown).is_empty());
}
