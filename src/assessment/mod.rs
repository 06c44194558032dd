//! What a person answered, and what of it they show.
//!
//! Start with [`Answer`] (three states that never mix), then [`Assessment`] (all that stays on the
//! phone) and [`Shared`] (the part the person decided to show: pruned, without what was left out).

#![forbid(unsafe_code)]

mod answer;
mod day;
mod entries;
mod entry_list;
mod goal;
mod merge;
mod migration;
mod shared;
mod ticked;

pub use answer::{Answer, DomainAnswers, Rating};
pub use day::Day;
pub use entries::{Assessment, Entry, Goals, PrivateBox};
pub use goal::{Goal, OwnWords};
pub use migration::{Migration, MigrationError, migrate};
pub use shared::{Disclosed, Shared};
pub use ticked::Ticked;
