//! The questions in pictures: the way in, the practice question, goals by page and by tapping, the review.

use super::*;
use crate::app::Text;
use crate::app::person::Shown;
use crate::app::person::view::pictures::PRACTICE;
use crate::assessment::{Disclosed, Goal};
use crate::instrument::{GOALS, Mode};
use std::collections::BTreeMap;

/// A tab in simplified mode, at the practice question.
fn in_pictures() -> Tab {
    let mut tab = Phone::default().tab();
    tab.send(act(PersonEvent::ModeChosen(Mode::Simplified)));
    assert_eq!(tab.place(), At::Practice);
    tab
}

fn goals(tab: &Tab) -> Vec<String> {
    let goals = tab.model.here().assessment.goals.answer.given().cloned().unwrap_or_default();
    let name = |goal: &Goal| match goal {
        Goal::Listed(id) => id.as_str().to_owned(),
        Goal::Own(words) => words.as_str().to_owned(),
    };
    goals.iter().map(name).collect()
}

#[test]
fn a_card_of_the_welcome_chooses_how_to_answer_and_leads_on() {
    let mut tab = Phone::default().tab();
    tab.send(act(PersonEvent::ModeChosen(Mode::Standard)));
    assert_eq!(tab.place(), At::Domains);
    let mut tab = in_pictures();
    assert_eq!(tab.model.here().assessment.selection.mode, Mode::Simplified);
    assert_eq!(tab.next(1), [lead("mobility")]);
    // Twelve leads: health is for who asks for it.
    let leads = tab.next(12);
    assert_eq!(leads[11], At::Goals);
    assert!(!leads.contains(&lead("health")));
}

#[test]
fn the_practice_question_is_answered_like_the_others_and_nothing_of_it_is_kept() {
    let mut tab = in_pictures();
    let before = record(&tab.model);
    let fine = Answer::Given(Rating::Fine);
    tab.all([act(LaterEvent::Practised(fine.clone())), act(LaterEvent::PractisedTalk)]);
    let seen = views::practice(&tab.model);
    assert!(seen.answers[0].chosen && seen.talk.chosen);
    assert_eq!(record(&tab.model), before);
    tab.next(1);
    assert_eq!(tab.model.here().practice, (Answer::Unseen, false));
}

#[test]
fn the_pages_show_every_goal_once_and_passing_means_to_have_seen_them_all() {
    let mut tab = in_pictures();
    tab.walk_to(At::Goals);
    let mut shown = Vec::new();
    for page in 0..4 {
        shown.extend(views::goals_page(&tab.model, page).into_iter().map(|card| card.event));
    }
    let all: Vec<Event> = GOALS.iter().map(|g| act(LaterEvent::GoalToggled(g.id))).collect();
    assert_eq!(shown, all);
    let pages = [1, 2, 3].map(At::MoreGoals);
    assert_eq!(tab.next(3), pages);
    assert!(tab.model.here().assessment.goals.answer.is_unseen(), "not all pages were left yet");
    assert_eq!(tab.next(2), [At::Suggestions, At::Review]);
    assert_eq!(tab.model.here().assessment.goals.answer, Answer::Passed);
}

/// Whatever page one looks at, the goals chosen stand on it, and each goes again by a touch.
#[test]
fn a_goal_can_be_taken_off_on_every_page() {
    let mut tab = in_pictures();
    tab.walk_to(At::Goals);
    tab.all(["job", "home"].map(|id| act(LaterEvent::GoalToggled(goal(id)))));
    // One in own words, from the other way of answering.
    tab.all([typed("Ouvrir un atelier"), act(LaterEvent::DraftAdded)]);
    let all = ["job", "home", "Ouvrir un atelier"];
    assert_eq!(goals(&tab), all);
    let mut pages = vec![At::Goals];
    pages.extend([1, 2, 3].map(At::MoreGoals));
    for (page, at) in (0..).zip(pages) {
        tab.walk_to(at);
        let seen = views::goal_tiles(&tab.model, page);
        assert_eq!(seen.taken.len(), 3, "page {page}");
        assert!(seen.is_full && seen.can_go_on);
        assert_eq!(seen.count, Text::of("goals-full").number("count", 3));
        for (at, wanted) in all.iter().enumerate() {
            tab.send(seen.taken[at].event.clone());
            assert_eq!(tab.model.here().assessment.goals.answer.given().map(Vec::len), Some(2));
            assert!(!goals(&tab).contains(&(*wanted).to_owned()), "{wanted} on page {page}");
            let seen = views::goal_tiles(&tab.model, page);
            assert!(!seen.is_full && seen.cards.iter().all(|card| card.open));
            let back = match *wanted {
                "Ouvrir un atelier" => vec![typed(wanted), act(LaterEvent::DraftAdded)],
                id => vec![act(LaterEvent::GoalToggled(goal(id)))],
            };
            tab.all(back);
            // In the order of before.
            let last = goals(&tab).len() - 1;
            for from in (at..last).rev() {
                tab.send(act(LaterEvent::GoalMoved(from, crate::app::person::Shift::Down)));
            }
            assert_eq!(goals(&tab), all);
        }
    }
}

/// In a turn no code follows the review: its button must not promise one.
#[test]
fn only_who_comes_to_a_code_is_promised_one() {
    assert_eq!(views::ends_in_turn(&in_pictures_at_review().model), Some(false));
    let mut tab = super::session::invited(&Phone::default(), Mode::Simplified);
    tab.send(Event::Next);
    tab.walk_to(At::Review);
    assert_eq!(views::ends_in_turn(&tab.model), Some(true));
}

fn in_pictures_at_review() -> Tab {
    let mut tab = in_pictures();
    tab.walk_to(At::Review);
    tab
}

#[test]
fn tapping_gives_the_goals_their_order() {
    let mut tab = in_pictures();
    tab.walk_to(At::Goals);
    tab.all(["job", "home", "health"].map(|id| act(LaterEvent::GoalToggled(goal(id)))));
    tab.walk_to(At::Order);
    let numbers = |tab: &Tab| -> Vec<Option<usize>> {
        views::ordering(&tab.model).0.into_iter().map(|o| o.number).collect()
    };
    assert_eq!(numbers(&tab), [None, None, None]);
    tab.send(act(LaterEvent::GoalTapped(2)));
    assert_eq!(
        (goals(&tab), numbers(&tab)),
        (vec!["health".into(), "job".into(), "home".into()], vec![Some(1), None, None])
    );
    // The last one left gets the last number.
    tab.send(act(LaterEvent::GoalTapped(2)));
    assert_eq!(
        (goals(&tab), numbers(&tab)),
        (vec!["health".into(), "home".into(), "job".into()], vec![Some(1), Some(2), Some(3)])
    );
    // A number is given back with those after it.
    tab.send(act(LaterEvent::GoalTapped(1)));
    assert_eq!(numbers(&tab), [Some(1), None, None]);
    tab.send(act(LaterEvent::GoalTapped(7)));
    assert_eq!(goals(&tab), ["health", "home", "job"]);
    assert_eq!(goals(&tab.reloaded()), ["health", "home", "job"]);
}

#[test]
fn the_review_has_a_picture_for_each_goal_and_domain_with_what_was_said() {
    let mut tab = in_pictures();
    tab.walk_to(lead("mobility"));
    tab.all([
        rate("mobility", Rating::VeryDifficult),
        act(PersonEvent::TalkToggled(domain("mobility"))),
    ]);
    tab.walk_to(lead("family"));
    tab.send(rate("family", Rating::Fine));
    tab.walk_to(At::Goals);
    tab.all(["job", "home"].map(|id| act(LaterEvent::GoalToggled(goal(id)))));
    tab.walk_to(At::Review);
    let cells = views::cells(&tab.model).expect("pictures");
    assert_eq!(cells.len(), 2 + 12 + 1);
    assert_eq!(cells[14].part, Shown::Suggestions);
    assert_eq!([cells[0].number, cells[1].number, cells[2].number], [Some(1), Some(2), None]);
    assert_eq!((cells[2].face, cells[2].talk), (Some("face-very-difficult"), true));
    assert_eq!((cells[3].face, cells[3].talk), (Some("face-fine"), false));
    assert_eq!(cells[4].face, Some("pass"));
    // Tapped, kept back, tapped again.
    tab.send(act(LaterEvent::CellPicked(3)));
    let picked =
        |tab: &Tab| views::cells(&tab.model).expect("pictures").into_iter().find(|c| c.picked);
    let cell = picked(&tab).expect("one is picked");
    assert_eq!((cell.part, cell.kept), (Shown::Domain(domain("family")), false));
    tab.send(act(LaterEvent::ShownToggled(cell.part)));
    assert!(picked(&tab).expect("it stays picked").kept);
    tab.send(act(LaterEvent::CellPicked(3)));
    assert_eq!(picked(&tab), None);
}

#[test]
fn answers_that_pictures_cannot_say_are_shown_as_a_letter() {
    let more: [fn(&mut Tab); 4] = [
        |tab| tab.all([obstacle("mobility", "no_bus")]),
        |tab| tab.all([act(PersonEvent::PrivateToggled)]),
        |tab| tab.all([option("experience", 0, "cooking")]),
        |tab| tab.all([strength("mobility", "bike")]),
    ];
    for (n, add) in more.into_iter().enumerate() {
        let mut tab = in_pictures();
        tab.walk_to(lead("mobility"));
        tab.send(rate("mobility", Rating::Difficult));
        tab.walk_to(At::Review);
        assert!(views::cells(&tab.model).is_some());
        add(&mut tab);
        assert!(views::cells(&tab.model).is_none(), "case {n}");
    }
}

/// What could be talked about stands in the review in pictures too, and what was struck out does not.
#[test]
fn a_suggestion_struck_out_in_pictures_leaves_the_review() {
    let mut tab = in_pictures();
    tab.walk_to(At::Goals);
    tab.send(act(LaterEvent::GoalToggled(goal("childcare"))));
    tab.walk_to(At::Suggestions);
    let service = views::own_suggestions(&tab.model).lines[0].service;
    assert_eq!(service.as_str(), "childcare_search");
    // Touched, it is heard, and can be struck out.
    tab.send(act(LaterEvent::CellPicked(0)));
    let tiles = views::suggested(&tab.model).tiles;
    assert!(tiles[0].picked && !tiles[0].line.struck && !tiles[0].line.because.is_empty());
    let suggested = |tab: &Tab| {
        let cells = views::cells(&tab.model).expect("pictures");
        cells.into_iter().filter(|cell| cell.part == Shown::Suggestions).collect::<Vec<_>>()
    };
    tab.walk_to(At::Review);
    assert_eq!(suggested(&tab).len(), 1);
    assert_eq!(suggested(&tab)[0].change, At::Suggestions);
    tab.send(act(LaterEvent::SuggestionToggled(service)));
    assert_eq!(suggested(&tab), []);
    assert_eq!(tab.shared().suggestions, Disclosed::Shown(Answer::Passed));
}

/// A person who cannot read knows an option by its picture: one picture, one meaning.
#[test]
fn no_two_options_in_pictures_have_the_same_picture() {
    let mut tab = in_pictures();
    let mut used: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut add = |picture: &'static str, what: String| {
        let all = used.entry(picture).or_default();
        if !all.contains(&what) {
            all.push(what);
        }
    };
    add(PRACTICE, "practice".into());
    for way in views::ways(&tab.model) {
        for picture in way.pictures {
            add(picture, way.label.id.to_string());
        }
    }
    let cards = views::practice(&tab.model);
    for card in cards.answers.into_iter().chain([cards.talk]) {
        add(card.picture, card.label.id.to_string());
    }
    for d in DOMAINS {
        add(d.picture, format!("domain-{}", d.id));
    }
    for g in GOALS {
        add(g.picture, format!("goal-{}", g.id));
    }
    tab.next(1);
    // Health as a part of life and as a goal is one thing.
    used.get_mut("red-heart").expect("health").truncate(1);
    used.retain(|_, what| what.len() > 1);
    assert!(used.is_empty(), "{used:?}");
}
