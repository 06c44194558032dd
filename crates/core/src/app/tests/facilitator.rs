//! A facilitator's side: a workshop from its preparation to what is kept of it.

use super::*;
use crate::app::workshop::Confirmation;
use crate::app::workshop::view::group::BarView;
use crate::app::{ReadProblem, Signal};
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

pub(super) fn frame(texts: &[&str]) -> Event {
    reader(ReaderEvent::FrameRead(texts.iter().map(|t| (*t).to_owned()).collect()))
}

/// A facilitator with an open workshop, on the phone given.
pub(super) fn opened(phone: &Phone) -> Tab {
    let mut tab = phone.open(|boot| boot.fragment = Some("atelier".to_owned()));
    assert_eq!(tab.side(), Side::Facilitator);
    tab.send(go(Side::Prepare));
    tab.send(act(WorkshopEvent::Opened));
    assert_eq!(tab.side(), Side::Workshop);
    tab
}

/// The same, where so many people were counted.
pub(super) fn counted(phone: &Phone, people: u64) -> Tab {
    let mut tab = opened(phone);
    tab.send(go(Side::Count));
    tab.all((0..people).map(|n| frame(&[&mine(n)])));
    tab
}

pub(super) fn finish(tab: &mut Tab) {
    tab.send(act(WorkshopEvent::Asked(Confirmation::Finish)));
    tab.send(act(WorkshopEvent::Confirmed));
}

pub(super) fn people(tab: &Tab) -> usize {
    tab.model.workshop.running.as_ref().map_or(0, |running| running.group.counted())
}

#[test]
fn both_fragments_lead_to_the_facilitators_page_and_nobody_else_reads_the_workshops() {
    for fragment in ["atelier", "workshop"] {
        let tab = Phone::default().open(|boot| boot.fragment = Some(fragment.to_owned()));
        assert_eq!(tab.side(), Side::Facilitator);
        assert_eq!(tab.done.iter().filter(|e| **e == Effect::Read(Slot::Workshops)).count(), 1);
        assert!(tab.done.contains(&replaced(Side::Facilitator, 0)));
    }
    assert!(!at_review().done.contains(&Effect::Read(Slot::Workshops)));
}

#[test]
fn a_workshop_is_opened_as_it_was_prepared() {
    let mut tab = Phone::default().tab();
    tab.send(go(Side::Facilitator));
    tab.send(go(Side::Prepare));
    assert!(views::prepare(&tab.model).domains.iter().filter(|card| !card.chosen).count() == 1);
    tab.all(
        [
            WorkshopEvent::LocaleChosen(Locale::Ar),
            WorkshopEvent::ModeChosen(Mode::Standard),
            WorkshopEvent::MinutesChosen(20),
            WorkshopEvent::DomainToggled(domain("health")),
            WorkshopEvent::DomainToggled(domain("money")),
            WorkshopEvent::LabelChanged("  Alpha du mardi ".to_owned()),
            WorkshopEvent::Opened,
        ]
        .map(act),
    );
    let running = tab.model.workshop.running.clone().expect("a workshop");
    let invitation = running.invitation;
    assert_eq!(invitation.workshop.to_string(), "4821");
    assert_eq!(
        (invitation.locale, invitation.mode, invitation.minutes),
        (Locale::Ar, Mode::Standard, 20)
    );
    let others = DOMAINS.iter().map(|d| d.id).filter(|id| *id != domain("money"));
    assert_eq!(invitation.domains, others.collect::<Vec<_>>());
    assert_eq!(running.label.expect("a label").as_str(), "Alpha du mardi");
    assert_eq!(tab.model.setting.locale, Locale::Fr, "the facilitator's own screen stays as it is");
    // Going back leads to the workshops, not to a preparation that is over.
    tab.send(Event::Back);
    assert_eq!(tab.side(), Side::Facilitator);
    tab.send(go(Side::Prepare));
    assert_eq!(tab.side(), Side::Workshop, "one workshop at a time");
}

#[test]
fn a_workshop_about_nothing_cannot_be_prepared() {
    let mut tab = Phone::default().open(|boot| boot.fragment = Some("workshop".to_owned()));
    tab.send(go(Side::Prepare));
    for d in DOMAINS.iter().filter(|d| !d.sensitive) {
        tab.send(act(WorkshopEvent::DomainToggled(d.id)));
    }
    let cards = views::prepare(&tab.model).domains;
    assert_eq!(cards.iter().filter(|card| card.chosen).count(), 1);
    assert!(cards.iter().all(|card| card.open != card.chosen), "the last one stays");
}

#[test]
fn codes_are_counted_once_and_what_they_are_instead_is_said() {
    let phone = Phone::default();
    let mut tab = counted(&phone, 2);
    let summary = views::share_link(&at_review().model);
    let signal = Effect::Scan(ScanEffect::Give(Signal::CodeRead));
    assert_eq!(people(&tab), 2);
    // The camera still sees the code it has just counted.
    let before = tab.done.len();
    tab.send(frame(&[&mine(1)]));
    assert_eq!(tab.since(before), []);
    assert!(views::outcome(&tab.model).is_some_and(|view| view.is_counted));
    let cases = [
        (mine(0), Some("count-already"), None, true),
        (code(7, 9, Rating::Fine), Some("count-other"), None, true),
        (summary, None, Some("code-summary"), false),
        ("https://example.be".to_owned(), None, Some("code-not-jalon"), false),
    ];
    for (text, outcome, problem, is_read) in cases {
        // The code before is taken away; another one is seen for a while.
        tab.all((0..20).map(|_| frame(&[&code(7, 99, Rating::Fine)])));
        let before = tab.done.len();
        tab.send(frame(&[&text]));
        let said = views::outcome(&tab.model).map(|view| view.lines[0].id.to_string());
        assert_eq!(said.as_deref(), outcome, "{text}");
        let why = views::counting(&tab.model).problem.map(|[what, _]| what.id.to_string());
        assert_eq!(why.as_deref(), problem, "{text}");
        assert_eq!(tab.since(before).contains(&signal), is_read, "{text}");
        assert_eq!((tab.side(), people(&tab)), (Side::Count, 2));
        assert_eq!(tab.model.desk.shared(), None, "nobody's answers are taken in");
    }
    // The camera stays on, and the next one counts.
    tab.send(frame(&[&mine(5), "https://example.be"]));
    assert_eq!((people(&tab), tab.model.workshop.reader.problem), (3, None));
    tab.send(reader(ReaderEvent::TextGiven(mine(6))));
    tab.send(reader(ReaderEvent::PictureRead { texts: vec![mine(7)], unreadable: false }));
    assert_eq!(people(&tab), 5);
    tab.send(reader(ReaderEvent::PictureRead { texts: vec![], unreadable: false }));
    assert_eq!(tab.model.workshop.reader.problem, Some(ReadProblem::NoCode));
}

/// Both beeped "already counted" at every frame.
#[test]
fn two_codes_in_view_are_counted_once_each_and_then_there_is_silence() {
    let page = "https://example.be".to_owned();
    let signal = Effect::Scan(ScanEffect::Give(Signal::CodeRead));
    let pairs = [(mine(1), mine(2), 2), (mine(1), code(7, 9, Rating::Fine), 1), (mine(1), page, 1)];
    for (one, other, people_counted) in pairs {
        for frames in [vec![vec![&one, &other]], vec![vec![&one], vec![&other]]] {
            let mut tab = counted(&Phone::default(), 0);
            let see = |tab: &mut Tab, texts: &[&String]| {
                tab.send(frame(&texts.iter().map(|text| text.as_str()).collect::<Vec<_>>()));
            };
            for texts in &frames {
                see(&mut tab, texts);
            }
            let said = tab.done.iter().filter(|effect| **effect == signal).count();
            let (first, view) = (tab.done.len(), views::counting(&tab.model));
            for texts in frames.iter().cycle().take(100) {
                see(&mut tab, texts);
            }
            assert_eq!(tab.since(first), [], "{one} {other}");
            assert_eq!(views::counting(&tab.model), view, "the page stays as it is");
            assert_eq!(people(&tab), people_counted);
            assert!(said >= people_counted);
        }
    }
}

#[test]
fn an_adviser_is_told_that_an_anonymous_code_is_none_for_them() {
    let mut tab = Phone::default().tab();
    tab.send(go(Desk::Scan));
    tab.send(frame(&[&mine(1)]));
    assert_eq!(tab.model.desk.reader.problem, Some(ReadProblem::Code(ReadError::Anonymous)));
    let [what, _] = views::scan(&tab.model).problem.expect("a problem");
    assert_eq!(what.id, "code-anonymous");
}

#[test]
fn a_reload_loses_nothing_and_stands_where_it_stood() {
    let phone = Phone::default();
    let tab = counted(&phone, 6);
    let again = tab.reloaded();
    assert_eq!(again.side(), Side::Count);
    assert_eq!(again.model.workshop.running, tab.model.workshop.running);
    assert_eq!(phone.text(), None, "and nobody's record was touched");
}

#[test]
fn the_picture_is_shown_when_it_is_asked_for_and_renewed_with_five_more() {
    let phone = Phone::default();
    let mut tab = counted(&phone, 4);
    tab.send(act(WorkshopEvent::PictureAsked(None)));
    let look = |tab: &Tab| views::group(&tab.model).expect("a group");
    assert!(look(&tab).sections.is_empty() && look(&tab).show.is_none());
    assert!(look(&tab).notes.iter().any(|note| note.id == "group-too-few"));
    tab.send(act(WorkshopEvent::Renewed));
    assert!(look(&tab).people.is_none());

    tab.send(go(Side::Count));
    tab.all([4, 5].map(|n| frame(&[&mine(n)])));
    tab.send(act(WorkshopEvent::PictureAsked(None)));
    assert!(look(&tab).sections.is_empty(), "not before it is asked for");
    assert!(look(&tab).notes.iter().any(|note| note.id == "group-wait"));
    assert_eq!(look(&tab).show, Some("group-show"));
    tab.send(act(WorkshopEvent::Renewed));
    let difficult = &look(&tab).sections[1];
    let bars: Vec<_> = difficult.bars.iter().map(|b| (&*b.label.id, b.has_more)).collect();
    assert_eq!(bars, [("domain-mobility", true), ("domain-money", true)]);
    assert_eq!(difficult.bars[0].pieces, [("face-difficult", 4)], "at least four of six");
    assert_eq!(difficult.hidden.len(), DOMAINS.len() - 2);
    // Four more are too few to renew it, five are enough.
    tab.send(go(Side::Count));
    tab.all((6..10).map(|n| frame(&[&mine(n)])));
    tab.send(act(WorkshopEvent::PictureAsked(None)));
    assert_eq!(look(&tab).show, None);
    tab.send(go(Side::Count));
    tab.send(frame(&[&mine(10)]));
    tab.send(act(WorkshopEvent::PictureAsked(None)));
    assert_eq!(look(&tab).show, Some("group-renew"));
}

#[test]
fn no_bar_stands_for_fewer_than_three_people() {
    let phone = Phone::default();
    let mut tab = opened(&phone);
    tab.send(go(Side::Count));
    for n in 0..12 {
        let rating = if n < 2 { Rating::Fine } else { Rating::Difficult };
        tab.send(frame(&[&code(4_821, n, rating)]));
    }
    finish(&mut tab);
    tab.send(act(WorkshopEvent::PictureAsked(Some(0))));
    let group = views::group(&tab.model).expect("a group");
    let length = |bar: &BarView| bar.pieces.iter().map(|(_, n)| n).sum::<u32>();
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
        let step = (WORKSHOP.code.count_here)(&code, &mut tab.model.workshop).expect("counted");
        if step.asks.contains(&workshop::Ask::Persist) {
            tab.model.workshop.slot.mark();
        }
        tab.send(Event::NoticeClosed);
        assert_eq!(people(&tab), 1);
        assert_eq!(tab.reloaded().model.workshop.running, tab.model.workshop.running);
    }
}
