//! Today's people and the keys, on every screen of the desk.

use super::decide::decide;
use super::shown::shown;
use crate::ui::later::{FieldKind, limited, named, show, text_field};
use crate::ui::{El, Follow, Source, div, el, p, press, switch};
use crate::web::{Shell, focus_soon};
use jalon_core::app::desk::around::{Around, PersonView};
use jalon_core::app::desk::people::MAX_LABEL;
use jalon_core::app::desk::view::Screen;
use jalon_core::app::desk::{CLOSE, Event as Desk, LABEL};
use jalon_core::app::{Event, Text, View};

/// The list of the keys.
const KEYS: &str = "keys";

/// What stands around the present screen.
pub(super) fn around() -> Source<View, Around> {
    crate::ui::view().part(|view| shown(view).map(Screen::around))
}

/// Today's people, from the second one on; what the one is called whose summary is open.
pub(super) fn people() -> El {
    let here = around();
    let list = el("ul").each(
        here,
        |around| around.people.as_slice(),
        |person| person.at.to_string().into(),
        |person| {
            let at = person.now(|person: &PersonView| person.at).unwrap_or_default();
            let button = el("button").set("type", "button").set("class", "person");
            let stake = el("span").set("class", "planted").set("aria-hidden", "true");
            let name = div("name").filled(
                person,
                |person| person.label.clone(),
                |label| vec![named(el("span"), label)],
            );
            let button = button
                .attribute(person, "aria-current", |one| one.is_open.then(|| "true".to_owned()))
                .with(stake)
                .with(name)
                .sends(Desk::Chosen(at));
            el("li").with(button)
        },
    );
    el("nav")
        .set("class", "today screen-only")
        .label(Text::of("people-title"))
        .with(el("h2").word("people-title"))
        .with(list)
        .shown_while(here, |around| around.people.len() > 1)
}

/// What the one is called whose summary is open.
pub(super) fn label() -> El {
    let (here, shell) = (around(), Shell::get());
    let field = text_field(LABEL, FieldKind::Line).following(here, |here, field| {
        show(field, &here.label);
    });
    let field = limited(field, MAX_LABEL, move |label| {
        shell.send(Event::Desk(Desk::Labelled(label)));
    });
    let label = el("label").set("class", "field").set("for", LABEL).word("people-label");
    div("labelled screen-only").with(label).with(field).with(press(
        "quiet",
        "people-drop",
        Desk::Dropped,
    ))
}

/// The question about another code, and the keys where they were asked for.
pub(super) fn asked() -> El {
    let keys = el("section").set("class", "keys screen-only").set("aria-labelledby", KEYS).filled(
        around(),
        |around| around.keys.clone(),
        |keys| {
            let Some(keys) = keys else { return Vec::new() };
            focus_soon(KEYS);
            let each = keys.iter().map(|key| {
                let sign = el("kbd").text(&sign_of(key.sign));
                div("key").with(el("dt").with(sign)).with(el("dd").say(key.words.clone()))
            });
            let off = switch(around(), "keys-off", |around| around.keys_off, Desk::KeysToggled);
            vec![
                el("h2").set("id", KEYS).set("tabindex", "-1").word("keys-title"),
                el("dl").all(each.collect()),
                div("row").with(off).with(press("second", "keys-close", Desk::KeysShown(false))),
            ]
        },
    );
    div("asked").with(decide(around(), |around| around.asks)).with(keys)
}

/// What stands on a key.
fn sign_of(sign: char) -> String {
    if sign == CLOSE { "Esc".to_owned() } else { sign.to_string() }
}

/// The button that shows the keys.
pub(super) fn keys_button() -> El {
    el("button")
        .set("type", "button")
        .set("class", "press quiet ask-keys")
        .label(Text::of("keys-title"))
        .with(el("kbd").set("aria-hidden", "true").text("?"))
        .sends(Desk::KeysShown(true))
}

/// What is said of the list.
pub(super) fn leave() -> El {
    p("quiet note screen-only", "summary-leave")
}
