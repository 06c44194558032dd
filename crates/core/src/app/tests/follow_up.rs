//! Some time after an assessment: the reminder, the next assessment, what changed between the two.

use super::*;
use crate::app::Notice;
use crate::app::person::flow;
use crate::assessment::{Goal, History};
use crate::instrument::Mode;

/// A tab at the review with resources, a situation, and first steps for one of two goals.
pub(super) fn assessed() -> Tab {
    let mut tab = at_review();
    tab.all([
        option("experience", 0, "cooking"),
        option("status", 0, "article_60"),
        option("ready", 1, "4"),
        go(ask("first_step", 1)),
        typed("Visiter un atelier"),
        Event::Next,
        Event::Next,
    ]);
    assert_eq!(tab.place(), At::Review);
    tab
}

/// The same months later, the follow-up begun.
fn followed() -> Tab {
    let mut tab = assessed();
    tab.all([Event::Woken(Day(420)), act(LaterEvent::FollowUpBegun)]);
    tab
}

fn own() -> Goal {
    Goal::Own(crate::assessment::OwnWords::new("Ouvrir un atelier").expect("words"))
}

#[test]
fn a_follow_up_keeps_what_seldom_changes_and_opens_the_rest() {
    let tab = followed();
    let (now, before) =
        (&tab.model.here().assessment, &tab.model.here().earlier.all()[0].assessment);
    assert_eq!(*before, assessed().model.here().assessment);
    assert_eq!(
        (tab.model.here().earlier.all()[0].day, tab.model.here().answered_on),
        (TODAY, Day(420))
    );
    assert_eq!(now.selection.mode, Mode::FollowUp);
    for d in DOMAINS {
        let (then, entry) = (before.entry(d.id), now.entry(d.id));
        assert_eq!((entry.chosen, entry.shown), (then.chosen, then.shown));
        assert_eq!(entry.answers, crate::assessment::DomainAnswers::default(), "{} is open", d.id);
    }
    for id in ["experience", "status"] {
        let answer = |of: &crate::assessment::Assessment| of.answer(question(id), None).clone();
        assert_eq!(answer(now), answer(before), "{id} is kept");
    }
    let ready =
        |of: &crate::assessment::Assessment| of.answer(question("ready"), Some(&own())).clone();
    assert_eq!(ready(now), ready(before));
    assert_eq!(now.goals.answer, before.goals.answer);
    let earlier: Vec<_> = now.earlier.iter().map(|e| (&e.goal, e.step.is_some())).collect();
    assert_eq!(earlier, [(&Goal::Listed(goal("job")), false), (&own(), true)]);
    assert!(!now.private.ticked && !now.private.seen);
    assert_eq!(record(&tab.phone.tab().model), record(&tab.model));
}

#[test]
fn a_follow_up_asks_of_each_goal_of_step_and_of_work_then_leads() {
    let mut tab = followed();
    assert_eq!((tab.place(), tab.model.here().editing), (ask("goal_outcome", 0), false));
    tab.send(option("goal_outcome", 0, "dropped"));
    assert_eq!(tab.next(2), [ask("goal_outcome", 1), ask("step_outcome", 1)]);
    assert_eq!(tab.next(1), [ask("working", 0)], "no step was named for the first goal");
    tab.send(option("working", 0, "part_time"));
    assert_eq!(tab.next(3), [ask("job_suits", 0), ask("would_help", 0), lead("mobility")]);
    tab.send(rate("mobility", Rating::VeryDifficult));
    assert_eq!(tab.next(1), [lead("family")], "no branches");
    assert_eq!(tab.next(4)[1..], [lead("health"), At::Suggestions, At::Review], "no goals either");
    let path = flow::path(&tab.model.here().assessment);
    assert!(!path.contains(&At::Goals) && !path.contains(&At::Offer));
    let shared = tab.shared();
    assert_eq!(shared.mode, Mode::FollowUp);
    assert_eq!(shared.earlier, [Goal::Listed(goal("job")), own()]);
    assert_eq!(shared.goals.shown().and_then(Answer::given), Some(&vec![own()]));
    assert!(shared.value(question("experience")).is_some(), "kept, and shown again");
}

#[test]
fn at_most_eleven_assessments_before_this_one_stay_and_each_keeps_its_number() {
    let mut tab = assessed();
    for at in 0..14_u16 {
        tab.all([Event::Woken(Day(400 + at)), act(LaterEvent::FollowUpBegun)]);
    }
    let numbers: Vec<u32> =
        tab.model.here().earlier.all().iter().map(|dated| dated.number).collect();
    assert_eq!(numbers, (3..14).collect::<Vec<_>>());
    assert_eq!(tab.phone.tab().model.here().earlier, tab.model.here().earlier);
    assert_eq!(History::default().next_number(), 0);
}

#[test]
fn an_adviser_who_opens_a_code_on_a_phone_with_answers_is_offered_nothing() {
    let tab = assessed();
    let opened = tab.phone.open(|boot| {
        boot.today = Day(900);
        boot.fragment = Some("scan".to_owned());
    });
    assert_eq!(opened.desk(), Desk::Scan);
}

#[test]
fn the_calendar_file_has_the_days_that_are_still_to_come() {
    let mut tab = assessed();
    tab.send(act(LaterEvent::ReminderAsked));
    let days = [92, 181, 365].map(|after| Day(TODAY.0 + after));
    let file =
        |days: &[Day]| Effect::Later(LaterEffect::SaveReminder(Reminder::FollowUp, days.to_vec()));
    assert_eq!(tab.done.last(), Some(&file(&days)));
    tab.all([Event::Woken(Day(TODAY.0 + 100)), act(LaterEvent::ReminderAsked)]);
    assert_eq!(tab.done.last(), Some(&file(&days[1..])));
}

#[test]
fn what_changed_is_shown_domain_by_domain_with_what_became_of_the_goals() {
    let mut tab = assessed();
    assert_eq!(views::own_evolution(&tab.model), None);
    tab.all([Event::Woken(Day(420)), act(LaterEvent::FollowUpBegun)]);
    tab.all([
        option("goal_outcome", 0, "done"),
        option("step_outcome", 1, "not_yet"),
        rate("mobility", Rating::Fine),
        rate("family", Rating::Difficult),
        rate("health", Rating::VeryDifficult),
    ]);
    let view = views::own_evolution(&tab.model).expect("there is something to compare");
    let looks: Vec<_> = view.domains.iter().map(|m| (&*m.name.id, m.look)).collect();
    let wanted =
        [("domain-mobility", "better"), ("domain-family", "harder"), ("domain-health", "same")];
    assert_eq!(looks, wanted, "what is kept back too: it is for the person's own eyes");
    let said: Vec<_> = view.goals.iter().map(|goal| goal.said.len()).collect();
    assert_eq!(said, [1, 1]);
    assert_eq!(&*view.goals[0].said[0].id, "option-goal_outcome-done");
}

#[test]
fn an_adviser_compares_two_codes_of_one_person_in_either_order() {
    let mut tab = followed();
    tab.send(rate("mobility", Rating::Fine));
    let now = views::share_link(&tab.model);
    let other = views::other_codes(&tab.model)[0].0;
    assert_eq!(other, Some(0));
    tab.all([go(At::Share), act(LaterEvent::SharingChosen(other))]);
    let then = views::share_link(&tab.model);
    assert_eq!(then, views::share_link(&assessed().model));
    tab.send(Event::Next);
    assert_eq!(views::share_link(&tab.model), now, "the present one again");

    let text = |link: &str| reader(ReaderEvent::TextGiven(link.to_owned()));
    for (first, second) in [(&now, &then), (&then, &now)] {
        let mut adviser = Phone::default().tab();
        adviser.all([go(Desk::Scan), text(first), act(DeskEvent::CompareAsked)]);
        adviser.send(text(first));
        let same = Some(crate::app::ReadProblem::Same);
        assert_eq!((adviser.desk(), adviser.model.desk.reader.problem), (Desk::Scan, same));
        adviser.send(text(second));
        assert_eq!(adviser.desk(), Desk::Summary);
        let view = views::read_evolution(&adviser.model).expect("a comparison");
        let mobility = view.domains.iter().find(|m| &*m.name.id == "domain-mobility");
        assert_eq!(mobility.map(|m| m.look), Some("better"));
        adviser.send(act(DeskEvent::CompareEnded));
        assert_eq!(views::read_evolution(&adviser.model), None);
    }
}

#[test]
fn one_tab_begins_the_follow_up_while_the_other_goes_on() {
    let mut one = assessed();
    let mut two = one.phone.tab();
    one.send(act(LaterEvent::FollowUpBegun));
    two.send(rate("housing", Rating::VeryDifficult));
    one.send(option("working", 0, "no"));
    tabs::until_quiet(&mut [&mut one, &mut two]);
    assert_eq!(one.model.here().assessment, two.model.here().assessment);
    assert_eq!(one.model.here().earlier, two.model.here().earlier);
    let before = &one.model.here().earlier.all()[0].assessment;
    let housing = before.entry(domain("housing")).answers.lead;
    assert_eq!(housing, Answer::Given(Rating::VeryDifficult), "said of the assessment before");
    assert!(one.model.here().assessment.answer(question("working"), None).given().is_some());
    assert_eq!(one.model.here().earlier.all().len(), 1);
}

/// Each tab kept its own list of earlier goals, and both wrote for ever.
#[test]
fn two_tabs_that_begin_it_at_once_have_begun_one() {
    let mut one = assessed();
    let mut two = one.phone.tab();
    let held = [LaterEvent::GoalRemoved(0), LaterEvent::FollowUpBegun];
    let held: Vec<_> = held.into_iter().flat_map(|event| two.take(act(event))).collect();
    one.send(act(LaterEvent::FollowUpBegun));
    two.carry_out(held);
    two.send(option("working", 0, "no"));
    tabs::until_quiet(&mut [&mut one, &mut two]);
    assert_eq!(one.model.here().assessment, two.model.here().assessment);
    assert_eq!(one.model.here().earlier.all().len(), 1);
}

#[test]
fn erasing_forgets_every_assessment_here_and_in_every_other_tab() {
    let own = [At::Review, At::Evolution, At::Return, At::Pause].map(at);
    for place in own.into_iter().chain([at(Desk::Scan)]) {
        let mut one = followed();
        one.send(go(place));
        let mut two = one.phone.tab();
        two.send(Event::EraseConfirmed);
        one.hear();
        for tab in [&one, &two] {
            let model = &tab.model;
            assert_eq!(
                (model.here().earlier.all(), model.here().has_answers()),
                (&[][..], false),
                "{place:?}"
            );
            assert_eq!(
                (model.here().asked_on, model.here().answered_on),
                (None, model.setting.today)
            );
            assert_eq!(views::own_evolution(model), None);
        }
        assert_eq!(one.phone.text(), None);
        let stays = place == at(Desk::Scan);
        assert_eq!(
            one.model.place == at(Desk::Scan),
            stays,
            "an adviser at work goes on: {place:?}"
        );
        assert_eq!(one.model.notice, (!stays).then_some(Notice::ErasedElsewhere));
        one.send(Event::Next);
        let kept = one.phone.text().map(|text| Record::read(&text).expect("a record"));
        assert!(kept.is_none_or(|record| record.earlier.all().is_empty()));
    }
}
