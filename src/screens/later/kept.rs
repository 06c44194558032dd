//! What is kept back, with one tap to show it.

use crate::ui::later::{Icon, icon};
use crate::ui::{El, Follow, Item, div, el, p};
use jalon_core::app::Text;
use jalon_core::app::person::LaterEvent;
use jalon_core::app::person::view::kept::{KeptBack, KeptView};

/// How much is kept back; by name, what the person switched on themself; the rest for who asks.
pub(super) fn kept<S: Follow>(
    source: S,
    of: impl Fn(&S::Of) -> Option<&KeptView> + Copy + 'static,
) -> El {
    fn rows<S: Follow>(
        source: S,
        of: impl for<'a> Fn(&'a S::Of) -> &'a [KeptBack] + 'static,
    ) -> El {
        el("ul").set("class", "lines").each(source, of, |kept| kept.key.clone().into(), row)
    }
    let count = el("p")
        .set("role", "status")
        .saying(source.clone(), move |s| of(s).and_then(|view| view.count.clone()));
    let first = rows(source.clone(), move |s| of(s).map_or(&[][..], |view| &view.first));
    let more = rows(source.clone(), move |s| of(s).map_or(&[][..], |view| &view.more));
    let others = el("details")
        .with(el("summary").word("kept-more"))
        .with(more)
        .shown_while(source.clone(), move |s| of(s).is_some_and(|view| !view.more.is_empty()));
    div("kept")
        .with(div("line").with(icon(Icon::Lock)).with(count))
        .with(first)
        .with(others)
        .shown_while(source, move |s| of(s).is_some_and(|view| view.count.is_some()))
}

fn row(kept: Item<KeptBack>) -> El {
    let event = kept.now(|kept| LaterEvent::ShownToggled(kept.part));
    let name = el("p").saying(kept, |kept| {
        let name = kept.name.clone();
        Some(if kept.kept { name } else { Text::of("letter-shown").message("name", name) })
    });
    let button = el("button").set("type", "button").set("class", "press quiet").filled(
        kept,
        |kept| kept.kept,
        |kept| {
            if *kept {
                vec![el("span").word("show")]
            } else {
                vec![icon(Icon::Undo), el("span").word("undo")]
            }
        },
    );
    let button = named(button, kept, |kept| {
        let label = if kept.kept { "show-this" } else { "undo-this" };
        Text::of(label).message("name", kept.name.clone())
    });
    let button = match event {
        Some(event) => button.sends(event),
        None => button,
    };
    el("li").set("class", "told").with(name).with(div("tools").with(button))
}

/// A button that a screen reader names by what it is about now.
pub(super) fn named<S: Follow>(
    button: El,
    source: S,
    name: impl Fn(&S::Of) -> Text + 'static,
) -> El {
    let shell = crate::web::Shell::get();
    button.labelled(Box::new(move || {
        source.read(|of| name(of)).map(|name| shell.say(&name)).unwrap_or_default()
    }))
}

/// Nothing would be shown.
pub(super) fn nothing<S: Follow>(source: S, holds: impl Fn(&S::Of) -> bool + 'static) -> El {
    p("help", "review-nothing").shown_while(source, holds)
}
