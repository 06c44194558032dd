//! The path of each mode, and changing from one to another.

use super::*;
use crate::app::Fetch;
use crate::app::person::flow;
use crate::instrument::Mode;

/// A tab that goes this way from the start, with two domains chosen: the places it passes until the
/// review, nothing answered but the leads and two goals.
fn walked(mode: Mode) -> Vec<String> {
    let mut tab = asking(&["mobility", "health"]);
    tab.send(act(PersonEvent::ModeChosen(mode)));
    tab.send(go(At::Welcome));
    let mut places = Vec::new();
    while tab.place() != At::Review {
        if tab.place() == lead("mobility") {
            tab.send(rate("mobility", Rating::Difficult));
        } else if tab.place() == At::Goals {
            tab.all(["job", "home"].map(|id| act(LaterEvent::GoalToggled(goal(id)))));
        }
        tab.send(Event::Next);
        places.push(tab.place().token());
    }
    assert_eq!(tab.next(2), [At::Share, At::After], "{mode:?}");
    places
}

#[test]
fn each_mode_asks_its_own_questions_in_its_own_order() {
    let standard = "domains lead:mobility obstacles:mobility lead:health private \
        0:experience 0:good_at 0:likes 0:languages goals order \
        0:why 0:by_when 0:first_step 0:ready 1:why 1:by_when 1:first_step 1:ready \
        offer suggestions review";
    let simplified =
        "practice lead:mobility lead:health goals goals:1 goals:2 goals:3 order suggestions review";
    let follow_up = "0:working 0:would_help lead:mobility lead:health suggestions review";
    let cases =
        [(Mode::Standard, standard), (Mode::Simplified, simplified), (Mode::FollowUp, follow_up)];
    for (mode, wanted) in cases {
        assert_eq!(walked(mode).join(" "), wanted, "{mode:?}");
    }
}

#[test]
fn the_ways_are_text_and_pictures_and_a_follow_up_where_a_new_assessment_is_still_blank() {
    let ways = |tab: &Tab| -> Vec<Event> {
        views::ways(&tab.model).into_iter().map(|way| act(way.event)).collect()
    };
    let modes = [Mode::Standard, Mode::Simplified].map(|x| act(PersonEvent::ModeChosen(x)));
    let in_follow_up = [false, true].map(|x| act(LaterEvent::PicturesChosen(x)));
    let tab = Phone::default().tab();
    assert_eq!(ways(&tab), modes);
    let mut tab = at_review();
    assert_eq!(ways(&tab), modes, "another way for the same answers");
    tab.send(act(LaterEvent::AnewBegun));
    let look_back = act(LaterEvent::FollowUpBegun);
    assert_eq!(ways(&tab), [&modes[..], &[look_back]].concat());
    tab.send(act(LaterEvent::FollowUpBegun));
    assert_eq!(ways(&tab), in_follow_up);
}

#[test]
fn answers_of_the_whole_way_are_shown_also_after_a_change_to_the_short_one() {
    let mut tab = at_review();
    tab.send(option("experience", 0, "cooking"));
    let before = tab.shared();
    tab.send(act(PersonEvent::ModeChosen(Mode::Simplified)));
    assert_eq!(Shared { mode: Mode::Standard, ..tab.shared() }, before);
    assert_eq!(tab.shared().mode, Mode::Simplified);
}

#[test]
fn a_place_the_new_mode_does_not_have_gives_way() {
    let cases = [
        (At::Strengths(domain("mobility")), lead("mobility")),
        (lead("mobility"), lead("mobility")),
        (ask("why", 1), At::Goals),
        (ask("likes", 0), At::Welcome),
        (At::Private, At::Welcome),
        (At::Suggestions, At::Suggestions),
        (At::Offer, At::Welcome),
    ];
    for (place, wanted) in cases {
        let mut tab = at_review();
        tab.send(arrived(place, 3));
        tab.send(act(PersonEvent::ModeChosen(Mode::Simplified)));
        assert_eq!(tab.place(), wanted, "from {place:?}");
    }
}

#[test]
fn all_the_rest_is_asked_from_the_first_question_not_reached_yet() {
    let mut tab = asking(&["mobility", "family"]);
    tab.send(act(PersonEvent::ModeChosen(Mode::Simplified)));
    tab.send(rate("mobility", Rating::VeryDifficult));
    assert_eq!(tab.next(2), [lead("family"), At::Goals], "no branches, no resources");
    tab.send(act(LaterEvent::GoalToggled(goal("job"))));
    let pages = [1, 2, 3].map(At::MoreGoals);
    assert_eq!(tab.next(5), [&pages[..], &[At::Suggestions, At::Review]].concat());
    assert!(views::can_ask_more(&tab.model));

    tab.send(act(LaterEvent::AllAsked));
    assert_eq!(tab.place(), At::Obstacles(domain("mobility")));
    assert!(!tab.model.here().editing, "it is the way, not a line of the review");
    assert!(!views::can_ask_more(&tab.model));
    let rest = tab.next(40);
    let at = rest.iter().position(|place| *place == At::Review).expect("the review");
    assert!(rest[..at].contains(&ask("likes", 0)) && rest[..at].contains(&ask("ready", 0)));
    assert_eq!(tab.reloaded().model.here().assessment.selection.mode, Mode::Standard);

    let mut tab = at_review();
    tab.send(act(PersonEvent::ModeChosen(Mode::Simplified)));
    tab.send(act(LaterEvent::AllAsked));
    assert_eq!(tab.place(), At::Review, "all was asked before");
}

#[test]
fn a_reload_at_any_place_of_any_mode_comes_back_to_it() {
    for mode in Mode::ALL {
        let mut tab = at_review();
        tab.all([option("status", 0, "article_61"), act(LaterEvent::FollowUpBegun)]);
        tab.all([option("working", 0, "full_time"), act(PersonEvent::ModeChosen(mode))]);
        for place in flow::path(&tab.model.here().assessment) {
            tab.send(arrived(place, 2));
            assert_eq!(tab.place(), place);
            let again = tab.phone.tab();
            assert_eq!(
                (again.place(), again.model.parts.later),
                (place, Fetch::Here(&LATER)),
                "{mode:?}"
            );
            assert_eq!(record(&again.model), record(&tab.model), "{mode:?} {place:?}");
        }
    }
}

/// On the review stands what another mode asked; changing it led to the choice of a mode.
#[test]
fn a_line_that_another_mode_asked_is_changed_and_leads_back_to_the_review() {
    const SHORT: [Mode; 2] = [Mode::Simplified, Mode::FollowUp];
    let id = domain("mobility");
    let pages = [1, 2, 3].map(At::MoreGoals);
    let in_pictures = [&pages[..], &[At::Order, At::Review]].concat();
    let cases: [(At, &[At]); 8] = [
        (At::Obstacles(id), &[At::Review]),
        (At::Strengths(id), &[At::Obstacles(id), At::Review]),
        (At::Goals, &[At::Order, At::Review]),
        (At::Private, &[At::Review]),
        (ask("experience", 0), &[At::Review]),
        (ask("status", 0), &[ask("contract_end", 0), At::Review]),
        (ask("why", 0), &[ask("by_when", 0), ask("first_step", 0), ask("ready", 0), At::Review]),
        (lead("mobility"), &[At::Review]),
    ];
    for (mode, (place, wanted)) in SHORT.into_iter().flat_map(|mode| cases.map(|case| (mode, case)))
    {
        let pictured = mode == Mode::Simplified && place == At::Goals;
        let wanted = if pictured { &in_pictures } else { wanted };
        let mut tab = at_review();
        tab.all([option("status", 0, "article_60"), act(PersonEvent::ModeChosen(mode))]);
        tab.send(go(place));
        assert_eq!(tab.place(), place);
        let mut again = tab.reloaded();
        assert_eq!(again.place(), place, "reloaded");
        assert_eq!(tab.next(wanted.len()), wanted, "from {place:?}");
        assert_eq!(again.next(wanted.len()), wanted, "from {place:?}, reloaded");
        assert_eq!(tab.next(1), [At::Share]);
    }
}
