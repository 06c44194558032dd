//! The state of the app. Only `update` changes it.

use super::{
    Boot, Facilitator, Keeping, PaperPart, Place, RECORD_VERSION, Reader, Record, Session, Voice,
};
use crate::assessment::{Answer, Assessment, Day, History, Rating};
use crate::instrument::Locale;

/// A part of the app that is fetched when it is needed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rest {
    /// Not asked for yet.
    #[default]
    Waiting,
    /// Being fetched.
    Loading,
    /// Here.
    Here,
    /// Could not be fetched.
    Failed,
}

/// Something the person should know once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// About [`Keeping`] when it is not `Stored`.
    Keeping,
    /// Everything was erased.
    Erased,
    /// Everything was erased in another tab.
    ErasedElsewhere,
    /// The language could not be fetched.
    LocaleFailed(Locale),
    /// The link was copied.
    Copied,
    /// The link could not be copied.
    CopyFailed,
}

/// The state of the app.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Model {
    /// The language on the screen.
    pub locale: Locale,
    /// A language being fetched.
    pub loading: Option<Locale>,
    /// The words of the first language are here.
    pub ready: bool,
    /// Where the person or the adviser is.
    pub place: Place,
    /// How many history entries of this app lie before this one.
    pub depth: u32,
    /// Where the person was on their own path.
    pub resume: Place,
    /// A line of the review is being changed.
    pub editing: bool,
    /// Own words typed and not yet added to the goals.
    pub draft: String,
    /// What stands in the field of the present question, letter by letter; the answer is kept clean.
    pub typed: String,
    /// What was said to the practice question, in memory only.
    pub practice: (Answer<Rating>, bool),
    /// How many goals got their number by tapping, on this screen.
    pub ordered: usize,
    /// The picture of the review that was tapped, by its place.
    pub picked: Option<usize>,
    /// The answers.
    pub assessment: Assessment,
    /// The assessments before.
    pub earlier: History,
    /// A follow-up was offered on this day.
    pub asked_on: Option<Day>,
    /// The code shown is that of the assessment before with this number.
    pub sharing: Option<u32>,
    /// The part of the app that is fetched later.
    pub rest: Rest,
    /// The facilitator's side of the app, fetched where a facilitator comes in.
    pub facilitator_code: Rest,
    /// What stood behind `#` in the address, until it can be read.
    pub fragment: Option<String>,
    /// The start, while a record waits for the rest of the app to read it.
    pub opening: Option<Box<Boot>>,
    /// What another tab wrote while nothing could be read yet.
    pub elsewhere: Option<String>,
    /// When something was last answered.
    pub answered_on: Day,
    /// Today.
    pub today: Day,
    /// Whether answers stay on the phone.
    pub keeping: Keeping,
    /// What to tell once.
    pub notice: Option<Notice>,
    /// "My screen is cracked."
    pub cracked: bool,
    /// The app's own address, for links.
    pub base: String,
    /// The adviser's side.
    pub reader: Reader,
    /// A participant's turn in a workshop; while there is one, nothing is stored.
    pub session: Option<Session>,
    /// The facilitator's side.
    pub facilitator: Facilitator,
    /// What of the paper kit goes to the printer.
    pub paper: PaperPart,
    /// Reading aloud.
    pub voice: Voice,
}

impl Model {
    /// What would be kept on the phone now.
    #[must_use]
    pub fn record(&self) -> Record {
        Record {
            version: RECORD_VERSION,
            locale: self.locale,
            place: self.resume.token(),
            editing: self.editing,
            draft: self.draft.clone(),
            answered_on: self.answered_on,
            assessment: self.assessment.clone(),
            earlier: self.earlier.clone(),
            asked_on: self.asked_on,
        }
    }

    /// Whether the record may be written: not over one that cannot be read, or is still to be read.
    #[must_use]
    pub const fn may_save(&self) -> bool {
        self.session.is_none()
            && self.keeping.may_save()
            && self.opening.is_none()
            && self.elsewhere.is_none()
    }

    /// Whether anything was answered.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        self.assessment.clock() > 0
    }
}
