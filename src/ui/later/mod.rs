//! Pieces of the screens that come with the later part.

mod code;
mod device;
mod field;
mod hold;
mod icon;
mod layer;
mod lines;
mod own;
mod pictured;
mod problem;

pub use code::{code_drawing, code_picture};
pub use device::{forgets, hint, opens_again};
pub use field::{FieldKind, PRIVATE, limited, show, text_field};
pub use hold::hold;
pub use icon::{Icon, icon};
pub use layer::hear;
pub use lines::{fact_line, goal_line, goal_words, named_line, picture_line, topics};
pub use own::{named, own_words, said};
pub use pictured::{WHY, bubble, head, loudspeaker, picks, plain_head, say, sign, slow};
pub use problem::{problem, problem_in_view};
