//! The questions beside the leads: conditions, goals, own words, languages, months, what is kept back.

use super::*;
use crate::app::letter::page::GoalsPart;
use crate::app::person::Shift;
use crate::app::person::Shown;
use crate::app::person::flow;
use crate::app::{Arg, Text};
use crate::assessment::{Disclosed, Goal, Value};
use crate::instrument::{self, LEVELS, MAX_LEVELLED};

fn person(tab: &Tab, id: &str) -> Answer<Value> {
    tab.model.here().assessment.answer(question(id), None).clone()
}

fn listed(id: &str) -> Goal {
    Goal::Listed(goal(id))
}

fn shared_value(tab: &Tab, id: &str, about: Option<&Goal>) -> Option<Value> {
    tab.shared().answer(question(id), about)?.given().cloned()
}

/// A tab at the review with these goals, each for another time, and why it is wanted.
fn with_goals() -> Tab {
    let mut tab = asking(&["mobility"]);
    tab.all(["job", "home", "debts"].map(|id| act(LaterEvent::GoalToggled(goal(id)))));
    for (at, by_when) in (0..).zip(["this_month", "three_months", "later"]) {
        tab.all([option("by_when", at, by_when), option("why", at, "earn")]);
    }
    tab.walk_to(At::Review);
    tab
}

fn by_when(tab: &Tab, id: &str) -> Option<&'static str> {
    let value = shared_value(tab, "by_when", Some(&listed(id)))?;
    value.picks.first().map(|pick| pick.choice.as_str())
}

#[test]
fn a_question_with_a_condition_is_asked_when_the_condition_holds() {
    let cases = [
        ("status", "ris", "contract_end", false),
        ("status", "article_60", "contract_end", true),
        ("status", "article_61", "contract_end", true),
        ("status", "other", "contract_end", false),
        ("working", "full_time", "job_suits", true),
        ("working", "part_time", "job_suits", true),
        ("working", "no", "job_suits", false),
    ];
    for (of, chosen, asked, wanted) in cases {
        let mut tab = at_review();
        tab.all([act(LaterEvent::FollowUpBegun), option(of, 0, chosen)]);
        if asked == "contract_end" {
            tab.send(act(PersonEvent::ModeChosen(crate::instrument::Mode::Standard)));
        }
        let path = flow::path(&tab.model.here().assessment);
        let place = ask(asked, 0);
        assert_eq!(path.contains(&place), wanted, "{of} {chosen}");
        let at = path.iter().position(|p| *p == ask(of, 0)).expect("asked");
        assert_eq!(path[at + 1] == place, wanted, "it follows at once");
    }
}

#[test]
fn an_answer_whose_condition_fails_stays_on_the_phone_and_is_not_shown() {
    let mut tab = at_review();
    let month = act(LaterEvent::MonthChosen(question("contract_end"), Some(14)));
    tab.all([option("status", 0, "article_60"), month]);
    let shown = |tab: &Tab| shared_value(tab, "contract_end", None).and_then(|value| value.month);
    assert_eq!(shown(&tab), Some(14));
    tab.send(option("status", 0, "student"));
    assert_eq!(shown(&tab), None);
    assert_eq!(tab.shared().answer(question("contract_end"), None), Some(&Answer::Unseen));
    assert!(person(&tab, "contract_end").given().is_some());
    tab.send(option("status", 0, "article_61"));
    assert_eq!(shown(&tab), Some(14), "as it was");
}

#[test]
fn a_condition_that_fails_while_the_person_stands_there_leads_back_to_its_question() {
    let mut tab = at_review();
    tab.all([option("status", 0, "article_60"), arrived(ask("contract_end", 0), 4)]);
    assert_eq!(tab.place(), ask("contract_end", 0));
    tab.send(option("status", 0, "ris"));
    assert_eq!(tab.place(), ask("status", 0));
}

#[test]
fn answers_about_goals_follow_them_when_they_move() {
    let mut tab = with_goals();
    tab.send(act(LaterEvent::GoalMoved(0, Shift::Down)));
    let named: Vec<_> = ["job", "home", "debts"].map(|id| by_when(&tab, id)).into();
    assert_eq!(named, [Some("this_month"), Some("three_months"), Some("later")]);
    let facts = |tab: &Tab| match views::own_page(&tab.model).goals {
        GoalsPart::Given(goals) => goals,
        _ => Vec::new(),
    };
    let first = &facts(&tab)[0];
    assert_eq!(first.goal, listed("home"));
    let fact = first.facts.iter().find(|fact| fact.question == question("by_when"));
    assert_eq!(fact.map(|f| f.change), Some(ask("by_when", 0)), "the change goes to its new place");
    tab.send(go(ask("by_when", 0)));
    let chosen = views::ask(&tab.model, question("by_when"), 0);
    assert_eq!(chosen.about.map(|(goal, _)| goal), Some(listed("home")));
}

#[test]
fn answers_about_a_goal_taken_back_are_not_shown_and_are_there_when_it_returns() {
    let mut tab = with_goals();
    tab.send(act(LaterEvent::GoalRemoved(1)));
    assert_eq!((by_when(&tab, "home"), by_when(&tab, "debts")), (None, Some("later")));
    let subjects: Vec<_> =
        tab.shared().answers.into_iter().filter_map(|given| given.about).collect();
    assert!(!subjects.contains(&listed("home")), "it is not named");
    assert!(!flow::path(&tab.model.here().assessment).contains(&ask("why", 2)));
    tab.send(act(LaterEvent::GoalToggled(goal("home"))));
    assert_eq!(by_when(&tab, "home"), Some("three_months"));
}

#[test]
fn a_goal_added_from_the_review_is_asked_about_before_the_review_comes_again() {
    let mut tab = with_goals();
    tab.send(go(At::Goals));
    tab.all([act(LaterEvent::GoalRemoved(0)), act(LaterEvent::GoalToggled(goal("rights")))]);
    let asked = ["why", "by_when", "first_step", "ready"].map(|id| ask(id, 2));
    assert_eq!(tab.next(1), [At::Order]);
    assert_eq!(tab.next(4), asked);
    assert_eq!(tab.next(1), [At::Review]);
}

#[test]
fn changing_a_fact_of_the_review_comes_back_to_the_review() {
    let cases: [(At, &[At]); 5] = [
        (ask("likes", 0), &[At::Review]),
        (ask("languages", 0), &[At::Review]),
        (ask("region", 0), &[At::Review]),
        (ask("status", 0), &[ask("contract_end", 0), At::Review]),
        (ask("first_step", 1), &[ask("ready", 1), At::Review]),
    ];
    for (place, wanted) in cases {
        let mut tab = with_goals();
        tab.send(option("status", 0, "article_60"));
        tab.send(go(place));
        assert_eq!(tab.next(wanted.len()), wanted, "from {place:?}");
        assert_eq!(tab.next(1), [At::Share]);
    }
}

#[test]
fn every_change_of_the_review_leads_to_the_question_it_names() {
    let mut tab = at_review();
    tab.all([option("experience", 0, "cooking"), option("by_when", 0, "later")]);
    tab.all([
        option("status", 0, "article_60"),
        act(LaterEvent::MonthChosen(question("contract_end"), Some(9))),
    ]);
    tab.all([
        act(LaterEvent::FollowUpBegun),
        option("goal_outcome", 1, "done"),
        option("working", 0, "no"),
    ]);
    tab.walk_to(At::Review);
    let page = views::own_page(&tab.model);
    let about_goals = match page.goals {
        GoalsPart::Given(goals) => goals,
        _ => Vec::new(),
    };
    let of_goals = about_goals.into_iter().chain(page.outcomes).flat_map(|goal| goal.facts);
    let facts: Vec<_> = page.sections.into_iter().flat_map(|s| s.facts).chain(of_goals).collect();
    assert_eq!(facts.len(), 6, "{facts:?}");
    for fact in facts {
        tab.send(go(fact.change));
        assert_eq!(tab.place(), fact.change);
        let At::Ask(id, at) = fact.change else { panic!("{fact:?}") };
        let asked = views::ask(&tab.model, id, at);
        assert!(asked.can_go_on, "it is the one that was answered: {fact:?}");
        tab.walk_to(At::Review);
    }
}

#[test]
fn one_is_one_and_several_are_several_in_the_order_they_are_offered() {
    let mut tab = at_review();
    let picks = |tab: &Tab, id: &str| -> Vec<&str> {
        let answer = person(tab, id);
        answer.given().into_iter().flat_map(|v| &v.picks).map(|p| p.choice.as_str()).collect()
    };
    tab.all(["sport", "children", "cooking"].map(|of| option("experience", 0, of)));
    assert_eq!(picks(&tab, "experience"), ["children", "cooking", "sport"]);
    tab.all(["brussels", "flanders"].map(|of| option("region", 0, of)));
    assert_eq!(picks(&tab, "region"), ["flanders"]);
    tab.all([option("region", 0, "flanders"), option("region", 0, "cooking")]);
    assert_eq!(person(&tab, "region"), Answer::Unseen, "taken back, it is open again");
    tab.all([
        option("why", 5, "earn"),
        act(LaterEvent::LevelChosen(question("experience"), choice("sport"), 3)),
    ]);
    assert!(
        tab.model.here().assessment.is_sound(),
        "no answer about a goal that is not there, no level"
    );
}

#[test]
fn what_is_chosen_of_a_long_list_is_never_behind() {
    let mut tab = at_review();
    let at_first = |tab: &Tab, id: &str| {
        let view = views::ask(&tab.model, question(id), 0);
        (view.first, view.cards.len())
    };
    assert_eq!(at_first(&tab, "experience"), (12, 28));
    assert_eq!(at_first(&tab, "likes"), (16, 16), "a few more are no burden");
    tab.send(option("experience", 0, "cooking"));
    assert_eq!(at_first(&tab, "experience"), (12, 28));
    tab.send(option("experience", 0, "sport"));
    assert_eq!(at_first(&tab, "experience"), (28, 28));
    for id in ["experience", "good_at"].map(question) {
        let offered = |of: &ChoiceId| instrument::question(id).offers(*of);
        assert!(instrument::common(id).iter().all(offered), "{id}");
    }
}

#[test]
fn languages_have_a_level_and_are_eight_at_the_most() {
    let id = question("languages");
    let mut tab = at_review();
    tab.send(go(At::Ask(id, 0)));
    let tags = ["fr", "nl", "de", "en", "ar", "tr", "es", "it", "pt"];
    tab.all(tags.map(|tag| option("languages", 0, tag)));
    let levels = |tab: &Tab| -> Vec<(&str, u8)> {
        let all = views::languages(&tab.model, id).into_iter().filter(|l| l.level > 0);
        all.map(|language| (language.id.as_str(), language.level)).collect()
    };
    assert_eq!((levels(&tab).len(), MAX_LEVELLED), (8, 8));
    assert_eq!(
        views::languages_count(&tab.model, id),
        Text::of("languages-full").number("count", 8)
    );
    assert!(views::languages(&tab.model, id).iter().all(|l| l.open == (l.level > 0)));
    tab.all([0, LEVELS + 1].map(|level| act(LaterEvent::LevelChosen(id, choice("fr"), level))));
    assert_eq!(levels(&tab)[0], ("fr", 2), "a level that there is not changes nothing");
    tab.send(act(LaterEvent::LevelChosen(id, choice("fr"), LEVELS)));
    tab.all([option("languages", 0, "nl"), option("languages", 0, "pt")]);
    assert_eq!((levels(&tab)[0], levels(&tab).len()), (("fr", 4), 8));
    let said = views::own_page(&tab.model).sections.into_iter().flat_map(|s| s.facts);
    let first = said.flat_map(|fact| fact.values).next().expect("a language");
    let name = Text::verbatim(Arg::Language(choice("fr")));
    let wanted = Text::of("language-and-level").message("name", name);
    assert_eq!(first, wanted.message("level", Text::of("level-4")));
}

#[test]
fn a_month_is_one_of_the_coming_two_years_or_the_one_chosen_before() {
    let id = question("contract_end");
    let mut tab = at_review();
    tab.send(option("status", 0, "article_60"));
    // Day 325 is in November 2026, month 10.
    let (months, chosen) = views::months(&tab.model, id);
    assert_eq!((months.first(), months.last(), chosen), (Some(&10), Some(&34), None));
    tab.send(act(LaterEvent::MonthChosen(id, Some(12))));
    tab.send(Event::Woken(Day(500)));
    let (months, chosen) = views::months(&tab.model, id);
    assert_eq!((months[0], months[1], chosen), (12, 16, Some(12)), "what was chosen stays");
    tab.send(act(LaterEvent::MonthChosen(id, None)));
    assert_eq!(person(&tab, "contract_end"), Answer::Unseen);
    tab.send(act(LaterEvent::MonthChosen(question("status"), Some(12))));
    assert!(tab.model.here().assessment.is_sound(), "a month answers no other question");
}

/// Resources, the situation and what happened since were kept back as a whole or not at all.
#[test]
fn each_answer_is_kept_back_by_itself_and_the_others_travel() {
    let mut tab = at_review();
    tab.all([option("experience", 0, "cooking"), option("likes", 0, "team")]);
    tab.all([option("region", 0, "brussels"), option("age", 0, "under_25")]);
    tab.all([act(LaterEvent::FollowUpBegun), option("working", 0, "no")]);
    tab.send(option("goal_outcome", 0, "under_way"));
    tab.walk_to(At::Review);
    for (id, other) in [("experience", "likes"), ("region", "age"), ("working", "likes")] {
        let part = Shown::Question(question(id));
        assert!(shared_value(&tab, id, None).is_some(), "{id}");
        tab.send(act(LaterEvent::ShownToggled(part)));
        assert_eq!(tab.shared().answer(question(id), None), None, "{id}");
        assert!(tab.read().answer(question(id), None).is_none(), "{id}");
        assert!(shared_value(&tab, other, None).is_some(), "{other} still travels");
        assert!(views::line(&tab.model, part).is_some_and(|line| line.kept), "{id} has its place");
    }
    assert_eq!(tab.shared().earlier.len(), 2, "one answered, one passed");
    tab.all([0, 1].map(|at| act(LaterEvent::ShownToggled(Shown::Earlier(at)))));
    assert_eq!(tab.shared().earlier, [], "a goal of before is kept back with what became of it");
    tab.send(act(LaterEvent::ShownToggled(Shown::Suggestions)));
    assert_eq!(tab.shared().suggestions, Disclosed::LeftOut);
    tab.all([Event::Next, Event::Back]);
    let kept = views::kept_back(&tab.model);
    assert_eq!(kept.len(), 7, "with what starts kept back: {kept:?}");
    tab.send(act(LaterEvent::FollowUpBegun));
    assert_eq!(tab.shared().suggestions, Disclosed::LeftOut, "kept back the next time too");
    assert_eq!(tab.shared().answer(question("region"), None), None);
}
