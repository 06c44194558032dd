//! Elements of the page, and the pieces made of them: buttons, cards, lines, speakers. Start with [`El`].
//!
//! Nothing here knows the model: an element follows a [`Source`], a part of what is on the screen, and
//! sends an event on a tap.

mod button;
mod card;
mod element;
mod focus;
mod follow;
mod input;
pub mod later;
mod list;
mod listen;
mod pieces;
mod speaker;

pub use button::{actions, bottom, onward, press, switch, way_on};
pub use card::{CardKind, cards, switch_card};
pub use element::{El, div, el, svg};
pub use follow::{Follow, Item, Source, view};
pub use input::{Picker, choose};
pub use list::Key;
pub use pieces::{HEADING, WHERE, face, heading, icon, open_heading, p, picture};
pub use speaker::{listen_all, listen_round, speaker, tool};
