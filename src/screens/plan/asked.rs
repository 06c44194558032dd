//! In a follow-up: what became of each action of the plan, the person's and the service's.

use super::line::parties;
use super::styled::styled;
use crate::ui::{El, Follow, div, el, face, heading, way_on};
use jalon_core::app::person::plan::view::AskedPlan;

/// Every action, each with its two answers.
pub(super) fn asked() -> Vec<El> {
    let asked = plan!(Asked);
    let written_in = asked.now(|asked| asked.written_in).unwrap_or_default();
    let day = el("p").set("class", "help").saying(asked, |asked| Some(asked.day.clone()));
    let list = parties(0, asked, |asked| &asked.parties, written_in);
    let is_answered = |asked: &AskedPlan| {
        asked.parties.iter().flat_map(|party| &party.actions).any(|line| line.state.is_some())
    };
    vec![
        face("clipboard"),
        heading("plan-asked"),
        day,
        styled(div("plan-page").set("translate", "no").with(list)),
        way_on(asked, is_answered, |_| None),
    ]
}
