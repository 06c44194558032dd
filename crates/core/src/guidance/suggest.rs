//! From answers to what to talk about, with the answers that led there.

use super::{RULES, Reason, Step};
use crate::assessment::{Answer, Assessment, Day, Disclosed, Rating, Shared};
use crate::instrument::{
    self, Choice, ChoiceId, DOMAINS, DomainId, QuestionId, Recipient, SERVICES, ServiceId,
};

/// At most this many suggestions are shown at once; the rest on request.
pub const MOST: usize = 7;

/// What comes first: what has a date, then wanted talks, then the rest.
const DATED: u8 = 0;
const WANTED: u8 = 1;
const REST: u8 = 2;

/// What weighs more within them: what is very difficult, then a goal, then all else.
const VERY_DIFFICULT: u8 = 0;
const GOAL: u8 = 1;
const ELSE: u8 = 2;

/// Who looks at what must be in place first: whatever answers the very same thing more exactly comes before.
fn is_for_all(suggestion: &Suggestion) -> bool {
    suggestion.service.as_str() == "project_facilitator"
        && suggestion.steps == [Step::BasicConditions]
}

/// A kind of service to talk about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Which.
    pub service: ServiceId,
    /// The steps of the path it belongs to here; they follow no order.
    pub steps: Vec<Step>,
    /// The answers that led here, what the person wants to talk about first.
    pub because: Vec<Reason>,
}

/// Everything that follows from the answers: first a contract about to end, then what the person wants to talk
/// about, then the rest: what is very difficult, the goals in their order, all else in the order of the instrument. Each
/// topic and each goal has its turn before one has a second, so that none is crowded out of the first [`MOST`] by one
/// of which much was said. No service comes twice.
#[must_use]
pub fn suggestions(shared: &Shared) -> Vec<Suggestion> {
    let found = SERVICES.iter().filter_map(|service| of(service.id, shared));
    let mut placed: Vec<_> = found
        .filter_map(|(dated, s)| {
            let at = s.because.first().map(|reason| place(reason, shared))?;
            Some((if dated { (DATED, at.1, at.2, at.3) } else { at }, s))
        })
        .collect();
    placed.sort_by_key(|(at, s)| (*at, is_for_all(s)));
    let topics: Vec<_> =
        placed.iter().map(|((class, weight, topic, _), _)| (*class, *weight, *topic)).collect();
    let turn = |n: usize| topics[..n].iter().filter(|topic| **topic == topics[n]).count();
    let mut turns: Vec<_> =
        placed.into_iter().enumerate().map(|(n, ((class, ..), s))| ((class, turn(n)), s)).collect();
    turns.sort_by_key(|(at, _)| *at);
    turns.into_iter().map(|(_, suggestion)| suggestion).collect()
}

/// The suggestion of a service, and whether it has a date that passes.
fn of(service: ServiceId, shared: &Shared) -> Option<(bool, Suggestion)> {
    let (mut steps, mut because, mut dated) = (Vec::new(), Vec::new(), false);
    for rule in RULES.into_iter().flatten().filter(|r| r.service == service.as_str()) {
        for reason in rule.reasons(shared).into_iter().flatten() {
            dated |= rule.dated;
            if !steps.contains(&rule.step) {
                steps.push(rule.step);
            }
            if !because.contains(&reason) {
                because.push(reason);
            }
        }
    }
    steps.sort_unstable();
    because.sort_by_key(|reason| place(reason, shared));
    (!because.is_empty()).then_some((dated, Suggestion { service, steps, because }))
}

/// Where a reason stands: its class and weight; then its domain, goal or question; then the answer.
fn place(reason: &Reason, shared: &Shared) -> (u8, u8, usize, usize) {
    let in_domain = |id: DomainId, at: usize| {
        let answers = shared.domain(id);
        let wanted = answers.is_some_and(|answers| answers.talk);
        let very = answers.is_some_and(|a| a.lead == Answer::Given(Rating::VeryDifficult));
        let class = if wanted { WANTED } else { REST };
        let weight = if very { VERY_DIFFICULT } else { ELSE };
        (class, weight, DOMAINS.iter().take_while(|d| d.id != id).count(), at)
    };
    let question =
        |id: QuestionId| DOMAINS.len() + instrument::questions().take_while(|q| q.id != id).count();
    let at = |offered: &[Choice], id: ChoiceId| offered.iter().take_while(|c| c.id != id).count();
    match reason {
        Reason::Talk(id) | Reason::Difficult(id) => in_domain(*id, 0),
        Reason::Obstacle(id, choice) => {
            in_domain(*id, at(instrument::domain(*id).obstacles, *choice))
        }
        Reason::Strength(id, choice) => {
            let domain = instrument::domain(*id);
            in_domain(*id, domain.obstacles.len() + at(domain.strengths, *choice))
        }
        Reason::Goal(goal) => {
            let goals = shared.goals.shown().and_then(Answer::given).into_iter().flatten();
            (REST, GOAL, goals.take_while(|g| *g != goal).count(), 0)
        }
        Reason::Option(id, choice) => {
            (REST, ELSE, question(*id), at(instrument::question(*id).options, *choice))
        }
        Reason::ContractEnd(id, _) => (REST, ELSE, question(*id), 0),
    }
}

/// What `assessment` shows, dated `day`, with the suggestions that follow from what is shown and were
/// not struck out: the first [`MOST`], or all once the person asked for all. Nothing that is kept back has
/// a part in it: a suggestion that rests on a kept answer is not there.
#[must_use]
pub fn shared(assessment: &Assessment, day: Day) -> Shared {
    let mut shared = Shared::of(assessment, day);
    if assessment.selection.suggestions_seen && shared.suggestions.shown().is_some() {
        let mut follow = suggestions(&shared);
        if !assessment.selection.all_suggestions {
            follow.truncate(MOST);
        }
        let struck = &assessment.selection.struck;
        let kept: Vec<ServiceId> = SERVICES
            .iter()
            .map(|s| s.id)
            .filter(|id| follow.iter().any(|s| s.service == *id) && !struck.contains(id))
            .collect();
        // Struck out one by one is passed; that nothing follows is a list of none.
        let all_struck = kept.is_empty() && !follow.is_empty();
        shared.suggestions =
            Disclosed::Shown(if all_struck { Answer::Passed } else { Answer::Given(kept) });
    }
    shared
}

/// What this kind of recipient is shown, as [`shared`]; a workshop without own words and without a day.
#[must_use]
pub fn shared_with(assessment: &Assessment, day: Day, recipient: Recipient) -> Shared {
    let shared = shared(&assessment.as_shown_to(recipient), day);
    match recipient {
        Recipient::Workshop => shared.as_profile(),
        Recipient::Cpas | Recipient::Employment | Recipient::Trusted => shared,
    }
}

/// The suggestions that the person shows, with their reasons. One that an other version of the rules
/// made has none.
#[must_use]
pub fn to_discuss(shared: &Shared) -> Vec<Suggestion> {
    let given = shared.suggestions.shown().and_then(Answer::given);
    let given = given.map(Vec::as_slice).unwrap_or_default();
    let mut kept = suggestions(shared);
    kept.retain(|s| given.contains(&s.service));
    for service in given {
        if !kept.iter().any(|s| s.service == *service) {
            kept.push(Suggestion { service: *service, steps: Vec::new(), because: Vec::new() });
        }
    }
    kept
}
