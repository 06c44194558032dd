//! Fields of the plan. What is typed counts once its field is left: own words lose the spaces at their ends.

use crate::ui::later::{FieldKind, day_field, show, text_field};
use crate::ui::{El, Follow, el};
use crate::web::{self, Shell};
use jalon_core::app::Event;
use jalon_core::assessment::{Day, first_characters};
use std::cell::Cell;

thread_local! {
    static LAST: Cell<u32> = const { Cell::new(0) };
}

/// An id that no other field has.
fn fresh() -> String {
    let next = LAST.get() + 1;
    LAST.set(next);
    format!("plan-field-{next}")
}

/// A field with its name above it.
fn under(name: El, field: El) -> El {
    el("label").set("class", "field").with(name).with(field)
}

/// Own words that follow the view.
pub(super) fn words<S: Follow>(
    kind: FieldKind,
    max: usize,
    name: El,
    source: S,
    now: impl Fn(&S::Of) -> String + 'static,
    event: impl Fn(String) -> Option<Event> + 'static,
) -> El {
    let field = text_field(&fresh(), kind);
    let field = field.following(source, move |of, field| show(field, &now(of)));
    let field = field.on("change", move |typed| {
        let text = web::value(&typed).unwrap_or_default();
        if let Some(event) = event(first_characters(&text, max).to_owned()) {
            Shell::get().send(event);
        }
    });
    under(name, field)
}

/// A day that follows the view; none where the field is emptied.
pub(super) fn day<S: Follow>(
    name: El,
    source: S,
    now: impl Fn(&S::Of) -> Option<Day> + 'static,
    event: impl Fn(Option<Day>) -> Option<Event> + 'static,
) -> El {
    let field = day_field(&fresh());
    let field = field.following(source, move |of, field| {
        show(field, &now(of).map(written).unwrap_or_default());
    });
    let field = field.on("change", move |typed| {
        let day = web::value(&typed).and_then(|text| read(&text));
        if let Some(event) = event(day) {
            Shell::get().send(event);
        }
    });
    under(name, field)
}

/// Own words that are added by a button, and then make room for others.
pub(super) fn adding(
    max: usize,
    name: &'static str,
    event: impl Fn(String) -> Event + 'static,
) -> El {
    let id = fresh();
    let field = text_field(&id, FieldKind::Line);
    let here = field.raw().clone();
    let add = move |submitted: web_sys::Event| {
        submitted.prevent_default();
        let text = crate::ui::later::typed(&here);
        if !text.trim().is_empty() {
            show(&here, "");
            Shell::get().send(event(first_characters(&text, max).to_owned()));
        }
    };
    let button = el("button").set("type", "submit").set("class", "press second").word("plan-add");
    el("form")
        .set("class", "adding")
        .with(el("label").set("class", "field").set("for", &id).word(name))
        .with(crate::ui::div("row").with(field).with(button))
        .on("submit", add)
}

/// A day as a field of the browser has it.
fn written(day: Day) -> String {
    let (year, month, date) = day.date();
    format!("{year:04}-{month:02}-{date:02}")
}

fn read(text: &str) -> Option<Day> {
    let mut parts = text.split('-');
    let year: u16 = parts.next()?.parse().ok()?;
    let month: u8 = parts.next()?.parse().ok()?;
    let date: u8 = parts.next()?.parse().ok()?;
    // What lies before the first day there is, or a century away, is no day of a plan.
    (2026..2126).contains(&year).then(|| Day::from_date(year.into(), month.into(), date.into()))
}
