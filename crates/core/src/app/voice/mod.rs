//! Reading aloud: what is to be heard, and where the voice is in it. `docs/adr/0013-reading-aloud.md`.

pub mod choice;
mod patience;
pub mod update;

pub use update::{CODE, VoiceCode};

use crate::instrument::Locale;

/// A text of the screen as a voice says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The messages it is made of, where they have no variables: these may have a recording.
    pub ids: Vec<String>,
    /// Its words.
    pub words: String,
    /// The tag of the language it is written in.
    pub lang: String,
}

/// Who speaks the language on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// Not known yet: a voice of the phone is tried first.
    #[default]
    Unknown,
    /// A voice of the phone, which was heard to start.
    Speech,
    /// Recordings of the app, where the phone has no voice.
    Recordings,
}

/// How far the voice is with the present line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saying {
    /// Nothing is being said.
    #[default]
    Nothing,
    /// Asked for before the later part was here.
    Coming,
    /// The line was given to the engine, which has not begun.
    Asked,
    /// The line is heard.
    Heard,
    /// The line has no sound; it is shown for a moment.
    Silent,
}

/// What is read aloud.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Subject {
    /// The screen, or a part of it.
    #[default]
    Screen,
    /// A picture that was touched.
    Picture,
}

/// Why nothing is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoiceProblem {
    /// The phone has no voice for this language; recordings could be fetched.
    NoVoice,
    /// The recordings are being fetched.
    Fetching,
    /// The recordings could not be fetched.
    NotFetched,
}

/// Reading aloud. Lives in memory only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Voice {
    /// The person opened the listening layer.
    pub listening: bool,
    /// Slowly, please.
    pub slow: bool,
    /// Who speaks.
    pub engine: Engine,
    /// How far the present line is.
    pub saying: Saying,
    /// What is to be heard, in order.
    pub queue: Vec<Line>,
    /// The present line.
    pub at: usize,
    /// How many seconds have passed since the present line was given to an engine.
    pub seconds: u32,
    /// A voice of the phone was waited for before: the first time it may have to be loaded.
    pub is_warm: bool,
    /// The word being spoken: its first letter and its length in UTF-16 units, where the voice tells.
    pub word: Option<(u32, u32)>,
    /// Counts what was asked of the engines: news of an earlier turn is no news.
    pub turn: u32,
    /// The language whose recordings are here.
    pub recorded: Option<Locale>,
    /// The language whose recordings are on their way.
    pub fetching: Option<Locale>,
    /// Why nothing is heard.
    pub problem: Option<VoiceProblem>,
    /// What is read.
    pub subject: Subject,
}

impl Voice {
    /// Whether an engine has something to stop.
    #[must_use]
    pub const fn is_at_work(&self) -> bool {
        !matches!(self.saying, Saying::Nothing | Saying::Coming)
    }

    /// Whether something is being read aloud, or is about to be.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.saying != Saying::Nothing
    }

    /// Whether the screen is being read, and not a picture that was touched.
    #[must_use]
    pub fn reads_screen(&self) -> bool {
        self.is_busy() && self.subject == Subject::Screen
    }

    /// The place of the line to be shown as spoken.
    #[must_use]
    pub fn shown(&self) -> Option<usize> {
        (self.is_busy() && self.at < self.queue.len()).then_some(self.at)
    }
}

/// What happens while the app is listened to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VoiceEvent {
    /// The tool that opens the listening layer, or closes it.
    Toggled,
    /// Something is to be read; the browser's side knows what was pressed.
    Asked,
    /// A picture was touched, which says itself.
    Touched,
    /// Silence, please.
    Stopped,
    /// Slowly, or not any more.
    SlowToggled,
    /// The lines of what was pressed.
    Gathered(Vec<Line>),
    /// The line of this turn begins to be heard.
    Started(u32),
    /// The voice comes to the word that begins at this letter and is this long.
    Reached(u32, u32, u32),
    /// The line of this turn is over.
    Ended(u32),
    /// There is no voice for the line of this turn, or it failed.
    Failed(u32),
    /// There is no recording of the line of this turn, or it cannot be played.
    Silent(u32),
    /// Another second has passed since this turn was asked for; whether the phone's engine says that it speaks, or is
    /// about to.
    SecondPassed(u32, bool),
    /// Fetch the recordings, the person says.
    FetchChosen,
    /// Not now, the person says.
    OfferClosed,
    /// The recordings of a language are here.
    Fetched(Locale),
    /// The recordings of a language could not be fetched.
    FetchFailed(Locale),
}

/// What reading aloud asks of the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VoiceEffect {
    /// Gather the lines of what was pressed; answered by `Gathered`.
    Gather {
        /// While the finger is still there: some phones let nothing begin to speak later. Otherwise when the
        /// screen is there.
        at_once: bool,
    },
    /// Let a voice of the phone say a line; answered by `Started`, `Reached`, `Ended` or `Failed`.
    Speak {
        /// The turn to answer for.
        turn: u32,
        /// The words.
        words: String,
        /// The tag of their language.
        lang: String,
        /// Slowly.
        slow: bool,
    },
    /// Play the recordings of these messages, one after the other; answered by `Started`, `Ended` or `Silent`.
    Play {
        /// The turn to answer for.
        turn: u32,
        /// The messages.
        ids: Vec<String>,
        /// Slowly.
        slow: bool,
    },
    /// Call back after one second, by `SecondPassed`.
    CallBack(u32),
    /// Be silent at once.
    Hush,
    /// Fetch the recordings of a language; answered by `Fetched` or `FetchFailed`.
    Fetch(Locale),
}
