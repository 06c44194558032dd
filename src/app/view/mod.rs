//! What each screen shows, worked out from the model: message ids, states and what can be done.
//! A screen decides nothing.

mod code;
mod frame;
mod letter;
mod questions;
mod scan;

pub use code::{CodeView, code, share_link};
pub use frame::{FrameView, NoticeAction, NoticeView, frame};
pub use letter::{Goals, Kept, Letter, Line, Page, Topic, page, review};
pub use questions::{
    Card, ChoicesView, Column, DomainsView, GoalsView, LeadView, OrderLine, OrderView, PrivateView,
    choices, domains, goals, lead, order, private_box,
};
pub use scan::{ScanView, scan};
