//! Two tabs on one phone.

use super::*;
use crate::app::{Keeping, Notice};

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
    two.send(Event::GoalToggled(goal("rights")));
    until_quiet(&mut [&mut one, &mut two]);
    assert_eq!(one.model.assessment, two.model.assessment);
    let of = |id| one.model.assessment.entry(domain(id)).answers.lead;
    assert_eq!(of("family"), Answer::Given(Rating::VeryDifficult));
    assert_eq!(of("housing"), Answer::Given(Rating::Fine));
    assert_eq!(one.model.assessment.goals.answer.given().map(Vec::len), Some(3));
    assert_eq!(one.phone.tab().model.assessment, one.model.assessment);
}

#[test]
fn two_tabs_that_answer_the_same_question_at_once_agree_on_one_answer() {
    let mut one = at_review();
    let mut two = one.phone.tab();
    let mut three = one.phone.tab();
    // None has heard of the others yet: all three answers carry the same logical time.
    for (tab, rating) in [&mut one, &mut two, &mut three].into_iter().zip(Rating::ALL) {
        update(rate("family", rating), &mut tab.model);
    }
    for tab in [&mut one, &mut two, &mut three] {
        tab.send(Event::CrackedToggled);
        tab.perform(Effect::Save(Box::new(tab.model.record())));
    }
    until_quiet(&mut [&mut one, &mut two, &mut three]);
    assert_eq!(one.model.assessment, two.model.assessment);
    assert_eq!(one.model.assessment, three.model.assessment);
    assert!(one.model.assessment.entry(domain("family")).answers.lead.given().is_some());
}

#[test]
fn two_tabs_at_different_places_stay_where_they_are() {
    let mut one = at_review();
    let mut two = one.phone.tab();
    two.send(Event::Go(lead("mobility")));
    two.send(Event::LocaleChosen(crate::instrument::Locale::Nl));
    until_quiet(&mut [&mut one, &mut two]);
    assert_eq!((one.model.place, two.model.place), (Place::Review, lead("mobility")));
    assert_eq!(one.model.locale, crate::instrument::Locale::Fr);
}

/// A record that lacked a domain made two tabs with the same answers save in turn for ever.
#[test]
fn a_record_that_lacks_a_domain_does_not_set_two_tabs_against_each_other() {
    let mut one = Phone::default().tab();
    assert_eq!(one.next(2), [Place::Domains, lead("mobility")]);
    let mut record = serde_json::to_value(one.model.record()).expect("JSON");
    record["assessment"]["entries"].as_object_mut().expect("entries").remove("work_life");
    one.phone.0.borrow_mut().text = Some(record.to_string());
    let mut two = one.phone.tab();
    until_quiet(&mut [&mut one, &mut two]);
    assert_eq!(one.model.assessment, two.model.assessment);
}

/// Another tab closed the branch the person stood on, and going on jumped over all that followed.
#[test]
fn a_domain_put_away_in_another_tab_leaves_no_one_on_it() {
    let mut one = at_review();
    let mut two = one.phone.tab();
    one.send(Event::Go(lead("housing")));
    until_quiet(&mut [&mut one, &mut two]);
    two.send(Event::DomainToggled(domain("housing")));
    until_quiet(&mut [&mut one, &mut two]);
    assert_eq!(one.model.place, Place::Domains);
}

#[test]
fn what_is_erased_in_another_tab_is_erased_here() {
    for place in [Place::Review, Place::Share, Place::Pause, Place::Erase] {
        let mut one = at_review();
        one.all([typed("Encore"), Event::Go(place)]);
        let mut two = one.phone.tab();
        two.send(Event::EraseConfirmed);
        until_quiet(&mut [&mut one, &mut two]);
        assert_eq!((one.model.place, one.model.has_answers()), (Place::Welcome, false));
        assert_eq!(one.model.notice, Some(Notice::ErasedElsewhere));
        assert_eq!(one.entries[one.at].0, Place::Welcome);
        assert!(one.done.contains(&Effect::KeepAwake(false)), "the screen may go dark");
        assert_eq!((one.model.draft.as_str(), one.phone.text()), ("", None), "from {place:?}");
    }
}

#[test]
fn an_adviser_at_work_in_this_tab_goes_on_when_answers_are_erased_elsewhere() {
    let mut one = at_review();
    let link = crate::app::view::share_link(&one.model).expect("a link");
    one.send(Event::Go(Place::Goals));
    one.all([Event::Go(Place::Scan), reader(ReaderEvent::TextGiven(link))]);
    let mut two = one.phone.tab();
    two.send(Event::EraseConfirmed);
    until_quiet(&mut [&mut one, &mut two]);
    assert_eq!((one.model.place, one.model.has_answers()), (Place::Summary, false));
    assert!(one.model.reader.shared.is_some());
    one.send(Event::Go(Place::Welcome));
    let anew = [Place::Domains, lead("mobility")];
    assert_eq!(one.next(2), anew, "the path begins anew, no line is being changed");
}

#[test]
fn erasing_elsewhere_before_anything_was_answered_is_no_news() {
    let mut tab = Phone::default().tab();
    let before = tab.model.clone();
    tab.send(Event::StoredElsewhere(None));
    assert_eq!(tab.model, before);
}

#[test]
fn a_record_that_another_tab_made_unreadable_is_not_written_over() {
    let mut tab = at_review();
    tab.phone.0.borrow_mut().text = Some("{\"version\":7}".to_owned());
    let answers = tab.model.assessment.clone();
    tab.send(rate("family", Rating::Difficult));
    tab.send(Event::Next);
    assert!(matches!(tab.model.keeping, Keeping::Unreadable { .. }));
    assert_eq!(tab.phone.text().as_deref(), Some("{\"version\":7}"));
    assert_ne!(tab.model.assessment, answers, "the answer is in memory");
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
    assert_eq!((&one.model.keeping, one.model.notice), (&Keeping::Stored, None));

    let phone = Phone::holding("not a record");
    let mut one = phone.tab();
    let mut two = phone.tab();
    two.send(Event::EraseConfirmed);
    one.hear();
    assert_eq!((&one.model.keeping, one.model.notice), (&Keeping::Stored, None));
}
