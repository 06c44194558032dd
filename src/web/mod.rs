//! The browser: one thin adapter per effect. Start with [`start`] and [`Shell`].

mod clock;
pub mod desk;
mod dynamic;
mod history;
pub mod later;
mod listen;
mod page;
pub mod parts;
mod perform;
mod shell;
mod storage;
mod value;
mod words;
pub mod workshop;

pub use clock::in_words as day_in_words;
pub use listen::{read_aloud, say_touched, toggle_listening};
pub use page::{
    arrive_at, create_element, create_svg, focus_soon, picture_file, shell_done, value,
};
pub use shell::Shell;
pub use value::{AnyValue, keep};

use jalon_core::app::{Event, VoiceEvent};
use web_sys::Element;

/// Starts the app: reads what is there and fills the page by `mount`. The static welcome goes when the messages of the
/// locale are here. `bring` fetches the parts that come later.
pub fn start(mount: fn(Element), bring: parts::Bring) {
    let Some(root) = page::element("app") else { return };
    parts::fetch_with(bring);
    let place = root.clone();
    let mounted = leptos::mount::mount_to(root, move || {
        let shell = Shell::start(perform::perform);
        listen(shell);
        mount(place.into());
        shell.send(Event::Started(Box::new(perform::boot())));
    });
    // The app lives as long as the page.
    mounted.forget();
}

/// News from the browser that no screen asked for.
fn listen(shell: Shell) {
    history::on_arrival(shell);
    storage::on_change(shell);
    page::on_visible(move || {
        shell.send(Event::Woken(clock::today()));
        perform::renew_wake_lock(shell);
    });
    page::on_leaving(move |event| shell.send(event.into()));
    page::on_hiding(move || shell.send(Event::Voice(VoiceEvent::Stopped)));
    page::on_paste(move |transfer| {
        let file = transfer.files().and_then(|files| files.get(0));
        if let Some((file, desk)) = file.zip(parts::desk()) {
            (desk.give_picture)(shell, file);
        }
    });
}
