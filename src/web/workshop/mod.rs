//! The adapters that come with the workshop part.

use crate::web::later;
use crate::web::page;
use crate::web::parts::WorkshopAdapters;
use crate::web::shell::Shell;
use jalon_core::app::WorkshopEffect;
use jalon_core::app::workshop::view::group::table;

/// What the first file may call of these.
pub static ADAPTERS: WorkshopAdapters = WorkshopAdapters { perform };

fn perform(effect: WorkshopEffect, shell: Shell) {
    match effect {
        WorkshopEffect::SaveTable(all) => {
            let text = table(&all, &|text| shell.say(text));
            later::save("jalon.csv", "text/csv", &text);
        }
        WorkshopEffect::PrintOn(paper) => page::print_on(paper),
    }
}
