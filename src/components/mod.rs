//! Small pieces the screens are made of. Each shows what it is given and sends an event on a tap.

mod actions;
mod card;
mod heading;
mod lines;
mod picture;
mod problem;

pub use actions::{Actions, Press};
pub use card::{Cards, Kind, Switch};
pub use heading::Heading;
pub use lines::{GoalName, NamedLine, Topics};
pub use picture::{Face, Picture};
pub use problem::Problem;
