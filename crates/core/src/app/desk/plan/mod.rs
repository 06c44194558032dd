//! Making a plan at the desk: what happens, what is being made, what is shown of it.

mod make;
mod report;
mod view;

pub use crate::plan::{
    ACTIONS, ActionId, ActionKind, Doer, Due, MAX_DEED, MAX_OBJECTIVES, MAX_PARTNER, MAX_SUPPORT,
    MAX_WISH,
};
pub use make::{PlanEvent, PlanMaking, update};
pub use report::{ReportLine, ReportView, of_doer_there, reported};
pub use view::{
    DeskAction, DeskParty, DeskSupport, PlanCode, PlanDeskView, PlanOffer, remark, shown, view,
};

use super::model::{Model, Step};
use super::place::Place;
use crate::app::effect::LaterEffect;
use crate::app::held::Held;
use crate::app::setting::Setting;
use crate::app::step::Go;

/// Takes a [`PlanEvent`] about the one whose summary is open.
pub(super) fn event(held: &Held, desk: &mut Model, setting: &Setting) -> Step {
    let Some(event) = held.get::<PlanEvent>().cloned() else { return Step::none() };
    let (opens, prints) = (event == PlanEvent::Opened, event == PlanEvent::Printed);
    desk.of_today(|people| {
        let Some(at) = Some(people.open).filter(|at| *at < people.all.len()) else { return };
        let report = people.report(&people.all[at].shared).cloned();
        let visit = &mut people.all[at];
        // The first thing that happens to a plan begins it.
        if visit.plan.is_none() {
            let mut making = PlanMaking::default();
            let first = report.map_or(PlanEvent::Begun, PlanEvent::WentOn);
            update(first, Some(&visit.shared), setting, &mut making);
            visit.plan = Some(making);
        }
        if let Some(making) = &mut visit.plan {
            update(event, Some(&visit.shared), setting, making);
        }
    });
    if opens && desk.is_open {
        Step::go(Go::Forward(Place::Plan))
    } else if prints {
        Step::effect(LaterEffect::Print)
    } else {
        Step::none()
    }
}
