//! Two tabs on one phone.

use super::*;
use crate::app::{Notice, Persistence};

/// Lets the tabs hear of each other until there is no news.
pub(super) fn until_quiet(tabs: &mut [&mut Tab]) {
    for _ in 0..10 {
        let news: Vec<bool> = tabs.iter_mut().map(|tab| tab.hear()).collect();
        if !news.contains(&true) {
            return;
        }
    }
    panic!("the tabs answer each other without end");
}

#[test]
fn two_tabs_keep_what_each_was_told() {
    let mut one = at_review();
    let mut two = one.phone.tab();
    one.send(rate("family", Rating::VeryDifficult));
    two.send(rate("housing", Rating::Fine));
    two.send(act(LaterEvent::GoalToggled(goal("rights"))));
    until_quiet(&mut [&mut one, &mut two]);
    assert_eq!(one.model.here().assessment, two.model.here().assessment);
    let of = |id| one.model.here().assessment.entry(domain(id)).answers.lead;
    assert_eq!(of("family"), Answer::Given(Rating::VeryDifficult));
    assert_eq!(of("housing"), Answer::Given(Rating::Fine));
    assert_eq!(one.model.here().assessment.goals.answer.given().map(Vec::len), Some(3));
    assert_eq!(one.phone.tab().model.here().assessment, one.model.here().assessment);
}

#[test]
fn two_tabs_that_answer_the_same_question_at_once_agree_on_one_answer() {
    let mut one = at_review();
    let mut two = one.phone.tab();
    let mut three = one.phone.tab();
    // None has heard of the others yet: all three answers carry the same logical time.
    let tabs = [&mut one, &mut two, &mut three];
    let held: Vec<_> = tabs
        .into_iter()
        .zip(Rating::ALL)
        .map(|(tab, rating)| tab.take(rate("family", rating)))
        .collect();
    for (tab, held) in [&mut one, &mut two, &mut three].into_iter().zip(held) {
        tab.carry_out(held);
    }
    until_quiet(&mut [&mut one, &mut two, &mut three]);
    assert_eq!(one.model.here().assessment, two.model.here().assessment);
    assert_eq!(one.model.here().assessment, three.model.here().assessment);
    assert!(one.model.here().assessment.entry(domain("family")).answers.lead.given().is_some());
}

#[test]
fn two_tabs_at_different_places_stay_where_they_are() {
    let mut one = at_review();
    let mut two = one.phone.tab();
    two.send(go(lead("mobility")));
    two.send(Event::LocaleChosen(crate::instrument::Locale::Nl));
    until_quiet(&mut [&mut one, &mut two]);
    assert_eq!((one.place(), two.place()), (At::Review, lead("mobility")));
    assert_eq!(one.model.setting.locale, crate::instrument::Locale::Fr);
}

/// A record that lacked a domain made two tabs with the same answers save in turn for ever.
#[test]
fn a_record_that_lacks_a_domain_does_not_set_two_tabs_against_each_other() {
    let mut one = Phone::default().tab();
    one.walk_to(lead("mobility"));
    let mut record = serde_json::to_value(record(&one.model)).expect("JSON");
    record["assessment"]["entries"].as_object_mut().expect("entries").remove("work_life");
    one.phone.0.borrow_mut().text = Some(record.to_string());
    let mut two = one.phone.tab();
    until_quiet(&mut [&mut one, &mut two]);
    assert_eq!(one.model.here().assessment, two.model.here().assessment);
}

/// Another tab closed the branch the person stood on, and going on jumped over all that followed.
#[test]
fn a_domain_put_away_in_another_tab_leaves_no_one_on_it() {
    let mut one = at_review();
    let mut two = one.phone.tab();
    one.send(go(lead("housing")));
    until_quiet(&mut [&mut one, &mut two]);
    two.send(act(PersonEvent::DomainToggled(domain("housing"))));
    until_quiet(&mut [&mut one, &mut two]);
    assert_eq!(one.place(), At::Domains);
}

#[test]
fn what_is_erased_in_another_tab_is_erased_here() {
    for place in [At::Review, At::Share, At::Pause, At::Erase] {
        let mut one = at_review();
        one.all([typed("Encore"), go(place)]);
        let mut two = one.phone.tab();
        two.send(Event::EraseConfirmed);
        until_quiet(&mut [&mut one, &mut two]);
        assert_eq!((one.place(), one.model.here().has_answers()), (At::Welcome, false));
        assert_eq!(one.model.notice, Some(Notice::ErasedElsewhere));
        assert_eq!(one.entries[one.at].place, at(At::Welcome));
        assert!(
            one.done.contains(&Effect::Later(LaterEffect::KeepAwake(false))),
            "the screen may go dark"
        );
        assert_eq!(
            (one.model.here().draft.as_str(), one.phone.text()),
            ("", None),
            "from {place:?}"
        );
    }
}

#[test]
fn an_adviser_at_work_in_this_tab_goes_on_when_answers_are_erased_elsewhere() {
    let mut one = at_review();
    let link = views::share_link(&one.model);
    one.send(go(At::Goals));
    one.all([go(Desk::Scan), reader(ReaderEvent::TextGiven(link))]);
    let mut two = one.phone.tab();
    two.send(Event::EraseConfirmed);
    until_quiet(&mut [&mut one, &mut two]);
    assert_eq!((one.desk(), one.model.here().has_answers()), (Desk::Summary, false));
    assert!(one.model.desk.is_open);
    one.send(go(At::Welcome));
    let anew = (one.next(1), one.next(1));
    assert_eq!(anew, (vec![At::Domains], vec![At::Private]), "anew, and no line is being changed");
}

#[test]
fn erasing_elsewhere_before_anything_was_answered_is_no_news() {
    let mut tab = Phone::default().tab();
    let before = tab.model.clone();
    tab.send(Event::StoredElsewhere(Slot::Record, None));
    assert_eq!(tab.model, before);
}

#[test]
fn a_record_that_another_tab_made_unreadable_is_not_written_over() {
    let mut tab = at_review();
    tab.phone.0.borrow_mut().text = Some("{\"version\":7}".to_owned());
    let answers = tab.model.here().assessment.clone();
    tab.send(rate("family", Rating::Difficult));
    tab.send(Event::Next);
    assert!(matches!(tab.model.record.persistence, Persistence::Unreadable { .. }));
    assert_eq!(tab.phone.text().as_deref(), Some("{\"version\":7}"));
    assert_ne!(tab.model.here().assessment, answers, "the answer is in memory");
}

/// A tab went on without keeping anything after another one had put the unreadable record away.
#[test]
fn an_unreadable_record_discarded_in_one_tab_is_gone_for_the_other() {
    let phone = Phone::holding("not a record");
    let mut one = phone.tab();
    let mut two = phone.tab();
    two.send(Event::UnreadableDiscarded);
    two.send(Event::Next);
    one.hear();
    assert_eq!((&one.model.record.persistence, one.model.notice), (&Persistence::Stored, None));

    let phone = Phone::holding("not a record");
    let mut one = phone.tab();
    let mut two = phone.tab();
    two.send(Event::EraseConfirmed);
    one.hear();
    assert_eq!((&one.model.record.persistence, one.model.notice), (&Persistence::Stored, None));
}
