//! The plans that a phone keeps: reading one, saying what became of it, showing it. In a part of its own, which only a
//! phone with a plan fetches.

pub mod book;
pub mod shown;
pub mod view;

use super::code::{Ask, Step};
use super::event::PlanAct;
use super::model::Model;
use crate::app::effect::{LaterEffect, Reminder};
use crate::plan::ActionState;

/// The code of plans.
pub struct BookCode {
    /// Reads the payload of a plan and keeps it; its place among the plans, or 0 where it cannot be read.
    pub take: fn(&str, &mut Model) -> u8,
    /// Takes an event.
    pub update: fn(PlanAct, &mut Model) -> Step,
    /// The plans of two tabs.
    pub merged: fn(&str, &str) -> String,
    /// Works out what all else knows of the plans.
    pub look: fn(&mut Model),
}

/// The code of plans.
pub const CODE: BookCode =
    BookCode { take: book::take_payload, update, merged: book::merged, look: book::look };

fn update(act: PlanAct, model: &mut Model) -> Step {
    match act {
        PlanAct::Done(plan, at) => book::say(plan, at, ActionState::Done, model),
        PlanAct::NotYet(plan, at) => book::say(plan, at, ActionState::NotYet, model),
        PlanAct::DaySaved(day) => {
            return Step::effect(LaterEffect::SaveReminder(Reminder::Plan, vec![day]));
        }
    }
    Step::ask(Ask::Persist)
}
