//! The review as a letter: what stands where, what is left out of it line by line, and coming back to a line.

use super::*;
use crate::app::person::view::kept::KeptView;
use crate::app::person::view::later::Screen as PersonScreen;
use crate::app::person::view::line::{LetterLine, Piece};
use crate::app::person::view::sheet::SheetView;
use crate::app::person::{Chapter, Shown};
use crate::app::text::of_rating;
use crate::app::view::LaterScreen;
use crate::instrument::{About, SERVICES, questions};
use std::collections::HashSet;

fn lines(tab: &Tab) -> Vec<LetterLine> {
    views::review(&tab.model).chapters.into_iter().flat_map(|chapter| chapter.lines).collect()
}

fn is_open(tab: &Tab, of: Chapter) -> Option<bool> {
    let chapters = views::review(&tab.model).chapters;
    chapters.iter().find(|view| view.chapter == of).map(|view| view.is_open)
}

/// What is kept back, as the code's screen says it.
fn kept_beside_code(model: &Model) -> Option<KeptView> {
    match views::later_screen(model) {
        Some(LaterScreen::Person(PersonScreen::Share(share))) => share.kept,
        _ => None,
    }
}

/// The page to take home.
fn sheet(model: &Model) -> Option<SheetView> {
    match views::later_screen(model) {
        Some(LaterScreen::Person(PersonScreen::Share(share))) => share.sheet,
        Some(LaterScreen::Person(PersonScreen::After(after))) => after.sheet,
        _ => None,
    }
}

/// A tab at the review with something of everything: each line of the letter can be there.
fn told() -> Tab {
    let mut tab = at_review();
    tab.all([
        go(At::Offer),
        act(LaterEvent::OfferTaken),
        option("region", 0, "brussels"),
        option("status", 0, "article_60"),
        act(LaterEvent::MonthChosen(question("contract_end"), Some(14))),
        option("experience", 0, "cooking"),
        option("likes", 0, "team"),
        option("by_when", 0, "this_month"),
        go(At::Suggestions),
        Event::Next,
    ]);
    tab.walk_to(At::Review);
    tab
}

#[test]
fn a_topic_is_told_once_with_all_that_was_said_of_it() {
    let tab = told();
    let mut keys = HashSet::new();
    for line in lines(&tab) {
        assert!(keys.insert(line.key.clone()), "{} stands there twice", line.key);
    }
    let mobility = views::line(&tab.model, Shown::Domain(domain("mobility"))).expect("a line");
    let difficult = of_rating(&Answer::Given(Rating::Difficult));
    assert_eq!(mobility.said.len(), 4, "how it is, two difficulties and what helps");
    assert_eq!(mobility.said[0], Piece::Sentence(difficult));
    // The month a contract ends says what contract it is: both are one line.
    let status = views::line(&tab.model, Shown::Question(question("status"))).expect("a line");
    assert!(status.said.len() > 2, "{status:?}");
    assert!(lines(&tab).iter().all(|line| line.part.is_some() || line.key == "line-not-chosen"));
}

#[test]
fn each_line_is_left_out_by_itself_keeps_its_place_and_comes_back() {
    let tab = told();
    let parts: Vec<Shown> = lines(&tab).into_iter().filter_map(|line| line.part).collect();
    assert!(parts.len() > 12, "{parts:?}");
    let all = tab.shared();
    for part in parts {
        let mut tab = told();
        let place = lines(&tab).iter().position(|line| line.part == Some(part));
        tab.send(act(LaterEvent::ShownToggled(part)));
        let now = lines(&tab);
        assert_eq!(now.iter().position(|line| line.part == Some(part)), place, "{part:?}");
        assert!(views::line(&tab.model, part).is_some_and(|line| line.kept), "{part:?}");
        assert_ne!(tab.shared(), all, "{part:?} is not shown");
        let without = tab.shared();
        tab.send(act(LaterEvent::ShownToggled(part)));
        assert_eq!(tab.shared(), all, "{part:?} taken back");
        // Who has left the screen finds it above, with one tap to show it.
        tab.all([act(LaterEvent::ShownToggled(part)), Event::Next, Event::Back]);
        assert_eq!((tab.place(), tab.shared()), (At::Review, without));
        let is_service = matches!(part, Shown::Service(_));
        assert_eq!(views::line(&tab.model, part), None, "{part:?} has left its place");
        assert_eq!(views::kept_back(&tab.model).contains(&part), !is_service, "{part:?}");
    }
}

/// Health and the private box start kept back; the way to show them was far below the fold.
#[test]
fn what_was_switched_on_on_purpose_is_never_kept_back_unseen() {
    let mut tab = told();
    let health = Shown::Domain(domain("health"));
    let named = |tab: &Tab| {
        let first = views::review(&tab.model).kept.first;
        first.into_iter().map(|kept| (kept.part, kept.kept)).collect::<Vec<_>>()
    };
    assert_eq!(named(&tab), [(Shown::Private, true), (health, true)], "above the letter");
    // Whatever else is kept back stands behind them.
    tab.all([
        act(LaterEvent::ShownToggled(Shown::Goal(0))),
        act(LaterEvent::ShownToggled(Shown::Domain(domain("mobility")))),
        Event::Next,
    ]);
    assert_eq!(tab.place(), At::Share);
    let beside = kept_beside_code(&tab.model).expect("the code's screen says it too");
    let first: Vec<_> = beside.first.iter().map(|kept| kept.part).collect();
    assert_eq!((first, beside.more.len()), (vec![Shown::Private, health], 2));
    let before = views::share_link(&tab.model);
    tab.send(act(LaterEvent::ShownToggled(health)));
    assert!(tab.shared().domain(domain("health")).is_some(), "one tap");
    assert_ne!(views::share_link(&tab.model), before, "the code is another one");
    let beside = kept_beside_code(&tab.model).expect("it can be taken back there");
    assert_eq!(beside.first.iter().map(|kept| kept.kept).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn a_line_that_was_changed_is_come_back_to() {
    let key = |tab: &Tab| views::review(&tab.model).back_to;
    let changes: Vec<_> = lines(&told()).into_iter().filter_map(|line| line.change).collect();
    for place in changes {
        let mut tab = told();
        tab.send(go(place));
        assert_eq!(tab.place(), place);
        tab.send(Event::Back);
        assert_eq!(tab.place(), At::Review);
        let wanted = lines(&tab).into_iter().find(|line| line.change == Some(place));
        assert_eq!(key(&tab), wanted.map(|line| line.key), "back from {place:?}");
        let touched = |view: &crate::app::person::view::line::ChapterView| {
            view.lines.iter().any(|line| line.change == Some(place))
        };
        let chapters = views::review(&tab.model).chapters;
        assert!(chapters.iter().filter(|view| touched(view)).all(|view| view.is_open), "{place:?}");
    }
    // A line that answers otherwise now stands elsewhere, and is come back to there.
    let mut tab = told();
    tab.all([go(lead("mobility")), act(PersonEvent::TalkToggled(domain("mobility")))]);
    tab.all([rate("mobility", Rating::Fine)]);
    tab.walk_to(At::Review);
    assert_eq!(key(&tab).as_deref(), Some("line-domain-mobility"));
    // Who goes on from the review comes back to its top.
    tab.all([Event::Next, Event::Back]);
    assert_eq!((tab.place(), key(&tab)), (At::Review, None));
}

#[test]
fn parts_fold_as_the_person_wants_and_stay_so() {
    let mut tab = told();
    assert_eq!(is_open(&tab, Chapter::Talk), Some(true));
    assert_eq!(is_open(&tab, Chapter::Situation), Some(false), "it comes folded");
    tab.send(act(LaterEvent::Folded(Chapter::Situation, true)));
    tab.send(act(LaterEvent::Folded(Chapter::Talk, false)));
    let now = |tab: &Tab| (is_open(tab, Chapter::Situation), is_open(tab, Chapter::Talk));
    assert_eq!(now(&tab), (Some(true), Some(false)));
    tab.all([go(ask("region", 0)), Event::Next]);
    assert_eq!(now(&tab), (Some(true), Some(false)), "after a change too");
}

/// Everything ticked, everywhere: what does not fit on two screens comes folded.
#[test]
fn nobody_is_shown_more_than_two_screens_at_once() {
    let mut tab = told();
    for d in DOMAINS {
        if !tab.model.here().assessment.entry(d.id).chosen {
            tab.send(act(PersonEvent::DomainToggled(d.id)));
        }
        tab.send(rate(d.id.as_str(), Rating::VeryDifficult));
        tab.send(act(PersonEvent::TalkToggled(d.id)));
        tab.all(d.obstacles.iter().map(|c| obstacle(d.id.as_str(), c.id.as_str())));
    }
    for q in questions().filter(|q| q.about == About::Person) {
        tab.all(q.options.iter().take(8).map(|c| option(q.id.as_str(), 0, c.id.as_str())));
    }
    tab.all([Event::Next, Event::Back]);
    let open = views::review(&tab.model).chapters.into_iter().filter(|view| view.is_open);
    let pieces: usize = open.flat_map(|view| view.lines).map(|line| 1 + line.said.len()).sum();
    assert!(pieces < 40, "{pieces} pieces at once");
}

#[test]
fn with_everything_left_out_the_letter_says_so() {
    let mut tab = told();
    assert!(!views::review(&tab.model).nothing);
    let parts: Vec<Shown> = lines(&tab).into_iter().filter_map(|line| line.part).collect();
    tab.all(parts.into_iter().map(|part| act(LaterEvent::ShownToggled(part))));
    assert!(views::review(&tab.model).nothing);
    let shared = tab.shared();
    assert!(shared.domains.iter().all(|(_, shown)| shown.shown().is_none()));
    assert!(shared.answers.iter().all(|given| given.answer.shown().is_none_or(Answer::is_unseen)));
    assert!(shared.goals.shown().is_none());
    let struck = |id| tab.model.here().assessment.selection.struck.contains(&id);
    assert!(SERVICES.iter().any(|s| struck(s.id)));
}

/// The page to take home says what the code says: neither more nor less.
#[test]
fn the_own_page_says_what_the_code_says_and_nothing_that_is_kept_back() {
    let mut tab = told();
    let parts = |tab: &Tab| -> Vec<Shown> {
        let sheet = sheet(&tab.model).expect("a page");
        let lines = sheet.chapters.into_iter().flat_map(|view| view.lines);
        lines.filter_map(|line| line.part).collect()
    };
    for part in [Shown::Goal(0), Shown::Question(question("region"))] {
        tab.send(act(LaterEvent::ShownToggled(part)));
    }
    tab.send(Event::Next);
    assert_eq!(tab.place(), At::Share);
    let on_paper = parts(&tab);
    for part in [
        Shown::Goal(0),
        Shown::Question(question("region")),
        Shown::Private,
        Shown::Domain(domain("health")),
    ] {
        assert!(!on_paper.contains(&part), "{part:?} is kept back from the page too");
    }
    for part in [Shown::Goal(1), Shown::Domain(domain("mobility"))] {
        assert!(on_paper.contains(&part), "{part:?}");
    }
    // Left out beside the code: off the page at once, and on it again.
    tab.send(act(LaterEvent::ShownToggled(Shown::Private)));
    assert!(parts(&tab).contains(&Shown::Private));
    tab.send(act(LaterEvent::ShownToggled(Shown::Private)));
    assert!(!parts(&tab).contains(&Shown::Private));
    tab.send(Event::Next);
    assert_eq!((tab.place(), parts(&tab)), (At::After, on_paper), "after sharing it is there too");
}
