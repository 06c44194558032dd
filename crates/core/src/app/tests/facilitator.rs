//! A facilitator's side: a workshop from its preparation to what is kept of it.

use super::*;
use crate::app::{Asked, FacilitatorEvent, ReadProblem, Signal, view};
use crate::assessment::Disclosed;
use crate::instrument::{Locale, Mode};
use crate::share::{Anonymous, ReadError, Said, WorkshopNumber, anonymous_code, read_anonymous};

/// The anonymous code of somebody who says the same of two domains, and wants a job.
pub fn code(workshop: u16, participation: u64, rating: Rating) -> String {
    let said = |domain: &str| match domain {
        "mobility" | "money" => Disclosed::Shown(Said {
            lead: Answer::Given(rating),
            talk: participation.is_multiple_of(2),
        }),
        _ => Disclosed::LeftOut,
    };
    let anonymous = Anonymous {
        workshop: WorkshopNumber::of(workshop),
        participation,
        mode: Mode::Simplified,
        domains: DOMAINS.iter().map(|d| (d.id, said(d.id.as_str()))).collect(),
        goals: Disclosed::Shown(Answer::Given(vec![Some(goal("job"))])),
    };
    anonymous_code(&anonymous).text()
}

pub(super) fn mine(participation: u64) -> String {
    code(4_821, participation, Rating::Difficult)
}

pub(super) fn facilitate(event: FacilitatorEvent) -> Event {
    Event::Facilitator(event)
}

pub(super) fn frame(texts: &[&str]) -> Event {
    reader(ReaderEvent::FrameRead(texts.iter().map(|t| (*t).to_owned()).collect()))
}

/// A facilitator with an open workshop, on the phone given.
pub(super) fn opened(phone: &Phone) -> Tab {
    let mut tab = phone.open(|boot| boot.fragment = Some("atelier".to_owned()));
    assert_eq!(tab.model.place, Place::Facilitator);
    tab.send(Event::Go(Place::Prepare));
    tab.send(facilitate(FacilitatorEvent::Opened));
    assert_eq!(tab.model.place, Place::Workshop);
    tab
}

/// The same, where so many people were counted.
pub(super) fn counted(phone: &Phone, people: u64) -> Tab {
    let mut tab = opened(phone);
    tab.send(Event::Go(Place::Count));
    tab.all((0..people).map(|n| frame(&[&mine(n)])));
    tab
}

pub(super) fn finish(tab: &mut Tab) {
    tab.send(facilitate(FacilitatorEvent::Asked(Asked::Finish)));
    tab.send(facilitate(FacilitatorEvent::Confirmed));
}

pub(super) fn people(tab: &Tab) -> usize {
    tab.model.facilitator.running.as_ref().map_or(0, |running| running.group.counted())
}

#[test]
fn both_fragments_lead_to_the_facilitators_page_and_nobody_else_reads_the_workshops() {
    for fragment in ["atelier", "workshop"] {
        let tab = Phone::default().open(|boot| boot.fragment = Some(fragment.to_owned()));
        assert_eq!(tab.model.place, Place::Facilitator);
        assert_eq!(tab.done.iter().filter(|e| **e == Effect::ReadWorkshops).count(), 1);
        assert!(tab.done.contains(&Effect::Replace(Place::Facilitator, 0)));
    }
    assert!(!at_review().done.contains(&Effect::ReadWorkshops));
}

#[test]
fn a_workshop_is_opened_as_it_was_prepared() {
    let mut tab = Phone::default().tab();
    tab.send(Event::Go(Place::Facilitator));
    tab.send(Event::Go(Place::Prepare));
    assert!(view::prepare(&tab.model).domains.iter().filter(|card| !card.chosen).count() == 1);
    tab.all(
        [
            FacilitatorEvent::LocaleChosen(Locale::Ar),
            FacilitatorEvent::ModeChosen(Mode::Standard),
            FacilitatorEvent::MinutesChosen(20),
            FacilitatorEvent::DomainToggled(domain("health")),
            FacilitatorEvent::DomainToggled(domain("money")),
            FacilitatorEvent::LabelChanged("  Alpha du mardi ".to_owned()),
            FacilitatorEvent::Opened,
        ]
        .map(facilitate),
    );
    let running = tab.model.facilitator.running.clone().expect("a workshop");
    let invitation = running.invitation;
    assert_eq!(invitation.workshop.to_string(), "4821");
    assert_eq!(
        (invitation.locale, invitation.mode, invitation.minutes),
        (Locale::Ar, Mode::Standard, 20)
    );
    let others = DOMAINS.iter().map(|d| d.id).filter(|id| *id != domain("money"));
    assert_eq!(invitation.domains, others.collect::<Vec<_>>());
    assert_eq!(running.label.expect("a label").as_str(), "Alpha du mardi");
    assert_eq!(tab.model.locale, Locale::Fr, "the facilitator's own screen stays as it is");
    // Going back leads to the workshops, not to a preparation that is over.
    tab.send(Event::Back);
    assert_eq!(tab.model.place, Place::Facilitator);
    tab.send(Event::Go(Place::Prepare));
    assert_eq!(tab.model.place, Place::Workshop, "one workshop at a time");
}

#[test]
fn a_workshop_about_nothing_cannot_be_prepared() {
    let mut tab = Phone::default().open(|boot| boot.fragment = Some("workshop".to_owned()));
    tab.send(Event::Go(Place::Prepare));
    for d in DOMAINS.iter().filter(|d| !d.sensitive) {
        tab.send(facilitate(FacilitatorEvent::DomainToggled(d.id)));
    }
    let cards = view::prepare(&tab.model).domains;
    assert_eq!(cards.iter().filter(|card| card.chosen).count(), 1);
    assert!(cards.iter().all(|card| card.open != card.chosen), "the last one stays");
}

#[test]
fn codes_are_counted_once_and_what_they_are_instead_is_said() {
    let phone = Phone::default();
    let mut tab = counted(&phone, 2);
    let summary = view::share_link(&at_review().model).expect("a link");
    let signal = Effect::Give(Signal::CodeRead);
    assert_eq!(people(&tab), 2);
    // The camera still sees the code it has just counted.
    let before = tab.done.len();
    tab.send(frame(&[&mine(1)]));
    assert_eq!(tab.since(before), []);
    assert!(view::outcome(&tab.model).is_some_and(|view| view.is_counted));
    let cases = [
        (mine(0), Some("count-already"), None, true),
        (code(7, 9, Rating::Fine), Some("count-other"), None, true),
        (summary, None, Some("code-summary"), false),
        ("https://example.be".to_owned(), None, Some("code-not-jalon"), false),
    ];
    for (text, outcome, problem, is_read) in cases {
        let before = tab.done.len();
        tab.send(frame(&[&text]));
        let said = view::outcome(&tab.model).map(|view| view.lines[0].id.to_string());
        assert_eq!(said.as_deref(), outcome, "{text}");
        let why = view::scan(&tab.model).problem.map(|[what, _]| what.id.to_string());
        assert_eq!(why.as_deref(), problem, "{text}");
        assert_eq!(tab.since(before).contains(&signal), is_read, "{text}");
        assert_eq!((tab.model.place, people(&tab)), (Place::Count, 2));
        assert_eq!(tab.model.reader.shared, None, "nobody's answers are taken in");
    }
    // The camera stays on, and the next one counts.
    tab.send(frame(&[&mine(5), "https://example.be"]));
    assert_eq!((people(&tab), tab.model.reader.problem), (3, None));
    tab.send(reader(ReaderEvent::TextGiven(mine(6))));
    tab.send(reader(ReaderEvent::PictureRead { texts: vec![mine(7)], unreadable: false }));
    assert_eq!(people(&tab), 5);
    tab.send(reader(ReaderEvent::PictureRead { texts: vec![], unreadable: false }));
    assert_eq!(tab.model.reader.problem, Some(ReadProblem::NoCode));
}

#[test]
fn an_adviser_is_told_that_an_anonymous_code_is_none_for_them() {
    let mut tab = Phone::default().tab();
    tab.send(Event::Go(Place::Scan));
    tab.send(frame(&[&mine(1)]));
    assert_eq!(tab.model.reader.problem, Some(ReadProblem::Code(ReadError::Anonymous)));
    let [what, _] = view::scan(&tab.model).problem.expect("a problem");
    assert_eq!(what.id, "code-anonymous");
}

#[test]
fn a_reload_loses_nothing_and_stands_where_it_stood() {
    let phone = Phone::default();
    let tab = counted(&phone, 6);
    let again = tab.reloaded();
    assert_eq!(again.model.place, Place::Count);
    assert_eq!(again.model.facilitator.running, tab.model.facilitator.running);
    assert_eq!(phone.text(), None, "and nobody's record was touched");
}

#[test]
fn the_picture_is_shown_when_it_is_asked_for_and_renewed_with_five_more() {
    let phone = Phone::default();
    let mut tab = counted(&phone, 4);
    tab.send(facilitate(FacilitatorEvent::PictureAsked(None)));
    let look = |tab: &Tab| view::group(&tab.model).expect("a group");
    assert!(look(&tab).sections.is_empty() && look(&tab).show.is_none());
    assert!(look(&tab).notes.iter().any(|note| note.id == "group-too-few"));
    tab.send(facilitate(FacilitatorEvent::Renewed));
    assert!(look(&tab).people.is_none());

    tab.send(Event::Go(Place::Count));
    tab.all([4, 5].map(|n| frame(&[&mine(n)])));
    tab.send(facilitate(FacilitatorEvent::PictureAsked(None)));
    assert!(look(&tab).sections.is_empty(), "not before it is asked for");
    assert!(look(&tab).notes.iter().any(|note| note.id == "group-wait"));
    assert_eq!(look(&tab).show, Some("group-show"));
    tab.send(facilitate(FacilitatorEvent::Renewed));
    let difficult = &look(&tab).sections[1];
    let bars: Vec<_> = difficult.bars.iter().map(|b| (&*b.label.id, b.has_more)).collect();
    assert_eq!(bars, [("domain-mobility", true), ("domain-money", true)]);
    assert_eq!(difficult.bars[0].pieces, [("face-difficult", 4)], "at least four of six");
    assert_eq!(difficult.hidden.len(), DOMAINS.len() - 2);
    // Four more are too few to renew it, five are enough.
    tab.send(Event::Go(Place::Count));
    tab.all((6..10).map(|n| frame(&[&mine(n)])));
    tab.send(facilitate(FacilitatorEvent::PictureAsked(None)));
    assert_eq!(look(&tab).show, None);
    tab.send(Event::Go(Place::Count));
    tab.send(frame(&[&mine(10)]));
    tab.send(facilitate(FacilitatorEvent::PictureAsked(None)));
    assert_eq!(look(&tab).show, Some("group-renew"));
}

#[test]
fn no_bar_stands_for_fewer_than_three_people() {
    let phone = Phone::default();
    let mut tab = opened(&phone);
    tab.send(Event::Go(Place::Count));
    for n in 0..12 {
        let rating = if n < 2 { Rating::Fine } else { Rating::Difficult };
        tab.send(frame(&[&code(4_821, n, rating)]));
    }
    finish(&mut tab);
    tab.send(facilitate(FacilitatorEvent::PictureAsked(Some(0))));
    let group = view::group(&tab.model).expect("a group");
    let length = |bar: &view::BarView| bar.pieces.iter().map(|(_, n)| n).sum::<u32>();
    let bars: Vec<_> = group.sections.iter().flat_map(|section| &section.bars).collect();
    assert!(!bars.is_empty() && bars.iter().all(|bar| length(bar) >= 3));
    assert!(group.sections[0].bars.is_empty(), "two who say fine are not told");
    for section in &group.sections {
        assert!(section.bars.is_sorted_by(|a, b| length(a) >= length(b)), "most telling first");
    }
}

#[test]
fn who_answers_on_the_same_device_is_counted_here() {
    let phone = Phone::default();
    let mut tab = opened(&phone);
    let code = read_anonymous(&mine(3)).expect("a code");
    for _ in 0..2 {
        let effects = crate::app::update::count_here(&code, &mut tab.model);
        for effect in effects {
            tab.perform(effect);
        }
        assert_eq!(people(&tab), 1);
        assert_eq!(tab.reloaded().model.facilitator.running, tab.model.facilitator.running);
    }
}
