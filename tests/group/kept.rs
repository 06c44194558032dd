//! What a facilitator's device keeps of a finished workshop.

use crate::codes::{anonymous, fill, silent, workshop};
use jalon_core::assessment::RecordError;
use jalon_core::assessment::{Day, OwnWords};
use jalon_core::group::{Cell, Group, Picture, Workshop, Workshops};
use jalon_core::instrument::Locale;
use jalon_core::share::Anonymous;
use proptest::prelude::*;

const DAY: Day = Day(325);

fn finish(group: Group) -> Workshop {
    group.finish(DAY, Locale::Fr, OwnWords::new("Atelier du mardi"))
}

#[test]
fn finishing_takes_the_last_ones_in_only_when_they_are_enough() {
    let mut group = Group::new(workshop());
    fill(&mut group, &[0, 4, 5, 0, 0, 0, 0, 0], 1);
    assert_eq!(finish(group.clone()).picture.people, 9);
    let shown = group.show().clone();
    fill(&mut group, &[0, 0, 0, 4, 0, 0, 0, 0], 100);
    assert_eq!(finish(group.clone()).picture, shown);
    group.add(&silent(999));
    assert_eq!(finish(group).picture.people, 14);
    assert_eq!(finish(Group::new(workshop())).picture, Picture::default());
}

#[test]
fn what_no_picture_may_show_is_not_read() {
    let mut group = Group::new(workshop());
    fill(&mut group, &[0, 4, 5, 0, 0, 0, 0, 0], 1);
    let mut workshops = Workshops::default();
    workshops.all.push(finish(group));
    let text = Workshops::write(None, &workshops.all).expect("stored");
    assert_eq!(Workshops::read(&text), Ok(workshops.clone()));
    let cases = [
        (text.replace("{\"shown\":5}", "{\"shown\":2}"), RecordError::Unreadable),
        (text.replace("{\"shown\":5}", "{\"shown\":10}"), RecordError::Unreadable),
        (text.replace("\"people\":9", "\"people\":4"), RecordError::Unreadable),
        (text.replace("\"version\":1", "\"version\":0"), RecordError::Unreadable),
        (text.replace("\"version\":1", "\"version\":2,\"x\":3"), RecordError::Newer),
        (String::new(), RecordError::Unreadable),
    ];
    for (changed, wanted) in cases {
        assert_ne!(changed, text);
        assert_eq!(Workshops::read(&changed), Err(wanted), "{changed:.90}");
    }
    workshops.all[0].picture.modes[0] = Cell::AtLeast(1);
    assert!(!workshops.all[0].picture.is_sound());
}

#[test]
fn a_group_whose_counts_fit_nobody_is_not_sound() {
    let mut group = Group::new(workshop());
    fill(&mut group, &[2, 0, 0, 0, 0, 0, 0, 0], 1);
    let text = serde_json::to_string(&group).expect("stored");
    let cases = [
        ("\"seen\":[1,2]", "\"seen\":[2,1]"),
        ("\"seen\":[1,2]", "\"seen\":[1,2,3]"),
        ("\"fine\":2", "\"fine\":3"),
        ("\"fine\":2,\"difficult\":0", "\"fine\":2,\"difficult\":4294967295"),
        ("\"modes\":[2,0,0]", "\"modes\":[1,0,0]"),
        ("\"people\":2", "\"people\":1"),
    ];
    for (from, to) in cases {
        let changed = text.replace(from, to);
        assert_ne!(changed, text, "{from}");
        let read: Group = serde_json::from_str(&changed).expect("a group");
        assert!(!read.is_sound(), "{to}");
    }
}

proptest! {
    #[test]
    fn nothing_is_kept_but_the_picture(codes in prop::collection::vec(anonymous(), 0..12), more in 0usize..5) {
        // Two workshops that differ only in people who came too late for a picture keep the same.
        let here = |(n, code): (u64, Anonymous)| {
            Anonymous { workshop: workshop(), participation: n, ..code }
        };
        let codes: Vec<_> = (0..).zip(codes).map(here).collect();
        let mut group = Group::new(workshop());
        for code in &codes { group.add(code); }
        group.show();
        let mut later = group.clone();
        if group.waiting() == 0 {
            for n in 0..more as u64 {
                later.add(&silent(1_000 + n));
            }
        }
        let text = |group| serde_json::to_string(&finish(group)).expect("stored");
        prop_assert_eq!(text(group), text(later));
    }
}
