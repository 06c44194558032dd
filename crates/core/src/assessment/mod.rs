//! What a person answered, and what of it they show.
//!
//! Start with [`Answer`] (three states that never mix), then [`Assessment`] (all that stays on the
//! phone) and [`Shared`] (the part the person decided to show: pruned, without what was left out).
//! What goes to whom is said by [`RecipientChoices`].

#![forbid(unsafe_code)]

mod answer;
mod asked;
mod characters;
mod choice;
mod day;
mod entries;
mod entry_list;
mod goal;
mod history;
mod invited;
mod kept;
mod merge;
mod profile;
mod recipients;
mod shared;
mod ticked;
mod version;

pub use answer::{Answer, DomainAnswers, Rating};
pub use asked::{Asked, EarlierGoal, Pick, Value};
pub use characters::{MOST_CODE_POINTS, characters, first_characters};
pub use day::Day;
pub use entries::{Assessment, Entry, Goals, PrivateBox, Selection};
pub use goal::{Goal, OwnWords};
pub use history::{Dated, History};
pub use kept::{KeptLine, root};
pub use recipients::{Delicate, RecipientChoices};
pub use shared::{Disclosed, Given, Shared};
pub use ticked::Ticked;
pub use version::{RecordError, version};
