//! An adviser reads: a link opened, frames, pictures, texts, the camera.

use super::*;
use crate::app::{Camera, CameraProblem, ReadProblem, Signal};
use crate::share::ReadError;

/// What became of a frame: taken, or nothing but maybe a reason.
type Reading = Result<(), Option<ReadProblem>>;

pub(super) const NOT_JALON: ReadProblem = ReadProblem::Code(ReadError::NotJalon);
const DAMAGED: ReadProblem = ReadProblem::Code(ReadError::Damaged);
const NEWER: ReadProblem = ReadProblem::Code(ReadError::Newer);

pub(super) fn link() -> String {
    views::share_link(&at_review().model)
}

pub(super) fn another_link() -> String {
    views::share_link(&asking(&["money"]).model)
}

/// The link with another last character but one.
fn damaged() -> String {
    let mut link = link();
    let at = link.len() - 2;
    let other = if link[at..].starts_with('7') { "8" } else { "7" };
    link.replace_range(at..=at, other);
    link
}

/// A whole code of a wire version 2 that does not exist yet: the checksum is a promise of all versions.
fn newer() -> String {
    format!("{BASE}#0B:OFSKPFQ4EF*E.Z2J2")
}

pub(super) fn at_scan() -> Tab {
    let mut tab = Phone::default().tab();
    tab.send(go(Desk::Scan));
    tab
}

pub(super) fn frame(texts: &[&str]) -> Event {
    reader(ReaderEvent::FrameRead(texts.iter().map(|t| (*t).to_owned()).collect()))
}

pub(super) fn picture(texts: &[&str], unreadable: bool) -> Event {
    let texts = texts.iter().map(|t| (*t).to_owned()).collect();
    reader(ReaderEvent::PictureRead { texts, unreadable })
}

pub(super) fn started() -> Event {
    let (lens, lenses) = ("back".to_owned(), Vec::new());
    reader(ReaderEvent::CameraStarted { lenses, lens, torch: true })
}

pub(super) fn fragment(link: &str) -> String {
    link.split_once('#').expect("a fragment").1.to_owned()
}

#[test]
fn a_link_that_is_opened_leads_to_the_summary_and_leaves_the_address() {
    let tab = Phone::default().open(|boot| boot.fragment = Some(fragment(&link())));
    assert_eq!(tab.desk(), Desk::Summary);
    assert_eq!(tab.model.desk.shared(), Some(&at_review().read()));
    assert!(tab.done.contains(&replaced(Desk::Summary, 0)), "which carries no fragment");
    assert_eq!(tab.phone.text(), None, "what was read is never stored");
    let again = tab.reloaded();
    assert_eq!(
        (again.desk(), again.model.desk.reader.problem),
        (Desk::Scan, Some(ReadProblem::Gone))
    );
    assert_eq!(again.model.desk.shared(), None);
}

#[test]
fn a_link_opened_on_a_phone_with_answers_leaves_them_alone() {
    let own = at_review();
    let kept = own.phone.text();
    let mut tab = own.phone.open(|boot| boot.fragment = Some(fragment(&another_link())));
    assert_eq!((tab.desk(), tab.phone.text()), (Desk::Summary, kept));
    tab.all([Event::Back, Event::Back]);
    assert_eq!(record(&tab.model), record(&own.model));
    assert_eq!(tab.place(), At::Review);
}

#[test]
fn a_fragment_that_shows_nothing_leads_to_the_scanning_page_and_says_why() {
    let cases = [
        ("contact".to_owned(), NOT_JALON),
        (fragment(&damaged()), ReadProblem::LinkChanged),
        (fragment(&newer()), NEWER),
    ];
    for (fragment, why) in cases {
        let tab = Phone::default().open(|boot| boot.fragment = Some(fragment.clone()));
        assert_eq!(
            (tab.desk(), tab.model.desk.reader.problem),
            (Desk::Scan, Some(why)),
            "{fragment}"
        );
        assert!(tab.done.contains(&replaced(Desk::Scan, 0)));
        assert!(views::scan(&tab.model).problem.is_some());
    }
}

#[test]
fn the_scanning_page_has_an_address_of_its_own() {
    let tab = Phone::default().open(|boot| boot.fragment = Some("scan".to_owned()));
    assert_eq!((tab.desk(), tab.model.desk.reader.problem), (Desk::Scan, None));
    assert!(tab.done.contains(&replaced(Desk::Scan, 0)));
}

#[test]
fn a_frame_is_taken_when_it_shows_one_assessment() {
    let (link, other, damaged, newer) = (link(), another_link(), damaged(), newer());
    let (link, other, damaged, newer) = (&*link, &*other, &*damaged, &*newer);
    let foreign = "https://example.be/";
    let cases: [(&[&str], Reading); 12] = [
        (&[link], Ok(())),
        (&[link, link], Ok(())),
        (&[foreign, link], Ok(())),
        (&[link, damaged], Ok(())),
        (&[], Err(None)),
        (&[link, other], Err(Some(ReadProblem::Several))),
        (&[foreign, link, other], Err(Some(ReadProblem::Several))),
        (&[foreign], Err(Some(NOT_JALON))),
        (&[damaged], Err(Some(DAMAGED))),
        (&[foreign, damaged], Err(Some(DAMAGED))),
        (&[newer], Err(Some(NEWER))),
        (&[newer, damaged, foreign], Err(Some(NEWER))),
    ];
    for (texts, wanted) in cases {
        let mut tab = at_scan();
        let before = tab.done.len();
        tab.send(frame(texts));
        let given = tab.since(before).contains(&Effect::Scan(ScanEffect::Give(Signal::CodeRead)));
        match wanted {
            Ok(()) => {
                assert_eq!((tab.desk(), given), (Desk::Summary, true), "{texts:?}");
                assert_eq!(tab.model.desk.shared(), Some(&at_review().read()));
                assert!(views::page(&tab.model).is_some());
            }
            Err(why) => {
                assert_eq!((tab.desk(), given), (Desk::Scan, false), "{texts:?}");
                assert_eq!(tab.model.desk.reader.problem, why, "{texts:?}");
            }
        }
    }
}

#[test]
fn a_picture_says_what_it_shows() {
    let (link, damaged) = (link(), damaged());
    let cases = [
        (picture(&[&link], false), None),
        (picture(&[&link], true), None),
        (picture(&[], false), Some(ReadProblem::NoCode)),
        (picture(&[], true), Some(DAMAGED)),
        (picture(&[&damaged], false), Some(DAMAGED)),
        (picture(&["https://example.be/"], true), Some(NOT_JALON)),
        (picture(&[&link, &another_link()], false), Some(ReadProblem::Several)),
        (reader(ReaderEvent::PictureFailed), Some(ReadProblem::NoPicture)),
    ];
    for (event, wanted) in cases {
        let mut tab = at_scan();
        tab.send(reader(ReaderEvent::PictureGiven));
        assert!(tab.model.desk.reader.busy);
        tab.send(event.clone());
        assert_eq!(
            (tab.model.desk.reader.problem, tab.model.desk.reader.busy),
            (wanted, false),
            "{event:?}"
        );
        let place = if wanted.is_none() { Desk::Summary } else { Desk::Scan };
        assert_eq!(tab.desk(), place);
    }
}

#[test]
fn a_link_is_read_however_it_comes_in_as_text() {
    let link = link();
    let texts = [link.clone(), link.to_uppercase(), format!("Voici : <{link}>\n"), fragment(&link)];
    for text in texts {
        let mut tab = at_scan();
        tab.send(reader(ReaderEvent::TextGiven(text.clone())));
        assert_eq!(tab.desk(), Desk::Summary, "{text}");
    }
    let mut tab = at_scan();
    tab.send(reader(ReaderEvent::TextGiven("bonjour".to_owned())));
    assert_eq!((tab.desk(), tab.model.desk.reader.problem), (Desk::Scan, Some(NOT_JALON)));
}

#[test]
fn a_code_read_too_late_changes_nothing() {
    for place in [at(At::Welcome), at(Desk::Summary), at(At::Erase)] {
        let mut tab = at_scan();
        tab.send(frame(&[&link()]));
        tab.send(go(place));
        let before = tab.model.clone();
        tab.all([frame(&[&another_link()]), picture(&[&another_link()], false)]);
        assert_eq!(tab.model, before, "at {place:?}");
    }
}

#[test]
fn a_problem_is_gone_with_the_next_try() {
    let tries = [
        reader(ReaderEvent::CameraAsked(None)),
        reader(ReaderEvent::PictureGiven),
        frame(&[&link()]),
        go(Desk::Scan),
    ];
    for again in tries {
        let mut tab = at_scan();
        tab.send(frame(&["https://example.be/"]));
        assert_eq!(tab.model.desk.reader.problem, Some(NOT_JALON));
        tab.send(again.clone());
        assert_eq!(tab.model.desk.reader.problem, None, "{again:?}");
    }
}

#[test]
fn the_camera_stops_whenever_the_scanning_page_is_left() {
    let leaving = [Event::Back, go(At::Welcome), Event::EraseConfirmed, frame(&[&link()])];
    for event in leaving {
        let mut tab = at_scan();
        tab.all([reader(ReaderEvent::CameraAsked(None)), started()]);
        assert!(views::scan(&tab.model).running);
        let before = tab.done.len();
        tab.send(event.clone());
        assert!(tab.since(before).contains(&Effect::Scan(ScanEffect::StopCamera)), "{event:?}");
        assert_eq!(tab.model.desk.reader.camera, Camera::Off);
    }
}

/// A camera that came up after it had been stopped, or after a picture was given, stayed on.
#[test]
fn a_camera_that_is_not_wanted_any_more_is_stopped_as_soon_as_it_runs() {
    let leaving =
        [Event::Back, reader(ReaderEvent::CameraStopped), reader(ReaderEvent::PictureGiven)];
    for event in leaving {
        let mut tab = at_scan();
        tab.send(reader(ReaderEvent::CameraAsked(None)));
        tab.send(event.clone());
        let before = tab.done.len();
        tab.send(started());
        assert_eq!(tab.since(before), [Effect::Scan(ScanEffect::StopCamera)], "{event:?}");
        assert_eq!(tab.model.desk.reader.camera, Camera::Off);
    }
}

#[test]
fn a_camera_that_fails_is_stopped_and_says_why() {
    use CameraProblem::{InUse, Insecure, Missing, NoDecoder, Refused};
    for problem in [Refused, Missing, InUse, Insecure, NoDecoder] {
        let mut tab = at_scan();
        tab.send(reader(ReaderEvent::CameraAsked(Some("back".to_owned()))));
        assert_eq!(
            tab.done.last(),
            Some(&Effect::Scan(ScanEffect::StartCamera(Some("back".to_owned()))))
        );
        tab.send(reader(ReaderEvent::CameraFailed(problem)));
        assert_eq!(tab.done.last(), Some(&Effect::Scan(ScanEffect::StopCamera)));
        assert!(views::scan(&tab.model).camera_problem.is_some());
    }
}

#[test]
fn the_lamp_is_lit_only_where_there_is_one() {
    let mut tab = at_scan();
    let before = tab.done.len();
    tab.send(reader(ReaderEvent::TorchToggled));
    assert_eq!(tab.since(before), []);
    tab.all([reader(ReaderEvent::CameraAsked(None)), started()]);
    for lit in [true, false] {
        tab.send(reader(ReaderEvent::TorchToggled));
        assert_eq!(tab.done.last(), Some(&Effect::Scan(ScanEffect::Torch(lit))));
        assert_eq!(views::scan(&tab.model).torch, Some(lit));
    }
}
