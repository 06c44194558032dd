//! The listening layer: a speaker beside every text of the screen, a bar to hear everything, and what is spoken shown.
//!
//! It goes by what stands on the screen, whatever screen that is. A speaker stands before its text and takes no room of
//! its own (styles/voice.css), so that it can be put into any column without rebuilding it; in a line of a list it
//! stands within the line.

use crate::ui::element::El;
use crate::ui::element::el;
use crate::ui::follow::view;
use crate::ui::later::pictured;
use crate::ui::pieces::picture;
use crate::ui::speaker::{bare, listen_all};
use crate::web::{self, Shell, later};
use jalon_core::app::view::listen::ListenView;
use jalon_core::app::{Event, Text, VoiceEvent};
use leptos::prelude::Owner;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

/// The layer that lies over the screen now: by pictures or not, its own parts, and what keeps them up to date.
struct Layer {
    pictures: bool,
    parts: Vec<Element>,
    owner: Owner,
}

/// The texts in pictures whose words are never broken: their styles ask how wide the longest is.
const WORDS: &str = ":is(h1, .words, .press)";

thread_local! {
    static LAYER: RefCell<Option<Layer>> = const { RefCell::new(None) };
}

/// Opens or closes the layer as the view says, and shows what is spoken. `main` is where the screens stand.
pub fn hear(listen: &ListenView, main: &Element) {
    let wanted = listen.is_open.then_some(listen.by_pictures);
    let there = LAYER.with_borrow(|layer| layer.as_ref().map(|layer| layer.pictures));
    if wanted != there {
        close();
        if let Some(pictures) = wanted {
            open(pictures, main);
        }
    }
    later::show_spoken(listen.line, listen.word);
}

/// By pictures there is one loudspeaker for the whole screen, and nothing else that speaks: what is touched says itself.
fn open(pictures: bool, main: &Element) {
    // Its own root: it outlives the change of the model that opened it.
    let owner = Owner::default();
    let bar = owner.with(|| {
        // Where the screen has a button of its own the bar never shows, not even until that is known.
        let bar = el("div").set("class", "listening").set("hidden", "");
        let bar = if pictures {
            bar.with(pictured::slow()).with(pictured::loudspeaker())
        } else {
            bar.with(listen_all()).with(slow())
        };
        if pictures {
            let _ = El::of(main.clone()).on("change", |event| say_chosen(&event));
        }
        bar.raw().clone()
    });
    later::root_says("data-listening", if pictures { "pictures" } else { "text" });
    let parts = vec![bar.clone()];
    let main = main.clone();
    later::watch_screen(move || {
        // Not before: where a record opens in pictures, the frame itself is being built while the layer opens.
        let titled = later::all_in_main(".titled > h1").pop().filter(|_| pictures);
        // In sight with the heading, where the screen begins with something else. It goes with that screen.
        if let Some(heading) = titled.filter(|_| !main.contains(Some(&bar))) {
            later::put_before(&bar, &heading);
        } else if !bar.is_connected() {
            later::put_before(&bar, &main);
        }
        let mut own = later::all_in_main("[data-listen-all]");
        own.retain(|button| !bar.contains(Some(button)));
        let _ = bar.toggle_attribute_with_force("hidden", !own.is_empty());
        if pictures {
            // Beside the picture that a screen begins with; above it where it has none.
            let begins = later::all_in_main(".content > .face:first-child");
            let _ = bar.class_list().toggle_with_force("at-face", !begins.is_empty());
            later::fit(WORDS);
        } else {
            tend();
        }
    });
    LAYER.set(Some(Layer { pictures, parts, owner }));
}

/// What is chosen on a screen without pictures of its own says itself, too.
fn say_chosen(event: &web_sys::Event) {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(field) = field else { return };
    if let Some(card) = later::closest(&field, "main :is(.card, .switch)") {
        if field.checked() {
            pictured::say(&card);
        } else {
            Shell::get().send(Event::Voice(VoiceEvent::Stopped));
        }
    }
}

fn close() {
    let Some(layer) = LAYER.take() else { return };
    later::unwatch_screen();
    later::root_says("data-listening", "");
    speakers().iter().for_each(take_away);
    layer.parts.iter().for_each(Element::remove);
    layer.owner.cleanup();
}

/// Slowly, or not.
fn slow() -> El {
    let button = el("button").set("type", "button").set("class", "press second");
    let button = button.with(picture("slow")).with(el("span").word("listen-slow"));
    let button =
        button.attribute(view(), "aria-pressed", |view| Some(view.frame.listen.slow.to_string()));
    button.sends(VoiceEvent::SlowToggled)
}

/// Gives each text of the screen its speaker, and takes away those whose text has gone.
fn tend() {
    let mut blocks = later::blocks();
    blocks.retain(|block| later::closest(block, "[data-speaker]").is_none());
    for speaker in speakers() {
        if !text_of(&speaker).is_some_and(|text| blocks.contains(&text)) {
            take_away(&speaker);
        }
    }
    for block in blocks {
        match speaker_of(&block) {
            Some(speaker) => name(&speaker, &block),
            None => put(&block),
        }
    }
}

fn speakers() -> Vec<Element> {
    later::all_in_main(".speaker.ear")
}

fn is_line(block: &Element) -> bool {
    matches!(&*block.tag_name(), "LI" | "TD" | "TH")
}

/// The text that a speaker is for.
fn text_of(speaker: &Element) -> Option<Element> {
    let around = later::near(speaker, "parentElement").filter(is_line);
    around.or_else(|| later::near(speaker, "nextElementSibling"))
}

fn speaker_of(block: &Element) -> Option<Element> {
    let place = if is_line(block) { "lastElementChild" } else { "previousElementSibling" };
    later::near(block, place).filter(|place| place.get_attribute("class").as_deref() == Some(EAR))
}

/// The classes of a speaker of the layer.
const EAR: &str = "speaker ear";

fn put(block: &Element) {
    // Which text it stands at is asked on the tap: a keyed list moves its children.
    let speaker = bare(EAR).on("click", |event| {
        let speaker = event.current_target().and_then(|target| target.dyn_into().ok());
        if let Some(text) = speaker.as_ref().and_then(text_of) {
            web::read_aloud(Some(text));
        }
    });
    name(speaker.raw(), block);
    let _ = block.toggle_attribute_with_force("data-heard", true);
    if is_line(block) {
        let _ = block.append_child(speaker.raw());
    } else {
        later::put_before(speaker.raw(), block);
    }
}

fn name(speaker: &Element, block: &Element) {
    let words = later::words(block);
    let name = Shell::get().say(&Text::of("listen-to").words("text", words.trim()));
    if speaker.get_attribute("aria-label").as_ref() != Some(&name) {
        let _ = speaker.set_attribute("aria-label", &name);
    }
}

fn take_away(speaker: &Element) {
    if let Some(text) = text_of(speaker) {
        let _ = text.toggle_attribute_with_force("data-heard", false);
    }
    speaker.remove();
}
