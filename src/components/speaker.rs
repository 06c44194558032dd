//! Speakers: to hear one text, or everything on the screen.

use super::{El, el, picture};
use crate::web::{self, Shell};
use jalon_core::app::view;
use jalon_core::app::{Event, Model, Saying, Text, VoiceEvent, VoiceProblem};

/// A speaker for this element, to be put beside it; never into a button or a label. The listening layer gives it
/// no other.
pub fn speaker(of: &El) -> El {
    let target = of.raw().clone();
    let _ = target.set_attribute("data-speaker", "");
    let named = target.clone();
    let name = move |_: &Model, here: &web_sys::Element| {
        let words = named.text_content().unwrap_or_default();
        let name = Shell::get().say(&Text::of("listen-to").words("text", words.trim()));
        if here.get_attribute("aria-label").as_ref() != Some(&name) {
            let _ = here.set_attribute("aria-label", &name);
        }
    };
    bare("speaker large").follow(name).on("click", move |_| web::read_aloud(Some(target.clone())))
}

/// A button with the picture of a speaker.
pub(super) fn bare(class: &str) -> El {
    el("button").set("type", "button").set("class", class).with(picture("speaker"))
}

/// Reads everything on the screen, and stops. A screen that has this of its own is given no other bar.
pub fn listen_all() -> El {
    let image = picture("speaker").follow(|model, image| {
        let path = format!("pictures/{}.svg", picture_now(model));
        if image.get_attribute("src").as_deref() != Some(&path) {
            let _ = image.set_attribute("src", &path);
        }
    });
    let name = el("span").tell(|model| {
        Some(Text::of(if model.voice.is_busy() { "listen-stop" } else { "listen-all" }))
    });
    let button = el("button").set("type", "button").set("class", "speaker large all");
    button.set("data-listen-all", "").with(image).with(name).on("click", |_| {
        let shell = Shell::get();
        if shell.now(|model| model.voice.is_busy()) {
            shell.send(Event::Voice(VoiceEvent::Stopped));
        } else {
            web::read_aloud(None);
        }
    })
}

fn picture_now(model: &Model) -> &'static str {
    match (model.voice.saying, model.voice.problem) {
        (Saying::Coming, _) | (_, Some(VoiceProblem::Fetching)) => "coming",
        (Saying::Nothing, _) => "speaker",
        _ => "stop",
    }
}

/// The tool of the frame that opens the listening layer. By pictures the layer is always there.
pub fn tool() -> El {
    let button = bare("tool listen").label(Text::of("listen")).follow(|model, here| {
        let on = model.voice.listening;
        let _ = here.set_attribute("aria-pressed", if on { "true" } else { "false" });
        let _ = here.toggle_attribute_with_force("hidden", view::goes_by_pictures(model));
    });
    button.on("click", |_| web::toggle_listening())
}
