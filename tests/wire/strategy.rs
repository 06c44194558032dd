//! Any assessment a person can show.

use jalon::assessment::{
    Answer, Day, Disclosed, DomainAnswers, Goal, OwnWords, Rating, Shared, Ticked,
};
use jalon::instrument::{Choice, DOMAINS, Domain, GOALS, Locale, MAX_GOALS};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn answer<T: Clone + std::fmt::Debug + 'static>(
    given: impl Strategy<Value = T> + 'static,
) -> impl Strategy<Value = Answer<T>> {
    prop_oneof![Just(Answer::Unseen), Just(Answer::Passed), given.prop_map(Answer::Given)]
}

fn choices(list: &'static [Choice]) -> impl Strategy<Value = Answer<Ticked>> {
    let ids: Vec<_> = list.iter().map(|c| c.id).collect();
    let sets = prop::sample::subsequence(ids, 1..=list.len());
    answer(sets.prop_map(|ids| ids.into_iter().collect()))
}

fn domain(domain: &'static Domain) -> impl Strategy<Value = Disclosed<DomainAnswers>> {
    let lead = answer(prop::sample::select(Rating::ALL.to_vec()));
    let parts = (lead, any::<bool>(), choices(domain.obstacles), choices(domain.strengths));
    let answers = parts.prop_map(|(lead, talk, obstacles, strengths)| {
        Disclosed::Shown(DomainAnswers { lead, talk, obstacles, strengths }.pruned())
    });
    prop_oneof![1 => Just(Disclosed::LeftOut), 4 => answers]
}

fn own_words() -> impl Strategy<Value = Goal> {
    let text = prop_oneof![
        any::<String>(),
        "\\PC{1,90}",
        "[ a-zA-ZÀ-ÿ0-9.,'?!’-]{1,90}",
        "[ \u{600}-\u{6ff}]{1,90}",
        "[A-Z]{1,20} [a-z]{1,20} [A-Z]{1,3}",
    ];
    text.prop_filter_map("nothing is left", |text| OwnWords::new(&text).map(Goal::Own))
}

fn goals() -> impl Strategy<Value = Vec<Goal>> {
    let listed = (0..GOALS.len()).prop_map(|n| Goal::Listed(GOALS[n].id));
    let goals = prop::collection::vec(prop_oneof![listed, own_words()], 1..=MAX_GOALS);
    goals.prop_filter("no goal twice", |goals| {
        goals.iter().collect::<BTreeSet<_>>().len() == goals.len()
    })
}

/// Every [`Shared`] that obeys its rules; without own words in the language that a reader takes.
pub fn shared() -> impl Strategy<Value = Shared> {
    let domains: Vec<_> =
        DOMAINS.iter().map(|d| domain(d).prop_map(|answers| (d.id, answers))).collect();
    let goals = prop_oneof![Just(Disclosed::LeftOut), answer(goals()).prop_map(Disclosed::Shown)];
    let locale = prop::sample::select(Locale::ALL.to_vec());
    let parts = (any::<u16>(), domains, goals, any::<bool>(), locale);
    parts.prop_map(|(day, domains, goals, private, locale)| {
        let given = goals.shown().and_then(Answer::given);
        let own = given.is_some_and(|goals| goals.iter().any(|goal| matches!(goal, Goal::Own(_))));
        let written_in = if own { locale } else { Locale::default() };
        Shared { day: Day(day), domains, goals, private, written_in }
    })
}
