//! Pieces of the screens that come with the later part.

mod code;
mod field;
mod hold;
mod icon;
mod layer;
mod lines;
mod own;
mod pictured;
mod problem;
mod styled;

pub use code::{code_drawing, code_picture};
pub use field::{FieldKind, PRIVATE, day_field, limited, show, text_field, typed};
pub use hold::hold;
pub use icon::{Icon, icon};
pub use layer::hear;
pub use lines::goal_words;
pub use own::{named, own_words, said};
pub use pictured::{WHY, bubble, head, loudspeaker, picks, plain_head, say, sign, slow};
pub use problem::{problem, problem_in_view};
pub use styled::styled;
