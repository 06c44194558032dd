//! Keyed lists: the element of a key stays the same as long as the key is in the list, wherever it moves.

use super::element::{El, effect, el};
use super::focus::{self, HEADING};
use super::follow::{Follow, Item};
use crate::web::AnyValue;
use leptos::prelude::*;
use std::any::Any;
use std::borrow::Cow;
use std::rc::Rc;
use web_sys::Element;

/// What tells an item from the others of its list.
pub type Key = Cow<'static, str>;

/// One item as it stands in the page.
struct Row {
    key: Key,
    element: Element,
    owner: Owner,
    value: AnyValue,
}

/// One item of the next state of the list.
enum Next {
    /// Its element is there, at this place of the list before.
    Kept(Row, usize),
    /// Its element is still to be built.
    New(Key, Rc<dyn Any>),
}

/// An item as the list sees it. The code of the list has no type parameter: it would be there once for each list.
trait Listed {
    fn key(&self) -> Key;
    fn is(&self, before: &dyn Any) -> bool;
    fn value(&self) -> Rc<dyn Any>;
}

/// An item with what makes its key.
struct KeyedItem<'a, T, K>(&'a T, &'a K);

impl<T: PartialEq + Clone + 'static, K: Fn(&T) -> Key> Listed for KeyedItem<'_, T, K> {
    fn key(&self) -> Key {
        (self.1)(self.0)
    }

    fn is(&self, before: &dyn Any) -> bool {
        before.downcast_ref() == Some(self.0)
    }

    fn value(&self) -> Rc<dyn Any> {
        Rc::new(self.0.clone())
    }
}

/// Shows the items one after the other; whether there is a list now.
type Items = Box<dyn Fn(&mut dyn FnMut(&dyn Listed)) -> bool>;

impl El {
    /// One child for each item of a list. On a change only new keys are built, and only keys that are gone are
    /// disposed; the others keep their element, which follows its item. The child with the focus is never
    /// moved: the others move around it.
    pub fn each<S: Follow, T: PartialEq + Clone + 'static>(
        self,
        source: S,
        items: impl Fn(&S::Of) -> &[T] + 'static,
        key: impl Fn(&T) -> Key + 'static,
        build: impl Fn(Item<T>) -> El + 'static,
    ) -> Self {
        let items = move |see: &mut dyn FnMut(&dyn Listed)| {
            source
                .read(|of| items(of).iter().for_each(|item| see(&KeyedItem(item, &key))))
                .is_some()
        };
        self.listed(Box::new(items), Box::new(move |value| build(Item::of(value))), true)
    }

    /// The same for items that seldom differ while their key stays: one that does is built again.
    pub fn rows<S: Follow, T: PartialEq + Clone + 'static>(
        self,
        source: S,
        items: impl Fn(&S::Of) -> Vec<T> + 'static,
        key: impl Fn(&T) -> Key + 'static,
        build: impl Fn(&T) -> El + 'static,
    ) -> Self {
        let items = move |see: &mut dyn FnMut(&dyn Listed)| {
            source
                .read(|of| items(of).iter().for_each(|item| see(&KeyedItem(item, &key))))
                .is_some()
        };
        let build = move |value| Item::of(value).now(&build).unwrap_or_else(|| el("div"));
        self.listed(Box::new(items), Box::new(build), false)
    }

    /// `follows`: the element of a key follows its item; otherwise it stands for that item alone.
    fn listed(self, items: Items, build: Box<dyn Fn(AnyValue) -> El>, follows: bool) -> Self {
        let mut list = List::new(self.raw().clone(), build);
        effect(Box::new(move || {
            let mut rows: Vec<Option<Row>> = list.rows.drain(..).map(Some).collect();
            let mut next = Vec::with_capacity(rows.len());
            let is_there = items(&mut |item| next.push(step(&mut rows, item, follows)));
            if is_there {
                list.change(rows, next);
            } else {
                list.rows = rows.into_iter().flatten().collect();
            }
        }));
        self
    }
}

/// What becomes of an item: its row of before, unless another item of the same key has taken it.
fn step(rows: &mut [Option<Row>], item: &dyn Listed, follows: bool) -> Next {
    let key = item.key();
    let same = |row: &Row| untrack(|| row.value.get()).is_some_and(|before| item.is(&*before));
    let fits = |row: &Row| row.key == key && (follows || same(row));
    let at = rows.iter().position(|row| row.as_ref().is_some_and(fits));
    let Some((at, row)) = at.and_then(|at| rows[at].take().map(|row| (at, row))) else {
        return Next::New(key, item.value());
    };
    if follows && !same(&row) {
        row.value.set(item.value());
    }
    Next::Kept(row, at)
}

/// The list in the page, without the type of its items.
struct List {
    here: Element,
    around: Owner,
    rows: Vec<Row>,
    build: Box<dyn Fn(AnyValue) -> El>,
}

impl List {
    fn new(here: Element, build: Box<dyn Fn(AnyValue) -> El>) -> Self {
        let around = Owner::current().unwrap_or_default();
        Self { here, around, rows: Vec::new(), build }
    }

    /// Removes what is gone, builds what is new and puts all in order.
    fn change(&mut self, gone: Vec<Option<Row>>, next: Vec<Next>) {
        let focus = focus::place(&self.here);
        for row in gone.into_iter().flatten() {
            row.owner.cleanup();
            row.element.remove();
        }
        let active = focus::active(&self.here);
        let stay = stay(&next, active.as_ref());
        self.rows = next.into_iter().map(|next| self.row(next)).collect();
        // From the end, so that whatever comes after a child is in its place already.
        let mut after: Option<&Element> = None;
        for (row, stays) in self.rows.iter().zip(stay).rev() {
            if !stays {
                let _ = self.here.insert_before(&row.element, after.map(AsRef::as_ref));
            }
            after = Some(&row.element);
        }
        // The child that had the focus is gone.
        if let Some(at) = focus.filter(|_| active.is_none()) {
            focus::restore(self.here.clone(), at, HEADING);
        }
    }

    fn row(&self, next: Next) -> Row {
        match next {
            Next::Kept(row, _) => row,
            Next::New(key, value) => {
                let owner = self.around.child();
                let (value, child) = owner.with(|| {
                    let value = AnyValue::new(value);
                    (value, untrack(|| (self.build)(value)))
                });
                Row { key, element: child.raw().clone(), owner, value }
            }
        }
    }
}

/// Which children are not moved: that with the focus, and the others as far as they are in order.
fn stay(next: &[Next], active: Option<&Element>) -> Vec<bool> {
    let place = |next: &Next| match next {
        Next::Kept(row, at) => Some((*at, row.element.contains(active.map(AsRef::as_ref)))),
        Next::New(..) => None,
    };
    let places: Vec<Option<(usize, bool)>> = next.iter().map(place).collect();
    // Whatever comes before the focus may stay only if it was before it: then the focus itself fits.
    let pivot = places.iter().position(|place| place.is_some_and(|(_, focused)| focused));
    let limit = pivot.and_then(|at| places[at]).map(|(at, _)| at);
    let mut last: Option<usize> = None;
    let in_order = |(index, place): (usize, &Option<(usize, bool)>)| {
        let Some((at, _)) = *place else { return false };
        let before_focus = pivot.is_some_and(|pivot| index < pivot);
        let fits = last.is_none_or(|last| at > last)
            && (!before_focus || limit.is_some_and(|limit| at < limit));
        if fits {
            last = Some(at);
        }
        fits
    };
    places.iter().enumerate().map(in_order).collect()
}
