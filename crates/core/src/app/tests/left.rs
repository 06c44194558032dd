//! A page that is left, and one that may be loaded again.

use super::*;
use crate::app::ReadProblem;

/// A browser may keep the page as it is and show it to whoever comes next.
#[test]
fn what_an_adviser_has_read_goes_when_the_page_is_left() {
    let link = views::share_link(&at_review().model);
    let fragment = link.split_once('#').expect("a fragment").1.to_owned();
    let open = || Phone::default().open(|boot| boot.fragment = Some(fragment.clone()));
    let mut tab = open();
    assert_eq!(tab.desk(), Desk::Summary);
    let before = tab.done.len();
    tab.send(act(TurnEvent::Hidden));
    assert_eq!((tab.desk(), &tab.model.desk.shared), (Desk::Scan, &None));
    assert_eq!(tab.model.desk.reader.problem, Some(ReadProblem::Gone), "it is said");
    let moves = |effect: &Effect| matches!(effect, Effect::History(_));
    assert!(!tab.since(before).iter().any(moves), "a page that is left moves in no history");
    tab.send(act(TurnEvent::Returned));
    assert_eq!(tab.desk(), Desk::Scan);
    // Also that to compare with, and from another place.
    let mut tab = open();
    tab.all([act(DeskEvent::CompareAsked), act(TurnEvent::Hidden)]);
    assert_eq!((&tab.model.desk.shared, tab.model.desk.comparing), (&None, false));
    let mut tab = open();
    tab.all([go(At::Welcome), act(TurnEvent::Hidden)]);
    assert_eq!((tab.place(), &tab.model.desk.shared), (At::Welcome, &None));
}

#[test]
fn a_person_stays_where_they_are_when_their_page_is_left() {
    let mut tab = at_review();
    let before = tab.model.clone();
    tab.all([act(TurnEvent::Hidden), act(TurnEvent::Returned)]);
    assert_eq!(tab.model, before);
}

#[test]
fn a_page_is_loaded_again_only_where_nothing_is_lost_by_it() {
    let may = |tab: &Tab| tab.model.may_be_loaded_again();
    assert!(may(&Phone::default().tab()) && may(&at_review()));
    let mut tab = at_review();
    tab.send(go(At::Goals));
    tab.send(typed("un atelier"));
    assert!(may(&tab), "it is stored letter by letter");
    let mut tab = at_review();
    tab.model.person.typed = "un".to_owned();
    assert!(!may(&tab));
    let mut tab = at_review();
    tab.model.record.persistence = crate::app::Persistence::Blocked;
    assert!(!may(&tab), "the answers are in memory only");
    let mut tab = Phone::default().tab();
    tab.model.record.persistence = crate::app::Persistence::Blocked;
    assert!(may(&tab));
    let link = views::share_link(&at_review().model);
    let fragment = link.split_once('#').expect("a fragment").1.to_owned();
    assert!(!may(&Phone::default().open(|boot| boot.fragment = Some(fragment.clone()))));
    assert!(!may(&session::invited(&Phone::default(), crate::instrument::Mode::Standard)));
}
