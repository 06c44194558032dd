//! What was erased does not come back, whichever way the history is gone.

use super::events::any_step;
use super::*;
use proptest::prelude::*;
use proptest::sample::Index;

/// What somebody does who only moves: once back, to any entry, the page again; or the tab hears of the other.
#[derive(Clone, Debug)]
enum Step {
    Back,
    To(Index),
    Reload,
    Hear,
}

fn any_move() -> impl Strategy<Value = (bool, Step)> {
    let step = prop_oneof![
        2 => Just(Step::Back),
        3 => any::<Index>().prop_map(Step::To),
        1 => Just(Step::Reload),
        1 => Just(Step::Hear),
    ];
    (any::<bool>(), step)
}

fn makes(step: &Step, tab: &mut Tab) {
    match step {
        Step::Back => tab.send(Event::Back),
        Step::To(entry) => tab.turn_up(entry.index(tab.entries.len())),
        Step::Reload => {
            tab.hear();
            *tab = tab.reloaded();
        }
        Step::Hear => {
            tab.hear();
        }
    }
}

fn writes_text(effect: &Effect) -> bool {
    matches!(effect, Effect::Store(Store { slot: Slot::Record, text: Some(_), .. }))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn what_was_erased_never_comes_back_by_the_history(
        steps in prop::collection::vec(any_step(), 0..12),
        of_two in prop::option::of(prop::collection::vec(any_step(), 0..6)),
        moves in prop::collection::vec(any_move(), 1..20),
    ) {
        let mut one = at_review();
        one.all(steps);
        let mut two = of_two.map(|steps| {
            let mut two = one.phone.tab();
            two.all(steps);
            two
        });
        one.send(Event::EraseConfirmed);
        one.done.clear();
        for (in_one, step) in moves {
            match &mut two {
                Some(two) if !in_one => makes(&step, two),
                Some(_) | None => makes(&step, &mut one),
            }
            prop_assert_eq!(one.phone.text(), None, "{:?}", step);
            prop_assert_eq!(one.model.place, Place::default(), "{:?}", step);
            prop_assert!(!one.done.iter().any(writes_text), "{:?}", step);
        }
        if let Some(two) = &mut two {
            two.hear();
            let person = two.model.here();
            prop_assert!(!person.has_answers() && person.earlier.all().is_empty());
            prop_assert!(two.model.place.person().is_none_or(|at| at == At::Welcome));
        }
        // Whoever begins, begins with nothing.
        prop_assert_eq!(one.next(1), [At::Domains]);
        let kept = Record::read(&one.phone.text().expect("a record")).expect("a record");
        prop_assert_eq!((kept.assessment.clock(), kept.earlier.all().len()), (0, 0));
    }
}

/// An adviser who erased on an office computer read "all your answers disappear": there were none of theirs.
#[test]
fn erasing_speaks_of_answers_only_where_a_person_has_some() {
    let answers = |tab: &Tab| views::erase(&tab.model).expect("the page that erases").answers;
    let mut tab = Phone::default().tab();
    assert!(!answers(&tab), "nothing was answered");
    tab.send(Event::Go(Place::Desk(desk::Place::Scan)));
    assert!(!answers(&tab), "nor at a desk");
    assert!(answers(&at_review()), "a person's own");
    let mut begun = Phone::default().tab();
    begun.next(2);
    begun.send(act(PersonEvent::PrivateToggled));
    assert!(answers(&begun));
}
