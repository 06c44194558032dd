//! The state of the app. Only `update` changes it.

use super::{Place, RECORD_VERSION, Reader, Record, RecordError};
use crate::assessment::{Assessment, Day};
use crate::instrument::Locale;

/// Whether answers stay on the phone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// In the browser's storage.
    #[default]
    Stored,
    /// In memory only: the browser refuses storage.
    Blocked,
    /// In memory only: the storage is full.
    Full,
    /// In memory only: a record stands there that cannot be read, and it is not overwritten unasked.
    Unreadable {
        /// The record as it stands.
        text: String,
        /// Why it cannot be read.
        why: RecordError,
    },
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
    /// Own words typed and not yet added.
    pub draft: String,
    /// The answers.
    pub assessment: Assessment,
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
        }
    }

    /// Whether anything was answered.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        self.assessment.clock() > 0
    }
}
