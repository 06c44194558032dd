//! What is kept of results: pictures, and nothing of one person.

use crate::people::{Says, follow_up};
use jalon_core::assessment::RecordError;
use jalon_core::group::Cell;
use jalon_core::group::suppress::LEAST;
use jalon_core::results::{Milestone, Results};
use proptest::prelude::*;
use proptest::sample::select;

fn says() -> impl Strategy<Value = Says> {
    let working = select(vec![None, Some("full_time"), Some("part_time"), Some("no")]);
    let suits = select(vec![None, Some("yes"), Some("partly"), Some("no")]);
    let helps = select(vec![&[][..], &["talk"][..], &["transport", "childcare"][..]]);
    (working, suits, helps).prop_map(|(working, suits, helps)| Says { working, suits, helps })
}

fn milestone() -> impl Strategy<Value = Milestone> {
    select(Milestone::ALL.to_vec())
}

proptest! {
    #[test]
    fn who_came_too_late_for_a_picture_leaves_no_trace(
        people in prop::collection::vec((milestone(), says()), 0..20),
        late in prop::collection::vec((milestone(), says()), 0..5),
    ) {
        let mut results = Results::default();
        for (at, says) in &people {
            results.add(*at, &follow_up(*says));
        }
        for at in Milestone::ALL {
            results.show(at);
        }
        let kept = results.write();
        for (at, says) in &late {
            results.add(*at, &follow_up(*says));
        }
        prop_assert_eq!(&results.write(), &kept);
        let read = Results::read(&kept).expect("kept");
        prop_assert!(Milestone::ALL.iter().all(|at| read.waiting(*at) == 0));
        prop_assert_eq!(read.write(), kept);
    }

    #[test]
    fn a_picture_is_made_of_groups_that_are_protected_each(
        people in prop::collection::vec((says(), prop::bool::weighted(0.3)), 0..40),
    ) {
        let at = Milestone::SixMonths;
        let (mut results, mut since) = (Results::default(), Results::default());
        for (says, looks) in people {
            results.add(at, &follow_up(says));
            since.add(at, &follow_up(says));
            if !looks {
                continue;
            }
            let before = results.shown(at).clone();
            let now = results.show(at).clone();
            let alone = since.show(at).clone();
            if now.people == before.people {
                prop_assert_eq!(&now, &before);
                continue;
            }
            prop_assert_eq!(&now, &before.plus(&alone));
            prop_assert!(now.is_sound());
            for ((now, then), new) in now.cells().zip(before.cells().chain(std::iter::repeat(Cell::Hidden))).zip(alone.cells()) {
                let added = now.least() - then.least();
                prop_assert!(added == 0 || added >= LEAST, "{then:?} {now:?}");
                prop_assert_eq!(added, new.least());
            }
            since = Results::default();
        }
    }
}

#[test]
fn what_no_picture_may_show_is_not_read() {
    let mut results = Results::default();
    for n in 0..10 {
        let working = if n < 5 { "no" } else { "full_time" };
        results.add(
            Milestone::SixMonths,
            &follow_up(Says { working: Some(working), ..Says::default() }),
        );
    }
    results.show(Milestone::SixMonths);
    let text = results.write();
    assert_eq!(Results::read(&text), Ok(results));
    let cases = [
        (text.replace("{\"shown\":5}", "{\"shown\":2}"), RecordError::Unreadable),
        (text.replace("{\"shown\":5}", "{\"shown\":11}"), RecordError::Unreadable),
        (text.replace("\"people\":10", "\"people\":4"), RecordError::Unreadable),
        (text.replace("\"version\":1", "\"version\":2"), RecordError::Newer),
        (String::new(), RecordError::Unreadable),
    ];
    for (changed, wanted) in cases {
        assert_ne!(changed, text);
        assert_eq!(Results::read(&changed), Err(wanted), "{changed:.90}");
    }
}
