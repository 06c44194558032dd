//! Own words beside a question: what is typed, what is kept, in which language.

use super::*;
use crate::app::Text;
use crate::assessment::Goal;
use crate::instrument::{Locale, MAX_OWN_WORDS, MAX_REASON, MAX_STEP};

/// A tab at the first step of a goal for this month, with so many difficulties of mobility.
fn at_first_step(obstacles: &[&str]) -> Tab {
    let mut tab = asking(&["mobility"]);
    tab.send(rate("mobility", Rating::Difficult));
    tab.all(obstacles.iter().map(|of| obstacle("mobility", of)));
    tab.all([act(LaterEvent::GoalToggled(goal("job"))), option("by_when", 0, "this_month")]);
    tab.walk_to(ask("first_step", 0));
    tab
}

fn words(tab: &Tab, id: &str) -> Option<String> {
    let about = Goal::Listed(goal("job"));
    let answer = tab.model.here().assessment.answer(question(id), Some(&about));
    Some(answer.given()?.words.as_ref()?.as_str().to_owned())
}

fn left(tab: &Tab) -> Option<Text> {
    let At::Ask(id, at) = tab.place() else { return None };
    views::ask(&tab.model, id, at).words?.left
}

#[test]
fn words_beside_a_question_are_the_answer_at_once_cleaned_and_cut() {
    let mut tab = at_first_step(&[]);
    assert!(!views::ask(&tab.model, question("first_step"), 0).can_go_on);
    tab.send(typed("  Téléphoner  "));
    assert_eq!(
        (words(&tab, "first_step").as_deref(), &*tab.model.here().typed),
        (Some("Téléphoner"), "  Téléphoner  ")
    );
    assert!(views::ask(&tab.model, question("first_step"), 0).can_go_on);
    assert_eq!(left(&tab), None, "there is room");
    assert_eq!(tab.reloaded().model.here().typed, "Téléphoner", "a reload brings the answer");
    tab.send(typed(&"é".repeat(300)));
    assert_eq!(words(&tab, "first_step").map(|w| w.chars().count()), Some(MAX_STEP));
    tab.send(typed("  "));
    assert_eq!(words(&tab, "first_step"), None);
    assert!(!views::ask(&tab.model, question("first_step"), 0).can_go_on, "it is open again");
}

#[test]
fn how_many_characters_are_left_is_said_when_they_grow_few() {
    let count = |left: usize| Text::of("characters-left").number("count", left);
    for (few, wanted) in
        [(21, None), (20, Some(count(20))), (1, Some(count(1))), (0, Some(count(0)))]
    {
        let mut tab = at_first_step(&[]);
        tab.send(typed(&"é".repeat(MAX_STEP - few)));
        assert_eq!(left(&tab), wanted, "{few} left of a step");
        tab.send(arrived(At::Goals, 1));
        tab.send(typed(&"é".repeat(MAX_OWN_WORDS - few)));
        assert_eq!(views::goals(&tab.model).left, wanted, "{few} left of a goal");
    }
    let mut tab = at_first_step(&[]);
    tab.send(typed(&"é".repeat(MAX_STEP + 9)));
    assert_eq!(left(&tab), Some(count(0)));
}

/// The field, what is said of the room that is left, the answer and the code count alike.
#[test]
fn an_emoji_is_one_character_everywhere() {
    for sign in ["🙂", "🇧🇪", "👍🏽", "👨‍👩‍👧‍👦", "e\u{301}"] {
        let mut tab = at_first_step(&[]);
        tab.send(typed(&sign.repeat(MAX_STEP - 3)));
        assert_eq!(left(&tab), Some(Text::of("characters-left").number("count", 3)), "{sign}");
        tab.send(typed(&sign.repeat(MAX_STEP + 1)));
        assert_eq!(tab.model.here().typed, sign.repeat(MAX_STEP), "{sign}");
        assert_eq!(words(&tab, "first_step"), Some(sign.repeat(MAX_STEP)));
        assert_eq!(tab.reloaded().model.here().typed, sign.repeat(MAX_STEP), "{sign}");
        tab.send(arrived(At::Goals, 1));
        tab.send(typed(&sign.repeat(MAX_OWN_WORDS + 1)));
        assert_eq!(tab.model.here().draft, sign.repeat(MAX_OWN_WORDS), "{sign}");
    }
}

#[test]
fn words_stand_beside_the_options_and_within_the_limit_of_their_question() {
    let mut tab = at_first_step(&[]);
    tab.send(arrived(ask("why", 0), 2));
    tab.all([option("why", 0, "earn"), typed(&"a".repeat(100))]);
    assert_eq!(words(&tab, "why").map(|w| w.len()), Some(MAX_REASON));
    tab.send(option("why", 0, "earn"));
    assert_eq!(words(&tab, "why").map(|w| w.len()), Some(MAX_REASON), "the words alone are enough");
    tab.send(Event::Next);
    tab.send(typed("Rien"));
    assert_eq!(words(&tab, "by_when"), None, "a question without words takes none");
}

/// Going back from a question put its words into the field of the goals, and going on made them a goal.
#[test]
fn words_of_a_question_never_become_a_goal_nor_those_of_another_question() {
    let mut tab = at_first_step(&[]);
    tab.send(typed("Téléphoner"));
    tab.send(Event::Next);
    assert_eq!((tab.place(), &*tab.model.here().typed), (ask("ready", 0), ""));
    tab.send(arrived(ask("why", 0), 2));
    assert_eq!(tab.model.here().typed, "");
    tab.send(arrived(ask("first_step", 0), 3));
    assert_eq!(tab.model.here().typed, "Téléphoner", "its own words are there again");
    tab.send(arrived(At::Goals, 1));
    assert_eq!((&*tab.model.here().typed, &*views::goals(&tab.model).draft), ("", ""));
    tab.send(Event::Next);
    assert_eq!(tab.model.here().assessment.goals.answer.given().map(Vec::len), Some(1));
}

/// A goal begun was lost when the person went past a question before adding it.
#[test]
fn a_goal_begun_outlives_every_question() {
    let mut tab = at_first_step(&[]);
    tab.send(arrived(At::Goals, 1));
    tab.send(typed("Ouvrir un at"));
    for place in [ask("languages", 0), ask("first_step", 0), ask("why", 0)] {
        tab.all([arrived(place, 2), typed("Autre")]);
    }
    tab.send(arrived(At::Goals, 1));
    assert_eq!(views::goals(&tab.model).draft, "Ouvrir un at");
    assert_eq!(tab.phone.tab().model.here().draft, "Ouvrir un at");
}

#[test]
fn words_beside_a_question_carry_the_language_they_were_typed_in() {
    let mut tab = at_first_step(&[]);
    tab.send(Event::LocaleChosen(Locale::De));
    tab.send(typed("Anrufen"));
    tab.send(Event::LocaleChosen(Locale::Nl));
    assert_eq!(tab.shared().written_in, Locale::De);
}

#[test]
fn a_goal_for_this_month_with_much_in_its_way_gets_a_friendly_question() {
    let many = ["no_bus", "too_far", "no_licence"];
    let cases: [(&[&str], Option<&str>, bool); 4] = [
        (&many, None, true),
        (&many[..2], None, false),
        (&[], None, false),
        (&many, Some("later"), false),
    ];
    for (obstacles, by_when, wanted) in cases {
        let mut tab = at_first_step(obstacles);
        tab.all(by_when.map(|of| option("by_when", 0, of)));
        let hint = views::ask(&tab.model, question("first_step"), 0).hint;
        assert_eq!(hint, wanted.then(|| Text::of("first-step-piece")), "{obstacles:?} {by_when:?}");
        assert_eq!(views::ask(&tab.model, question("ready"), 0).hint, None);
    }
}
