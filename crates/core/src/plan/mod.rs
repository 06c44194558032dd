//! What person and adviser agree to do: a few goals, who does what by when, the help agreed, when they look at it again.
//!
//! A [`Draft`] is a plan being made, kept within its bounds by whatever changes it; a [`Plan`] is one version of it, with
//! its day. [`ACTIONS`] are the actions that every language has words for, by what they answer. [`proposal`] makes
//! objectives of goals, actions of suggestions and days of meetings. [`Book`] is what a phone keeps of plans, with what was
//! done of them, [`Changes`] what differs between two versions, and
//! [`PlanReport`] what goes back to the adviser.
//!
//! A plan prepares a contract and is none: it has no place for amounts, decisions or signatures, and nothing in it can be
//! counted as a degree of fulfilment.

#![forbid(unsafe_code)]

mod action;
mod book;
mod change;
mod draft;
mod kinds;
pub mod proposal;
mod report;
mod support;
mod table;
mod version;

pub use action::{Deed, Doer, Due, MAX_DEED, MAX_PARTNER, PlanAction};
pub use book::{ActionState, Book, KeptPlan, MAX_PLANS, PlanTaken};
pub use change::{Changes, PlanPart, changes};
pub(crate) use draft::RawDraft;
pub use draft::{
    Draft, Evaluation, MAX_ACTIONS, MAX_EVALUATIONS, MAX_OBJECTIVES, MAX_WISH, UnsoundPlan,
};
pub use kinds::{ActionId, action_kind};
pub use report::PlanReport;
pub use support::{MAX_SUPPORT, Support, SupportKind};
pub use table::{ACTIONS, ActionKind, Usual};
pub use version::{MAX_VERSION, Plan};
