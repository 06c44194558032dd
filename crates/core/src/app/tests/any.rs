//! What holds whatever happens, in whatever order.

use super::events::{after, any_answer, any_event, any_start, any_step};
use super::session_events::{any_session, check};
use super::*;
use crate::app::{Keeping, Record, flow, view};
use crate::assessment::{Assessment, Goal, History};
use crate::group::Workshops;
use crate::instrument::{Locale, Mode};
use crate::{guidance, share};
use proptest::prelude::*;
use proptest::sample::select;

fn any_assessment() -> impl Strategy<Value = Assessment> {
    prop::collection::vec(any_step(), 0..14).prop_map(|events| after(events).assessment)
}

fn any_history() -> impl Strategy<Value = History> {
    let dated = prop::collection::vec((any::<u16>(), any_assessment()), 0..3);
    (0..13_u16, dated).prop_map(|(before, dated)| {
        let mut history = History::default();
        for day in 0..before {
            history.push(Day(day), Assessment::default());
        }
        for (day, assessment) in dated {
            history.push(Day(day), assessment);
        }
        history
    })
}

/// The language travels only with own words.
fn as_it_travels(mut shared: Shared) -> Shared {
    let goals = shared.goals.shown().and_then(Answer::given);
    let mut named = goals.into_iter().flatten().chain(&shared.earlier);
    let said = |given: &crate::assessment::Given| {
        given.answer.shown().and_then(Answer::given).is_some_and(|value| value.words.is_some())
    };
    if !named.any(|goal| matches!(goal, Goal::Own(_))) && !shared.answers.iter().any(said) {
        shared.written_in = Locale::default();
    }
    shared
}

fn merged(mut mine: Assessment, theirs: &Assessment) -> Assessment {
    mine.merge(theirs);
    mine
}

fn joined(mut mine: History, theirs: &History) -> History {
    mine.merge(theirs);
    mine
}

proptest! {
    #[test]
    fn whatever_happens_the_model_stays_whole(
        start in prop_oneof![any_start(), any_session()],
        events in prop::collection::vec(any_event(), 1..60),
    ) {
        let mut model = start;
        for event in events {
            let (may_save, in_session) = (model.may_save(), model.session.is_some());
            let effects = update(event.clone(), &mut model);
            check(&model, in_session, &effects)?;
            let place = model.place;
            let held = flow::nearest(&model.assessment, place, model.editing);
            prop_assert_eq!(held, place, "{:?}", event);
            let path = flow::path(&model.assessment);
            // What helps is open to who asks for it, and stands on the path once it was answered.
            let asked_for = matches!(place, Place::Strengths(id)
                if model.assessment.entry(id).chosen && view::lead(&model, id).can_add_strengths
                    && model.assessment.entry(id).answers.strengths.is_unseen());
            let on = !place.is_on_path() || path.contains(&place) || model.editing || asked_for;
            prop_assert!(on, "{:?} at {:?}", event, place);
            prop_assert!(place != Place::Summary || view::page(&model).is_some());
            prop_assert!(model.assessment.is_sound(), "{:?}", event);
            // What is still to be read, or cannot be, is written over by nothing but news.
            let saves = effects.iter().any(|e| matches!(e, Effect::Save(_)));
            let news = matches!(
                event,
                Event::StoredElsewhere(_) | Event::EraseConfirmed | Event::RestLoaded
            );
            prop_assert!(may_save || !saves || news, "{:?}", event);
            prop_assert!(model.may_save() || !saves, "{:?}", event);
            let text = serde_json::to_string(&model.record()).expect("JSON");
            prop_assert!(Record::read(&text) == Ok(model.record()) || model.session.is_some());
            let shared = guidance::shared(&model.assessment, model.answered_on);
            let travelled = share::decode(&share::encode(&shared));
            prop_assert_eq!(travelled, Ok(as_it_travels(shared)));
            let _ = (view::frame(&model), view::review(&model), view::scan(&model));
            let _ = (view::own_suggestions(&model), view::own_evolution(&model));
            let _ = (view::read_evolution(&model), view::code(&model), view::ways(&model), view::cells(&model));
            let _ = (view::home(&model), view::prepare(&model), view::outcome(&model));
            let side = &model.facilitator;
            prop_assert!(place != Place::Workshop || !side.is_open || view::workshop(&model).is_some());
            prop_assert!(place != Place::Picture || !side.is_open || view::group(&model).is_some());
            // What is kept of workshops can always be read again, and is not written over unasked.
            let text = serde_json::to_string(&side.record()).expect("JSON");
            prop_assert_eq!(Workshops::read(&text), Ok(side.record()));
            let writes = effects.iter().any(|e| matches!(e, Effect::SaveWorkshops(_)));
            prop_assert!(side.may_save() || !writes, "{:?}", event);
            if let Place::Ask(id, at) = place {
                prop_assert!(flow::is_about(&model.assessment, id, at));
                let _ = view::ask(&model, id, at);
            }
        }
    }

    #[test]
    fn back_without_a_history_always_ends_at_the_welcome(
        events in prop::collection::vec(any_step(), 0..30),
    ) {
        let mut tab = Phone::default().tab();
        tab.all(events);
        let mut tab = tab.phone.tab();
        if tab.model.editing {
            tab.send(Event::Back);
            prop_assert_eq!(tab.model.place, Place::Review);
        }
        let mut passed = vec![tab.model.place];
        while tab.model.place != Place::Welcome {
            tab.send(Event::Back);
            prop_assert!(!passed.contains(&tab.model.place), "{:?} again", tab.model.place);
            passed.push(tab.model.place);
        }
        let path = flow::path(&tab.model.assessment);
        let on: Vec<_> = passed.iter().rev().filter(|place| path.contains(place)).collect();
        prop_assert!(on.iter().copied().eq(path.iter().take(on.len())), "no place is left out");
    }

    #[test]
    fn going_on_always_ends_at_the_review(events in prop::collection::vec(any_answer(), 0..20)) {
        let mut tab = Phone::default().tab();
        tab.all(events);
        tab.walk_to(Place::Review);
        let depth = usize::try_from(tab.model.depth).unwrap_or_default();
        for _ in 0..depth {
            tab.send(Event::Back);
        }
        prop_assert_eq!(tab.model.place, Place::Welcome);
    }

    #[test]
    fn another_mode_and_back_changes_no_answer(
        events in prop::collection::vec(any_step(), 0..30),
        modes in prop::collection::vec(select(Mode::ALL.to_vec()), 1..4),
    ) {
        let mut tab = Phone::default().tab();
        tab.all(events);
        tab.send(Event::Go(Place::Welcome));
        let before = tab.model.assessment.clone();
        tab.all(modes.into_iter().map(Event::ModeChosen));
        tab.send(Event::ModeChosen(before.selection.mode));
        let mut now = tab.model.assessment.clone();
        now.selection.changed = before.selection.changed;
        prop_assert_eq!(now, before);
    }

    #[test]
    fn merging_twice_changes_nothing_more(a in any_assessment(), b in any_assessment()) {
        let once = merged(a.clone(), &b);
        prop_assert_eq!(merged(once.clone(), &b), once.clone());
        prop_assert_eq!(merged(once.clone(), &a), once);
        prop_assert_eq!(merged(a.clone(), &a), a);
    }

    #[test]
    fn merging_does_not_ask_who_came_first(a in any_assessment(), b in any_assessment()) {
        prop_assert_eq!(merged(a.clone(), &b), merged(b, &a));
    }

    #[test]
    fn merging_does_not_ask_in_which_order(
        a in any_assessment(),
        b in any_assessment(),
        c in any_assessment(),
    ) {
        let left = merged(merged(a.clone(), &b), &c);
        prop_assert_eq!(left, merged(a, &merged(b, &c)));
    }

    #[test]
    fn what_is_merged_is_sound(a in any_assessment(), b in any_assessment()) {
        prop_assert!(merged(a, &b).is_sound());
    }

    #[test]
    fn the_rows_of_two_tabs_become_one_row(a in any_history(), b in any_history()) {
        let once = joined(a.clone(), &b);
        prop_assert_eq!(&joined(b.clone(), &a), &once);
        prop_assert_eq!(&joined(once.clone(), &b), &once);
        prop_assert!(once.all().len() <= 11);
        prop_assert!(once.all().is_sorted_by(|a, b| a.number < b.number));
    }
}

// Every keystroke is a whole update of two tabs: fewer cases say as much.
proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Two tabs that had answered in another order wrote in turn for ever.
    #[test]
    fn two_tabs_end_up_with_the_same_whatever_each_was_told(
        steps in prop::collection::vec((any::<bool>(), any::<bool>(), any_step()), 1..40),
    ) {
        let mut tabs = [at_review(), at_review()];
        tabs[1] = tabs[0].phone.tab();
        for (which, hears, event) in steps {
            tabs[usize::from(which)].send(event);
            if hears {
                tabs[usize::from(!which)].hear();
            }
        }
        let [one, two] = &mut tabs;
        tabs::until_quiet(&mut [one, two]);
        prop_assert_eq!(&one.model.assessment, &two.model.assessment);
        prop_assert_eq!(&one.model.earlier, &two.model.earlier);
        prop_assert_eq!(&one.model.keeping, &Keeping::Stored);
        let text = one.phone.text().expect("a record");
        let kept = Record::read(&text).expect("a record that can be read");
        prop_assert_eq!(&kept.assessment, &one.model.assessment);
        prop_assert_eq!(&kept.earlier, &one.model.earlier);
    }
}
