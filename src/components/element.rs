//! Elements of the page, built by hand and all of one type; Leptos' signals keep them up to date.
//!
//! `view!` gives every element and closure a type of its own, and with each type its own copy of the
//! code that builds, updates and removes it. On these screens that cost half of the first load
//! (docs/adr/0007). Here whatever follows the model is a boxed closure in one kind of effect, which
//! lives as long as the part of the page it stands in.

use crate::web::{self, Shell};
use jalon_core::app::{Event, Model, Text};
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::Element;

/// One element.
#[must_use = "an element shows nothing until it stands in the page"]
#[derive(Clone)]
pub struct El(Element);

/// A new element.
pub fn el(tag: &str) -> El {
    El(web::create_element(tag))
}

/// A new element of an SVG picture.
pub fn svg(tag: &str) -> El {
    El(web::create_svg(tag))
}

/// A new element with classes.
pub fn div(classes: &str) -> El {
    el("div").set("class", classes)
}

impl El {
    /// Puts an element that stands in the page already under this layer.
    pub fn of(element: Element) -> Self {
        Self(element)
    }

    /// The element itself, for what only one place needs.
    #[must_use]
    pub fn raw(&self) -> &Element {
        &self.0
    }

    /// Sets an attribute.
    pub fn set(self, name: &str, value: &str) -> Self {
        let _ = self.0.set_attribute(name, value);
        self
    }

    /// Adds a class.
    pub fn class(self, name: &str) -> Self {
        let _ = self.0.class_list().add_1(name);
        self
    }

    /// Sets a fixed text.
    pub fn text(self, text: &str) -> Self {
        self.0.set_text_content(Some(text));
        self
    }

    /// Adds a child at the end.
    #[expect(clippy::needless_pass_by_value, reason = "a child stands in one place")]
    pub fn with(self, child: El) -> Self {
        let _ = self.0.append_child(&child.0);
        self
    }

    /// Adds children at the end.
    pub fn all(self, children: Vec<El>) -> Self {
        children.into_iter().fold(self, El::with)
    }

    /// Adds a child at the end, if there is one.
    pub fn maybe(self, child: Option<El>) -> Self {
        match child {
            Some(child) => self.with(child),
            None => self,
        }
    }

    /// Shows a message without variables, in the language on the screen.
    pub fn word(self, id: &'static str) -> Self {
        self.say(Text::of(id))
    }

    /// Shows a message, in the language on the screen.
    pub fn say(self, text: Text) -> Self {
        let shell = Shell::get();
        mark(&self.0, Some(&text));
        self.written(Box::new(move || shell.say(&text)))
    }

    /// Shows a message worked out from the model; nothing for `None`.
    pub fn tell(self, text: impl Fn(&Model) -> Option<Text> + 'static) -> Self {
        let shell = Shell::get();
        let here = self.0.clone();
        self.written(Box::new(move || {
            let text = shell.read(&text);
            mark(&here, text.as_ref());
            text.map(|text| shell.say(&text)).unwrap_or_default()
        }))
    }

    /// Shows a text that follows whatever it reads.
    pub fn written(self, text: Box<dyn Fn() -> String>) -> Self {
        let here = self.0.clone();
        effect(Box::new(move || {
            let text = text();
            // The same text again would be read aloud again.
            if here.text_content().as_deref() != Some(text.as_str()) {
                here.set_text_content(Some(&text));
            }
        }));
        self
    }

    /// Names the element for a screen reader.
    pub fn label(self, text: Text) -> Self {
        let shell = Shell::get();
        let here = self.0.clone();
        effect(Box::new(move || {
            let _ = here.set_attribute("aria-label", &shell.say(&text));
        }));
        self
    }

    /// Shows a message that takes another as its variable.
    pub fn say_with(self, id: &'static str, name: &'static str, value: Said) -> Self {
        let shell = Shell::get();
        self.written(Box::new(move || shell.say(&Text::of(id).words(name, value.words(shell)))))
    }

    /// Names the element by a message that takes another as its variable.
    pub fn label_with(self, id: &'static str, name: &'static str, value: Said) -> Self {
        let shell = Shell::get();
        let here = self.0.clone();
        effect(Box::new(move || {
            let text = Text::of(id).words(name, value.words(shell));
            let _ = here.set_attribute("aria-label", &shell.say(&text));
        }));
        self
    }

    /// Changes the element whenever the model changes.
    pub fn follow(self, change: impl Fn(&Model, &Element) + 'static) -> Self {
        let shell = Shell::get();
        let here = self.0.clone();
        effect(Box::new(move || shell.read(|model| change(model, &here))));
        self
    }

    /// Shows the element only while this holds.
    pub fn shown_if(self, holds: impl Fn(&Model) -> bool + 'static) -> Self {
        self.follow(move |model, here| {
            let _ = here.toggle_attribute_with_force("hidden", !holds(model));
        })
    }

    /// Gives the element a class while this holds.
    pub fn class_if(self, name: &'static str, holds: impl Fn(&Model) -> bool + 'static) -> Self {
        self.follow(move |model, here| {
            let _ = here.class_list().toggle_with_force(name, holds(model));
        })
    }

    /// Fills the element anew whenever this part of the model differs from before.
    pub fn part<T: PartialEq + 'static>(
        self,
        of: impl Fn(&Model) -> T + 'static,
        build: impl Fn(&T) -> Vec<El> + 'static,
    ) -> Self {
        let shell = Shell::get();
        let now: Rc<RefCell<Option<T>>> = Rc::default();
        let seen = Rc::clone(&now);
        let changed = move || {
            let next = Some(shell.read(&of));
            let differs = *seen.borrow() != next;
            seen.replace(next);
            differs
        };
        let build = move || now.borrow().as_ref().map(&build).unwrap_or_default();
        self.refilled(Box::new(changed), Box::new(build))
    }

    fn refilled(
        self,
        mut changed: Box<dyn FnMut() -> bool>,
        build: Box<dyn Fn() -> Vec<El>>,
    ) -> Self {
        // What is built belongs to the part itself: the effect's own owner is emptied at each run.
        let around = Owner::current().unwrap_or_default();
        let mut inside: Option<Owner> = None;
        let here = self.0.clone();
        effect(Box::new(move || {
            if !changed() {
                return;
            }
            if let Some(before) = inside.take() {
                before.cleanup();
            }
            let owner = around.child();
            let children = owner.with(|| untrack(&build));
            inside = Some(owner);
            // A button that changes what is around it is built anew too: the keyboard stays there.
            let focus = web::focus_within(&here);
            here.set_text_content(None);
            for child in children {
                let _ = here.append_child(&child.0);
            }
            if let Some(at) = focus {
                web::focus_again(here.clone(), at, super::HEADING);
            }
        }));
        self
    }

    /// Calls back on an event of the browser.
    pub fn on(self, name: &str, call: impl FnMut(web_sys::Event) + 'static) -> Self {
        self.listen(name, Box::new(call))
    }

    /// Sends an event to the core on a tap.
    pub fn sends(self, event: Event) -> Self {
        self.sends_on("click", event)
    }

    /// Sends an event to the core on an event of the browser.
    pub fn sends_on(self, name: &str, event: Event) -> Self {
        let shell = Shell::get();
        self.listen(name, Box::new(move |_| shell.send(event.clone())))
    }

    fn listen(self, name: &str, call: Box<dyn FnMut(web_sys::Event)>) -> Self {
        let call = Closure::wrap(call).into_js_value();
        let _ = self.0.add_event_listener_with_callback(name, call.unchecked_ref());
        self
    }
}

/// Says which message an element shows, for who listens: one without variables may have a recording.
fn mark(here: &Element, text: Option<&Text>) {
    let id = text.filter(|text| text.args.is_empty()).map_or("", |text| &*text.id);
    let _ = here.set_attribute("data-say", id);
}

/// Words put into a message: another message, or a text as it is.
#[derive(Clone)]
pub enum Said {
    /// A message.
    Message(Text),
    /// A text.
    Words(String),
}

impl Said {
    fn words(&self, shell: Shell) -> String {
        match self {
            Self::Message(text) => shell.say(text),
            Self::Words(words) => words.clone(),
        }
    }
}

/// Runs now, and again when a signal it read changes, for as long as the present owner lives.
fn effect(mut run: Box<dyn FnMut()>) {
    let running = RenderEffect::new(move |_: Option<()>| run());
    // The arena of the present owner keeps it.
    let _ = StoredValue::new_local(running);
}
