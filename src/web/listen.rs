//! What a person wants to hear, from the press on: kept until the later part is here to read it.

use super::dynamic;
use crate::web::shell::Shell;
use jalon_core::app::{Event, VoiceEvent};
use std::cell::RefCell;
use web_sys::Element;

thread_local! {
    static WANTED: RefCell<Vec<Element>> = const { RefCell::new(Vec::new()) };
}

/// Reads this aloud, or everything on the screen.
pub fn read_aloud(to: Option<Element>) {
    send(to.into_iter().collect(), VoiceEvent::Asked);
}

/// A picture was touched, and says itself.
pub fn say_touched(what: Vec<Element>) {
    send(what, VoiceEvent::Touched);
}

/// Opens the listening layer, or closes it.
pub fn toggle_listening() {
    send(Vec::new(), VoiceEvent::Toggled);
}

fn send(to: Vec<Element>, event: VoiceEvent) {
    let shell = Shell::get();
    if shell.now(|model| !model.parts.later.is_here()) {
        unlock();
    }
    WANTED.set(to);
    shell.send(Event::Voice(event));
}

/// Some phones let a page speak only if it first did so under a finger: an empty sentence, while there is one.
fn unlock() {
    let speech = dynamic::global("speechSynthesis");
    let nothing = dynamic::new("SpeechSynthesisUtterance", &[&"".into()]);
    if let Some((speech, nothing)) = speech.zip(nothing) {
        dynamic::call(&speech, "speak", &[&nothing]);
    }
}

/// What was pressed last; nothing for everything.
pub(super) fn wanted() -> Vec<Element> {
    WANTED.take()
}
