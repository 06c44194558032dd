//! A page that is left, what an adviser leaves behind, and a page that may be loaded again.

use super::reading::{fragment, link};
use super::*;
use crate::app::ReadProblem;
use crate::instrument::Locale;

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
    assert_eq!((tab.desk(), tab.model.desk.shared()), (Desk::Scan, None));
    assert_eq!(tab.model.desk.reader.problem, Some(ReadProblem::Gone), "it is said");
    let moves = |effect: &Effect| matches!(effect, Effect::History(_));
    assert!(!tab.since(before).iter().any(moves), "a page that is left moves in no history");
    tab.send(act(TurnEvent::Returned));
    assert_eq!(tab.desk(), Desk::Scan);
    // Also that to compare with, and from another place.
    let mut tab = open();
    tab.all([act(DeskEvent::CompareAsked), act(TurnEvent::Hidden)]);
    assert_eq!((tab.model.desk.shared(), tab.model.desk.comparing), (None, false));
    let mut tab = open();
    tab.all([go(At::Welcome), act(TurnEvent::Hidden)]);
    assert_eq!((tab.place(), tab.model.desk.shared()), (At::Welcome, None));
}

/// An adviser who chose a language left a record without a single answer behind, and the next page opened as somebody's.
#[test]
fn an_adviser_leaves_no_record_whatever_language_is_read() {
    let ways = [
        Phone::default().open(|boot| boot.fragment = Some(fragment(&link()))),
        Phone::default().open(|boot| boot.fragment = Some("scan".to_owned())),
        Phone::default().open(|boot| boot.fragment = Some("atelier".to_owned())),
    ];
    for mut tab in ways {
        for locale in [Locale::Nl, Locale::Fr] {
            tab.send(Event::LocaleChosen(locale));
            assert_eq!((tab.model.setting.locale, tab.phone.text()), (locale, None));
        }
        tab.all([Event::LocaleChosen(Locale::De), go(At::Welcome)]);
        assert_eq!((tab.place(), tab.phone.text()), (At::Welcome, None));
        // Whoever begins in this tab is kept, in the language that was chosen.
        assert_eq!(tab.next(1), [At::Domains]);
        let kept = Record::read(&tab.phone.text().expect("a record")).expect("it is read");
        assert_eq!(kept.locale, Locale::De);
    }
    // Where something is kept the language is that of the answers, as ever.
    let mut tab = at_review();
    tab.all([go(Desk::Scan), Event::LocaleChosen(Locale::De)]);
    let kept = Record::read(&tab.phone.text().expect("a record")).expect("it is read");
    assert_eq!(kept.locale, Locale::De);
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
