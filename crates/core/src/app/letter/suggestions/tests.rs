//! Every reason there can be, for whoever reads it.

use super::*;
use crate::assessment::{Assessment, Day, Goal};
use crate::instrument::{DOMAINS, DomainId, GOALS, Kind, questions};

/// Every reason that the tables allow, quoted ones alone.
fn reasons() -> Vec<Reason> {
    let mut all = Vec::new();
    for d in DOMAINS {
        all.extend(d.obstacles.iter().map(|c| Reason::Obstacle(d.id, c.id)));
        all.extend(d.strengths.iter().map(|c| Reason::Strength(d.id, c.id)));
        all.extend([Reason::Difficult(d.id), Reason::Talk(d.id)]);
    }
    all.extend(GOALS.iter().map(|g| Reason::Goal(Goal::Listed(g.id))));
    for q in questions() {
        all.extend(q.options.iter().map(|c| Reason::Option(q.id, c.id)));
        if q.kind == Kind::Month {
            all.push(Reason::ContractEnd(q.id, 3));
        }
    }
    all.retain(Reason::is_quoted);
    all
}

fn says(text: &Text, wanted: &Text) -> bool {
    text == wanted
        || text
            .args
            .iter()
            .any(|(_, arg)| matches!(arg, Arg::Message(inner) if says(inner, wanted)))
}

/// The screen said "Because you said: No", and "Letters", and nobody knew of what.
#[test]
fn a_reason_names_what_it_is_an_answer_to_for_the_person_and_for_the_adviser() {
    let shared = Shared::everything(&Assessment::default(), Day(325));
    for reason in reasons() {
        for reader in Audience::ALL {
            let text = of_reason(&reason, &shared, reader);
            let about = match &reason {
                Reason::Obstacle(id, _)
                | Reason::Strength(id, _)
                | Reason::Difficult(id)
                | Reason::Talk(id) => of_domain(*id),
                Reason::Goal(_) => Text::of("reason-goal"),
                Reason::Option(id, _) | Reason::ContractEnd(id, _) => of_fact(*id),
            };
            assert!(says(&text, &about), "{reason:?} for {reader:?}: {text:?}");
            assert!(text != about, "{reason:?}: and what was answered");
        }
    }
}

#[test]
fn an_age_and_a_place_are_never_quoted() {
    let silent = ["age", "region"];
    for q in questions() {
        for c in q.options {
            let quoted = Reason::Option(q.id, c.id).is_quoted();
            assert_eq!(quoted, !silent.contains(&q.id.as_str()), "{} {}", q.id, c.id);
        }
    }
}

#[test]
fn an_adviser_reads_no_title_that_speaks_to_the_person() {
    let language = DomainId::parse("language").expect("a domain");
    let test = ChoiceId::parse("test_coming").expect("a choice");
    let suggestion = Suggestion {
        service: ServiceId::parse("literacy_unit").expect("a service"),
        steps: Vec::new(),
        because: vec![Reason::Obstacle(language, test)],
    };
    let shared = Shared::everything(&Assessment::default(), Day(325));
    let own = view(&suggestion, &shared, Audience::Person);
    assert_eq!(own.name.id, "service-literacy_unit-test");
    assert_eq!(own.what, Some(Text::of("service-literacy_unit-what")));
    let read = view(&suggestion, &shared, Audience::Adviser);
    assert_eq!((read.name.id.as_ref(), read.what), ("summary-service-literacy_unit", None));
}
