//! What it means: the [`Summary`] that the person and the adviser read alike, and what both could
//! talk about.
//!
//! Start with [`suggestions`]: it reads [`RULES`], a table of pure rules from answers to a kind of
//! service and a [`Step`] of the path, and says which answers led there. Official names by region
//! are in the glossary: [`names`].

#![forbid(unsafe_code)]

mod cause;
mod evolution;
mod glossary;
mod realism;
mod rules;
mod step;
mod suggest;
mod summary;
mod titles;

pub use cause::{Cause, Reason};
pub use evolution::{Change, DomainMove, Evolution, GoalOutcome};
pub use glossary::{OfficialName, Reference, TERMS, Term, checked, names};
pub use realism::asks_for_a_piece;
pub use rules::{RULES, Rule};
pub use step::Step;
pub use suggest::{MOST, Suggestion, shared, shared_with, suggestions, to_discuss};
pub use summary::{Concern, Helps, Summary};
pub use titles::{variant, variants};
