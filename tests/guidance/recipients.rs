//! What goes to whom: nothing that one recipient is not shown is in what they get, or changes it.

use crate::any::person;
use crate::privacy::{other, otherwise};
use crate::say::{Say, assessment, domain, today};
use jalon_core::assessment::{
    Answer, Assessment, Delicate, Disclosed, Goal, KeptLine, OwnWords, RecipientChoices, Shared,
};
use jalon_core::guidance::{shared, shared_with};
use jalon_core::instrument::{
    About, DOMAINS, FIRST_STEP, QuestionId, Recipient, SERVICES, SITUATION, Section, questions,
};
use jalon_core::share;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// Any choices for a recipient, over what a person can choose about.
fn choices(recipient: Recipient) -> impl Strategy<Value = RecipientChoices> {
    let domains: Vec<_> = DOMAINS.iter().map(|domain| domain.id).collect();
    let beside = questions().filter(|q| q.about == About::Person && q.when.is_empty());
    let (situation, others): (Vec<_>, Vec<_>) =
        beside.partition(|question| question.section == Section::Situation);
    let ids = |list: Vec<&'static jalon_core::instrument::Question>| {
        list.into_iter().map(|question| question.id).collect::<Vec<QuestionId>>()
    };
    let (situation, others) = (ids(situation), ids(others));
    let most = (domains.len(), situation.len(), others.len());
    let parts = (
        subsequence(domains, 0..=most.0),
        any::<(bool, bool)>(),
        subsequence(situation, 0..=most.1),
        subsequence(others, 0..=most.2),
        subsequence(SERVICES.iter().map(|s| s.id).collect::<Vec<_>>(), 0..=4),
    );
    parts.prop_map(move |(domains, (private, suggestions), situation, kept, struck)| {
        let kept = kept.into_iter().map(KeptLine::Question).collect();
        let fresh = Assessment::default().choices(recipient);
        RecipientChoices { domains, private, kept, situation, suggestions, struck, ..fresh }
    })
}

fn any_recipient() -> impl Strategy<Value = Recipient> {
    select(Recipient::ALL.to_vec())
}

/// A person with choices for some recipients, the box ticked or not, a goal and a step in own words.
fn chooser() -> impl Strategy<Value = Assessment> {
    let each = Recipient::ALL.map(|recipient| prop::option::of(choices(recipient)).boxed());
    (person(), each.to_vec(), any::<bool>(), any::<bool>()).prop_map(
        |(mut person, each, ticked, own)| {
            if own {
                say_in_own_words(&mut person, "Ouvrir un atelier", "Appeler Ali");
            }
            person.change_private(|private| private.ticked = ticked);
            for choices in each.into_iter().flatten() {
                person.set_choices(choices);
            }
            person
        },
    )
}

fn say_in_own_words(person: &mut Assessment, goal: &str, step: &str) {
    let own = OwnWords::new(goal).map(Goal::Own).expect("words");
    person.change_goals(|goals| goals.answer = Answer::Given(vec![own.clone()]));
    person.change_asked(FIRST_STEP, Some(own), |value| value.words = OwnWords::new(step));
}

/// What a recipient can read, from the bytes alone.
fn read(person: &Assessment, recipient: Recipient) -> Shared {
    let bytes = share::encode(&shared_with(person, today(), recipient));
    share::decode(&bytes).expect("it is read")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn the_centre_gets_what_it_always_got(person in person()) {
        prop_assert_eq!(shared_with(&person, today(), Recipient::Cpas), shared(&person, today()));
    }

    #[test]
    fn what_somebody_is_not_shown_is_not_in_what_they_get(
        person in chooser(),
        recipient in any_recipient(),
    ) {
        let (choices, got) = (person.choices(recipient), read(&person, recipient));
        for domain in DOMAINS {
            let may = choices.domains.contains(&domain.id) && person.entry(domain.id).chosen;
            prop_assert_eq!(got.domain(domain.id).is_some(), may, "{}", domain.id);
        }
        prop_assert_eq!(got.private, choices.private && person.private.ticked);
        for question in SITUATION {
            let root = jalon_core::assessment::root(question.id);
            let shown = got.answer(question.id, None).is_some();
            prop_assert_eq!(shown, choices.situation.contains(&root), "{}", question.id);
        }
        for line in &choices.kept {
            match line {
                KeptLine::Question(id) => prop_assert_eq!(got.answer(*id, None), None),
                KeptLine::Goal(goal) => {
                    let goals = got.goals.shown().and_then(Answer::given).into_iter().flatten();
                    prop_assert!(!goals.chain(&got.earlier).any(|other| other == goal));
                }
            }
        }
        for service in got.suggestions.shown().and_then(Answer::given).into_iter().flatten() {
            prop_assert!(choices.suggestions && !choices.struck.contains(service), "{}", service);
        }
    }

    #[test]
    fn what_somebody_is_not_shown_changes_nothing_in_what_they_get(
        person in chooser(),
        recipient in any_recipient(),
        other in other(),
    ) {
        let shown = person.as_shown_to(recipient);
        let mut changed = otherwise(&shown, other);
        if !shown.private.shown {
            changed.change_private(|private| private.ticked = !private.ticked);
        }
        let choices = changed.choices(Recipient::Cpas);
        changed.set_choices(RecipientChoices { recipient, ..choices });
        let bytes = |of: &Assessment| share::encode(&shared_with(of, today(), recipient));
        prop_assert_eq!(bytes(&person), bytes(&changed));
    }

    #[test]
    fn choices_for_one_change_nothing_for_another_who_has_their_own(
        person in chooser(),
        mine in any_recipient().prop_flat_map(choices),
        theirs in any_recipient().prop_flat_map(choices),
    ) {
        prop_assume!(mine.recipient != theirs.recipient);
        let (recipient, mut person) = (mine.recipient, person);
        person.set_choices(mine);
        let before = read(&person, recipient);
        person.set_choices(theirs);
        prop_assert_eq!(read(&person, recipient), before);
    }

    #[test]
    fn who_has_no_choices_of_their_own_gets_no_more_than_the_centre(
        person in person(),
        recipient in any_recipient(),
    ) {
        let (centre, got) = (read(&person, Recipient::Cpas), read(&person, recipient));
        for domain in DOMAINS {
            let delicate = domain.sensitive && recipient != Recipient::Cpas;
            let may = centre.domain(domain.id).filter(|_| !delicate);
            prop_assert_eq!(got.domain(domain.id), may, "{}", domain.id);
        }
        let goals = |of: &Shared| of.goals.shown().and_then(Answer::given).cloned().unwrap_or_default();
        prop_assert!(goals(&got).iter().all(|goal| goals(&centre).contains(goal)));
    }

    #[test]
    fn a_workshop_gets_no_own_words_and_no_day(
        person in chooser(),
        goal in "[a-z]{3,20}",
        step in "[a-z]{3,20}",
        day in any::<u16>(),
    ) {
        let with = |goal: &str, step: &str, day| {
            let mut person = person.clone();
            say_in_own_words(&mut person, goal, step);
            let day = jalon_core::assessment::Day(day);
            share::encode(&shared_with(&person, day, Recipient::Workshop))
        };
        // Two days on which the same follows: suggestions with a date go by the day.
        let bytes = with("menuisier", "demain", day);
        prop_assert_eq!(&bytes, &with(&goal, &step, day));
        let got = share::decode(&bytes).expect("it is read");
        prop_assert_eq!(got.day.0, 0);
        let own = |goal: &Goal| matches!(goal, Goal::Own(_));
        let goals = got.goals.shown().and_then(Answer::given).into_iter().flatten();
        prop_assert!(!goals.chain(&got.earlier).any(own));
        for given in &got.answers {
            let value = given.answer.shown().and_then(Answer::given);
            prop_assert!(value.is_none_or(|value| value.words.is_none()));
        }
    }

    #[test]
    fn the_same_to_both_is_the_same_bytes(person in chooser()) {
        let mut person = person;
        person.show_the_same(Recipient::Cpas, Recipient::Employment);
        let (centre, service) = (Recipient::Cpas, Recipient::Employment);
        prop_assert_eq!(read(&person, service), read(&person, centre));
    }

    #[test]
    fn two_tabs_agree_on_what_goes_to_whom(
        person in chooser(),
        mine in any_recipient().prop_flat_map(choices),
        theirs in any_recipient().prop_flat_map(choices),
    ) {
        let (mut here, mut there) = (person.clone(), person);
        here.set_choices(mine);
        there.set_choices(theirs);
        let (before_here, before_there) = (here.clone(), there.clone());
        here.merge(&before_there);
        there.merge(&before_here);
        prop_assert_eq!(&here, &there);
        prop_assert!(here.is_sound());
    }
}

/// Asked once, of whatever is delicate, at the moment it is answered.
#[test]
fn what_is_delicate_is_asked_about_once() {
    let health = Delicate::Domain(domain("health"));
    let mut person = Assessment::default();
    assert_eq!(person.delicate(), []);
    person = assessment(&[Say::Hard("health", &["tired"]), Say::Is("status", "student")]);
    person.change(domain("health"), |entry| entry.chosen = true);
    person.change_private(|private| private.ticked = true);
    assert_eq!(person.delicate(), [health, Delicate::Private, Delicate::Situation]);
    person.show_delicate(health, &[Recipient::Trusted]);
    person.show_delicate(Delicate::Situation, &[Recipient::Cpas, Recipient::Employment]);
    assert_eq!(person.delicate(), [Delicate::Private]);
    person.show_delicate(Delicate::Private, &[]);
    assert_eq!(person.delicate(), []);
    let status = SITUATION.iter().find(|q| q.id.as_str() == "status").expect("a question").id;
    let shown = |recipient| {
        let got = read(&person, recipient);
        let situation = got.answer(status, None).is_some();
        (got.domain(domain("health")).is_some(), got.private, situation)
    };
    assert_eq!(shown(Recipient::Cpas), (false, false, true));
    assert_eq!(shown(Recipient::Employment), (false, false, true));
    assert_eq!(shown(Recipient::Workshop), (false, false, false));
    assert_eq!(shown(Recipient::Trusted), (true, false, false));
    // The next assessment goes to the same people, and nobody is asked again.
    let next = person.followed(jalon_core::instrument::Mode::FollowUp);
    for recipient in Recipient::ALL {
        let of = |of: &Assessment| of.choices(recipient).domains;
        assert_eq!(of(&next), of(&person), "{recipient:?}");
    }
    assert!(!next.delicate().contains(&Delicate::Situation));
}

#[test]
fn a_goal_kept_from_one_goes_to_the_other() {
    let mut person = assessment(&[Say::Wants("job"), Say::Wants("debts")]);
    let goals = person.goals.answer.given().cloned().expect("goals");
    let mut choices = person.choices(Recipient::Employment);
    choices.kept.push(KeptLine::Goal(goals[1].clone()));
    person.set_choices(choices);
    let got = |recipient| read(&person, recipient).goals;
    assert_eq!(got(Recipient::Cpas), Disclosed::Shown(Answer::Given(goals.clone())));
    assert_eq!(got(Recipient::Employment), Disclosed::Shown(Answer::Given(vec![goals[0].clone()])));
}
