//! What can happen: a person's or an adviser's action, or news from the browser.

use super::{CameraProblem, FacilitatorEvent, Lens, Place, SessionEvent, VoiceEvent};
use crate::assessment::{Answer, Day, Rating};
use crate::instrument::{ChoiceId, DomainId, GoalId, Locale, Mode, QuestionId, Section, ServiceId};

/// What the browser's storage held at the start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stored {
    /// No record.
    Nothing,
    /// A text that should be a record.
    Text(String),
    /// The browser refuses storage.
    Blocked,
}

impl Stored {
    /// What a text found in the storage, or none, stands for.
    #[must_use]
    pub fn of(text: Option<&str>) -> Self {
        text.map_or(Self::Nothing, |text| Self::Text(text.to_owned()))
    }
}

/// What is known when the app starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Boot {
    /// The browser's languages, the preferred first.
    pub languages: Vec<String>,
    /// What the storage held.
    pub stored: Stored,
    /// The history entry the page was reloaded on.
    pub entry: Option<(Place, u32)>,
    /// What stood behind `#` in the address, not empty.
    pub fragment: Option<String>,
    /// The workshop that this tab was in, as [`Session::text`](super::Session::text).
    pub session: Option<String>,
    /// The device keeps workshops.
    pub workshops: bool,
    /// The app's own address, without a fragment.
    pub base: String,
    /// Today.
    pub today: Day,
}

/// Which way a goal moves in the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Towards the first.
    Up,
    /// Towards the last.
    Down,
}

/// Something that can be shown or left out as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A domain with its answers.
    Domain(DomainId),
    /// The goals.
    Goals,
    /// The private box.
    Private,
    /// The questions of a section.
    Section(Section),
    /// The suggestions.
    Suggestions,
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

/// Why a record could not be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// The browser refuses storage.
    Blocked,
    /// No room is left.
    Full,
}

/// Everything that can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The app starts.
    Started(Box<Boot>),
    /// A new day, maybe: the page came to the front.
    Woken(Day),
    /// Another language, please.
    LocaleChosen(Locale),
    /// The words of a language are here.
    LocaleLoaded(Locale),
    /// The words of a language could not be fetched.
    LocaleFailed(Locale),

    /// The rest of the app is here.
    RestLoaded,
    /// The rest of the app could not be fetched.
    RestFailed,
    /// Try again to fetch it.
    RestAsked,
    /// The facilitator's side of the app is here.
    FacilitatorLoaded,
    /// It could not be fetched.
    FacilitatorFailed,
    /// Another tab keeps workshops now, or none any more; nobody has read them in this one.
    WorkshopsFound(bool),

    /// On to the next place; an unanswered question counts as passed.
    Next,
    /// Back to the place before.
    Back,
    /// The browser moved in its history.
    Arrived(Place, u32),
    /// To a place off or on the path: a line of the review, the pause, the adviser's page.
    Go(Place),

    /// How to answer; from the welcome it leads on.
    ModeChosen(Mode),
    /// An answer to the practice question, which is not kept.
    Practised(Answer<Rating>),
    /// "I want to talk about this", in the practice question.
    PractisedTalk,
    /// Look at everything, also what was left for later.
    AllAsked,
    /// A new assessment begins, some time after the one before.
    FollowUpBegun,
    /// No follow-up now.
    FollowUpLater,
    /// A domain is to be looked at, or not.
    DomainToggled(DomainId),
    /// An answer to a lead.
    LeadAnswered(DomainId, Answer<Rating>),
    /// "I want to talk about this."
    TalkToggled(DomainId),
    /// An obstacle ticked or unticked.
    ObstacleToggled(DomainId, ChoiceId),
    /// A strength ticked or unticked.
    StrengthToggled(DomainId, ChoiceId),
    /// The private box ticked or unticked.
    PrivateToggled,
    /// A goal of the list chosen or taken back.
    GoalToggled(GoalId),
    /// Own words, while being typed.
    DraftChanged(String),
    /// The own words are a goal.
    DraftAdded,
    /// The goal at this place of the order is taken back.
    GoalRemoved(usize),
    /// The goal at this place of the order moves by one.
    GoalMoved(usize, Way),
    /// The goal at this place is the most important of those without a number yet.
    GoalTapped(usize),
    /// A picture of the review, by its place.
    CellPicked(usize),
    /// An option of a question about this subject chosen or taken back.
    OptionToggled(QuestionId, u8, ChoiceId),
    /// How well a language is spoken.
    LevelChosen(QuestionId, ChoiceId, u8),
    /// A month chosen, or taken back.
    MonthChosen(QuestionId, Option<u16>),
    /// The section that is offered is to be asked.
    OfferTaken,
    /// A suggestion struck out, or put back.
    SuggestionToggled(ServiceId),
    /// Show all suggestions.
    MoreSuggestions,
    /// Show the code of an assessment before, or of the present one.
    SharingChosen(Option<u32>),
    /// A calendar file, please.
    ReminderAsked,
    /// A part is to be shown, or left out.
    ShownToggled(Part),

    /// "My screen is cracked."
    CrackedToggled,
    /// Copy the link.
    CopyAsked,
    /// Whether the copy worked.
    Copied(bool),
    /// Print this page.
    PrintAsked,
    /// Print this part of the paper kit.
    PaperPrinted(PaperPart),
    /// Erase everything, confirmed.
    EraseConfirmed,

    /// Another tab wrote the record (`None`: erased it).
    StoredElsewhere(Option<String>),
    /// A record could not be written.
    SaveFailed(SaveError),
    /// A record was written again after a failure.
    Saved,
    /// Keep the unreadable record as a file.
    UnreadableKept,
    /// Erase the unreadable record and keep answers from now on.
    UnreadableDiscarded,
    /// The notice has been read.
    NoticeClosed,

    /// Where a code is read.
    Reader(ReaderEvent),

    /// In a participant's turn.
    Session(SessionEvent),
    /// On the facilitator's side.
    Facilitator(FacilitatorEvent),
    /// Random bits were drawn.
    RandomDrawn(u64),
    /// While the app is listened to.
    Voice(VoiceEvent),
}

/// What happens while a code is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReaderEvent {
    /// Start the camera, with this lens if one is named.
    CameraAsked(Option<String>),
    /// Stop the camera.
    CameraStopped,
    /// The camera runs.
    CameraStarted {
        /// All lenses there are.
        lenses: Vec<Lens>,
        /// The lens in use.
        lens: String,
        /// The lens has a lamp.
        torch: bool,
    },
    /// The camera did not start, or stopped by itself.
    CameraFailed(CameraProblem),
    /// Lamp on or off.
    TorchToggled,
    /// The decoder read these texts in a camera frame.
    FrameRead(Vec<String>),
    /// A picture is being decoded.
    PictureGiven,
    /// The decoder looked at a picture.
    PictureRead {
        /// The texts it read.
        texts: Vec<String>,
        /// It saw a code that it could not read.
        unreadable: bool,
    },
    /// The file is not a picture, or the decoder gave up on it.
    PictureFailed,
    /// A link pasted, or typed by a handheld scanner.
    TextGiven(String),
    /// The next code is another assessment of the same person.
    CompareAsked,
    /// No comparison any more.
    CompareEnded,
}
