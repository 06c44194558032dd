//! The facilitator's pages: workshops, preparing one, the one that is going on, counting.

use crate::app::event::Event as AppEvent;
use crate::app::setting::Setting;
use crate::app::text::{Arg, Text, of_domain};
use crate::app::view::card::Card;
use crate::app::view::persistence::{self, PersistenceWords};
use crate::app::workshop::model::{Confirmation, Event, MINUTES, Model, Preparing, Running};
use crate::assessment::{Day, OwnWords};
use crate::group::Added;
use crate::instrument::{DOMAINS, Locale, Mode};
use crate::share::{self, Invitation, Screen};

/// What the device does with workshops, where that is not as usual.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TroubleView {
    /// What happened, and what it means; one sentence each.
    pub lines: Vec<Text>,
    /// The record can be kept as a file, or erased.
    pub can_discard: bool,
}

/// One workshop that is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoneView {
    /// Its place among those that are over.
    pub at: usize,
    /// What it is called.
    pub name: Text,
    /// When it was, where that is not its name.
    pub day: Option<Text>,
    /// How many people its picture is of.
    pub people: Text,
    /// Erasing it is to be confirmed.
    pub is_asked: bool,
}

/// The workshop that is going on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunningView {
    /// What it is called.
    pub name: Text,
    /// Its number, in four digits.
    pub number: String,
    /// How many people were counted.
    pub counted: Text,
    /// The invitation as a code: modules from edge to edge, and the dark ones as SVG path data.
    pub code: Option<(u8, String)>,
    /// With what a turn begins on this device.
    pub invitation: Invitation,
    /// Ending is to be confirmed: what that means.
    pub finish: Option<Vec<Text>>,
}

/// A facilitator's first page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HomeView {
    /// The workshop that is going on: its name, and how many were counted.
    pub running: Option<(Text, Text)>,
    /// Those that are over, the newest first.
    pub done: Vec<DoneView>,
}

/// A workshop that is prepared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrepareView {
    /// In which language the screens begin.
    pub locales: Vec<(Locale, bool)>,
    /// With text, or with pictures and sound.
    pub modes: Vec<Card>,
    /// How long it lasts.
    pub minutes: Vec<Card>,
    /// Which domains to look at.
    pub domains: Vec<Card>,
    /// How many domains are chosen, in words.
    pub count: Text,
}

/// What a workshop is called: in own words, or by its day.
#[must_use]
pub fn name(label: Option<&OwnWords>, day: Day) -> Text {
    match label {
        Some(words) => Text::verbatim(Arg::Words(words.as_str().to_owned())),
        None => Text::of("workshop-of").with("date", Arg::Day(day)),
    }
}

/// So many people.
#[must_use]
pub fn people(count: u32) -> Text {
    Text::of("people").with("count", Arg::Number(count))
}

fn counted(running: &Running) -> Text {
    Text::of("count-number").number("count", running.group.counted())
}

/// What is said of the workshops' record.
const WORKSHOPS: PersistenceWords = PersistenceWords {
    blocked: "workshops-blocked",
    memory: "workshops-memory",
    newer: "workshops-newer",
    unreadable: "workshops-unreadable",
    untouched: "workshops-untouched",
};

/// What the device does with workshops, where that is not as usual.
#[must_use]
pub fn trouble(side: &Model) -> Option<TroubleView> {
    let persistence = &side.slot.persistence;
    let lines = persistence::lines(persistence, &WORKSHOPS);
    let can_discard = persistence.unreadable().is_some();
    let lines: Vec<Text> = lines.into_iter().map(Text::of).collect();
    (!lines.is_empty()).then_some(TroubleView { lines, can_discard })
}

/// A facilitator's first page.
#[must_use]
pub fn home(side: &Model) -> HomeView {
    let of = |running: &Running| (name(running.label.as_ref(), running.day), counted(running));
    let done = side.done.iter().enumerate().rev().map(|(at, workshop)| DoneView {
        at,
        name: name(workshop.label.as_ref(), workshop.day),
        day: workshop
            .label
            .as_ref()
            .map(|_| Text::of("workshop-of").with("date", Arg::Day(workshop.day))),
        people: people(workshop.picture.people),
        is_asked: side.asked == Some(Confirmation::Erase(at)),
    });
    HomeView { running: side.running.as_ref().map(of), done: done.collect() }
}

/// A workshop that is prepared.
#[must_use]
pub fn prepare(side: &Model, setting: &Setting) -> PrepareView {
    let usual = || Preparing::usual(setting.locale);
    let form = side.preparing.clone().unwrap_or_else(usual);
    let card = |picture, label, chosen, event| Card {
        picture,
        label,
        chosen,
        open: true,
        event: AppEvent::Workshop(event),
    };
    let mode_card = |(mode, picture, label): (Mode, _, &'static str)| {
        card(picture, Text::of(label), form.mode == mode, Event::ModeChosen(mode))
    };
    let ways = [
        (Mode::Simplified, "framed-picture", "prepare-pictures"),
        (Mode::Standard, "open-book", "prepare-text"),
    ];
    let minutes = MINUTES.map(|minutes| {
        let label = Text::of("prepare-minutes").number("count", minutes.into());
        let event = Event::MinutesChosen(minutes);
        card("mantelpiece-clock", label, form.minutes == minutes, event)
    });
    let domains = DOMAINS.iter().map(|d| {
        let chosen = form.domains.contains(&d.id);
        let event = Event::DomainToggled(d.id);
        let card = card(d.picture, of_domain(d.id), chosen, event);
        // The last one stays: a workshop about nothing is none.
        Card { open: !chosen || form.domains.len() > 1, ..card }
    });
    PrepareView {
        locales: Locale::ALL.map(|locale| (locale, form.locale == locale)).into(),
        modes: ways.map(mode_card).into(),
        minutes: minutes.into(),
        domains: domains.collect(),
        count: Text::of("domains-count").number("count", form.domains.len()),
    }
}

/// What the facilitator calls the workshop that is prepared, letter by letter.
#[must_use]
pub fn workshop_label(side: &Model) -> &str {
    side.preparing.as_ref().map_or("", |form| &form.label)
}

/// The workshop that is going on.
#[must_use]
pub fn workshop(side: &Model, setting: &Setting) -> Option<RunningView> {
    let running = side.running.as_ref()?;
    let link = share::invitation_link(&setting.base, &running.invitation);
    let qr = share::qr(&link, Screen::Whole).ok();
    let waiting = running.group.waiting();
    let is_ready = running.group.is_ready();
    let mut finish = vec![Text::of("finish-help")];
    if running.group.picture().people == 0 && !is_ready {
        finish = vec![Text::of("finish-nothing"), Text::of("finish-forgets")];
    } else if waiting > 0 && !is_ready {
        finish.push(Text::of("finish-waiting").with("count", Arg::Number(waiting)));
    }
    Some(RunningView {
        name: name(running.label.as_ref(), running.day),
        number: running.invitation.workshop.to_string(),
        counted: counted(running),
        code: qr.map(|qr| (qr.span(), qr.svg_path())),
        invitation: running.invitation.clone(),
        finish: (side.asked == Some(Confirmation::Finish)).then_some(finish),
    })
}

/// How many people were counted.
#[must_use]
pub fn number_counted(side: &Model) -> Option<Text> {
    side.running.as_ref().map(counted)
}

/// What became of the last code that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedView {
    /// It is one more.
    pub is_counted: bool,
    /// What happened, and what to do.
    pub lines: Vec<Text>,
}

/// What became of the last code that was read.
#[must_use]
pub fn outcome(side: &Model) -> Option<CountedView> {
    let added = side.counted?;
    let lines = match added {
        Added::Counted => vec![Text::of("count-counted")],
        Added::AlreadyCounted => vec![Text::of("count-already")],
        Added::OtherWorkshop => {
            let number = side.running.as_ref()?.invitation.workshop.to_string();
            vec![
                Text::of("count-other"),
                Text::of("count-other-help").with("number", Arg::Words(number)),
            ]
        }
    };
    Some(CountedView { is_counted: added == Added::Counted, lines })
}
