//! A camera that does not come, comes late, or stops by itself.

use super::reading::{at_scan, started};
use super::*;
use crate::app::{Camera, CameraProblem, ReaderEvent};

fn failed(problem: CameraProblem) -> Event {
    reader(ReaderEvent::CameraFailed(problem))
}

fn camera(tab: &Tab) -> &Camera {
    &tab.model.desk.reader.camera
}

#[test]
fn a_camera_that_does_not_come_can_be_tried_again_and_still_come() {
    let mut tab = at_scan();
    tab.send(reader(ReaderEvent::CameraAsked(None)));
    assert!(views::scan(&tab.model).starting);
    let before = tab.done.len();
    tab.send(failed(CameraProblem::Slow));
    let view = views::scan(&tab.model);
    assert!(!view.starting && view.camera_problem.is_some(), "the button can be pressed again");
    // The browser may still be asking: nothing is stopped.
    assert_eq!(tab.since(before), []);
    tab.send(reader(ReaderEvent::CameraAsked(None)));
    assert!(matches!(tab.since(before), [Effect::Scan(ScanEffect::StartCamera(None))]));
    tab.send(failed(CameraProblem::Slow));
    tab.send(started());
    assert!(views::scan(&tab.model).running && views::scan(&tab.model).camera_problem.is_none());
}

#[test]
fn a_camera_that_runs_is_not_slow_and_one_that_was_stopped_does_not_come() {
    let mut tab = at_scan();
    tab.all([reader(ReaderEvent::CameraAsked(None)), started(), failed(CameraProblem::Slow)]);
    assert!(views::scan(&tab.model).running);
    tab.all([reader(ReaderEvent::CameraStopped), failed(CameraProblem::Slow)]);
    assert_eq!(*camera(&tab), Camera::Off);
    tab.send(started());
    assert_eq!(*camera(&tab), Camera::Off);
}

#[test]
fn a_camera_that_gives_no_pictures_any_more_is_stopped_and_says_so() {
    let mut tab = at_scan();
    tab.all([reader(ReaderEvent::CameraAsked(None)), started(), failed(CameraProblem::Stopped)]);
    assert_eq!(tab.done.last(), Some(&Effect::Scan(ScanEffect::StopCamera)));
    let view = views::scan(&tab.model);
    assert!(!view.running && view.camera_problem.is_some());
}
