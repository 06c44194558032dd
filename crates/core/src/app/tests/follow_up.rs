//! Some time after an assessment: the reminder, the next assessment, what changed between the two.

use super::*;
use crate::app::{Notice, Record, flow, view};
use crate::assessment::{Goal, History};
use crate::instrument::Mode;

/// A tab at the review with resources, a situation, and first steps for one of two goals.
fn assessed() -> Tab {
    let mut tab = at_review();
    tab.all([
        option("experience", 0, "cooking"),
        option("status", 0, "article_60"),
        option("ready", 1, "4"),
        Event::Go(ask("first_step", 1)),
        typed("Visiter un atelier"),
        Event::Next,
        Event::Next,
    ]);
    assert_eq!(tab.model.place, Place::Review);
    tab
}

/// The same months later, the follow-up begun.
fn followed() -> Tab {
    let mut tab = assessed();
    tab.all([Event::Woken(Day(420)), Event::FollowUpBegun]);
    tab
}

fn own() -> Goal {
    Goal::Own(crate::assessment::OwnWords::new("Ouvrir un atelier").expect("words"))
}

#[test]
fn a_follow_up_keeps_what_seldom_changes_and_opens_the_rest() {
    let tab = followed();
    let (now, before) = (&tab.model.assessment, &tab.model.earlier.all()[0].assessment);
    assert_eq!(*before, assessed().model.assessment);
    assert_eq!((tab.model.earlier.all()[0].day, tab.model.answered_on), (TODAY, Day(420)));
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
    assert_eq!(tab.phone.tab().model.record(), tab.model.record());
}

#[test]
fn a_follow_up_asks_of_each_goal_of_step_and_of_work_then_leads() {
    let mut tab = followed();
    assert_eq!((tab.model.place, tab.model.editing), (ask("goal_outcome", 0), false));
    tab.send(option("goal_outcome", 0, "dropped"));
    assert_eq!(tab.next(2), [ask("goal_outcome", 1), ask("step_outcome", 1)]);
    assert_eq!(tab.next(1), [ask("working", 0)], "no step was named for the first goal");
    tab.send(option("working", 0, "part_time"));
    assert_eq!(tab.next(3), [ask("job_suits", 0), ask("would_help", 0), lead("mobility")]);
    tab.send(rate("mobility", Rating::VeryDifficult));
    assert_eq!(tab.next(1), [lead("family")], "no branches");
    assert_eq!(tab.next(3), [lead("housing"), lead("health"), Place::Review], "no goals either");
    let path = flow::path(&tab.model.assessment);
    assert!(!path.contains(&Place::Goals) && !path.contains(&Place::Offer));
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
        tab.all([Event::Woken(Day(400 + at)), Event::FollowUpBegun]);
    }
    let numbers: Vec<u32> = tab.model.earlier.all().iter().map(|dated| dated.number).collect();
    assert_eq!(numbers, (3..14).collect::<Vec<_>>());
    assert_eq!(tab.phone.tab().model.earlier, tab.model.earlier);
    assert_eq!(History::default().next_number(), 0);
}

/// When a tab is opened so many days after the answers, having been asked on that day.
fn opened(days: u16, asked_on: Option<u16>, reloaded: bool) -> Place {
    let tab = assessed();
    let mut record = tab.model.record();
    record.asked_on = asked_on.map(|after| Day(TODAY.0 + after));
    let phone = Phone::holding(&serde_json::to_string(&record).expect("JSON"));
    let tab = phone.open(|boot| {
        boot.today = Day(TODAY.0 + days);
        boot.entry = reloaded.then_some((Place::Review, 0));
    });
    tab.model.place
}

#[test]
fn a_follow_up_is_offered_at_opening_after_three_six_and_twelve_months_once_each() {
    // 22 November 2026; 3 months are 92 days, 6 are 181, 12 are 365.
    let cases = [
        (91, None, Place::Review),
        (92, None, Place::Return),
        (120, Some(92), Place::Review),
        (180, Some(120), Place::Review),
        (181, Some(120), Place::Return),
        (300, Some(181), Place::Review),
        (365, Some(300), Place::Return),
        (2000, Some(365), Place::Review),
        (2000, None, Place::Return),
    ];
    for (days, asked_on, wanted) in cases {
        assert_eq!(opened(days, asked_on, false), wanted, "{days} {asked_on:?}");
        assert_eq!(opened(days, asked_on, true), Place::Review, "not on a reload: {days}");
    }
}

#[test]
fn a_follow_up_declined_is_not_offered_again_and_the_person_goes_on_where_they_were() {
    // At the welcome nothing else would have written it down.
    for place in [Place::Review, Place::Goals, Place::Welcome] {
        let mut tab = assessed();
        tab.send(Event::Arrived(place, 3));
        let open = |phone: &Phone| phone.open(|boot| boot.today = Day(420));
        let mut later = open(&tab.phone);
        assert_eq!(later.model.place, Place::Return);
        later.send(Event::FollowUpLater);
        assert_eq!((later.model.place, later.model.asked_on), (place, Some(Day(420))));
        let again = open(&later.phone);
        assert_eq!(again.model.place, place, "asked once");
        assert_eq!(again.model.assessment, tab.model.assessment);
    }
}

#[test]
fn a_follow_up_accepted_begins_and_counts_anew() {
    let tab = assessed();
    let mut later = tab.phone.open(|boot| boot.today = Day(420));
    later.send(Event::FollowUpBegun);
    assert_eq!(later.model.place, ask("goal_outcome", 0));
    let again = later.phone.open(|boot| boot.today = Day(508));
    assert_eq!(again.model.place, ask("goal_outcome", 0), "three months are not over");
    let again = later.phone.open(|boot| boot.today = Day(509));
    assert_eq!(again.model.place, Place::Return);
}

#[test]
fn an_adviser_who_opens_a_code_on_a_phone_with_answers_is_offered_nothing() {
    let tab = assessed();
    let opened = tab.phone.open(|boot| {
        boot.today = Day(900);
        boot.fragment = Some("scan".to_owned());
    });
    assert_eq!(opened.model.place, Place::Scan);
}

#[test]
fn the_calendar_file_has_the_days_that_are_still_to_come() {
    let mut tab = assessed();
    tab.send(Event::ReminderAsked);
    let days = [92, 181, 365].map(|after| Day(TODAY.0 + after)).to_vec();
    assert_eq!(tab.done.last(), Some(&Effect::SaveReminder(days.clone())));
    tab.all([Event::Woken(Day(TODAY.0 + 100)), Event::ReminderAsked]);
    assert_eq!(tab.done.last(), Some(&Effect::SaveReminder(days[1..].to_vec())));
}

#[test]
fn what_changed_is_shown_domain_by_domain_with_what_became_of_the_goals() {
    let mut tab = assessed();
    assert_eq!(view::own_evolution(&tab.model), None);
    tab.all([Event::Woken(Day(420)), Event::FollowUpBegun]);
    tab.all([
        option("goal_outcome", 0, "done"),
        option("step_outcome", 1, "not_yet"),
        rate("mobility", Rating::Fine),
        rate("family", Rating::Difficult),
        rate("health", Rating::VeryDifficult),
    ]);
    let view = view::own_evolution(&tab.model).expect("there is something to compare");
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
    let now = view::share_link(&tab.model).expect("a link");
    let other = view::other_codes(&tab.model)[0].0;
    assert_eq!(other, Some(0));
    tab.all([Event::Go(Place::Share), Event::SharingChosen(other)]);
    let then = view::share_link(&tab.model).expect("a link");
    assert_eq!(then, view::share_link(&assessed().model).expect("a link"));
    tab.send(Event::Next);
    assert_eq!(view::share_link(&tab.model).as_deref(), Some(&*now), "the present one again");

    let text = |link: &str| reader(ReaderEvent::TextGiven(link.to_owned()));
    for (first, second) in [(&now, &then), (&then, &now)] {
        let mut adviser = Phone::default().tab();
        adviser.all([Event::Go(Place::Scan), text(first), reader(ReaderEvent::CompareAsked)]);
        adviser.send(text(first));
        let same = Some(crate::app::ReadProblem::Same);
        assert_eq!((adviser.model.place, adviser.model.reader.problem), (Place::Scan, same));
        adviser.send(text(second));
        assert_eq!(adviser.model.place, Place::Summary);
        let view = view::read_evolution(&adviser.model).expect("a comparison");
        let mobility = view.domains.iter().find(|m| &*m.name.id == "domain-mobility");
        assert_eq!(mobility.map(|m| m.look), Some("better"));
        adviser.send(reader(ReaderEvent::CompareEnded));
        assert_eq!(view::read_evolution(&adviser.model), None);
    }
}

#[test]
fn one_tab_begins_the_follow_up_while_the_other_goes_on() {
    let mut one = assessed();
    let mut two = one.phone.tab();
    one.send(Event::FollowUpBegun);
    two.send(rate("housing", Rating::VeryDifficult));
    one.send(option("working", 0, "no"));
    tabs::until_quiet(&mut [&mut one, &mut two]);
    assert_eq!(one.model.assessment, two.model.assessment);
    assert_eq!(one.model.earlier, two.model.earlier);
    let before = &one.model.earlier.all()[0].assessment;
    let housing = before.entry(domain("housing")).answers.lead;
    assert_eq!(housing, Answer::Given(Rating::VeryDifficult), "said of the assessment before");
    assert!(one.model.assessment.answer(question("working"), None).given().is_some());
    assert_eq!(one.model.earlier.all().len(), 1);
}

/// Each tab kept its own list of earlier goals, and both wrote for ever.
#[test]
fn two_tabs_that_begin_it_at_once_have_begun_one() {
    let mut one = assessed();
    let mut two = one.phone.tab();
    update(Event::GoalRemoved(0), &mut two.model);
    update(Event::FollowUpBegun, &mut two.model);
    one.send(Event::FollowUpBegun);
    two.send(option("working", 0, "no"));
    tabs::until_quiet(&mut [&mut one, &mut two]);
    assert_eq!(one.model.assessment, two.model.assessment);
    assert_eq!(one.model.earlier.all().len(), 1);
}

#[test]
fn erasing_forgets_every_assessment_here_and_in_every_other_tab() {
    for place in [Place::Review, Place::Evolution, Place::Return, Place::Scan, Place::Pause] {
        let mut one = followed();
        one.send(Event::Go(place));
        let mut two = one.phone.tab();
        two.send(Event::EraseConfirmed);
        one.hear();
        for tab in [&one, &two] {
            let model = &tab.model;
            assert_eq!((model.earlier.all(), model.has_answers()), (&[][..], false), "{place:?}");
            assert_eq!((model.asked_on, model.answered_on), (None, model.today));
            assert_eq!(view::own_evolution(model), None);
        }
        assert_eq!(one.phone.text(), None);
        let stays = place == Place::Scan;
        assert_eq!(one.model.place == Place::Scan, stays, "an adviser at work goes on: {place:?}");
        assert_eq!(one.model.notice, (!stays).then_some(Notice::ErasedElsewhere));
        one.send(Event::Next);
        let kept = one.phone.text().map(|text| Record::read(&text).expect("a record"));
        assert!(kept.is_none_or(|record| record.earlier.all().is_empty()));
    }
}
