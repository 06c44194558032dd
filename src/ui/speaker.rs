//! Speakers: to hear one text, or everything on the screen.

use super::element::{El, el};
use super::follow::{Follow, Source, view};
use super::pieces::picture;
use crate::web::{self, Shell};
use jalon_core::app::view::listen::ListenView;
use jalon_core::app::{Event, Text, View, VoiceEvent};

/// A speaker for this element, to be put beside it; never into a button or a label. The listening layer gives it
/// no other.
pub fn speaker(of: &El) -> El {
    let target = of.raw().clone();
    let _ = target.set_attribute("data-speaker", "");
    let named = target.clone();
    let name = move |_: &_| {
        let words = named.text_content().unwrap_or_default();
        Some(Shell::get().say(&Text::of("listen-to").words("text", words.trim())))
    };
    bare("speaker large")
        .attribute(view(), "aria-label", name)
        .on("click", move |_| web::read_aloud(Some(target.clone())))
}

/// A button with the picture of a speaker.
pub fn bare(class: &str) -> El {
    el("button").set("type", "button").set("class", class).with(picture("speaker"))
}

/// Listening to the screen.
fn listen() -> Source<View, ListenView> {
    view().part(|view| Some(&view.frame.listen))
}

/// Reads everything on the screen, and stops. A screen that has this of its own is given no other bar.
pub fn listen_all() -> El {
    let image = picture("speaker")
        .attribute(listen(), "src", |listen| Some(format!("pictures/{}.svg", picture_now(listen))));
    let name = el("span").saying(listen(), |listen| {
        Some(Text::of(if listen.is_busy { "listen-stop" } else { "listen-all" }))
    });
    let button = el("button").set("type", "button").set("class", "speaker large all");
    button.set("data-listen-all", "").with(image).with(name).on("click", |_| {
        if listen().now(|listen| listen.is_busy) == Some(true) {
            Shell::get().send(Event::Voice(VoiceEvent::Stopped));
        } else {
            web::read_aloud(None);
        }
    })
}

fn picture_now(listen: &ListenView) -> &'static str {
    match (listen.is_coming, listen.is_busy) {
        (true, _) => "coming",
        (false, true) => "stop",
        (false, false) => "speaker",
    }
}

/// The tool of the frame that opens the listening layer. By pictures the layer is always there.
pub fn tool() -> El {
    bare("tool listen")
        .label(Text::of("listen"))
        .attribute(listen(), "aria-pressed", |listen| Some(listen.is_chosen.to_string()))
        .shown_while(listen(), |listen| !listen.by_pictures)
        .on("click", |_| web::toggle_listening())
}
