//! The browser: one thin adapter per effect. Start with [`start`] and [`Shell`].

mod camera;
mod clipboard;
mod clock;
mod decoder;
mod dynamic;
mod files;
mod ghost;
mod history;
mod idle;
mod later;
mod lines;
mod listen;
mod names;
mod page;
mod pixels;
mod random;
mod recordings;
mod rest;
mod screen;
mod shell;
mod signal;
mod storage;
mod timer;
mod voice;
mod wake;
mod words;
mod workshops;

pub use camera::VIDEO_ID;
pub use clock::in_words as day_in_words;
pub use files::{give_picture, picture_of_transfer};
pub use ghost::ignore_lifting;
pub use lines::{blocks, show_spoken, words};
pub use listen::{read_aloud, toggle_listening};
pub use names::plain;
pub use page::{
    arrive_at, create_element, create_svg, focus_again, focus_soon, focus_within, shell_done, value,
};
pub use screen::{
    all_in_main, beside_language, closest, near, put_before, root_says, unwatch_screen,
    watch_screen,
};
pub use shell::Shell;
pub use timer::Timer;

use crate::screens;
use jalon_core::app::{Boot, Event, VoiceEvent, view};

/// Starts the app: reads what is there and fills the page. The static welcome goes when the words
/// of the language are here.
pub fn start() {
    let Some(root) = page::element("app") else { return };
    let (boot, text) = boot();
    let place = root.clone();
    let mounted = leptos::mount::mount_to(root, move || {
        let shell = Shell::start(text);
        listen(shell);
        screens::app(place.into());
        shell.send(Event::Started(Box::new(boot)));
    });
    // The app lives as long as the page.
    mounted.forget();
}

/// What is known now, and the text of the record if there is one.
fn boot() -> (Boot, Option<String>) {
    let (stored, text) = storage::read();
    let boot = Boot {
        languages: page::languages(),
        stored,
        entry: history::entry(),
        fragment: history::fragment(),
        session: storage::session(),
        workshops: workshops::are_kept(),
        base: history::base(),
        today: clock::today(),
    };
    (boot, text)
}

/// News from the browser that no screen asked for.
fn listen(shell: Shell) {
    history::on_arrival(move |place, depth| shell.send(Event::Arrived(place, depth)));
    storage::on_change(shell);
    page::on_visible(move || {
        shell.send(Event::Woken(clock::today()));
        shell.renew_wake_lock();
    });
    page::on_leaving(move |event| {
        if shell.now(|model| model.session.is_some()) {
            shell.send(Event::Session(event));
        }
    });
    page::on_hiding(move || shell.send(Event::Voice(VoiceEvent::Stopped)));
    page::on_paste(move |transfer| {
        // What reads a picture comes later.
        let reads = shell.now(|m| m.place.reads_codes() && view::waiting(m).is_none());
        if let Some(file) = picture_of_transfer(&transfer).filter(|_| reads) {
            give_picture(shell, file);
        }
    });
}
