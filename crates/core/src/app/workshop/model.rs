//! What a facilitator's device knows: the workshop that is going on, and those that are over.

use super::place::Place;
use crate::app::effect::Paper;
use crate::app::in_view::InView;
use crate::app::reader::{ReadProblem, Reader};
use crate::app::slot::SlotState;
use crate::app::store::Slot;
use crate::group::{Added, Workshop, Workshops};
use crate::instrument::{DOMAINS, DomainId, Locale, Mode};

pub use crate::group::Running;

/// How long a workshop may last, in minutes.
pub const MINUTES: [u8; 4] = [20, 30, 45, 60];

/// A workshop while it is being prepared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preparing {
    /// The language the screens begin in.
    pub locale: Locale,
    /// With text or with pictures and sound.
    pub mode: Mode,
    /// The domains to look at, in the order of the instrument; never empty.
    pub domains: Vec<DomainId>,
    /// How long it lasts, in minutes.
    pub minutes: u8,
    /// What the facilitator calls it, letter by letter.
    pub label: String,
    /// It was opened, and its number is being drawn.
    pub is_drawing: bool,
}

impl Preparing {
    /// The usual workshop, in this language: pictures and sound, 45 minutes, everything but what is
    /// sensitive.
    #[must_use]
    pub fn usual(locale: Locale) -> Self {
        let domains = DOMAINS.iter().filter(|d| !d.sensitive).map(|d| d.id).collect();
        let (label, is_drawing) = (String::new(), false);
        Self { locale, mode: Mode::Simplified, domains, minutes: 45, label, is_drawing }
    }
}

/// Something that cannot be taken back, to be confirmed once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmation {
    /// The workshop ends.
    Finish,
    /// The workshop at this place of those that are over is erased.
    Erase(usize),
}

/// What of the paper kit is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PaperPart {
    /// All of it.
    #[default]
    All,
    /// The question cards.
    Cards,
    /// The goal cards.
    Goals,
    /// The answer sheet.
    Answers,
}

/// What happens on the facilitator's side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// To another of these places.
    Go(Place),
    /// Keep the unreadable record as a file.
    UnreadableKept,
    /// Erase the unreadable record and keep workshops from now on.
    UnreadableDiscarded,
    /// The language the screens begin in.
    LocaleChosen(Locale),
    /// With text or with pictures and sound.
    ModeChosen(Mode),
    /// A domain is to be looked at, or not.
    DomainToggled(DomainId),
    /// How long it lasts.
    MinutesChosen(u8),
    /// What the facilitator calls it, while being typed.
    LabelChanged(String),
    /// The workshop that was prepared begins.
    Opened,
    /// The picture of the workshop at this place of those that are over, or of the one that is going on.
    PictureAsked(Option<usize>),
    /// Those who wait are to be taken into the picture.
    Renewed,
    /// Something that cannot be taken back is to be confirmed.
    Asked(Confirmation),
    /// It is not to be done.
    Dropped,
    /// It is to be done.
    Confirmed,
    /// A spreadsheet of all workshops, or of the one that is looked at.
    TableAsked,
    /// A poster on this paper.
    PosterAsked(Paper),
    /// Print this part of the paper kit.
    PaperPrinted(PaperPart),
}

/// Everything on the facilitator's side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// The device keeps workshops; only as long as nobody has read them.
    pub found: bool,
    /// The record was read.
    pub is_open: bool,
    /// The slot of the workshops.
    pub slot: SlotState,
    /// Where codes are counted.
    pub reader: Reader,
    /// The next workshop, while it is being prepared.
    pub preparing: Option<Preparing>,
    /// The workshop that is going on.
    pub running: Option<Running>,
    /// Those that are over, the oldest first.
    pub done: Vec<Workshop>,
    /// Whose picture is looked at: at this place of those that are over, or of the one that is going on.
    pub looking: Option<usize>,
    /// Something to be confirmed.
    pub asked: Option<Confirmation>,
    /// What became of the last participation that was read.
    pub counted: Option<Added>,
    /// The participations that the camera has in view, and why others are none: it sees one code many times.
    pub in_view: InView<Result<u64, ReadProblem>>,
    /// What of the paper kit goes to the printer.
    pub paper: PaperPart,
}

impl Default for Model {
    fn default() -> Self {
        Self {
            found: false,
            is_open: false,
            slot: SlotState::new(Slot::Workshops),
            reader: Reader::default(),
            preparing: None,
            running: None,
            done: Vec::new(),
            looking: None,
            asked: None,
            counted: None,
            in_view: InView::default(),
            paper: PaperPart::All,
        }
    }
}

impl Model {
    /// What would be kept on the device now, as it is stored.
    #[must_use]
    pub fn record(&self) -> Option<String> {
        Workshops::write(self.running.as_ref(), &self.done)
    }

    /// Whether the record may be written.
    #[must_use]
    pub const fn may_save(&self) -> bool {
        self.is_open && self.slot.persistence.may_save()
    }

    /// Whether there is a workshop, going on or over.
    #[must_use]
    pub const fn holds_workshops(&self) -> bool {
        self.running.is_some() || !self.done.is_empty()
    }

    /// Whether the device keeps workshops, as far as is known.
    #[must_use]
    pub const fn keeps_workshops(&self) -> bool {
        if self.is_open {
            self.holds_workshops() || self.slot.persistence.unreadable().is_some()
        } else {
            self.found
        }
    }

    /// Forgets what belongs to the screen that is being left.
    pub(in crate::app) fn leave_screen(&mut self) {
        self.asked = None;
        self.counted = None;
        self.in_view.clear();
        self.paper = PaperPart::All;
    }

    /// The workshop whose picture is looked at.
    #[must_use]
    pub fn looked_at(&self) -> Option<Workshop> {
        match self.looking {
            Some(at) => self.done.get(at).cloned(),
            None => self.running.as_ref().map(Running::so_far),
        }
    }
}
