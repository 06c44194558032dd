//! The way on from a question: one way to pass, and what is touched again is taken back.

use super::*;
use crate::app::Text;
use crate::app::person::view::later::Screen as Later;
use crate::app::view::LaterScreen;
use crate::app::view::Screen;
use crate::app::view::card::Card;
use crate::instrument::Mode;

fn given(tab: &Tab) -> Answer<Rating> {
    tab.model.here().assessment.entry(domain("mobility")).answers.lead
}

/// The cards on the screen, whatever question it is.
fn cards(tab: &Tab) -> Vec<Card> {
    let shown = crate::app::view::view(&tab.model);
    match shown.screen {
        Screen::Later(shown) => match shown.get::<LaterScreen>() {
            Some(LaterScreen::Person(Later::Pictured(lead) | Later::Lead(lead))) => {
                lead.answers.clone()
            }
            Some(LaterScreen::Person(Later::Ask(ask))) => ask.view.cards.clone(),
            other => panic!("no cards on {other:?}"),
        },
        other => panic!("no cards on {other:?}"),
    }
}

#[test]
fn a_question_has_no_second_way_to_pass_among_its_answers() {
    for (mode, place) in [
        (Mode::Standard, lead("mobility")),
        (Mode::Simplified, At::Practice),
        (Mode::Simplified, lead("mobility")),
    ] {
        let mut tab = Phone::default().tab();
        tab.send(act(PersonEvent::ModeChosen(mode)));
        tab.walk_to(place);
        let cards = cards(&tab);
        assert_eq!(cards.len(), Rating::ALL.len(), "{place:?}");
        assert!(cards.iter().all(|card| card.label != Text::of("pass")), "{place:?}");
    }
}

#[test]
fn an_answer_touched_again_is_taken_back_on_every_question_with_one_answer() {
    let leads = [(Mode::Standard, lead("mobility")), (Mode::Simplified, At::Practice)];
    for (mode, place) in leads.into_iter().chain([(Mode::Standard, At::Offer)]) {
        let mut tab = Phone::default().tab();
        tab.send(act(PersonEvent::ModeChosen(mode)));
        tab.walk_to(place);
        if place == At::Offer {
            tab.send(act(LaterEvent::OfferTaken));
        }
        let all = cards(&tab);
        for (at, card) in all.iter().enumerate() {
            tab.send(card.event.clone());
            let chosen: Vec<bool> = cards(&tab).iter().map(|card| card.chosen).collect();
            assert_eq!(chosen.iter().position(|chosen| *chosen), Some(at), "{place:?}");
            assert_eq!(chosen.iter().filter(|chosen| **chosen).count(), 1, "{place:?}");
        }
        tab.send(all.last().expect("a card").event.clone());
        assert!(cards(&tab).iter().all(|card| !card.chosen), "{place:?}");
    }
}

#[test]
fn what_was_taken_back_is_no_answer_and_going_on_passes_the_question() {
    let mut tab = asking(&["mobility"]);
    tab.all([rate("mobility", Rating::Difficult), rate("mobility", Rating::Difficult)]);
    assert_eq!(given(&tab), Answer::Unseen);
    assert_eq!(tab.next(1), [At::Private], "nobody is asked what is difficult");
    assert_eq!(given(&tab), Answer::Passed);
}
