//! Any person: all answers, all choices of what to show.

use jalon_core::assessment::{Answer, Assessment, DomainAnswers, Goal, KeptLine, Rating, Ticked};
use jalon_core::instrument::{
    About, Choice, DOMAINS, Domain, GOALS, Kind, MAX_GOALS, SERVICES, Section,
};
use jalon_core::instrument::{SITUATION, question, questions};
use proptest::prelude::*;

fn ticked(list: &'static [Choice]) -> impl Strategy<Value = Answer<Ticked>> {
    let ids: Vec<_> = list.iter().map(|c| c.id).collect();
    let some = prop::sample::subsequence(ids, 1..=list.len());
    let given = some.prop_map(|ids| Answer::Given(ids.into_iter().collect()));
    prop_oneof![Just(Answer::Unseen), Just(Answer::Passed), given]
}

/// Any answers about a domain.
pub fn answers(domain: &'static Domain) -> impl Strategy<Value = DomainAnswers> {
    let rated = prop::sample::select(Rating::ALL.to_vec()).prop_map(Answer::Given);
    let lead = prop_oneof![1 => Just(Answer::Unseen), 1 => Just(Answer::Passed), 4 => rated];
    let parts = (lead, any::<bool>(), ticked(domain.obstacles), ticked(domain.strengths));
    parts.prop_map(|(lead, talk, obstacles, strengths)| DomainAnswers {
        lead,
        talk,
        obstacles,
        strengths,
    })
}

/// Any goals.
pub fn goals() -> impl Strategy<Value = Answer<Vec<Goal>>> {
    let all: Vec<Goal> = GOALS.iter().map(|g| Goal::Listed(g.id)).collect();
    let some = prop::sample::subsequence(all, 1..=MAX_GOALS).prop_shuffle();
    prop_oneof![1 => Just(Answer::Unseen), 4 => some.prop_map(Answer::Given)]
}

/// For each question of a section about the person, which option and which month, if any.
pub type Chosen = Vec<(Option<usize>, u16)>;

pub fn chosen() -> impl Strategy<Value = Chosen> {
    let one = (prop::option::weighted(0.7, 0..64_usize), 0..40_u16);
    prop::collection::vec(one, questions().count())
}

/// Answers the questions of a section anew.
pub fn answer(person: &mut Assessment, section: Section, chosen: &Chosen) {
    let asked = questions().zip(chosen).filter(|(q, _)| q.section == section);
    for (q, (option, month)) in asked {
        if matches!(q.kind, Kind::Words | Kind::Levels)
            || q.about != question(SITUATION[0].id).about
        {
            continue;
        }
        person.set_asked(q.id, None, Answer::Unseen);
        let Some(option) = option else { continue };
        if q.kind == Kind::Month {
            person.change_asked(q.id, None, |value| value.month = Some(*month));
        } else {
            let choice = q.options[option % q.options.len()].id;
            person.change_asked(q.id, None, |value| value.toggle(q.id, choice));
        }
    }
}

/// Any assessment.
pub fn person() -> impl Strategy<Value = Assessment> {
    let entries: Vec<_> = DOMAINS
        .iter()
        .map(|d| (prop::bool::weighted(0.8), prop::bool::weighted(0.7), answers(d)))
        .collect();
    let roots: Vec<_> =
        questions().filter(|q| q.about == About::Person && q.when.is_empty()).collect();
    let kept = prop::sample::subsequence(roots, 0..=4);
    let kept_goals = prop::collection::vec(any::<bool>(), MAX_GOALS);
    let services: Vec<_> = SERVICES.iter().map(|s| s.id).collect();
    let struck = prop::sample::subsequence(services, 0..=4);
    let parts = (entries, goals(), kept_goals, chosen(), kept, struck, any::<(bool, bool)>());
    parts.prop_map(
        |(entries, goals, kept_goals, chosen, kept, struck, (seen, suggestions_kept))| {
            let mut person = Assessment::default();
            for (domain, (chosen, shown, answers)) in DOMAINS.iter().zip(entries) {
                person.change(domain.id, |entry| {
                    (entry.chosen, entry.shown, entry.answers) = (chosen, shown, answers);
                });
            }
            let given = goals.given().cloned().unwrap_or_default();
            let lines = given.into_iter().zip(kept_goals).filter(|(_, kept)| *kept);
            let goal_lines = lines.map(|(goal, _)| KeptLine::Goal(goal));
            let kept: Vec<KeptLine> =
                kept.into_iter().map(|q| KeptLine::Question(q.id)).chain(goal_lines).collect();
            person.change_goals(|g| g.answer = goals);
            for section in [Section::Situation, Section::Resources, Section::FollowUp] {
                answer(&mut person, section, &chosen);
            }
            person.change_selection(|selection| {
                (selection.kept, selection.struck) = (kept, struck);
                (selection.suggestions_seen, selection.suggestions_kept) = (seen, suggestions_kept);
            });
            person
        },
    )
}
