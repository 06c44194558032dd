//! Parts that are filled again.

use crate::page::{Page, View, first, has_focus, said, settle};
use jalon::ui::{El, Source, div, el};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_test::wasm_bindgen_test;

/// One button for each count, and one more.
fn buttons(source: Source<View>) -> El {
    div("").filled(
        source,
        |view| view.count,
        |count| (0..=*count).map(|at| el("button").text(&at.to_string())).collect(),
    )
}

#[wasm_bindgen_test]
async fn a_part_is_filled_again_when_it_differs_and_only_then() {
    let page = Page::new(View::default());
    let here = page.build(buttons);
    assert_eq!(said(&here), ["0"]);
    let before = first(&here, "button");
    page.change(|view| "something else".clone_into(&mut view.text)).await;
    assert!(first(&here, "button").is_same_node(Some(&before)), "the part is the same");
    page.change(|view| view.count = 2).await;
    assert_eq!(said(&here), ["0", "1", "2"]);
    assert!(!before.is_connected());
}

#[wasm_bindgen_test]
async fn effects_and_listeners_of_what_was_there_before_end() {
    let page = Page::new(View::default());
    let (runs, taps) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(0)));
    let (counted, tapped) = (Rc::clone(&runs), Rc::clone(&taps));
    let here = page.build(move |source| {
        div("").filled(
            source,
            |view| view.count,
            move |count| {
                if *count > 0 {
                    return Vec::new();
                }
                let (counted, tapped) = (Rc::clone(&counted), Rc::clone(&tapped));
                let button =
                    el("button").following(source, move |_, _| counted.set(counted.get() + 1));
                vec![button.on("click", move |_| tapped.set(tapped.get() + 1))]
            },
        )
    });
    let button = first(&here, "button");
    page.change(|view| "more".clone_into(&mut view.text)).await;
    assert_eq!(runs.get(), 2);
    page.change(|view| view.count = 1).await;
    let ended = runs.get();
    page.change(|view| "even more".clone_into(&mut view.text)).await;
    assert_eq!(runs.get(), ended, "its effect has ended");
    button.click();
    settle().await;
    assert_eq!(taps.get(), 0, "its listener has ended");
}

#[wasm_bindgen_test]
async fn the_focus_stays_at_its_place_in_a_part_filled_again() {
    let page = Page::new(View { count: 2, ..View::default() });
    let here = page.build(buttons);
    first(&here, "button:nth-child(2)").focus().expect("it takes the focus");
    page.change(|view| view.count = 3).await;
    assert!(has_focus(&first(&here, "button:nth-child(2)")));
    page.change(|view| view.count = 0).await;
    assert!(has_focus(&first(&here, "button")), "or at the last one there is");
}
