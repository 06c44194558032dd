//! What is asked in pictures: a touch chooses a picture and says it, one loudspeaker reads the screen and lights each
//! picture in turn. What shows the states: styles/simple.css and styles/aloud.css.

use crate::ui::card::{CardKind, faced, group, key, show, toggle_of};
use crate::ui::element::{El, div, el};
use crate::ui::follow::{Follow, Item, Source, view};
use crate::ui::pieces::picture;
use crate::web::{self, Shell, later};
use jalon_core::app::view::card::Card;
use jalon_core::app::view::listen::ListenView;
use jalon_core::app::{Event, Text, View, VoiceEvent};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

/// What says why nothing more can be chosen; it is heard with the picture that was touched in vain.
pub const WHY: &str = "data-why";

fn listen() -> Source<View, ListenView> {
    view().part(|view| Some(&view.frame.listen))
}

/// The top of a screen: its picture, beside it the one loudspeaker, below them the heading. While the screen is read
/// there is the snail, too.
pub fn head(of: &str, heading: El) -> El {
    let topic = picture(of).set("class", "topic");
    div("head").set("data-speaker", "").with(slow()).with(topic).with(loudspeaker()).with(heading)
}

/// The same for a screen about no one subject: on a low phone its picture gives way.
pub fn plain_head(of: &str, heading: El) -> El {
    head(of, heading).class("plain")
}

/// A sign of the tool itself, drawn in lines; it says nothing by itself.
pub fn sign(name: &str) -> El {
    el("span").set("class", &format!("i i-{name}")).set("aria-hidden", "true")
}

/// Reads the whole screen; while it does, it stops.
pub fn loudspeaker() -> El {
    let name = || {
        let reads = listen().read(|listen| listen.reads_screen) == Some(true);
        Shell::get().say(&Text::of(if reads { "listen-stop" } else { "listen-all" }))
    };
    let button = el("button").set("type", "button").set("class", "speaker voice");
    button
        .set("data-listen-all", "")
        .labelled(Box::new(name))
        .class_while(listen(), "reads", |listen| listen.reads_screen)
        .class_while(listen(), "coming", |listen| listen.is_coming)
        .with(sign("speaker"))
        .on("click", |_| {
            if listen().now(|listen| listen.reads_screen) == Some(true) {
                Shell::get().send(Event::Voice(VoiceEvent::Stopped));
            } else {
                web::read_aloud(None);
            }
        })
}

/// Slowly, or not: only while the screen is read.
pub fn slow() -> El {
    el("button")
        .set("type", "button")
        .set("class", "speaker slow")
        .label(Text::of("listen-slow"))
        .attribute(listen(), "aria-pressed", |listen| Some(listen.slow.to_string()))
        .with(picture("slow"))
        .sends(VoiceEvent::SlowToggled)
        .shown_while(listen(), |listen| listen.reads_screen)
}

/// Says this, as what was just touched.
pub fn say(what: &Element) {
    web::say_touched(vec![what.clone()]);
}

/// A tap chooses a picture, and says it; what is taken back falls silent.
fn touch(event: &web_sys::Event, card: &Card, here: &Element) {
    if !card.open {
        // Nothing is chosen: the browser shall not show it as if it were.
        event.prevent_default();
        let why = later::all_in_main(&format!("[{WHY}]"));
        return web::say_touched([here.clone()].into_iter().chain(why).collect());
    }
    let shell = Shell::get();
    shell.send(card.event.clone());
    if card.chosen {
        shell.send(Event::Voice(VoiceEvent::Stopped));
    } else {
        say(here);
    }
}

/// The pictures to choose from, named by the screen's heading.
pub fn picks<S: Follow>(
    source: S,
    look: &str,
    kind: CardKind,
    of: impl Fn(&S::Of) -> &[Card] + 'static,
) -> El {
    group(look, kind).set("data-speaker", "").each(source, of, key, move |item| pick(item, kind))
}

fn pick(item: Item<Card>, kind: CardKind) -> El {
    let Some(card) = item.now(Card::clone) else { return el("label") };
    let label = el("label").set("class", "pick");
    let (input, field) = field(kind, label.raw(), move || item.now(Card::clone));
    faced(label.with(input), card.picture, el("span").set("class", "words").say(card.label))
        .following(item, move |card, label| mark(card, label, &field))
}

/// *I want to talk about this*, in the shape of what it is, so that nobody takes it for a further answer.
pub fn bubble<S: Follow>(source: S, of: fn(&S::Of) -> &Card) -> El {
    let Some(card) = source.now(|source| of(source).clone()) else { return el("label") };
    let label = el("label").set("class", "pick bubble");
    let now = source.clone();
    let (input, field) =
        field(CardKind::Several, label.raw(), move || now.now(|source| of(source).clone()));
    label
        .set("data-speaker", "")
        .with(input.set("role", "switch"))
        .with(sign("talk"))
        .with(el("span").set("class", "tick").set("aria-hidden", "true"))
        .with(el("span").set("class", "words").say(card.label))
        .following(source, move |source, label| mark(of(source), label, &field))
}

/// The field of a picture. It hears of each tap, also of one on what is chosen already.
fn field(
    kind: CardKind,
    label: &Element,
    card: impl Fn() -> Option<Card> + 'static,
) -> (El, HtmlInputElement) {
    let (input, here) = (toggle_of(kind), label.clone());
    let field = input.raw().clone().unchecked_into();
    let input = input.on("click", move |event| {
        if let Some(card) = card() {
            touch(&event, &card, &here);
        }
    });
    (input, field)
}

/// Chosen or not; and whether it can be, which is said and never shown as if it had gone.
fn mark(card: &Card, label: &Element, field: &HtmlInputElement) {
    show(&Card { open: true, ..card.clone() }, label, field);
    let _ = if card.open {
        field.remove_attribute("aria-disabled")
    } else {
        field.set_attribute("aria-disabled", "true")
    };
}
