//! Texts, attributes and listeners.

use crate::page::{Page, View, Watch, settle};
use jalon::ui::{Follow, el};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

fn view(text: &str) -> View {
    View { text: text.to_owned(), ..View::default() }
}

#[wasm_bindgen_test]
async fn a_text_follows_and_the_same_text_is_not_written_again() {
    let page = Page::new(view("one"));
    let runs = Rc::new(Cell::new(0));
    let counted = Rc::clone(&runs);
    let here = page.build(move |source| {
        el("p").written(Box::new(move || {
            counted.set(counted.get() + 1);
            source.read(|view| view.text.clone()).unwrap_or_default()
        }))
    });
    assert_eq!(here.text_content().as_deref(), Some("one"));
    let watch = Watch::on(&here);
    page.change(|view| view.count += 1).await;
    assert_eq!(runs.get(), 2, "the text is worked out again");
    assert_eq!(watch.changes(), 0, "and not written again");
    page.change(|view| "two".clone_into(&mut view.text)).await;
    assert_eq!(here.text_content().as_deref(), Some("two"));
    assert!(watch.changes() > 0);
}

#[wasm_bindgen_test]
async fn attributes_follow_and_are_not_written_again_with_the_same_value() {
    let page = Page::new(view("one"));
    let here = page.build(|source| {
        el("p")
            .attribute(source, "title", |view| (!view.text.is_empty()).then(|| view.text.clone()))
            .class_while(source, "many", |view| view.count > 1)
            .shown_while(source, |view| view.count < 3)
    });
    assert_eq!(here.get_attribute("title").as_deref(), Some("one"));
    assert!(!here.class_list().contains("many") && !here.has_attribute("hidden"));
    let watch = Watch::on(&here);
    page.change(|view| view.count = 1).await;
    assert_eq!(watch.changes(), 0, "nothing differs");
    page.change(|view| view.count = 2).await;
    assert!(here.class_list().contains("many"));
    assert_eq!(watch.changes(), 1, "the class, and nothing else");
    page.change(|view| {
        view.count = 3;
        view.text.clear();
    })
    .await;
    assert!(here.has_attribute("hidden") && !here.has_attribute("title"));
    page.change(|view| view.count = 0).await;
    assert!(!here.class_list().contains("many") && !here.has_attribute("hidden"));
}

#[wasm_bindgen_test]
async fn an_element_stays_as_it_is_while_there_is_nothing_to_follow() {
    let page = Page::new(view("one"));
    let here = page.build(|source| {
        let text = source.part(|view| Some(&view.text).filter(|text| !text.is_empty()));
        let inside = el("b").attribute(text, "title", |text| Some(text.clone()));
        el("p").with(inside).filled(text, String::clone, |text| vec![el("i").text(text)])
    });
    let watch = Watch::on(&here);
    page.change(|view| view.text.clear()).await;
    assert_eq!(watch.changes(), 0);
    page.change(|view| "two".clone_into(&mut view.text)).await;
    assert_eq!(here.text_content().as_deref(), Some("two"));
}

#[wasm_bindgen_test]
async fn effects_end_with_what_they_were_built_for() {
    let page = Page::new(view("one"));
    let runs = Rc::new(Cell::new(0));
    let counted = Rc::clone(&runs);
    let here = page
        .build(move |source| el("p").following(source, move |_, _| counted.set(counted.get() + 1)));
    page.change(|view| view.count += 1).await;
    assert_eq!(runs.get(), 2);
    here.remove();
    page.end();
    page.change(|view| view.count += 1).await;
    assert_eq!(runs.get(), 2, "nothing runs for what is gone");
}

#[wasm_bindgen_test]
async fn a_listener_ends_with_its_element() {
    let page = Page::new(view("one"));
    let taps = Rc::new(Cell::new(0));
    let counted = Rc::clone(&taps);
    let here =
        page.build(move |_| el("button").on("click", move |_| counted.set(counted.get() + 1)));
    let button: HtmlElement = here.unchecked_into();
    button.click();
    assert_eq!(taps.get(), 1);
    page.end();
    button.click();
    settle().await;
    assert_eq!(taps.get(), 1, "a tap on what is gone does nothing");
}

#[wasm_bindgen_test]
async fn a_listener_may_end_itself() {
    let page = Rc::new(Page::new(view("one")));
    let within = Rc::clone(&page);
    let taps = Rc::new(Cell::new(0));
    let counted = Rc::clone(&taps);
    let here = page.build(move |_| {
        el("button").on("click", move |_| {
            within.end();
            counted.set(counted.get() + 1);
        })
    });
    let button: HtmlElement = here.unchecked_into();
    button.click();
    button.click();
    settle().await;
    assert_eq!(taps.get(), 1, "the rest of the call still runs, once");
}
