//! Making a plan at the desk: what happens, what is being made, what is shown of it.
//!
//! No place leads here yet: `update` and `view` are whole by themselves, and a place hands them the summary that is open.

mod make;
mod view;

pub use make::{PlanEvent, PlanMaking, update};
pub use view::{
    DeskAction, DeskParty, DeskSupport, PlanCode, PlanDeskView, PlanOffer, of_doer_there, remark,
    view,
};
