//! Speakers: to hear one text, or everything on the screen.

use super::element::{El, el, put};
use super::follow::{Follow, Source, view};
use super::pieces::{icon, picture};
use crate::web::{self, Shell};
use jalon_core::app::view::listen::ListenView;
use jalon_core::app::{Event, Text, View, VoiceEvent};
use web_sys::Element;

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
        .attribute(listen(), "src", |listen| Some(web::picture_file(picture_now(listen))));
    let name = el("span").saying(listen(), |listen| {
        Some(Text::of(if listen.is_busy { "listen-stop" } else { "listen-all" }))
    });
    let button = el("button").set("type", "button").set("class", "speaker large all");
    button.set("data-listen-all", "").with(image).with(name).on("click", |_| read_or_stop())
}

fn picture_now(listen: &ListenView) -> &'static str {
    match (listen.is_coming, listen.is_busy) {
        (true, _) => "coming",
        (false, true) => "stop",
        (false, false) => "speaker",
    }
}

/// The same as one large round button with a sign of the tool.
pub fn listen_round() -> El {
    let shell = Shell::get();
    let name = move |listen: &ListenView, button: &Element| {
        let label = if listen.is_busy { "listen-stop" } else { "listen-all" };
        put(button, "aria-label", &shell.say(&Text::of(label)));
        let _ = button.toggle_attribute_with_force("data-busy", listen.is_busy);
    };
    let button = el("button").set("type", "button").set("class", "round");
    let button = button.with(icon("speaker")).with(icon("stop"));
    button.following(listen(), name).on("click", |_| read_or_stop())
}

fn read_or_stop() {
    if listen().now(|listen| listen.is_busy) == Some(true) {
        Shell::get().send(Event::Voice(VoiceEvent::Stopped));
    } else {
        web::read_aloud(None);
    }
}

/// The line of the menu that opens the listening layer. By pictures the layer is always there.
pub fn tool() -> El {
    el("button")
        .set("type", "button")
        .set("class", "tool listen")
        .with(icon("speaker"))
        .with(el("span").word("listen"))
        .attribute(listen(), "aria-pressed", |listen| Some(listen.is_chosen.to_string()))
        .shown_while(listen(), |listen| !listen.by_pictures)
        .on("click", |_| web::toggle_listening())
}
