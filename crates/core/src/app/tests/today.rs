//! Today's people at the desk, both views, the screen that is turned to the person, and the keys.

use super::reading::{another_link, at_scan, link};
use super::*;
use crate::app::burst::Typed;
use crate::app::desk::Decision;
use crate::app::desk::notes::Note;
use crate::app::desk::people::People;
use crate::app::desk::view::{Screen, SummaryView};
use crate::app::text::{Arg, Text};
use crate::assessment::Shared;
use crate::instrument::Locale;
use crate::share;

pub(super) fn read(text: String) -> Event {
    reader(ReaderEvent::TextGiven(text))
}

/// One person is open.
pub(super) fn open() -> Tab {
    let mut tab = at_scan();
    tab.send(read(link()));
    tab
}

/// Two people, the second is open.
pub(super) fn two() -> Tab {
    let mut tab = open();
    tab.all([go(Desk::Scan), read(another_link()), act(DeskEvent::Decided(Decision::Beside))]);
    tab
}

pub(super) fn screen(tab: &Tab) -> Screen {
    crate::app::desk::view::screen(tab.desk(), &tab.model.desk, &tab.model.setting)
}

pub(super) fn page(tab: &Tab) -> SummaryView {
    screen(tab).page().expect("a page").clone()
}

pub(super) fn labels(tab: &Tab) -> Vec<(String, bool)> {
    let words = |text: &Text| match text.args.first() {
        Some((_, Arg::Words(words))) => words.clone(),
        Some((_, Arg::Number(number))) => number.to_string(),
        other => panic!("{other:?}"),
    };
    screen(tab).around().people.iter().map(|one| (words(&one.label), one.is_open)).collect()
}

pub(super) fn pressed(tab: &mut Tab, sign: char) -> Vec<Effect> {
    let before = tab.done.len();
    tab.send(act(DeskEvent::Pressed(sign)));
    tab.since(before).to_vec()
}

/// Opening another code closed the first one for good.
#[test]
fn everybody_of_today_stays_on_the_list_and_comes_back_by_one_tap() {
    let (first, second) = (at_review().read(), asking(&["money"]).read());
    let mut tab = open();
    tab.send(act(DeskEvent::Labelled("10:30".to_owned())));
    tab.all([go(Desk::Scan), read(another_link())]);
    assert!(screen(&tab).around().asks, "the adviser is asked");
    // Looking elsewhere at the desk answers no question.
    tab.all([go(Desk::Summary), go(Desk::Scan)]);
    assert!(screen(&tab).around().asks);
    tab.send(act(DeskEvent::Decided(Decision::Beside)));
    assert_eq!(labels(&tab), [("10:30".to_owned(), false), ("2".to_owned(), true)]);
    assert_eq!(tab.model.desk.shared(), Some(&second));
    tab.send(act(DeskEvent::Chosen(0)));
    assert_eq!((tab.desk(), tab.model.desk.shared()), (Desk::Summary, Some(&first)));
    // Read again, the second one is opened, and asks nothing.
    tab.all([go(Desk::Scan), read(another_link())]);
    assert_eq!((tab.desk(), tab.model.desk.shared()), (Desk::Summary, Some(&second)));
    assert_eq!(labels(&tab).len(), 2);
    // Nobody there: nothing happens.
    tab.send(act(DeskEvent::Chosen(7)));
    assert_eq!(tab.model.desk.shared(), Some(&second));
    tab.send(act(DeskEvent::Dropped));
    assert_eq!(labels(&tab), [("10:30".to_owned(), true)]);
    tab.send(act(DeskEvent::Dropped));
    assert_eq!((tab.desk(), tab.model.desk.is_open), (Desk::Scan, false));
}

#[test]
fn the_list_goes_with_the_page_and_with_who_leaves_the_desk() {
    let leave: [Vec<Event>; 2] =
        [vec![act(TurnEvent::Hidden)], vec![go(At::Welcome), go(Desk::Scan)]];
    for events in leave {
        let mut tab = two();
        tab.all([
            act(DeskEvent::Labelled("10:30".to_owned())),
            act(DeskEvent::Worded(domain("money"), "dettes".to_owned())),
        ]);
        tab.all(events.clone());
        assert_eq!(tab.model.desk.today(), None, "{events:?}");
        assert_eq!((tab.desk(), tab.phone.text()), (Desk::Scan, None));
    }
}

#[test]
fn both_views_stand_side_by_side_and_neither_corrects_the_other() {
    let mut tab = open();
    let shared = tab.model.desk.shared().cloned();
    let rated = |tab: &Tab, answer: &Answer<Rating>| -> DomainId {
        let shared = tab.model.desk.shared().expect("a code");
        let found = shared
            .domains
            .iter()
            .find(|(_, shown)| shown.shown().is_some_and(|answers| answers.lead == *answer));
        found.map(|(id, _)| *id).expect("a domain")
    };
    let difficult = rated(&tab, &Answer::Given(Rating::Difficult));
    let note = |tab: &Tab, id: DomainId| -> Option<Note> { page(tab).notes.all.get(&id).cloned() };
    tab.send(act(DeskEvent::Rated(difficult, Rating::Difficult)));
    assert_eq!(note(&tab, difficult).and_then(|note| note.alike), Some(true));
    tab.send(act(DeskEvent::Rated(difficult, Rating::Fine)));
    let both = note(&tab, difficult).expect("a note");
    assert_eq!((both.alike, both.theirs.picture), (Some(false), "face-difficult"));
    assert_eq!(both.own.map(|own| own.picture), Some("face-fine"));
    // The same again takes it back; a word alone is a view, of which nobody says whether it agrees.
    tab.send(act(DeskEvent::Rated(difficult, Rating::Fine)));
    assert_eq!(note(&tab, difficult), None);
    tab.all([
        act(DeskEvent::Worded(difficult, "une place en janvier".to_owned())),
        act(DeskEvent::NextToggled(difficult)),
    ]);
    let both = note(&tab, difficult).expect("a note");
    assert_eq!((both.alike, both.next, &*both.word), (None, true, "une place en janvier"));
    assert_eq!(tab.model.desk.shared().cloned(), shared, "the person's answers stay as they are");
    // Each person has their own.
    let beside = act(DeskEvent::Decided(Decision::Beside));
    tab.all([go(Desk::Scan), read(another_link()), beside]);
    assert_eq!(page(&tab).notes.all.len(), 0);
    tab.send(act(DeskEvent::Chosen(0)));
    assert_eq!(page(&tab).notes.all.len(), 1);
}

#[test]
fn every_domain_that_was_asked_about_has_one_row_where_a_view_is_noted() {
    let tab = open();
    let sheet = page(&tab).sheet;
    let parts = [&sheet.talk, &sheet.difficult, &sheet.helps, &sheet.others];
    let rows = parts.into_iter().flat_map(|part| &part.rows).filter(|row| row.is_noted);
    let mut noted: Vec<DomainId> = rows.filter_map(|row| row.domain).collect();
    noted.sort_unstable();
    let shared = tab.model.desk.shared().expect("a code");
    let asked = shared.domains.iter().filter(|(_, shown)| shown.shown().is_some());
    let mut asked: Vec<DomainId> = asked.map(|(id, _)| *id).collect();
    asked.sort_unstable();
    assert_eq!(noted, asked);
}

/// A scan typed into the field of the label stood on the list as a label.
#[test]
fn what_a_scanner_types_is_no_label_and_no_word() {
    let mut tab = open();
    let money = domain("money");
    let typed = another_link();
    let field = |before: &str| before.to_owned() + &typed;
    tab.all([
        act(DeskEvent::Labelled(field("10:30 "))),
        act(DeskEvent::Worded(money, field("dettes"))),
        reader(ReaderEvent::KeysTyped(Typed { text: typed.clone(), keys: typed })),
        act(DeskEvent::Decided(Decision::Leave)),
    ]);
    assert_eq!(labels(&tab)[0].0, "10:30 ");
    assert_eq!(page(&tab).notes.all[&money].word, "dettes");
}

#[test]
fn turned_to_the_person_the_page_speaks_their_language_and_then_the_advisers_again() {
    let mut shared = at_review().read();
    shared.written_in = Locale::Ar;
    for back in [Event::Back, act(DeskEvent::Pressed('t'))] {
        let mut tab = at_scan();
        tab.send(Event::LocaleChosen(Locale::Nl));
        tab.all([read(share::link(BASE, &shared).text()), act(DeskEvent::TurnAsked)]);
        assert_eq!((tab.desk(), tab.model.setting.locale), (Desk::Turned, Locale::Ar));
        assert!(matches!(screen(&tab), Screen::Turned(Some(_), _)));
        tab.send(back);
        assert_eq!((tab.desk(), tab.model.setting.locale), (Desk::Summary, Locale::Nl));
    }
    // With nobody's code there is nothing to turn.
    let mut tab = at_scan();
    tab.send(act(DeskEvent::TurnAsked));
    assert_eq!(tab.desk(), Desk::Scan);
}

/// A hall where everybody's code is read on one computer.
#[test]
fn with_sixty_people_only_the_list_is_longer() {
    let one = open();
    let mut tab = open();
    let shared: Vec<Shared> = (1..60)
        .map(|n| {
            let shared = at_review().read();
            Shared { day: crate::assessment::Day(shared.day.0 + n), ..shared }
        })
        .collect();
    for shared in shared {
        tab.all([
            go(Desk::Scan),
            read(share::link(BASE, &shared).text()),
            act(DeskEvent::Decided(Decision::Beside)),
        ]);
    }
    let people: &People = tab.model.desk.today().expect("people");
    assert_eq!((people.all.len(), people.open), (60, 59));
    let (first, last) = (page(&one), page(&tab));
    assert_eq!(SummaryView { day: first.day, ..last }, first);
    assert_eq!(labels(&tab).iter().filter(|(_, is_open)| *is_open).count(), 1);
}

/// The person's own language, asked for, and answered by the browser.
#[test]
fn two_languages_stand_side_by_side_on_request() {
    let in_arabic = {
        let shared = Shared { written_in: Locale::Ar, ..at_review().read() };
        share::link(BASE, &shared).text()
    };
    let fetch = |tab: &mut Tab, event: Event| {
        let before = tab.done.len();
        tab.send(event);
        let fetched = tab.since(before).iter().filter_map(|effect| match effect {
            Effect::Scan(ScanEffect::Second(locale)) => Some(*locale),
            _ => None,
        });
        fetched.collect::<Vec<_>>()
    };
    let mut tab = open();
    assert_eq!((page(&tab).second, page(&tab).is_second_asked), (None, false));
    assert_eq!(fetch(&mut tab, act(DeskEvent::SecondToggled)), [Locale::Fr]);
    assert_eq!((page(&tab).second, page(&tab).is_second_asked), (None, true));
    // Another language that was on its way is none of this person's.
    tab.send(act(DeskEvent::SecondFetched(Locale::Nl, true)));
    assert_eq!(page(&tab).second, None);
    tab.send(act(DeskEvent::SecondFetched(Locale::Fr, true)));
    assert_eq!(page(&tab).second, Some(Locale::Fr));
    // The next person brings their own, and the one before has theirs again.
    tab.all([go(Desk::Scan), read(in_arabic)]);
    let beside = act(DeskEvent::Decided(Decision::Beside));
    assert_eq!(fetch(&mut tab, beside), [Locale::Ar]);
    assert_eq!(page(&tab).second, None);
    tab.send(act(DeskEvent::SecondFetched(Locale::Ar, true)));
    assert_eq!(page(&tab).second, Some(Locale::Ar));
    assert_eq!(fetch(&mut tab, act(DeskEvent::Chosen(0))), [Locale::Fr]);
    // What does not come is said, and can be asked for again.
    tab.send(act(DeskEvent::SecondFetched(Locale::Fr, false)));
    assert_eq!((page(&tab).is_second_asked, page(&tab).problem.is_some()), (false, true));
    assert_eq!(fetch(&mut tab, act(DeskEvent::Pressed('g'))), [Locale::Fr]);
    assert_eq!(page(&tab).problem, None);
}
