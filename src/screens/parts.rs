//! The screens of the parts that are fetched when they are needed, and what the first file may call of them.

use crate::ui::El;
use jalon_core::app::view::listen::ListenView;
use jalon_core::app::view::opaque::Opaque;
use std::sync::OnceLock;
use web_sys::Element;

/// What comes after the first questions.
#[derive(Debug)]
pub struct LaterScreens {
    /// The screen that shows this.
    pub screen: fn(&Opaque) -> Vec<El>,
    /// In the place of a screen while nobody touches a device that is handed round.
    pub resting: fn() -> Vec<El>,
    /// "I have finished", below the screens of a turn.
    pub stop: fn() -> El,
    /// Keeps the listening layer over the screen as the view says.
    pub hear: fn(&ListenView, &Element),
}

/// The plans that a phone keeps.
#[derive(Debug)]
pub struct PlanScreens {
    /// The screen that shows this.
    pub screen: fn(&Opaque) -> Vec<El>,
}

/// The adviser's side.
#[derive(Debug)]
pub struct DeskScreens {
    /// The screen that shows this.
    pub screen: fn(&Opaque) -> Vec<El>,
}

/// The facilitator's side.
#[derive(Debug)]
pub struct WorkshopScreens {
    /// The screen that shows this.
    pub screen: fn(&Opaque) -> Vec<El>,
}

static LATER: OnceLock<&LaterScreens> = OnceLock::new();
static PLAN: OnceLock<&PlanScreens> = OnceLock::new();
static DESK: OnceLock<&DeskScreens> = OnceLock::new();
static WORKSHOP: OnceLock<&WorkshopScreens> = OnceLock::new();

/// Takes the screens of a part that has come.
pub fn hand_over_later(screens: &'static LaterScreens) {
    LATER.get_or_init(|| screens);
}

/// Takes the screens of a part that has come.
pub fn hand_over_plan(screens: &'static PlanScreens) {
    PLAN.get_or_init(|| screens);
}

/// Takes the screens of a part that has come.
pub fn hand_over_desk(screens: &'static DeskScreens) {
    DESK.get_or_init(|| screens);
}

/// Takes the screens of a part that has come.
pub fn hand_over_workshop(screens: &'static WorkshopScreens) {
    WORKSHOP.get_or_init(|| screens);
}

pub(super) fn later() -> Option<&'static LaterScreens> {
    LATER.get().copied()
}

pub(super) fn plan() -> Option<&'static PlanScreens> {
    PLAN.get().copied()
}

pub(super) fn desk() -> Option<&'static DeskScreens> {
    DESK.get().copied()
}

pub(super) fn workshop() -> Option<&'static WorkshopScreens> {
    WORKSHOP.get().copied()
}
