//! The browser: one thin adapter per effect. Start with [`start`] and [`Shell`].

mod camera;
mod clipboard;
mod clock;
mod decoder;
mod files;
mod history;
mod page;
mod pixels;
mod shell;
mod signal;
mod storage;
mod wake;
mod words;

pub use camera::VIDEO_ID;
pub use clock::in_words as day_in_words;
pub use files::{give_picture, picture_of_transfer};
pub use page::{arrive_at, create_element, create_svg, focus_soon, value};
pub use shell::Shell;

use crate::app::{Boot, Event, Stored};
use crate::screens;

/// Starts the app: reads what is there and fills the page. The static welcome goes when the words
/// of the language are here.
pub fn start() {
    let Some(root) = page::element("app") else { return };
    let (stored, text) = storage::read();
    let boot = Boot {
        languages: page::languages(),
        stored,
        entry: history::entry(),
        fragment: history::fragment(),
        base: history::base(),
        today: clock::today(),
    };
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

/// News from the browser that no screen asked for.
fn listen(shell: Shell) {
    history::on_arrival(move |place, depth| shell.send(Event::Arrived(place, depth)));
    storage::on_change(shell);
    page::on_visible(move || {
        shell.send(Event::Woken(clock::today()));
        shell.renew_wake_lock();
    });
    page::on_paste(move |transfer| {
        if let Some(file) = picture_of_transfer(&transfer) {
            give_picture(shell, file);
        }
    });
}

impl Stored {
    /// What a text found in the storage, or none, stands for.
    fn of(text: Option<&str>) -> Self {
        text.map_or(Self::Nothing, |text| Self::Text(text.to_owned()))
    }
}
