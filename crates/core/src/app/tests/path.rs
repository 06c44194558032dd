//! The person's path: branching, passing, back, reload, changing a line of the review.

use super::history::Entry;
use super::*;
use crate::app::person::flow;
use crate::app::{Notice, Persistence};

#[test]
fn the_path_leads_from_the_welcome_to_the_code_and_after() {
    let mut tab = Phone::default().tab();
    assert_eq!(tab.place(), At::Welcome);
    assert_eq!(tab.next(1), [At::Domains]);
    let chosen = ["mobility", "language"].map(domain);
    tab.all(chosen.map(|id| act(PersonEvent::DomainToggled(id))));

    assert_eq!(tab.next(1), [lead("mobility")]);
    tab.send(rate("mobility", Rating::VeryDifficult));
    assert_eq!(tab.next(1), [At::Obstacles(domain("mobility"))]);
    tab.all([obstacle("mobility", "no_bus"), obstacle("mobility", "too_far")]);
    assert_eq!(tab.next(1), [lead("language")], "nobody is asked what helps");
    tab.send(rate("language", Rating::Fine));
    assert_eq!(tab.next(1), [At::Private]);
    tab.walk_to(At::Goals);
    tab.all([
        act(LaterEvent::GoalToggled(goal("job"))),
        act(LaterEvent::GoalToggled(goal("childcare"))),
    ]);
    assert_eq!(tab.next(1), [At::Order]);
    tab.walk_to(At::Suggestions);
    assert_eq!(tab.next(3), [At::Review, At::Share, At::After]);

    let shared = tab.shared();
    let answers = shared.domain(domain("mobility")).expect("shown");
    assert_eq!(answers.lead, Answer::Given(Rating::VeryDifficult));
    let ticked = [choice("no_bus"), choice("too_far")].into_iter().collect();
    assert_eq!(answers.obstacles, Answer::Given(ticked));
    assert_eq!(shared.day, TODAY);
    let view = views::code(&tab.model);
    assert_eq!(crate::share::read(&view.link), Ok(tab.read()));
    assert!(view.path.is_some());
}

#[test]
fn obstacles_come_only_when_it_is_difficult_or_the_person_wants_to_talk() {
    use Answer::{Given, Passed};
    use Rating::{Difficult, Fine, VeryDifficult};
    let id = domain("mobility");
    let (obstacles, after) = (At::Obstacles(id), At::Private);
    let cases: [(_, _, &[At]); 8] = [
        (Given(Fine), false, &[after]),
        (Given(Fine), true, &[obstacles, after]),
        (Given(Difficult), false, &[obstacles, after]),
        (Given(Difficult), true, &[obstacles, after]),
        (Given(VeryDifficult), false, &[obstacles, after]),
        (Given(VeryDifficult), true, &[obstacles, after]),
        (Passed, false, &[after]),
        (Passed, true, &[obstacles, after]),
    ];
    for (answer, talk, wanted) in cases {
        let mut tab = asking(&["mobility"]);
        tab.send(act(PersonEvent::LeadAnswered(id, answer.clone())));
        if talk {
            tab.send(act(PersonEvent::TalkToggled(id)));
        }
        assert!(views::lead(&tab.model, id).can_add_strengths, "{answer:?}");
        assert_eq!(tab.next(wanted.len()), wanted, "{answer:?}, talk {talk}");
    }
}

#[test]
fn answers_on_a_closed_branch_stay_on_the_phone_and_are_never_shown() {
    let mut tab = at_review();
    let id = domain("mobility");
    let answers = |tab: &Tab| tab.shared().domain(id).expect("shown").clone();
    assert!(answers(&tab).obstacles.given().is_some());
    tab.send(rate("mobility", Rating::Fine));
    assert!(answers(&tab).obstacles.given().is_some(), "talking about it keeps the branch open");
    tab.send(act(PersonEvent::TalkToggled(id)));
    assert_eq!(answers(&tab).obstacles, Answer::Unseen);
    assert!(answers(&tab).strengths.given().is_some());
    assert!(tab.model.here().assessment.entry(id).answers.obstacles.given().is_some());
    tab.send(rate("mobility", Rating::Difficult));
    assert!(answers(&tab).obstacles.given().is_some(), "opened again, it is as it was");
}

#[test]
fn going_on_without_an_answer_is_passing() {
    let mut tab = asking(&["mobility", "family"]);
    assert_eq!(tab.next(1), [lead("family")], "a lead passed opens nothing");
    tab.send(rate("family", Rating::Difficult));
    tab.walk_to(At::Review);
    let of = |id| tab.model.here().assessment.entry(domain(id)).answers;
    assert_eq!(of("mobility").lead, Answer::Passed);
    assert_eq!(of("mobility").strengths, Answer::Unseen);
    assert_eq!(of("family").obstacles, Answer::Passed);
    assert_eq!(of("family").strengths, Answer::Unseen, "what helps was not asked");
    assert!(
        tab.model.here().assessment.private.seen && !tab.model.here().assessment.private.ticked
    );
    assert_eq!(tab.model.here().assessment.goals.answer, Answer::Passed);
    assert_eq!(of("housing").lead, Answer::Unseen, "what is not asked is not passed");
    let region = tab.model.here().assessment.answer(question("region"), None);
    assert!(region.is_unseen(), "what was offered and not taken is not passed");
}

#[test]
fn with_a_history_back_walks_through_it() {
    let mut tab = at_review();
    let walked: Vec<Place> = tab.entries.iter().map(|entry| entry.place).collect();
    for place in walked.iter().rev().skip(1) {
        let before = tab.done.len();
        tab.send(Event::Back);
        assert_eq!(tab.since(before)[0], moved(Move::Back));
        assert_eq!(tab.model.place, *place);
    }
    assert_eq!((tab.place(), tab.model.depth), (At::Welcome, 0));
}

#[test]
fn without_a_history_back_follows_the_path() {
    let tab = at_review();
    let mut tab = tab.phone.tab();
    let path = flow::path(&tab.model.here().assessment);
    assert_eq!((tab.place(), tab.model.depth), (At::Review, 0));
    let at = path.iter().position(|p| *p == At::Review).expect("on the path");
    for place in path[..at].iter().rev() {
        tab.send(Event::Back);
        assert_eq!((tab.place(), tab.entries.len()), (*place, 1));
    }
    tab.send(Event::Back);
    assert_eq!(tab.place(), At::Welcome);
}

#[test]
fn off_the_path_back_leads_to_where_the_person_was() {
    for place in [at(At::Pause), at(At::Erase), at(Desk::Scan), at(At::Evolution), at(At::Return)] {
        let tab = at_review();
        let mut tab = tab.phone.open(|boot| boot.entry = Some((place, 0)));
        assert_eq!(tab.model.place, place);
        tab.send(Event::Back);
        assert_eq!(tab.place(), At::Review, "from {place:?}");
    }
}

#[test]
fn a_reload_at_any_place_loses_nothing_and_comes_back_to_it() {
    let mut tab = at_review();
    let path = flow::path(&tab.model.here().assessment);
    assert!(path.contains(&At::Order));
    for place in path {
        tab.send(arrived(place, 7));
        assert_eq!(tab.place(), place);
        for again in [tab.reloaded(), tab.phone.tab()] {
            assert_eq!(again.place(), place);
            assert_eq!(record(&again.model), record(&tab.model), "{place:?}");
            assert_eq!(
                (&again.model.record.persistence, again.model.notice),
                (&Persistence::Stored, None)
            );
        }
        assert_eq!(tab.reloaded().model.depth, 7, "with its history entry");
    }
    for place in [at(At::Pause), at(At::Erase), at(Desk::Scan)] {
        let kept = record(&tab.model);
        tab.send(go(place));
        assert_eq!(tab.reloaded().model.place, place);
        assert_eq!(record(&tab.reloaded().model), kept, "{place:?}");
    }
}

#[test]
fn the_welcome_alone_leaves_nothing_on_the_phone() {
    let mut tab = Phone::default().tab();
    assert_eq!(tab.phone.text(), None);
    tab.send(go(Desk::Scan));
    assert_eq!(tab.phone.text(), None, "an adviser leaves nothing either");
    tab.send(Event::Back);
    tab.send(Event::Next);
    assert!(tab.phone.text().is_some());
}

#[test]
fn changing_a_line_of_the_review_comes_back_to_the_review() {
    let id = domain("mobility");
    let (obstacles, strengths) = (At::Obstacles(id), At::Strengths(id));
    let health = domain("health");
    let cases: [(At, &[At]); 8] = [
        (lead("mobility"), &[strengths, obstacles, At::Review]),
        (strengths, &[obstacles, At::Review]),
        (obstacles, &[At::Review]),
        (At::Strengths(health), &[At::Obstacles(health), At::Review]),
        (lead("housing"), &[At::Review]),
        (At::Private, &[At::Review]),
        (At::Goals, &[At::Order, At::Review]),
        (At::Domains, &[At::Review]),
    ];
    for (place, wanted) in cases {
        let mut tab = at_review();
        tab.send(go(place));
        assert_eq!(tab.place(), place);
        let mut again = tab.reloaded();
        assert_eq!(tab.next(wanted.len()), wanted, "from {place:?}");
        assert_eq!(again.next(wanted.len()), wanted, "from {place:?}, reloaded");
        assert!(!tab.model.here().editing);
        assert_eq!(tab.next(1), [At::Share]);

        let mut tab = at_review();
        tab.send(go(place));
        tab.send(Event::Back);
        assert_eq!(tab.place(), At::Review, "back from {place:?}");
        let mut tab = at_review();
        tab.send(go(place));
        let mut tab = tab.phone.tab();
        tab.send(Event::Back);
        assert_eq!(tab.place(), At::Review, "back from {place:?} without history");
    }
}

/// Two domains added from the review: only the first was asked, the other was silently unseen.
#[test]
fn every_domain_added_from_the_review_is_asked() {
    let mut tab = at_review();
    tab.send(go(At::Domains));
    tab.all([
        act(PersonEvent::DomainToggled(domain("money"))),
        act(PersonEvent::DomainToggled(domain("digital"))),
    ]);
    assert_eq!(tab.next(1), [lead("money")]);
    tab.send(rate("money", Rating::Fine));
    assert_eq!(tab.next(2), [lead("digital"), At::Review]);
}

#[test]
fn a_place_on_a_closed_branch_gives_way_to_where_the_branch_began() {
    let id = domain("mobility");
    let cases = [
        (
            At::Obstacles(id),
            vec![act(PersonEvent::TalkToggled(id)), rate("mobility", Rating::Fine)],
            lead("mobility"),
        ),
        (At::Strengths(id), vec![act(PersonEvent::DomainToggled(id))], At::Domains),
        (lead("mobility"), vec![act(PersonEvent::DomainToggled(id))], At::Domains),
        (At::Order, vec![act(LaterEvent::GoalRemoved(0))], At::Goals),
    ];
    for (place, events, wanted) in cases {
        let mut tab = at_review();
        tab.send(go(place));
        tab.all(events.clone());
        assert_eq!(tab.place(), wanted, "at {place:?}");
        assert_eq!(tab.entries[tab.at].place, at(wanted), "the history entry too");

        let mut tab = at_review();
        tab.all(events);
        tab.send(arrived(place, 3));
        assert_eq!(tab.place(), wanted, "back to {place:?}");
    }
}

#[test]
fn the_screen_stays_awake_at_the_code_and_only_there() {
    let awake = |effects: &[Effect]| -> Vec<bool> {
        let on = |effect: &Effect| {
            if let Effect::Later(LaterEffect::KeepAwake(on)) = effect { Some(*on) } else { None }
        };
        effects.iter().filter_map(on).collect()
    };
    let mut tab = at_review();
    assert!(awake(&tab.done).is_empty());
    tab.send(Event::Next);
    assert_eq!((tab.place(), awake(&tab.done)), (At::Share, vec![true]));
    assert_eq!(awake(&tab.reloaded().done), [true], "after a reload too");
    for event in [Event::Next, Event::Back, go(At::Pause), Event::EraseConfirmed] {
        let mut tab = tab.reloaded();
        let before = tab.done.len();
        (tab.at, tab.model.depth) = (1, 1);
        tab.entries = [(At::Review, 0), (At::Share, 1)]
            .map(|(place, depth)| Entry { place: at(place), depth, epoch: 0 })
            .to_vec();
        tab.send(event.clone());
        assert_eq!(awake(tab.since(before)), [false], "{event:?}");
    }
}

#[test]
fn a_notice_that_was_read_or_left_is_gone() {
    for event in [Event::NoticeClosed, Event::Next, go(At::Pause)] {
        let mut tab = at_review();
        tab.send(Event::Copied(true));
        assert_eq!(tab.model.notice, Some(Notice::Copied));
        tab.send(event);
        assert_eq!(tab.model.notice, None);
    }
}
