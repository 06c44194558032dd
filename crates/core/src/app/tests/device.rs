//! The app on the device: a newer release, everything at once, and the hint about the home screen.

use super::reading::{fragment, link};
use super::*;
use crate::app::device::{Device, DeviceEffect, DeviceEvent, Install};
use crate::app::person::Hint;
use crate::app::person::view::later;
use crate::app::text::Text;
use crate::app::view::ready;
use crate::app::view::scene::scene;
use crate::instrument::Mode;

const ASKED: Event = Event::Device(DeviceEvent::ReleaseAsked);

fn told(device: Device) -> Event {
    Event::Device(DeviceEvent::Told(device))
}

fn offered() -> Event {
    told(Device { offered: true, ..Device::default() })
}

fn does(effect: DeviceEffect) -> Effect {
    Effect::Later(LaterEffect::Device(effect))
}

/// Whether the hint about the home screen is given after sharing.
fn hints(tab: &Tab) -> bool {
    match later::screen(At::After, &scene(&tab.model)) {
        Some(later::Screen::After(after)) => after.hints,
        other => panic!("nothing comes after sharing: {other:?}"),
    }
}

/// Whether the newer release is offered in this tab.
fn is_offered(tab: &Tab) -> bool {
    let notice = views::frame(&tab.model).notice;
    notice.is_some_and(|notice| notice.actions.iter().any(|action| action.event == ASKED))
}

#[test]
fn a_newer_release_is_offered_where_nobody_is_in_the_middle_of_anything() {
    let mut tab = asking(&["mobility"]);
    tab.send(offered());
    assert!(!is_offered(&tab), "at a question");
    tab.send(go(At::Pause));
    assert!(is_offered(&tab), "in a pause");
    let mut tab = at_review();
    tab.send(offered());
    assert!(!is_offered(&tab), "at the review");
    tab.next(2);
    assert_eq!((tab.place(), is_offered(&tab)), (At::After, true));
    // Not where an adviser reads, nor in anybody's turn.
    let mut tab = Phone::default().open(|boot| boot.fragment = Some(fragment(&link())));
    tab.send(offered());
    assert_eq!((tab.desk(), is_offered(&tab)), (Desk::Summary, false));
    let mut tab = session::handed_round(Mode::Standard);
    tab.send(offered());
    assert!(tab.model.device.offered && !is_offered(&tab), "in a turn");
}

#[test]
fn a_newer_release_takes_over_when_asked_for_and_where_nothing_is_lost() {
    let mut tab = at_review();
    tab.send(offered());
    tab.send(ASKED);
    assert_eq!(tab.done.last(), Some(&does(DeviceEffect::TakeOver)));
    let count = |tab: &Tab| tab.done.iter().filter(|e| **e == does(DeviceEffect::TakeOver)).count();
    // Where the browser keeps nothing, a page that is loaded again has lost everything.
    tab.phone.0.borrow_mut().refuses = Some(SaveError::Full);
    tab.all([option("experience", 0, "cooking"), ASKED]);
    assert_eq!(count(&tab), 1);
    assert!(!is_offered(&tab));
}

#[test]
fn the_later_part_asks_how_things_stand_once_it_is_here() {
    let tab = asking(&["mobility"]);
    assert_eq!(tab.done.iter().filter(|e| **e == does(DeviceEffect::Follow)).count(), 1);
}

#[test]
fn the_hint_about_the_home_screen_is_given_once() {
    let persists =
        |tab: &Tab| tab.done.iter().filter(|e| **e == does(DeviceEffect::Persist)).count();
    let mut tab = at_review();
    assert_eq!((tab.model.person.hint, persists(&tab)), (Hint::Due, 0));
    tab.next(2);
    assert_eq!((tab.place(), hints(&tab), persists(&tab)), (At::After, true, 1));
    // It stays while the page is open, and for the next page it was given.
    tab.all([go(At::Pause), go(At::After)]);
    assert!(hints(&tab));
    let mut next = tab.phone.tab();
    next.send(go(At::After));
    assert_eq!((next.place(), hints(&next), persists(&next)), (At::After, false, 0));
    tab.send(Event::Device(DeviceEvent::HintClosed));
    assert!(!hints(&tab));
    // Whoever is asked by the browser needs no hint any more.
    let mut tab = at_review();
    tab.next(2);
    let ask = Device { install: Install::Ask, ..Device::default() };
    tab.all([told(ask), Event::Device(DeviceEvent::InstallAsked)]);
    assert_eq!((hints(&tab), tab.done.last()), (false, Some(&does(DeviceEffect::Install))));
}

#[test]
fn without_storage_there_is_nothing_to_keep_and_no_hint() {
    let mut tab = at_review();
    tab.phone.0.borrow_mut().refuses = Some(SaveError::Full);
    tab.send(option("experience", 0, "cooking"));
    tab.next(2);
    assert_eq!((tab.place(), tab.model.person.hint), (At::After, Hint::Due));
}

#[test]
fn only_what_is_known_is_said_of_the_device() {
    let ids =
        |device: &Device| ready::lines(device).iter().map(|t| t.id.clone()).collect::<Vec<_>>();
    let nothing = Device::default();
    assert!(!ready::is_known(&nothing) && !ready::can_ask(&nothing));
    let some = Device { missing: 3_200_000, kept: true, ..nothing };
    assert!(ready::is_known(&some) && ready::can_ask(&some));
    assert_eq!(ready::lines(&some), [Text::of("device-weight").number("count", 4)]);
    let coming = Device { coming: Some(40), ..some };
    assert_eq!((ids(&coming), ready::can_ask(&coming)), (vec!["device-coming".into()], false));
    let failed = Device { failed: true, ..some };
    assert_eq!(ids(&failed)[0], "device-failed");
    let whole = Device { missing: 0, whole: true, ..some };
    assert_eq!((ids(&whole), ready::can_ask(&whole)), (vec!["device-ready".into()], false));
}

#[test]
fn what_is_known_of_the_device_outlives_an_erasure() {
    let mut tab = at_review();
    let device = Device { kept: true, missing: 5, ..Device::default() };
    tab.all([told(device), go(At::Erase), Event::EraseConfirmed]);
    assert_eq!((tab.model.device, tab.model.person.hint), (device, Hint::Due));
}
