//! Which suggestions come first, and that the order never changes by itself.

use crate::any::person;
use crate::say::Say::{Hard, Is, Talk, Wants};
use crate::say::{Say, assessment, choice, domain, goal, today};
use jalon_core::assessment::{Answer, Assessment, Day, Shared};
use jalon_core::guidance::{MOST, Reason, Suggestion, suggestions};
use jalon_core::instrument::{DOMAINS, SERVICES};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn found(assessment: &Assessment) -> Vec<Suggestion> {
    suggestions(&Shared::everything(assessment, today()))
}

fn said(said: &[Say]) -> Vec<Suggestion> {
    found(&assessment(said))
}

fn ids(found: &[Suggestion]) -> Vec<&str> {
    found.iter().map(|s| s.service.as_str()).collect()
}

#[test]
fn seven_are_shown_at_most() {
    assert_eq!(MOST, 7);
    let mut all = Assessment::default();
    for d in DOMAINS {
        all.change(d.id, |entry| {
            entry.chosen = true;
            entry.answers.talk = true;
            entry.answers.obstacles = Answer::Given(d.obstacles.iter().map(|c| c.id).collect());
        });
    }
    assert!(found(&all).len() > MOST, "the rest is there on request");
}

#[test]
fn what_the_person_wants_to_talk_about_comes_first() {
    let hard = [Hard("mobility", &["no_bus"]), Hard("money", &["debts"]), Wants("studies")];
    assert_eq!(
        ids(&said(&hard)),
        ["training_unit", "project_facilitator", "debt_mediation", "adult_education"]
    );
    let talk = [Hard("mobility", &["no_bus"]), Talk("money", &["debts"]), Wants("studies")];
    assert_eq!(
        ids(&said(&talk)),
        ["debt_mediation", "training_unit", "project_facilitator", "adult_education"]
    );
}

#[test]
fn goals_count_in_the_order_of_the_person() {
    let one = [Wants("debts"), Wants("self_employed"), Wants("childcare")];
    assert_eq!(ids(&said(&one)), ["debt_mediation", "self_employed_support", "childcare_search"]);
    let other = [Wants("childcare"), Wants("debts"), Wants("self_employed")];
    assert_eq!(ids(&said(&other)), ["childcare_search", "debt_mediation", "self_employed_support"]);
}

/// Someone with much to say about learning would else never see what answers their work.
#[test]
fn each_wanted_topic_has_its_turn_before_one_has_a_second() {
    let words = [
        Talk("learning", &["no_diploma", "skills_without_paper", "bad_memories"]),
        Talk("job_search", &["where_to_look"]),
        Talk("work_life", &["conflict"]),
    ];
    let found = said(&words);
    let first = ["training_unit", "job_unit", "job_coaching"];
    assert_eq!(ids(&found)[..3], first);
    assert!(found.len() > MOST);
    let goals = [Wants("job"), Wants("childcare"), Wants("debts")];
    let first = ["job_unit", "childcare_search", "debt_mediation", "employment_service"];
    assert_eq!(ids(&said(&goals)), first);
}

#[test]
fn the_rest_follows_the_order_of_the_instrument() {
    let rest = [
        Is("status", "student"),
        Hard("job_search", &["no_cv"]),
        Hard("language", &["reading"]),
        Hard("family", &["no_childcare"]),
    ];
    assert_eq!(
        ids(&said(&rest)),
        ["childcare_search", "literacy_unit", "job_search_help", "training_unit"]
    );
    let rest = [Hard("work_life", &["conflict"]), Hard("job_search", &["no_answer"])];
    assert_eq!(ids(&said(&rest)), ["job_unit", "job_coaching", "job_search_help", "job_day"]);
}

/// Goals and what one had much to say about crowded out what is very difficult, and the end of a contract.
#[test]
fn what_weighs_more_comes_first_and_not_what_more_was_said_of() {
    let contract = [
        Is("status", "article_60"),
        Say::EndsIn(3),
        Hard("learning", &["no_diploma", "bad_memories"]),
        Wants("job"),
        Wants("home"),
    ];
    assert_eq!(ids(&said(&contract))[0], "after_contract");
    let ticked = [Is("status", "article_60"), Hard("work_life", &["contract_ends"]), Wants("job")];
    assert_eq!(ids(&said(&ticked))[0], "after_contract");
    let wanted = [Talk("work_life", &["contract_ends", "conflict"]), Say::EndsIn(2)];
    assert_eq!(ids(&said(&wanted))[0], "after_contract");
    let far = [Is("status", "article_60"), Say::EndsIn(14), Wants("job")];
    assert_ne!(ids(&said(&far))[0], "after_contract");

    let heavy = [Hard("mobility", &["no_bus"]), Wants("childcare"), Say::Very("money", &["debts"])];
    assert_eq!(ids(&said(&heavy)), ["debt_mediation", "childcare_search", "project_facilitator"]);
}

#[test]
fn a_suggestion_quotes_the_very_answers_that_led_to_it_and_no_other() {
    let words = [
        Wants("debts"),
        Talk("money", &["debts", "end_of_month"]),
        Hard("housing", &["rent_too_high"]),
    ];
    let mediation = said(&words).into_iter().find(|s| s.service.as_str() == "debt_mediation");
    let debts = Reason::Obstacle(domain("money"), choice("debts"));
    let because = mediation.map(|s| s.because);
    assert_eq!(because, Some(vec![debts, Reason::Goal(goal("debts"))]));
}

#[test]
fn a_lead_is_quoted_only_where_nothing_more_exact_was_said() {
    let reasons = |words: &[Say]| said(words).remove(0).because;
    assert_eq!(reasons(&[Hard("mobility", &[])]), [Reason::Difficult(domain("mobility"))]);
    let exact = [Reason::Obstacle(domain("mobility"), choice("no_bus"))];
    assert_eq!(reasons(&[Hard("mobility", &["no_bus"])]), exact);
}

/// A contract counts when it ends within six months, and when it has ended.
#[test]
fn a_contract_counts_from_six_months_before_its_end() {
    for (months, soon) in [(0, true), (6, true), (7, false)] {
        let found = said(&[Say::EndsIn(months)]);
        assert_eq!(ids(&found).contains(&"temp_agency"), soon, "{months}");
    }
    // Over the turn of the year: January 2027 is the thirteenth month that is counted.
    for (day, soon) in [(Day::from_date(2027, 1, 5), true), (Day::from_date(2026, 12, 31), false)] {
        let found = suggestions(&Shared::everything(&assessment(&[Say::EndsIn(8)]), day));
        assert_eq!(ids(&found).contains(&"temp_agency"), soon, "{day:?}");
    }
    let mut ended = assessment(&[Say::EndsIn(0)]);
    let asked = crate::say::question("contract_end");
    ended.change_asked(asked, None, |v| v.month = Some(2));
    assert!(ids(&found(&ended)).contains(&"temp_agency"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_service_comes_twice_each_has_reasons_and_the_same_answers_give_the_same(person in person()) {
        let once = found(&person);
        prop_assert_eq!(&once, &found(&person.clone()));
        let distinct: BTreeSet<&str> = ids(&once).into_iter().collect();
        prop_assert_eq!(distinct.len(), once.len());
        prop_assert!(once.len() <= SERVICES.len());
        prop_assert!(once.iter().all(|s| !s.because.is_empty() && !s.steps.is_empty()));
    }

    #[test]
    fn a_wanted_talk_is_never_behind_an_other_reason(person in person()) {
        let wanted = |reason: &Reason| match reason {
            Reason::Obstacle(id, _) | Reason::Strength(id, _) | Reason::Difficult(id)
            | Reason::Talk(id) => person.entry(*id).answers.talk,
            _ => false,
        };
        // But for a contract about to end, which does not wait.
        let found = found(&person);
        let others = found.iter().skip_while(|s| s.service.as_str() == "after_contract");
        let wants: Vec<bool> = others.map(|s| s.because.iter().any(wanted)).collect();
        prop_assert!(wants.is_sorted_by(|before, after| before >= after), "{:?}", wants);
    }
}
