//! Which domains to look at: none is ticked until the person says, and all are one tap.

use super::*;
use crate::app::person::flow;
use crate::app::person::view::first;
use crate::assessment::Assessment;
use crate::instrument::Mode;

/// Twelve topics came ticked: who wanted to look at one had eleven to take off.
#[test]
fn nothing_is_ticked_at_first_and_one_tap_looks_at_one() {
    let mut tab = Phone::default().tab();
    tab.walk_to(At::Domains);
    assert_eq!(ticked(&tab), [""; 0]);
    tab.send(act(PersonEvent::DomainToggled(domain("money"))));
    assert_eq!(ticked(&tab), ["money"]);
    assert_eq!(tab.next(2), [lead("money"), At::Private]);
}

#[test]
fn all_but_the_sensitive_are_one_tap_that_leads_on() {
    let mut tab = Phone::default().tab();
    tab.walk_to(At::Domains);
    tab.send(act(PersonEvent::DomainsChosen(true)));
    assert_eq!(tab.place(), lead("mobility"));
    assert_eq!(tab.model.here().assessment.chosen().len(), DOMAINS.len() - 1);
    assert!(!tab.model.here().assessment.entry(domain("health")).chosen);
    // What was ticked before stays: who added the sensitive one looks at it too.
    let mut tab = Phone::default().tab();
    tab.walk_to(At::Domains);
    tab.all([
        act(PersonEvent::DomainToggled(domain("health"))),
        act(PersonEvent::DomainsChosen(true)),
    ]);
    assert_eq!(tab.model.here().assessment.chosen().len(), DOMAINS.len());
}

#[test]
fn none_is_one_tap_too_and_who_chooses_none_goes_on_without() {
    let mut tab = asking(&["mobility", "money"]);
    tab.send(go(At::Domains));
    tab.send(act(PersonEvent::DomainsChosen(false)));
    assert_eq!((tab.place(), ticked(&tab)), (At::Domains, Vec::new()));
    assert_eq!(tab.next(1), [At::Private]);
    // The same without a single tap on a topic.
    let mut tab = Phone::default().tab();
    tab.walk_to(At::Domains);
    assert_eq!(tab.next(1), [At::Private]);
    tab.send(go(At::Domains));
    assert_eq!(ticked(&tab), [""; 0]);
    tab.walk_to(At::Review);
}

#[test]
fn a_record_from_before_keeps_what_it_looked_at() {
    let mut before = Assessment::default();
    before.change(domain("mobility"), |e| e.answers.lead = Answer::Given(Rating::Fine));
    let mut tab = at_review();
    tab.model.person.assessment = before;
    tab.send(go(At::Domains));
    assert_eq!(ticked(&tab).len(), DOMAINS.len() - 1);
    tab.send(act(PersonEvent::DomainToggled(domain("money"))));
    assert_eq!(ticked(&tab).len(), DOMAINS.len() - 2, "one more tap changes one");
}

#[test]
fn who_is_not_asked_what_to_look_at_looks_at_all_but_the_sensitive() {
    let mut assessment = Assessment::default();
    assessment.change_selection(|s| s.mode = Mode::Simplified);
    let leads = flow::path(&assessment).into_iter().filter(|at| matches!(at, At::Lead(_)));
    assert_eq!(leads.count(), DOMAINS.len() - 1);
}

fn ticked(tab: &Tab) -> Vec<&'static str> {
    let assessment = &tab.model.here().assessment;
    let shown = match crate::app::view::view(&tab.model).screen {
        crate::app::view::Screen::First(first::Screen::Domains(domains)) => domains,
        other => panic!("not the topics: {other:?}"),
    };
    let all: Vec<&str> = DOMAINS
        .iter()
        .zip(&shown.cards)
        .filter(|(_, card)| card.chosen)
        .map(|(d, _)| d.id.as_str())
        .collect();
    assert_eq!(shown.is_none, all.is_empty());
    assert!(all.is_empty() || all.len() == assessment.chosen().len());
    all
}
