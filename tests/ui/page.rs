//! A part of a page for one test, and the signal its elements follow.

use jalon::ui::{El, Source, el};
use jalon::web::AnyValue;
use js_sys::{Array, Function, Promise};
use leptos::prelude::Owner;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement};

/// What the elements of a test follow.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// A text.
    pub text: String,
    /// Something that does not concern the text.
    pub count: u32,
    /// The items of a list.
    pub items: Vec<Item>,
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its key.
    pub key: &'static str,
    /// What it says.
    pub says: String,
}

/// Items that say their keys.
pub fn items(keys: &[&'static str]) -> Vec<Item> {
    keys.iter().map(|key| Item { key, says: (*key).to_owned() }).collect()
}

/// A page under test; it leaves the document when it is dropped.
pub struct Page {
    value: AnyValue,
    view: RefCell<View>,
    owner: Owner,
    /// What is followed lives longer than what follows it.
    _life: Owner,
    /// The element the test builds in.
    pub root: Element,
}

impl Page {
    /// Starts with this view.
    pub fn new(view: View) -> Self {
        let owner = Owner::new();
        let root: HtmlElement = el("div").raw().clone().unchecked_into();
        document().body().expect("a body").append_child(&root).expect("it is put in");
        // Mounting is what makes effects run as tasks of the browser.
        leptos::mount::mount_to(root.clone(), || ()).forget();
        let life = Owner::new();
        let value = life.with(|| AnyValue::new(Rc::new(view.clone())));
        Self { value, view: RefCell::new(view), owner, _life: life, root: root.into() }
    }

    /// Puts what is built into the page.
    pub fn build(&self, build: impl FnOnce(Source<View>) -> El) -> Element {
        let source = Source::new(self.value);
        let made = self.owner.with(|| build(source));
        self.root.append_child(made.raw()).expect("it is put in");
        made.raw().clone()
    }

    /// Changes the view and waits until the page shows it.
    pub async fn change(&self, change: impl FnOnce(&mut View)) {
        change(&mut self.view.borrow_mut());
        self.value.set(Rc::new(self.view.borrow().clone()));
        settle().await;
    }

    /// Ends everything that was built, as when another screen comes.
    pub fn end(&self) {
        self.owner.cleanup();
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.owner.cleanup();
        self.root.remove();
    }
}

pub fn document() -> web_sys::Document {
    web_sys::window().and_then(|window| window.document()).expect("a page")
}

/// Waits until effects, and what they put off, have run: a whole task of the browser.
pub async fn settle() {
    let wait = Promise::new(&mut |done, _| {
        let window = web_sys::window().expect("a window");
        window.set_timeout_with_callback(&done).expect("a timer");
    });
    JsFuture::from(wait).await.expect("the timer rings");
}

/// The children of an element.
pub fn children(of: &Element) -> Vec<Element> {
    Array::from(&of.children()).iter().map(JsCast::unchecked_into).collect()
}

/// What the children say, in their order.
pub fn said(of: &Element) -> Vec<String> {
    children(of).iter().map(|child| child.text_content().unwrap_or_default()).collect()
}

/// The first element of this kind in it.
pub fn first(within: &Element, selector: &str) -> HtmlElement {
    let found = within.query_selector(selector).expect("a selector");
    found.expect("it is there").unchecked_into()
}

/// Whether the focus is on this element.
pub fn has_focus(element: &Element) -> bool {
    document().active_element().is_some_and(|active| active.is_same_node(Some(element)))
}

/// Counts every change below an element.
pub struct Watch(Function);

impl Watch {
    /// From now on.
    pub fn on(element: &Element) -> Self {
        let script = "let seen = 0;
            const watch = new MutationObserver((records) => { seen += records.length; });
            watch.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
            return () => { const all = seen + watch.takeRecords().length; seen = 0; return all; };";
        let begin = Function::new_with_args("element", script);
        Self(begin.call1(&JsValue::NULL, element).expect("it watches").into())
    }

    /// How many changes there were since the last time this was asked.
    pub fn changes(&self) -> i32 {
        let count = self.0.call0(&JsValue::NULL).expect("it counts");
        // Small numbers are whole.
        count.as_f64().map_or(-1, |count| format!("{count}").parse().unwrap_or(-1))
    }
}
