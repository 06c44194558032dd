//! After an assessment: a whole new one, or a follow-up, each in text or in pictures.

use super::follow_up::assessed;
use super::*;
use crate::assessment::Assessment;
use crate::instrument::Mode;

/// After a first assessment there was no way to another whole one.
#[test]
fn a_new_assessment_has_nothing_in_it_and_the_one_before_is_kept() {
    for reopened in [false, true] {
        let mut tab = assessed();
        let before = tab.model.here().assessment.clone();
        if reopened {
            tab = tab.phone.open(|boot| boot.today = Day(400));
        } else {
            tab.send(Event::Woken(Day(400)));
        }
        tab.send(act(LaterEvent::AnewBegun));
        let person = tab.model.here();
        assert_eq!((tab.place(), &person.assessment), (At::Welcome, &Assessment::default()));
        let [dated] = person.earlier.all() else { panic!("one before") };
        assert_eq!((dated.day, &dated.assessment), (TODAY, &before));
        assert_eq!(record(&tab.phone.tab().model), record(&tab.model), "kept on the phone");

        // Begun twice, it is begun once: a blank one is nothing to keep.
        tab.send(act(LaterEvent::AnewBegun));
        assert_eq!(tab.model.here().earlier.all().len(), 1);
        tab.all([act(PersonEvent::ModeChosen(Mode::Simplified)), go(lead("mobility"))]);
        tab.send(rate("mobility", Rating::Fine));
        assert!(views::own_evolution(&tab.model).is_some(), "there is something to compare");
    }
}

#[test]
fn a_follow_up_of_a_blank_assessment_looks_back_on_the_one_before_it() {
    let mut tab = assessed();
    tab.all([Event::Woken(Day(400)), act(LaterEvent::AnewBegun), act(LaterEvent::FollowUpBegun)]);
    assert_eq!(tab.place(), ask("goal_outcome", 0));
    let mut at_once = assessed();
    at_once.all([Event::Woken(Day(400)), act(LaterEvent::FollowUpBegun)]);
    assert_eq!(tab.model.here().assessment, at_once.model.here().assessment);
    assert_eq!(tab.model.here().earlier, at_once.model.here().earlier);
}

/// Whether the questions are asked in pictures, and heard.
fn pictured(tab: &Tab) -> bool {
    let mut tab = tab.reloaded();
    tab.send(go(lead("mobility")));
    let frame = views::frame(&tab.model);
    assert_eq!(frame.in_pictures, frame.listen.by_pictures);
    frame.in_pictures
}

/// The second follow-up of who answers in pictures came in text, and the first one was not heard.
#[test]
fn every_follow_up_is_asked_as_the_person_answered_and_the_other_way_on_demand() {
    for in_pictures in [false, true] {
        let mut tab = assessed();
        let mode = if in_pictures { Mode::Simplified } else { Mode::Standard };
        tab.send(act(PersonEvent::ModeChosen(mode)));
        for day in [400, 500, 600] {
            tab.all([Event::Woken(Day(day)), act(LaterEvent::FollowUpBegun)]);
            assert_eq!(pictured(&tab), in_pictures, "{day}");
            assert_eq!(pictured(&tab.phone.tab()), in_pictures, "{day}, opened again");
        }
        tab.all([go(At::Welcome), act(LaterEvent::PicturesChosen(!in_pictures))]);
        assert_eq!(tab.model.here().assessment.selection.mode, Mode::FollowUp);
        for day in [700, 800] {
            assert_eq!(pictured(&tab), !in_pictures);
            tab.all([Event::Woken(Day(day)), act(LaterEvent::FollowUpBegun)]);
        }
    }
}

#[test]
fn a_follow_up_that_an_older_jalon_began_is_asked_as_the_person_answered() {
    let mut tab = assessed();
    tab.send(act(PersonEvent::ModeChosen(Mode::Simplified)));
    tab.all([Event::Woken(Day(400)), act(LaterEvent::FollowUpBegun)]);
    let text = tab.phone.text().expect("a record");
    let older = text.replace("\"pictured\":true,", "");
    assert_ne!(text, older);
    assert!(pictured(&Phone::holding(&older).tab()));
}
