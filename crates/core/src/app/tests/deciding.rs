//! What an adviser reads while something is open, and links that were changed on their way.

use super::reading::{NOT_JALON, another_link, at_scan, fragment, frame, link, picture};
use super::*;
use crate::app::ReadProblem;
use crate::app::burst::Typed;
use crate::app::desk::Decision;
use crate::assessment::{Day, Shared};
use crate::instrument::Mode;
use crate::share;

/// "Read another code" dropped the summary for good.
#[test]
fn another_code_drops_nothing_before_the_adviser_says_so() {
    let (first, second) = (at_review().read(), asking(&["money"]).read());
    let decisions = [
        (Decision::Beside, &second, None),
        (Decision::Leave, &first, None),
        (Decision::Compare, &first, Some(&second)),
    ];
    let keys = Typed { text: another_link(), keys: String::new() };
    let ways = [
        vec![go(Desk::Scan), frame(&[&another_link()])],
        vec![Event::Arrived(Desk::Scan.into(), 1), picture(&[&another_link()], false)],
        vec![go(Desk::Scan), reader(ReaderEvent::TextGiven(another_link()))],
        // A handheld scanner, on the page that shows the summary.
        vec![reader(ReaderEvent::KeysTyped(keys))],
    ];
    for events in ways {
        for (decision, shown, beside) in decisions {
            let mut tab = at_scan();
            tab.send(frame(&[&link()]));
            tab.all(events.clone());
            assert_eq!(tab.model.desk.shared(), Some(&first), "{events:?}");
            assert!(tab.model.desk.pending().is_some(), "the adviser is asked");
            // The camera sees it again: one question is enough.
            let before = tab.done.len();
            tab.send(frame(&[&another_link()]));
            assert_eq!(tab.since(before), []);
            tab.send(act(DeskEvent::Decided(decision)));
            assert_eq!(tab.desk(), Desk::Summary);
            let desk = &tab.model.desk;
            assert_eq!((desk.shared(), desk.other()), (Some(shown), beside));
            assert_eq!(desk.pending(), None);
        }
    }
    // The same code again, and no question.
    let mut tab = at_scan();
    tab.all([frame(&[&link()]), go(Desk::Scan), frame(&[&link()])]);
    assert_eq!((tab.desk(), tab.model.desk.pending()), (Desk::Summary, None));
}

/// With the older code read first, the page below the comparison was the old summary.
#[test]
fn of_two_codes_that_are_compared_the_newer_one_is_the_summary() {
    let then = at_review().read();
    let day = then.day;
    let later = [
        Shared { day: Day(day.0 + 90), ..then.clone() },
        Shared { mode: Mode::FollowUp, ..then.clone() },
    ];
    for now in later {
        for (first, second) in [(&then, &now), (&now, &then)] {
            let text = |shared| reader(ReaderEvent::TextGiven(share::link(BASE, shared).text()));
            let mut tab = at_scan();
            tab.all([text(first), act(DeskEvent::CompareAsked), text(second)]);
            let desk = &tab.model.desk;
            assert_eq!((desk.shared(), desk.other()), (Some(&now), Some(&then)));
            tab.send(act(DeskEvent::CompareEnded));
            assert_eq!(tab.model.desk.shared(), Some(&now));
        }
    }
}

#[test]
fn who_comes_to_the_desk_from_elsewhere_finds_nothing_of_before() {
    let mut tab = at_scan();
    tab.all([frame(&[&link()]), go(At::Welcome), go(Desk::Scan)]);
    assert_eq!((tab.model.desk.shared(), views::page(&tab.model)), (None, None));
}

/// A cut link was damaged when it was pasted, and no code of Jalon when it was opened.
#[test]
fn a_link_that_was_cut_is_called_so_opened_and_pasted() {
    let whole = link();
    for cut in [1, 3, 8] {
        let cut = &whole[..whole.len() - cut];
        let mut pasted = at_scan();
        pasted.send(reader(ReaderEvent::TextGiven(cut.to_owned())));
        let opened = Phone::default().open(|boot| boot.fragment = Some(fragment(cut)));
        for tab in [pasted, opened] {
            assert_eq!(tab.desk(), Desk::Scan);
            let [what, _] = views::scan(&tab.model).problem.expect("a problem");
            assert_eq!(what.id, "link-changed", "{cut}");
        }
    }
}

#[test]
fn a_link_without_a_code_is_told_from_words() {
    let cases = [
        ("https://eu.mimecast.example/s/AbCdEf?domain=jalon.example.be", ReadProblem::LinkEmpty),
        ("https://jalon.example.be/", ReadProblem::LinkEmpty),
        ("bonjour", NOT_JALON),
    ];
    for (text, wanted) in cases {
        let mut tab = at_scan();
        tab.send(reader(ReaderEvent::TextGiven(text.to_owned())));
        assert_eq!(tab.model.desk.reader.problem, Some(wanted), "{text}");
    }
}

#[test]
fn what_a_scanner_types_is_read_by_characters_or_by_keys() {
    let mangled = "§".to_owned() + &link().replace('#', "§").replace('/', "_");
    let cases = [
        (link(), String::new(), None),
        (mangled.clone(), link(), None),
        (mangled, "bonjour".to_owned(), Some(NOT_JALON)),
        (link()[..link().len() - 2].to_owned(), String::new(), Some(ReadProblem::KeysChanged)),
    ];
    for (text, keys, problem) in cases {
        let mut tab = at_scan();
        tab.send(reader(ReaderEvent::KeysTyped(Typed { text, keys })));
        assert_eq!(tab.model.desk.reader.problem, problem);
        let place = if problem.is_none() { Desk::Summary } else { Desk::Scan };
        assert_eq!(tab.desk(), place);
    }
}
