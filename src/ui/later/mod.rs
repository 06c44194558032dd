//! Pieces of the screens that come with the later part.

mod hold;
mod icon;
mod layer;
mod lines;
mod pictured;
mod problem;

pub use hold::hold;
pub use icon::{Icon, icon};
pub use layer::hear;
pub use lines::{fact_line, goal_line, goal_words, named_line, picture_line, topics};
pub use pictured::{WHY, bubble, head, loudspeaker, picks, plain_head, say, sign, slow};
pub use problem::{problem, problem_in_view};
