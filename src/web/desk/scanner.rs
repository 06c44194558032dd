//! A handheld scanner types: its keys are heard wherever the focus is.

use crate::web::dynamic::get;
use crate::web::later::Timer;
use crate::web::page;
use crate::web::shell::Shell;
use jalon_core::app::burst::{Burst, Focus, Pause, Press, Verdict};
use jalon_core::app::{Event, Place, ReaderEvent, Typed, desk};
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlInputElement, KeyboardEvent};

thread_local! {
    static LISTENING: Cell<bool> = const { Cell::new(false) };
    static BURST: RefCell<Burst> = RefCell::default();
    /// Rings when no key was pressed for a while.
    static END: RefCell<Option<Timer>> = const { RefCell::new(None) };
}

/// Hears scanners from now on, on every page that reads what they type.
pub fn hear_scanner() {
    if LISTENING.replace(true) {
        return;
    }
    let shell = Shell::get();
    page::listen::<KeyboardEvent>(&page::window(), "keydown", move |event| {
        if shell.now(|model| model.place.hears_scanner()) {
            pressed(&event, shell);
        }
    });
}

fn pressed(event: &KeyboardEvent, shell: Shell) {
    let target: JsValue = event.target().map(JsValue::from).unwrap_or_default();
    let text = |name: &str| get(&target, name).and_then(|value| value.as_string());
    let tag = text("tagName").unwrap_or_default();
    let takes_text = |kind: String| {
        !matches!(kind.as_str(), "button" | "checkbox" | "radio" | "file" | "submit")
    };
    let is_edited = || get(&target, "isContentEditable").is_some_and(|value| value.is_truthy());
    let focus = match tag.as_str() {
        "SELECT" => Focus::List,
        "TEXTAREA" => Focus::Field,
        "INPUT" if text("type").is_none_or(takes_text) => Focus::Field,
        _ if is_edited() => Focus::Field,
        _ => Focus::Other,
    };
    // It types nothing, in a field neither; a list that is open it closes itself.
    if event.key() == "Escape" && focus != Focus::List && !event.is_composing() {
        alone(desk::CLOSE, shell);
    }
    // AltGr is Control and Alt on some systems.
    let command = (event.ctrl_key() || event.alt_key() || event.meta_key())
        && !event.get_modifier_state("AltGraph");
    let (key, code) = (event.key(), event.code());
    let verdict = BURST.with_borrow_mut(|burst| {
        burst.press(&Press {
            at: event.time_stamp(),
            key: &key,
            code: &code,
            shift: event.shift_key(),
            command,
            repeats: event.repeat(),
            focus,
        })
    });
    END.set(Some(Timer::start(focus.pause(), move || match BURST.with_borrow_mut(Burst::pause) {
        Pause::Nothing => {}
        Pause::Read(typed) => read(typed, shell),
        // In a field or a list it is what it always is.
        Pause::Key(_) if focus != Focus::Other => {}
        Pause::Key(sign) => alone(sign.to_ascii_lowercase(), shell),
    })));
    match verdict {
        Verdict::Pass => {}
        Verdict::Swallow => event.prevent_default(),
        Verdict::Read(typed) => {
            event.prevent_default();
            END.set(None);
            read(typed, shell);
        }
    }
}

/// A key alone is heard at the desk, and not where codes are counted.
fn alone(sign: char, shell: Shell) {
    if shell.now(|model| matches!(model.place, Place::Desk(_))) {
        shell.send(Event::Desk(desk::Event::Pressed(sign)));
    }
}

/// What was typed so far is taken by its owner.
pub fn forget_keys() {
    END.set(None);
    BURST.set(Burst::default());
}

fn read(typed: Typed, shell: Shell) {
    // In the field the next scan types over this one.
    let focused = page::document().active_element();
    if let Some(field) = focused.as_ref().and_then(|element| element.dyn_ref::<HtmlInputElement>())
    {
        field.select();
    }
    shell.send(Event::Reader(ReaderEvent::KeysTyped(typed)));
}
