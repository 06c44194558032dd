//! The adapters that come with the workshop part.

use crate::web::later;
use crate::web::page;
use crate::web::parts::WorkshopAdapters;
use crate::web::shell::Shell;
use jalon_core::app::Effect;
use jalon_core::app::workshop::view::group::table;

/// What the first file may call of these.
pub static ADAPTERS: WorkshopAdapters = WorkshopAdapters { perform };

fn perform(effect: Effect, shell: Shell) {
    match effect {
        Effect::SaveTable(all) => {
            let text = table(&all, &|text| shell.say(text));
            later::save("jalon.csv", "text/csv", &text);
        }
        Effect::PrintOn(paper) => page::print_on(paper),
        Effect::LoadLocale(_)
        | Effect::LoadPart(_)
        | Effect::History(_)
        | Effect::Store(_)
        | Effect::Read(_)
        | Effect::Restart
        | Effect::KeepAwake(_)
        | Effect::SaveFile { .. }
        | Effect::StopCamera
        | Effect::Voice(_)
        | Effect::SaveReminder(_)
        | Effect::KeepTurn(_)
        | Effect::Watch(_)
        | Effect::Copy(_)
        | Effect::StartCamera(_)
        | Effect::Torch(_)
        | Effect::Give(_)
        | Effect::DrawRandom
        | Effect::Print => {}
    }
}
