//! Why a file is not taken.

use thiserror::Error;

/// A part of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportPart {
    /// What the person shows.
    Summary,
    /// How the service sees it.
    Views,
    /// What was agreed.
    Plan,
}

/// Why a file is not taken. Nothing of it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ImportError {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is longer than any that Jalon writes.
    #[error("the file is too long")]
    TooLong,
    /// It is no JSON from this line on: cut short, or another kind of file.
    #[error("no JSON at line {0}")]
    NotJson(usize),
    /// JSON of something else.
    #[error("not a file of Jalon")]
    Other,
    /// Of a version that this Jalon does not know yet.
    #[error("written by a newer Jalon")]
    Newer,
    /// A field is missing or unknown, or its value is, near this line.
    #[error("not as the schema says, near line {0}")]
    Field(usize),
    /// Each field may be so, and together they cannot.
    #[error("no such assessment or plan can be")]
    Impossible(ImportPart),
}
