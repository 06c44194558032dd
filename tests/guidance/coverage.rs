//! Nothing is forgotten: every service can be suggested, every difficulty is answered.

use crate::say::{Say, assessment, choice, each, goal, question, today};
use jalon_core::assessment::{Assessment, Shared};
use jalon_core::guidance::{Cause, RULES, Reason, Rule, Suggestion, suggestions};
use jalon_core::instrument::{self, DOMAINS, GOALS, SERVICES, Section};

/// Answers about the situation that lead nowhere, and why.
const NO_SERVICE: [(&str, &str, &str); 6] = [
    ("status", "other", "it does not say what"),
    ("registered", "yes", "it is done"),
    ("age", "25_30", "an age alone asks for nothing"),
    ("age", "30_40", "an age alone asks for nothing"),
    ("region", "flanders", "a place alone asks for nothing"),
    ("region", "german_speaking", "a place alone asks for nothing"),
];

/// Options that count only beside an other answer.
const BESIDE: [(&str, &str); 5] = [
    ("age", "under_25"),
    ("age", "40_50"),
    ("age", "over_50"),
    ("region", "wallonia"),
    ("region", "brussels"),
];

fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.into_iter().flatten()
}

fn said(said: &[Say]) -> Vec<Suggestion> {
    suggestions(&Shared::everything(&assessment(said), today()))
}

fn led(found: &[Suggestion], wanted: &Reason) -> bool {
    found.iter().any(|s| s.because.contains(wanted))
}

#[test]
fn every_obstacle_is_answered() {
    let mut silent = Vec::new();
    for domain in DOMAINS {
        for obstacle in domain.obstacles {
            let say = Say::Hard(domain.id.as_str(), vec![obstacle.id.as_str()].leak());
            if !led(&said(&[say]), &Reason::Obstacle(domain.id, obstacle.id)) {
                silent.push(format!("{} {}", domain.id, obstacle.id));
            }
        }
    }
    assert_eq!(silent, [""; 0], "obstacles that are never answered");
}

#[test]
fn every_domain_is_answered_by_its_lead_alone() {
    for domain in DOMAINS {
        let id = domain.id.as_str();
        assert!(led(&said(&[Say::Hard(id, &[])]), &Reason::Difficult(domain.id)), "{id}");
        assert!(led(&said(&[Say::Talk(id, &[])]), &Reason::Talk(domain.id)), "{id}");
    }
}

#[test]
fn every_goal_is_answered() {
    for option in GOALS {
        let id = option.id.as_str();
        assert!(led(&said(&[Say::Wants(id)]), &Reason::Goal(goal(id))), "the goal {id}");
    }
}

#[test]
fn every_answer_about_the_situation_is_answered_or_known_to_ask_for_nothing() {
    let asked = instrument::SITUATION.iter().filter(|q| q.section == Section::Situation);
    for (id, option) in asked.flat_map(|q| q.options.iter().map(|c| (q.id.as_str(), c.id))) {
        let answered =
            led(&said(&[Say::Is(id, option.as_str())]), &Reason::Option(question(id), option));
        let none = NO_SERVICE.iter().any(|(q, o, _)| (*q, *o) == (id, option.as_str()));
        let beside = BESIDE.contains(&(id, option.as_str()));
        assert_eq!(answered, !none && !beside, "{id} {option}");
    }
}

#[test]
fn every_service_has_a_rule() {
    let has = |id: &str| rules().any(|rule| rule.service == id);
    let never: Vec<_> = SERVICES.iter().map(|s| s.id.as_str()).filter(|id| !has(id)).collect();
    assert_eq!(never, [""; 0], "services that are never suggested");
}

/// Builds, for each answer that a rule names, the least that lets it apply: an id that is misspelt,
/// or a condition that cannot be met, is found here.
#[test]
fn every_answer_that_a_rule_names_leads_to_its_service() {
    for rule in rules() {
        assert!(!rule.any.is_empty() || !rule.all.is_empty(), "{rule:?} asks for nothing");
        let needed = rule.all.iter().map(|cause| (cause, rule.any.first()));
        let enough = rule.any.iter().map(|cause| (cause, None));
        for (cause, beside) in needed.chain(enough) {
            for say in each(cause) {
                let mut words = vec![say];
                let others = rule.all.iter().chain(beside);
                let rest = others.filter(|other| !std::ptr::eq(*other, cause));
                words.extend(rest.filter_map(|other| each(other).into_iter().next()));
                let found = suggestions(&Shared::everything(&joined(&words), today()));
                let suggested = found.iter().find(|s| s.service.as_str() == rule.service);
                let suggestion =
                    suggested.unwrap_or_else(|| panic!("{words:?}: no {}", rule.service));
                assert!(suggestion.steps.contains(&rule.step), "{words:?}: {suggestion:?}");
                // An age and a place narrow, and are not quoted.
                let is_quiet = matches!(say, Say::Is("age" | "region", _));
                let named = is_quiet != suggestion.because.iter().any(|reason| names(reason, say));
                assert!(named, "{say:?} is not among {suggestion:?}");
            }
        }
    }
}

/// Words about one domain, said one after the other, would forget the obstacles said first.
fn joined(words: &[Say]) -> Assessment {
    let mut ordered = words.to_vec();
    ordered.sort_by_key(|say| matches!(say, Say::Helps(..)));
    assessment(&ordered)
}

fn names(reason: &Reason, say: Say) -> bool {
    match (reason, say) {
        (Reason::Obstacle(d, c), Say::Hard(id, [one]))
        | (Reason::Strength(d, c), Say::Helps(id, [one])) => (d.as_str(), c.as_str()) == (id, one),
        (Reason::Difficult(d), Say::Hard(id, [])) | (Reason::Talk(d), Say::Talk(id, [])) => {
            d.as_str() == id
        }
        (Reason::Goal(g), Say::Wants(id)) => *g == goal(id),
        (Reason::Option(q, c), Say::Is(id, option)) => *q == question(id) && *c == choice(option),
        (Reason::ContractEnd(q, _), Say::EndsIn(_)) => q.as_str() == "contract_end",
        _ => false,
    }
}

/// What is shown or kept in one go.
fn unit(cause: &Cause) -> String {
    match cause {
        Cause::Obstacles(id, _) | Cause::Strengths(id, _) => (*id).to_owned(),
        Cause::Difficult(ids) | Cause::Talk(ids) => ids.join(" "),
        Cause::Goals(_) => "goals".to_owned(),
        Cause::Options(id, _) => format!("{:?}", instrument::question(question(id)).section),
        Cause::ContractEnds(_) => format!("{:?}", Section::Situation),
    }
}

#[test]
fn what_hinders_a_rule_is_kept_together_with_what_it_needs() {
    for rule in rules() {
        for hinder in rule.unless {
            let with_all = rule.all.iter().any(|cause| unit(cause) == unit(hinder));
            let with_any =
                !rule.any.is_empty() && rule.any.iter().all(|cause| unit(cause) == unit(hinder));
            assert!(with_all || with_any, "{rule:?}");
            assert!(!each(hinder).is_empty());
        }
    }
}
