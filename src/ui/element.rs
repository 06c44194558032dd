//! Elements of the page, built by calls and all of one type; Leptos' signals keep them up to date.
//!
//! Why not `view!`: it gives every element, attribute and closure a type of its own, and each type its own
//! code to build, rebuild, mount and remove it. Measured on these screens (docs/adr/0007), wasm after brotli:
//! 249,400 bytes with `view!` and memos, 229,300 with `--cfg=erase_components`, 175,300 with this file, out of
//! a first load that may be 146,000 today. `view!` also costs three times the compile time here.
//! What is kept of Leptos: signals, effects, owners and mounting. A closure that follows a signal is boxed and
//! runs in the one kind of effect below ([`effect`]); a method with a type parameter only boxes and calls one
//! without. What is missing compared with `view!`: markup that looks like HTML, and a check of attribute names.
//! In return an element is moved, kept and tested like any other value (tests/ui.rs).
//!
//! Effects and listeners (listen.rs) belong to the owner under which the element was built, and end with it.

use super::focus;
use super::follow::Follow;
use crate::web::{self, Shell};
use jalon_core::app::Text;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
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
    /// Wraps an element that is already in the page.
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
        let id = if text.args.is_empty() { &*text.id } else { "" };
        self.set("data-say", id).written(Box::new(move || shell.say(&text)))
    }

    /// Shows a message made of what the element follows; nothing for `None`.
    pub fn saying<S: Follow>(
        self,
        source: S,
        text: impl Fn(&S::Of) -> Option<Text> + 'static,
    ) -> Self {
        self.told(Box::new(move || source.read(&text)))
    }

    /// The outer `None`: there is nothing to follow now.
    fn told(self, text: Box<dyn Fn() -> Option<Option<Text>>>) -> Self {
        let shell = Shell::get();
        let here = self.0.clone();
        let mut written = None;
        effect(Box::new(move || {
            if let Some(text) = text() {
                mark(&here, text.as_ref());
                let text = text.map(|text| shell.say(&text)).unwrap_or_default();
                write(&here, text, &mut written);
            }
        }));
        self
    }

    /// Shows a text that follows every signal it reads.
    pub fn written(self, text: Box<dyn Fn() -> String>) -> Self {
        let here = self.0.clone();
        let mut written = None;
        effect(Box::new(move || write(&here, text(), &mut written)));
        self
    }

    /// Names the element for a screen reader.
    pub fn label(self, text: Text) -> Self {
        let shell = Shell::get();
        self.labelled(Box::new(move || shell.say(&text)))
    }

    /// Names the element by a text that follows every signal it reads.
    pub fn labelled(self, name: Box<dyn Fn() -> String>) -> Self {
        let here = self.0.clone();
        effect(Box::new(move || put(&here, "aria-label", &name())));
        self
    }

    /// Runs now and at each change of what the element follows.
    pub fn following<S: Follow>(
        self,
        source: S,
        change: impl Fn(&S::Of, &Element) + 'static,
    ) -> Self {
        let here = self.0.clone();
        effect(Box::new(move || {
            source.read(|of| change(of, &here));
        }));
        self
    }

    /// An attribute that follows; removed for `None`, not written again with the same value.
    pub fn attribute<S: Follow>(
        self,
        source: S,
        name: &'static str,
        value: impl Fn(&S::Of) -> Option<String> + 'static,
    ) -> Self {
        self.following(source, move |of, here| match value(of) {
            Some(value) => put(here, name, &value),
            None => drop(here.remove_attribute(name)),
        })
    }

    /// Shows the element only while this holds.
    pub fn shown_while<S: Follow>(
        self,
        source: S,
        holds: impl Fn(&S::Of) -> bool + 'static,
    ) -> Self {
        self.following(source, move |of, here| {
            let _ = here.toggle_attribute_with_force("hidden", !holds(of));
        })
    }

    /// Gives the element a class while this holds.
    pub fn class_while<S: Follow>(
        self,
        source: S,
        name: &'static str,
        holds: impl Fn(&S::Of) -> bool + 'static,
    ) -> Self {
        self.following(source, move |of, here| {
            let _ = here.class_list().toggle_with_force(name, holds(of));
        })
    }

    /// Fills the element again whenever this part of what it follows differs from before. For a list
    /// whose items come, go or move there is [`El::each`].
    pub fn filled<S: Follow, T: PartialEq + 'static>(
        self,
        source: S,
        of: impl Fn(&S::Of) -> T + 'static,
        build: impl Fn(&T) -> Vec<El> + 'static,
    ) -> Self {
        let shown: Rc<RefCell<Option<T>>> = Rc::default();
        let before = Rc::clone(&shown);
        let changed = move || {
            let Some(next) = source.read(&of) else { return false };
            if before.borrow().as_ref() == Some(&next) {
                return false;
            }
            before.replace(Some(next));
            true
        };
        let build = move || shown.borrow().as_ref().map(&build).unwrap_or_default();
        self.refilled(Box::new(changed), Box::new(build))
    }

    fn refilled(self, changed: Box<dyn Fn() -> bool>, build: Box<dyn Fn() -> Vec<El>>) -> Self {
        // What is built belongs to the element itself: the effect's own owner is emptied at each run.
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
            // A button that changes what is around it is built again too: the focus stays there.
            let focus = focus::place(&here);
            here.set_text_content(None);
            for child in children {
                let _ = here.append_child(&child.0);
            }
            if let Some(at) = focus {
                focus::restore(here.clone(), at, focus::HEADING);
            }
        }));
        self
    }
}

/// Names the message an element shows, for reading aloud: one without variables may have a recording.
pub(super) fn mark(here: &Element, text: Option<&Text>) {
    let id = text.filter(|text| text.args.is_empty()).map_or("", |text| &*text.id);
    put(here, "data-say", id);
}

/// Sets an attribute unless it has this value: each write is news to whoever watches the page.
pub(super) fn put(here: &Element, name: &str, value: &str) {
    if here.get_attribute(name).as_deref() != Some(value) {
        let _ = here.set_attribute(name, value);
    }
}

/// Sets the text unless it is what was written last: the same text again would be read aloud again.
fn write(here: &Element, text: String, written: &mut Option<String>) {
    if written.as_ref() != Some(&text) {
        here.set_text_content(Some(&text));
        *written = Some(text);
    }
}

/// Runs now, and again when a signal it read changes, for as long as the present owner lives.
pub(super) fn effect(mut run: Box<dyn FnMut()>) {
    web::keep(Box::new(RenderEffect::new(move |_: Option<()>| run())));
}
