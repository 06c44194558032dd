//! What the screen of a plan follows.

use crate::ui::Source;
use jalon_core::app::desk::plan::PlanDeskView;
use jalon_core::app::desk::view::Screen;
use jalon_core::app::{Text, View};

/// The plan that is being made.
pub(super) fn made() -> Source<View, PlanDeskView> {
    desk!(Screen::Plan(Some(plan), _) => &**plan)
}

/// What tells a name from others of its list.
pub(super) fn key(name: &Text) -> std::borrow::Cow<'static, str> {
    name.own().map_or_else(|| name.id.clone(), |words| words.to_owned().into())
}
