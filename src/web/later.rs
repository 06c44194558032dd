//! The effects that only screens of the rest ask for: their code comes with it.

use super::{Shell, camera, clipboard, files, idle, page, random, signal, storage, workshops};
use jalon_core::app::view::table;
use jalon_core::app::{Effect, Signal, Text, calendar};

/// Carries out an effect that no screen of the first file asks for.
#[inline(never)]
pub(super) fn perform(effect: Effect, shell: Shell) {
    match effect {
        Effect::SaveReminder(days) => {
            let base = shell.now(|model| model.base.clone());
            let title = shell.say(&Text::of("app-name"));
            files::save("jalon.ics", "text/calendar", &calendar(&days, &title, &base));
        }
        Effect::KeepSession(text) => storage::keep_session(text.as_deref()),
        Effect::Watch(what) => idle::watch(what, shell),
        Effect::Copy(text) => clipboard::copy(text, shell),
        Effect::StartCamera(lens) => camera::start(lens, shell),
        Effect::Torch(on) => camera::torch(on),
        Effect::Give(Signal::CodeRead) => signal::code_read(),
        Effect::DrawRandom => random::draw(shell),
        Effect::ReadWorkshops => workshops::read(shell),
        Effect::SaveWorkshops(record) => workshops::write(&record, shell),
        Effect::SaveTable(all) => {
            let text = table(&all, &|text| shell.say(text));
            files::save("jalon.csv", "text/csv", &text);
        }
        Effect::Print => page::print(),
        Effect::PrintOn(paper) => page::print_on(paper),
        _ => {}
    }
}
