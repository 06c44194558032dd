//! The page itself: languages, focus, visibility, printing.

use jalon_core::app::{Paper, turn};
use jalon_core::instrument::Locale;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{
    CssStyleSheet, DataTransfer, Document, Element, HtmlElement, PageTransitionEvent, Window,
};

/// The window; a page always has one.
pub(super) fn window() -> Window {
    web_sys::window().expect("the app runs in a page")
}

pub(super) fn document() -> Document {
    window().document().expect("the app runs in a page")
}

pub(super) fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// The language of the page, which `public/boot.js` took from the record if there is one, and the
/// browser's languages, the preferred first. Where that fell back on the source there is no such language.
pub(super) fn languages() -> Vec<String> {
    let browser = window().navigator().languages();
    let browser: Vec<String> = browser.iter().filter_map(|l| l.as_string()).collect();
    let root = document().document_element().and_then(|root| root.get_attribute("data-locale"));
    let is_chosen =
        |tag: &String| Locale::known(&browser).is_some() || *tag != Locale::default().tag();
    root.filter(is_chosen).into_iter().chain(browser.clone()).collect()
}

/// Where a file lies that the release gives its name to (`scripts/release.mjs`): in the folder of this page's release.
pub(super) fn file(path: &str) -> String {
    let release = element("start").and_then(|start| start.get_attribute("data-release"));
    [&*release.unwrap_or_default(), "/", path].concat()
}

/// The file of a picture of the set.
#[must_use]
pub fn picture_file(name: &str) -> String {
    file(&["pictures/", name, ".svg"].concat())
}

/// Removes the static welcome: the app has taken its place.
pub fn shell_done() {
    if let Some(shell) = element("shell") {
        shell.remove();
    }
    set_root("data-state", "running");
}

/// Shows that the app could not be opened.
pub(super) fn shell_failed() {
    set_root("data-state", "failed");
}

/// Whether the app broke off: `public/start.js` has put a page in its place.
pub(super) fn is_trapped() -> bool {
    let root = document().document_element();
    root.and_then(|root| root.get_attribute("data-state")).is_some_and(|state| state == "trapped")
}

pub(super) fn set_root(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute(name, value);
    }
}

/// Comes to a new screen: to its top, with the focus on this element, once it is there.
pub fn arrive_at(id: &'static str) {
    leptos::prelude::queue_microtask(move || {
        window().scroll_to_with_x_and_y(0.0, 0.0);
        if let Some(element) = element(id) {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = element.focus_with_options(&options);
        }
    });
}

/// Puts the focus on the element with this id, once what is being changed is there.
pub fn focus_soon(id: &str) {
    let id = id.to_owned();
    leptos::prelude::request_animation_frame(move || {
        if let Some(element) = element(&id) {
            let _ = element.focus();
        }
    });
}

/// What stands in the field or the list that an event is about.
#[must_use]
pub fn value(event: &web_sys::Event) -> Option<String> {
    let target = event.target()?;
    match target.dyn_ref::<web_sys::HtmlInputElement>() {
        Some(input) => Some(input.value()),
        None => {
            target.dyn_ref::<web_sys::HtmlSelectElement>().map(web_sys::HtmlSelectElement::value)
        }
    }
}

/// Prints the page, once what was just changed is in it, on the paper that its styles ask for.
pub(super) fn print() {
    forget_paper();
    leptos::prelude::queue_microtask(|| {
        let _ = window().print();
    });
}

/// Prints the page on this paper. Its size is a rule that no stylesheet can hold for a part of the time:
/// a named page leaves Chromium on the paper of the others.
pub(super) fn print_on(paper: Paper) {
    forget_paper();
    let (name, rule) = match paper {
        Paper::A3 => ("a3", "@page { size: A3 portrait; margin: 14mm 17mm }"),
        Paper::A4 => ("a4", "@page { size: A4 portrait; margin: 10mm 12mm }"),
    };
    if let Some((sheet, end)) = last_sheet() {
        let _ = sheet.insert_rule_with_index(rule, end);
    }
    set_root(PAPER, name);
    // What is printed next by the browser's own menu is a page again.
    listen::<web_sys::Event>(&window(), "afterprint", |_| forget_paper());
    let _ = window().print();
}

/// On the root while a paper is chosen; `styles/poster.css` sets the poster for it.
const PAPER: &str = "data-paper";

/// The last stylesheet, whose rules win, and how many rules it has.
fn last_sheet() -> Option<(CssStyleSheet, u32)> {
    let sheets = document().style_sheets();
    let sheet = sheets.item(sheets.length().checked_sub(1)?)?.dyn_into::<CssStyleSheet>().ok()?;
    let rules = sheet.css_rules().ok()?.length();
    Some((sheet, rules))
}

fn forget_paper() {
    let root = document().document_element();
    let Some(root) = root.filter(|root| root.has_attribute(PAPER)) else { return };
    let _ = root.remove_attribute(PAPER);
    if let Some((sheet, end)) = last_sheet() {
        let _ = sheet.delete_rule(end.saturating_sub(1));
    }
}

/// Calls back for as long as the page lives.
pub(super) fn listen<E>(
    target: &web_sys::EventTarget,
    name: &str,
    mut each: impl FnMut(E) + 'static,
) where
    E: JsCast + 'static,
{
    let call = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
        if let Ok(event) = event.dyn_into::<E>() {
            each(event);
        }
    });
    let _ = target.add_event_listener_with_callback(name, call.as_ref().unchecked_ref());
    call.forget();
}

pub(super) fn on_visible(call: impl Fn() + 'static) {
    let page = document();
    listen::<web_sys::Event>(&document(), "visibilitychange", move |_| {
        if !page.hidden() {
            call();
        }
    });
}

/// Calls back when the page is left and when the browser shows it again as it was.
pub(super) fn on_leaving(call: impl Fn(turn::Event) + Clone + 'static) {
    let left = call.clone();
    listen::<PageTransitionEvent>(&window(), "pagehide", move |_| left(turn::Event::Hidden));
    listen::<PageTransitionEvent>(&window(), "pageshow", move |event| {
        if event.persisted() {
            call(turn::Event::Returned);
        }
    });
}

/// Calls back when the page is hidden or left: another page, another tab, the phone locked.
pub(super) fn on_hiding(call: impl Fn() + Clone + 'static) {
    let page = document();
    let left = call.clone();
    listen::<web_sys::Event>(&document(), "visibilitychange", move |_| {
        if page.hidden() {
            call();
        }
    });
    listen::<web_sys::Event>(&window(), "pagehide", move |_| left());
}

pub(super) fn on_paste(call: impl Fn(DataTransfer) + 'static) {
    listen::<web_sys::ClipboardEvent>(&document(), "paste", move |event| {
        if let Some(transfer) = event.clipboard_data() {
            call(transfer);
        }
    });
}

/// A new element.
///
/// # Panics
/// When the name is no element's: names stand in the code.
#[must_use]
pub fn create_element(name: &str) -> Element {
    document().create_element(name).expect("the code names elements only")
}

/// A new element of an SVG picture.
///
/// # Panics
/// When the name is no element's: names stand in the code.
#[must_use]
pub fn create_svg(name: &str) -> Element {
    let space = Some("http://www.w3.org/2000/svg");
    document().create_element_ns(space, name).expect("the code names elements only")
}

/// A new element of a known kind that never enters the page's tree by itself.
pub(super) fn create<T: JsCast>(name: &str) -> Option<T> {
    create_element(name).dyn_into().ok()
}
