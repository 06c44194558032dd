//! Keyed lists: which elements stay, which are built, which end.

use crate::page::{Page, View, Watch, children, first, items, said, settle};
use jalon::ui::{El, Follow, Source, el};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

type Noted = Rc<RefCell<Vec<&'static str>>>;

/// A list whose items follow what they say; keys are noted down as they are built.
fn list(source: Source<View>, built: Noted) -> El {
    el("ul").each(
        source,
        |view| &view.items,
        |item| item.key.into(),
        move |item| {
            built.borrow_mut().extend(item.now(|item| item.key));
            let says = move || item.read(|item| item.says.clone()).unwrap_or_default();
            el("li").written(Box::new(says))
        },
    )
}

fn page_of(keys: &[&'static str]) -> (Page, Element, Noted) {
    let page = Page::new(View { items: items(keys), ..View::default() });
    let built = Noted::default();
    let noted = Rc::clone(&built);
    let here = page.build(move |source| list(source, noted));
    assert_eq!(said(&here), keys);
    assert_eq!(built.take(), keys);
    (page, here, built)
}

/// Every order of every choice of four keys follows every other, by the way it takes to go through them all.
#[wasm_bindgen_test]
async fn whatever_comes_goes_or_moves_the_order_is_right_and_elements_stay() {
    let (page, here, built) = page_of(&["a", "b", "c", "d"]);
    let keys = ["a", "b", "c", "d", "e"];
    // A generator of small numbers with a fixed seed: the same lists at each run.
    let mut seed = 7_u32;
    let mut draw = move |below: usize| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 16) as usize % below
    };
    let mut before: Vec<(String, Element)> = said(&here).into_iter().zip(children(&here)).collect();
    for _ in 0..200 {
        let mut left = keys.to_vec();
        let mut next = Vec::new();
        for _ in 0..draw(keys.len() + 1) {
            next.push(left.remove(draw(left.len())));
        }
        page.change(|view| view.items = items(&next)).await;
        assert_eq!(said(&here), next);
        let now: Vec<(String, Element)> = said(&here).into_iter().zip(children(&here)).collect();
        let old = |key: &str| before.iter().find(|(of, _)| of == key).map(|(_, element)| element);
        for (key, element) in &now {
            let same = old(key).is_none_or(|old| old.is_same_node(Some(element)));
            assert!(same, "{key} was built again on the way to {next:?}");
        }
        let mut fresh = next.clone();
        fresh.retain(|key| old(key).is_none());
        assert_eq!(built.take(), fresh, "what is built is what is new");
        before = now;
    }
}

#[wasm_bindgen_test]
async fn only_the_item_that_differs_is_written() {
    let (page, here, built) = page_of(&["a", "b", "c"]);
    let watch = Watch::on(&here);
    page.change(|view| view.count += 1).await;
    assert_eq!(watch.changes(), 0, "the list is the same");
    page.change(|view| view.items[1].says.push('!')).await;
    assert_eq!(said(&here), ["a", "b!", "c"]);
    assert_eq!(watch.changes(), 1, "one text");
    assert!(built.take().is_empty());
}

#[wasm_bindgen_test]
async fn only_the_effects_of_the_item_that_differs_run() {
    let page = Page::new(View { items: items(&["a", "b"]), ..View::default() });
    let ran = Noted::default();
    let noted = Rc::clone(&ran);
    page.build(move |source| {
        el("ul").each(
            source,
            |view| &view.items,
            |item| item.key.into(),
            move |item| {
                let noted = Rc::clone(&noted);
                el("li").following(item, move |item, _| noted.borrow_mut().push(item.key))
            },
        )
    });
    assert_eq!(ran.take(), ["a", "b"]);
    page.change(|view| view.count += 1).await;
    assert!(ran.take().is_empty());
    page.change(|view| view.items[1].says.push('!')).await;
    assert_eq!(ran.take(), ["b"]);
}

#[wasm_bindgen_test]
async fn a_row_that_differs_is_built_again_and_the_others_stay() {
    let page = Page::new(View { items: items(&["a", "b", "c"]), ..View::default() });
    let here = page.build(|source| {
        el("ul").rows(
            source,
            |view| view.items.clone(),
            |item| item.key.into(),
            |item| el("li").text(&item.says),
        )
    });
    let before = children(&here);
    page.change(|view| {
        view.items[1].says.push('!');
        view.items.swap(0, 2);
    })
    .await;
    assert_eq!(said(&here), ["c", "b!", "a"]);
    let now = children(&here);
    let same = |old: usize, new: usize| before[old].is_same_node(Some(&now[new]));
    assert!(same(2, 0) && same(0, 2), "what is the same stays");
    assert!(!same(1, 1) && !before[1].is_connected(), "what differs is another element");
}

#[wasm_bindgen_test]
async fn one_item_moved_is_one_child_moved() {
    let (page, here, _) = page_of(&["a", "b", "c", "d"]);
    let watch = Watch::on(&here);
    page.change(|view| view.items.rotate_left(1)).await;
    assert_eq!(said(&here), ["b", "c", "d", "a"]);
    assert_eq!(watch.changes(), 2, "taken out and put in again");
}

#[wasm_bindgen_test]
async fn what_is_gone_ends() {
    let page = Page::new(View { items: items(&["a", "b"]), ..View::default() });
    let (runs, taps) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(0)));
    let (counted, tapped) = (Rc::clone(&runs), Rc::clone(&taps));
    let here = page.build(move |source| {
        el("ul").each(
            source,
            |view| &view.items,
            |item| item.key.into(),
            move |_| {
                let (counted, tapped) = (Rc::clone(&counted), Rc::clone(&tapped));
                el("button")
                    .following(source, move |_, _| counted.set(counted.get() + 1))
                    .on("click", move |_| tapped.set(tapped.get() + 1))
            },
        )
    });
    let (gone, stays) = (first(&here, "button"), first(&here, "button:nth-child(2)"));
    page.change(|view| view.count += 1).await;
    assert_eq!(runs.get(), 4);
    page.change(|view| drop(view.items.remove(0))).await;
    let ended = runs.get();
    page.change(|view| view.count += 1).await;
    assert_eq!(runs.get(), ended + 1, "one of the two effects has ended");
    gone.click();
    stays.click();
    settle().await;
    assert_eq!(taps.get(), 1, "one of the two listeners has ended");
    page.end();
    stays.click();
    page.change(|view| view.count += 1).await;
    assert_eq!((runs.get(), taps.get()), (ended + 1, 1), "and all with the list");
}

#[wasm_bindgen_test]
async fn two_items_of_one_key_both_stand() {
    let (page, here, _) = page_of(&["a", "a", "b"]);
    page.change(|view| view.items = items(&["b", "a", "a"])).await;
    assert_eq!(said(&here), ["b", "a", "a"]);
    page.change(|view| view.items = items(&["a"])).await;
    assert_eq!(said(&here), ["a"]);
}

#[wasm_bindgen_test]
async fn what_others_put_between_the_items_does_not_disturb_them() {
    let (page, here, _) = page_of(&["a", "b", "c"]);
    let before = children(&here);
    let other = el("i").raw().clone();
    here.insert_before(&other, Some(&before[1])).expect("it is put in");
    let watch = Watch::on(&here);
    page.change(|view| view.items[0].says.push('!')).await;
    assert_eq!(said(&here), ["a!", "", "b", "c"]);
    assert_eq!(watch.changes(), 1);
    page.change(|view| view.items.reverse()).await;
    let all = said(&here);
    let items: Vec<&String> = all.iter().filter(|text| !text.is_empty()).collect();
    assert_eq!(items, ["c", "b", "a!"]);
}
