//! Starts the app, and fetches its parts: the only file that names what another file holds
//! (`docs/adr/0008-files-of-the-app.md`).
//!
//! Whatever only a function marked `wasm_split` reaches is in the file of its part. A part comes as tables of functions:
//! nobody calls into it before it is here.
//!
//! Belongs to the app's program, not to the library: the linker keeps what a marked function reaches, in any program.

#![expect(clippy::unnecessary_wraps, reason = "a file that does not come is the error")]

use jalon::screens::parts::{DeskScreens, LaterScreens, PlanScreens, WorkshopScreens};
use jalon::web::parts::{DeskAdapters, LaterAdapters, NotHere, WorkshopAdapters};
use jalon::{screens, web};
use jalon_core::app::{
    DESK, DeskPart, Event, LATER, Later, PLAN, Part, PartName, PlansPart, WORKSHOP, WorkshopPart,
};
use wasm_split_helpers::wasm_split;

/// Starts the app.
pub fn start() {
    web::start(screens::app, |part| Box::pin(bring(part)));
}

/// What the later part hands over: its code of the core, its adapters, its screens.
type LaterTables = (&'static Later, &'static LaterAdapters, &'static LaterScreens);

/// What the plan part hands over; its adapters are the later part's.
type PlanTables = (&'static PlansPart, &'static PlanScreens);

/// What the desk part hands over.
type DeskTables = (&'static DeskPart, &'static DeskAdapters, &'static DeskScreens);

/// What the workshop part hands over.
type WorkshopTables = (&'static WorkshopPart, &'static WorkshopAdapters, &'static WorkshopScreens);

#[wasm_split(later, fallible)]
fn later() -> Result<LaterTables, NotHere> {
    Ok((&LATER, &web::later::ADAPTERS, &screens::later::SCREENS))
}

#[wasm_split(plan, fallible)]
fn plan() -> Result<PlanTables, NotHere> {
    Ok((&PLAN, &screens::plan::SCREENS))
}

#[wasm_split(desk, fallible)]
fn desk() -> Result<DeskTables, NotHere> {
    Ok((&DESK, &web::desk::ADAPTERS, &screens::desk::SCREENS))
}

#[wasm_split(workshop, fallible)]
fn workshop() -> Result<WorkshopTables, NotHere> {
    Ok((&WORKSHOP, &web::workshop::ADAPTERS, &screens::workshop::SCREENS))
}

async fn bring(part: PartName) -> Result<Event, NotHere> {
    match part {
        PartName::Later => {
            let (core, adapters, screens) = later().await?;
            web::parts::hand_over_later(adapters);
            screens::parts::hand_over_later(screens);
            Ok(Event::PartLoaded(Part::new(PartName::Later, core)))
        }
        PartName::Plan => {
            let (core, screens) = plan().await?;
            screens::parts::hand_over_plan(screens);
            Ok(Event::PartLoaded(Part::new(PartName::Plan, core)))
        }
        PartName::Workshop => {
            let (core, adapters, screens) = workshop().await?;
            web::parts::hand_over_workshop(adapters);
            screens::parts::hand_over_workshop(screens);
            Ok(Event::PartLoaded(Part::new(PartName::Workshop, core)))
        }
        PartName::Desk => {
            let (core, adapters, screens) = desk().await?;
            web::parts::hand_over_desk(adapters);
            screens::parts::hand_over_desk(screens);
            Ok(Event::PartLoaded(Part::new(PartName::Desk, core)))
        }
    }
}
