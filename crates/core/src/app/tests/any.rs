//! What holds whatever happens, in whatever order.

use super::events::{after, any_answer, any_event, any_start, any_step};
use super::session_events::{any_session, check};
use super::*;
use crate::app::Persistence;
use crate::app::person::flow;
use crate::app::view::view;
use crate::assessment::{Assessment, Goal, History};
use crate::group::Workshops;
use crate::instrument::{Locale, Mode};
use crate::{guidance, share};
use proptest::prelude::*;
use proptest::sample::select;

fn any_assessment() -> impl Strategy<Value = Assessment> {
    prop::collection::vec(any_step(), 0..14).prop_map(|events| after(events).person.assessment)
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

/// What an event may write: each slot at most once and last of all, and nothing that is known to be there.
fn check_writes(
    event: &Event,
    may_save: [bool; 2],
    model: &Model,
    effects: &[Effect],
) -> Result<(), TestCaseError> {
    let mut writes: Vec<&Store> = Vec::new();
    for effect in effects {
        if let Effect::Store(write) = effect {
            writes.push(write);
        } else {
            prop_assert!(writes.is_empty(), "{:?} goes on after a write: {:?}", event, effects);
        }
    }
    prop_assert!(writes.len() < 2 || writes[0].slot != writes[1].slot, "{:?}", writes);
    prop_assert!(writes.len() <= 2);
    // The last of the workshops may be erased; what could not be read too, where there is nothing in its stead.
    let erases = matches!(
        event,
        Event::EraseConfirmed
            | Event::Stored(_, Outcome::Conflict(_))
            | Event::Workshop(WorkshopEvent::Confirmed | WorkshopEvent::UnreadableDiscarded)
    );
    // What is still to be read, or cannot be, is written over by nothing but news.
    let is_news = matches!(
        event,
        Event::Started(_)
            | Event::Stored(..)
            | Event::StoredElsewhere(..)
            | Event::SlotRead(..)
            | Event::PartLoaded(_)
            | Event::UnreadableDiscarded
            | Event::Workshop(WorkshopEvent::UnreadableDiscarded)
    );
    for write in writes {
        if write.text.is_none() {
            prop_assert!(erases, "{:?} erases {:?}", event, write.slot);
            continue;
        }
        prop_assert_ne!(&write.text, &write.expected, "{:?}", event);
        let (before, now) = match write.slot {
            Slot::Record => (may_save[0], model.may_save()),
            Slot::Workshops => (may_save[1], model.workshop.may_save()),
        };
        prop_assert!((before || is_news) && now, "{:?} writes {:?}", event, write.slot);
    }
    Ok(())
}

proptest! {
    #[test]
    fn whatever_happens_the_model_stays_whole(
        start in prop_oneof![any_start(), any_session()],
        events in prop::collection::vec(any_event(), 1..60),
    ) {
        let mut model = start;
        for event in events {
            let may_save = [model.may_save(), model.workshop.may_save()];
            let in_turn = model.turn.is_some();
            let effects = update(event.clone(), &mut model);
            check(&model, in_turn, &effects)?;
            check_writes(&event, may_save, &model, &effects)?;
            let (place, person) = (model.place, model.here());
            if let Some(at) = place.person() {
                let held = flow::nearest(&person.assessment, at, person.editing);
                prop_assert_eq!(held, at, "{:?}", event);
                let path = flow::path(&person.assessment);
                // What helps is open to who asks for it, and stands on the path once it was answered.
                let asked_for = matches!(at, At::Strengths(id)
                    if person.assessment.entry(id).chosen && views::lead(&model, id).can_add_strengths
                        && person.assessment.entry(id).answers.strengths.is_unseen());
                let on = !at.is_on_path() || path.contains(&at) || person.editing || asked_for;
                prop_assert!(on, "{:?} at {:?}", event, place);
                if let At::Ask(id, at) = at {
                    prop_assert!(flow::is_about(&person.assessment, id, at));
                }
            }
            prop_assert!(person.assessment.is_sound(), "{:?}", event);
            let kept = model.person.record(model.setting.locale);
            let text = serde_json::to_string(&kept).expect("JSON");
            prop_assert_eq!(Record::read(&text), Ok(kept));
            let shared = guidance::shared(&person.assessment, person.answered_on);
            let travelled = share::decode(&share::encode(&shared));
            prop_assert_eq!(travelled, Ok(as_it_travels(shared)));
            let side = &model.workshop;
            prop_assert!(place != at(Desk::Summary) || views::page(&model).is_some());
            prop_assert!(place != at(Side::Workshop) || !side.is_open || views::workshop(&model).is_some());
            prop_assert!(place != at(Side::Picture) || !side.is_open || views::group(&model).is_some());
            // What is kept of workshops can always be read again.
            let kept = Workshops::read(&side.record().expect("JSON")).expect("workshops");
            prop_assert_eq!((&kept.running, &kept.all), (&side.running, &side.done));
            // There is a screen for every place, and nothing in any of them panics.
            let shown = view(&model);
            prop_assert_eq!(shown.place, place);
            let parts = &model.parts;
            let all_here = parts.later.is_here() && parts.workshop.is_here() && parts.desk.is_here();
            let is_shown = model.ready && model.opening.is_none() && !views::is_warned(&model);
            prop_assert!(!(all_here && is_shown) || views::is_complete(&model), "{:?}", shown);
            let _ = (views::review(&model), views::scan(&model), views::counting(&model));
            let _ = (views::own_suggestions(&model), views::own_evolution(&model));
            let _ = (views::read_evolution(&model), views::code(&model), views::ways(&model));
            let _ = (views::home(&model), views::prepare(&model), views::outcome(&model));
        }
    }

    #[test]
    fn back_without_a_history_always_ends_at_the_welcome(
        events in prop::collection::vec(any_step(), 0..30),
    ) {
        let mut tab = Phone::default().tab();
        tab.all(events);
        let mut tab = tab.phone.tab();
        if tab.model.here().editing {
            tab.send(Event::Back);
            prop_assert_eq!(tab.place(), At::Review);
        }
        let mut passed = vec![tab.place()];
        while tab.place() != At::Welcome {
            tab.send(Event::Back);
            prop_assert!(!passed.contains(&tab.place()), "{:?} again", tab.place());
            passed.push(tab.place());
        }
        let path = flow::path(&tab.model.here().assessment);
        let on: Vec<_> = passed.iter().rev().filter(|place| path.contains(place)).collect();
        prop_assert!(on.iter().copied().eq(path.iter().take(on.len())), "no place is left out");
    }

    #[test]
    fn going_on_always_ends_at_the_review(events in prop::collection::vec(any_answer(), 0..20)) {
        let mut tab = Phone::default().tab();
        tab.all(events);
        tab.walk_to(At::Review);
        let depth = usize::try_from(tab.model.depth).unwrap_or_default();
        for _ in 0..depth {
            tab.send(Event::Back);
        }
        prop_assert_eq!(tab.place(), At::Welcome);
    }

    #[test]
    fn another_mode_and_back_changes_no_answer(
        events in prop::collection::vec(any_step(), 0..30),
        modes in prop::collection::vec(select(Mode::ALL.to_vec()), 1..4),
    ) {
        let mut tab = Phone::default().tab();
        tab.all(events);
        tab.send(go(At::Welcome));
        let before = tab.model.here().assessment.clone();
        tab.all(modes.into_iter().map(|mode| act(PersonEvent::ModeChosen(mode))));
        tab.send(act(PersonEvent::ModeChosen(before.selection.mode)));
        let mut now = tab.model.here().assessment.clone();
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
        prop_assert_eq!(&one.model.here().assessment, &two.model.here().assessment);
        prop_assert_eq!(&one.model.here().earlier, &two.model.here().earlier);
        prop_assert_eq!(&one.model.record.persistence, &Persistence::Stored);
        let text = one.phone.text().expect("a record");
        let kept = Record::read(&text).expect("a record that can be read");
        prop_assert_eq!(&kept.assessment, &one.model.here().assessment);
        prop_assert_eq!(&kept.earlier, &one.model.here().earlier);
    }
}
