//! What goes into a file of somebody else: a summary with the service's own views and a plan, as JSON that comes back
//! ([`to_json`], [`from_json`]) and as one row of a table ([`to_csv`]).
//!
//! `docs/export.md` says what stands where, `public/schema` says it to programs. Both files name everything by its id and
//! are the same in every language; only own words are in one. [`themes`] has the ids of data·inclusion beside ours.

#![forbid(unsafe_code)]

mod asked;
mod document;
mod error;
mod plan;
mod read;
mod row;
mod said;
pub mod themes;
mod time;
mod write;

pub use error::{ImportError, ImportPart};
pub use read::from_json;
pub use row::to_csv;
pub use write::to_json;

use crate::assessment::{Rating, Shared};
use crate::instrument::DomainId;
use crate::plan::Plan;

/// What the name of the format says in a file.
pub const FORMAT: &str = "jalon-file";
/// The version of the format that this Jalon writes, and the newest that it reads.
pub const VERSION: u64 = 1;
/// A word about a domain has at most this many characters.
pub const MAX_VIEW: usize = 120;
/// No file is longer than this, in bytes.
pub const MAX_FILE: usize = 1_000_000;

/// How the service sees a domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceView {
    /// Which domain.
    pub domain: DomainId,
    /// On the person's scale.
    pub rating: Option<Rating>,
    /// In a word; empty for none.
    pub word: String,
    /// To ask about next time.
    pub next: bool,
}

/// What goes into a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// What the person shows.
    pub shared: Shared,
    /// How the service sees it, each domain once, in the order of the ids.
    pub views: Vec<ServiceView>,
    /// What was agreed.
    pub plan: Option<Plan>,
}
