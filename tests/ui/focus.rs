//! The focus in a keyed list.

use crate::page::{Page, View, children, document, first, has_focus, items, said};
use jalon::ui::{El, Follow, HEADING, Source, div, el};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

/// A list of buttons below a heading.
fn list(source: Source<View>) -> El {
    let build = |item: jalon::ui::Item<crate::page::Item>| {
        let button = el("button").text(item.now(|item| item.key).unwrap_or_default());
        el("li").with(button)
    };
    let list = el("ul").each(source, |view| &view.items, |item| item.key.into(), build);
    div("").with(el("h1").set("id", HEADING).set("tabindex", "-1")).with(list)
}

fn page_of(keys: &[&'static str]) -> (Page, Element) {
    let page = Page::new(View { items: items(keys), ..View::default() });
    let here = page.build(list);
    let list = first(&here, "ul").into();
    (page, list)
}

/// Focuses the button that says this, and counts how often it loses the focus.
fn focus_on(list: &Element, says: &str) -> (HtmlElement, Rc<Cell<u32>>) {
    let at = said(list).iter().position(|text| text == says).expect("it is there");
    let button = first(&children(list)[at], "button");
    button.focus().expect("it takes the focus");
    assert!(has_focus(&button));
    let losses = Rc::new(Cell::new(0));
    let counted = Rc::clone(&losses);
    // Without an owner the listener stays as long as the element.
    let _ = El::of(button.clone().into()).on("blur", move |_| counted.set(counted.get() + 1));
    (button, losses)
}

#[wasm_bindgen_test]
async fn the_focus_stays_on_its_element_wherever_that_moves() {
    let (page, list) = page_of(&["a", "b", "c", "d"]);
    let (button, losses) = focus_on(&list, "c");
    let orders: [&[&str]; 8] = [
        &["c", "a", "b", "d"],
        &["a", "b", "d", "c"],
        &["d", "c", "b", "a"],
        &["c"],
        &["x", "c", "y"],
        &["y", "z", "x", "c"],
        &["c", "y", "z", "x", "a"],
        &["a", "z", "c", "b", "y"],
    ];
    for order in orders {
        page.change(|view| view.items = items(order)).await;
        assert_eq!(said(&list), order);
        assert!(has_focus(&button), "in {order:?}");
    }
    assert_eq!(losses.get(), 0, "it never left, not for a moment");
}

#[wasm_bindgen_test]
async fn the_focus_of_what_is_gone_goes_to_its_place() {
    let (page, list) = page_of(&["a", "b", "c"]);
    focus_on(&list, "b");
    page.change(|view| view.items = items(&["a", "c"])).await;
    assert!(has_focus(&first(&children(&list)[1], "button")), "the next one stands there now");
    page.change(|view| view.items = items(&["a"])).await;
    assert!(has_focus(&first(&children(&list)[0], "button")), "or the last one");
    page.change(|view| view.items.clear()).await;
    assert!(
        has_focus(&document().get_element_by_id(HEADING).expect("a heading")),
        "or the heading"
    );
}

#[wasm_bindgen_test]
async fn a_focus_elsewhere_is_left_alone() {
    let (page, list) = page_of(&["a", "b"]);
    let other = page.build(|_| el("button"));
    let other: HtmlElement = wasm_bindgen::JsCast::unchecked_into(other);
    other.focus().expect("it takes the focus");
    page.change(|view| view.items = items(&["b", "c"])).await;
    assert!(has_focus(&other));
    assert_eq!(said(&list), ["b", "c"]);
}
