//! From answers to what to talk about, with the answers that led there.

use super::{RULES, Reason, Step};
use crate::assessment::{Answer, Assessment, Day, Disclosed, Shared};
use crate::instrument::{
    self, Choice, ChoiceId, DOMAINS, DomainId, QuestionId, SERVICES, ServiceId,
};

/// At most this many suggestions are shown at once; the rest on request.
pub const MOST: usize = 7;

/// What comes first: wanted talks, then goals, then the rest.
const WANTED: u8 = 0;
const GOAL: u8 = 1;
const REST: u8 = 2;

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

/// Everything that follows from the answers: first what the person wants to talk about, then their
/// goals in their order, then the rest in the order of the instrument. Each topic and each goal has
/// its turn before one has a second, so that none is crowded out of the first [`MOST`]. No service
/// comes twice.
#[must_use]
pub fn suggestions(shared: &Shared) -> Vec<Suggestion> {
    let found = SERVICES.iter().filter_map(|service| of(service.id, shared));
    let mut placed: Vec<_> = found
        .filter_map(|s| s.because.first().map(|reason| place(reason, shared)).map(|at| (at, s)))
        .collect();
    placed.sort_by_key(|(at, _)| *at);
    let topics: Vec<_> = placed.iter().map(|((class, topic, _), _)| (*class, *topic)).collect();
    let turn = |n: usize| topics[..n].iter().filter(|topic| **topic == topics[n]).count();
    let mut turns: Vec<_> = placed
        .into_iter()
        .enumerate()
        .map(|(n, ((class, ..), s))| ((class, if class == REST { 0 } else { turn(n) }), s))
        .collect();
    turns.sort_by_key(|(at, _)| *at);
    turns.into_iter().map(|(_, suggestion)| suggestion).collect()
}

fn of(service: ServiceId, shared: &Shared) -> Option<Suggestion> {
    let (mut steps, mut because) = (Vec::new(), Vec::new());
    for rule in RULES.into_iter().flatten().filter(|r| r.service == service.as_str()) {
        for reason in rule.reasons(shared).into_iter().flatten() {
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
    (!because.is_empty()).then_some(Suggestion { service, steps, because })
}

/// Where a reason stands: its class; then its domain, goal or question; then the answer.
fn place(reason: &Reason, shared: &Shared) -> (u8, usize, usize) {
    let in_domain = |id: DomainId, at: usize| {
        let wanted = shared.domain(id).is_some_and(|answers| answers.talk);
        (if wanted { WANTED } else { REST }, DOMAINS.iter().take_while(|d| d.id != id).count(), at)
    };
    let question = |id: QuestionId| instrument::questions().take_while(|q| q.id != id).count();
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
            (GOAL, goals.take_while(|g| *g != goal).count(), 0)
        }
        Reason::Option(id, choice) => {
            (REST, DOMAINS.len() + question(*id), at(instrument::question(*id).options, *choice))
        }
        Reason::ContractEnd(id, _) => (REST, DOMAINS.len() + question(*id), 0),
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
