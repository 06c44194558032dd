//! The adapters that come with the later part: for effects that no screen of the first file asks for.

mod clipboard;
mod device;
mod files;
mod fit;
mod ghost;
mod idle;
mod lines;
mod names;
mod random;
mod recordings;
mod screen;
mod timer;
mod voice;
mod wake;

pub use fit::fit;
pub use ghost::ignore_lifting;
pub use lines::{blocks, show_spoken, words};
pub use names::plain;
pub use screen::{
    all_in_main, bring_into_view, closest, keep_scroll, near, put_before, return_to, root_says,
    unwatch_screen, watch_screen,
};
pub use timer::Timer;

pub(super) use files::save;

use crate::web::page;
use crate::web::parts::LaterAdapters;
use crate::web::shell::Shell;
use crate::web::storage;
use jalon_core::app::script::isolated;
use jalon_core::app::{LaterEffect, Text, calendar};

/// What the first file may call of these.
pub static ADAPTERS: LaterAdapters =
    LaterAdapters { perform, language_name: names::in_words, isolated };

fn perform(effect: LaterEffect, shell: Shell) {
    match effect {
        LaterEffect::SaveReminder(days) => {
            let base = shell.now(|model| model.setting.base.clone());
            let title = shell.say(&Text::of("app-name"));
            save("jalon.ics", "text/calendar", &calendar(&days, &title, &base));
        }
        LaterEffect::SaveSheet => save_sheet(shell),
        LaterEffect::SaveFile { name, text } => save(name, "application/json", &text),
        LaterEffect::KeepTurn(text) => storage::keep_turn(text.as_deref()),
        LaterEffect::Watch(what) => idle::watch(what, shell),
        LaterEffect::Copy(text) => clipboard::copy(text, shell),
        LaterEffect::KeepAwake(on) => wake::keep(on),
        LaterEffect::DrawRandom => random::draw(shell),
        LaterEffect::Print => page::print(),
        LaterEffect::Voice(effect) => voice::perform(effect, shell),
        LaterEffect::Device(effect) => device::perform(effect, shell),
    }
}

/// The page for paper as a file that needs nothing else: its own few styles, and no address in it.
fn save_sheet(shell: Shell) {
    let Some(sheet) = screen::all_in_main(".sheet").pop() else { return };
    let locale = shell.now(|model| model.setting.locale);
    let title = shell.say(&Text::of("app-name"));
    let text = format!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title>\
         <style>{}</style>{}</html>",
        locale.tag(),
        locale.direction().as_str(),
        include_str!("../../../styles/sheet-file.css"),
        sheet.outer_html(),
    );
    save("jalon.html", "text/html", &text);
}
