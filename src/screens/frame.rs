//! What stands around every screen, always in the same place.

use super::{begin, screen, session};
use crate::components::{El, HEADING, div, el, hear, p, press, tool as listen};
use crate::web::{self, Shell};
use jalon_core::app::view::{self, FrameView, NoticeView};
use jalon_core::app::{Event, Model, Place, Rest, Stake, Text};
use jalon_core::instrument::Locale;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

/// Back, language and erase above; a notice and the path; the screen; a way to stop below.
pub(super) fn frame() -> Vec<El> {
    let tool = |class: &str, label, event| {
        let class = format!("tool {class}");
        el("button").set("type", "button").set("class", &class).label(Text::of(label)).sends(event)
    };
    let arrow = el("span").set("class", "arrow").set("aria-hidden", "true");
    let back = tool("back", "back", Event::Back).with(arrow);
    let short = el("span").set("aria-hidden", "true").word("erase-short");
    let erase = tool("erase", "erase", Event::Go(Place::Erase)).with(short);
    let bar = el("header")
        .set("class", "bar")
        .with(el("div").set("class", "side").with(back.shown_if(|m| view::frame(m).can_go_back)))
        .with(language().with(listen()))
        .with(el("div").set("class", "side").with(erase.shown_if(|m| view::frame(m).can_erase)));
    let pause = press("quiet", "pause", Event::Go(Place::Pause));
    // In pictures there is no room for more speakers.
    let footer = el("footer")
        .follow(|model, footer| {
            let full = view::is_in_pictures(model);
            let _ = footer.toggle_attribute_with_force("data-speaker", full);
        })
        .with(pause.shown_if(|m| view::frame(m).can_pause))
        // Of the rest of the app, which is here in a turn.
        .with(
            div("turn").part(view::can_finish, |can| can.then(session::stop).into_iter().collect()),
        )
        .with(p("quiet", "translation-note").shown_if(view::notes_translation));
    let first = Cell::new(true);
    let content = div("content").part(
        |model| (model.place, view::waiting(model)),
        move |(place, waiting)| {
            // The first screen leaves the focus where the browser puts it.
            if !first.replace(false) {
                web::arrive_at(HEADING);
            }
            match waiting {
                Some(waiting) => begin::waiting(*waiting),
                None => screen(*place),
            }
        },
    );
    let main = el("main").class_if("pictures", view::is_in_pictures);
    let main = main.with(path()).with(content).follow(|model, main| {
        if model.rest == Rest::Here {
            hear(model, main);
        }
    });
    vec![bar, notice(), main, footer]
}

/// Every language in its own name.
fn language() -> El {
    let shell = Shell::get();
    let option =
        |l: Locale| el("option").set("value", l.tag()).set("lang", l.tag()).text(l.own_name());
    let shown = |model: &Model| model.loading.unwrap_or(model.locale);
    let select = el("select")
        .label(Text::of("language"))
        .all(Locale::ALL.map(option).into())
        .follow(move |model, select| {
            if let Some(select) = select.dyn_ref::<HtmlSelectElement>() {
                select.set_value(shown(model).tag());
            }
        })
        .on("change", move |event| {
            let chosen = web::value(&event).as_deref().and_then(Locale::parse);
            if let Some(locale) = chosen {
                shell.send(Event::LocaleChosen(locale));
            }
        });
    el("span").set("class", "tool language").with(select)
}

fn notice() -> El {
    div("notices")
        .set("role", "status")
        .part(|model| view::frame(model).notice, |notice| notice.iter().map(notice_view).collect())
}

fn notice_view(notice: &NoticeView) -> El {
    let actions = notice.actions.iter().map(|action| {
        el("button")
            .set("type", "button")
            .set("class", "press second")
            .say(action.label.clone())
            .sends(action.event.clone())
    });
    div(if notice.urgent { "notice urgent" } else { "notice" })
        .all(notice.lines.iter().map(|line| el("p").say(line.clone())).collect())
        .with(div("row").all(actions.collect()))
}

/// The path, a stake a topic. In words for a screen reader.
fn path() -> El {
    let of = |model: &Model| {
        let FrameView { stakes, progress, .. } = view::frame(model);
        (stakes, progress)
    };
    div("way").part(of, |(stakes, progress)| {
        let each = stakes.iter().map(|stake| {
            el("span").set(
                "class",
                match stake {
                    Stake::Passed => "stake passed",
                    Stake::Here => "stake here",
                    Stake::Ahead => "stake",
                },
            )
        });
        let path =
            |words: &Text| div("path").set("role", "img").label(words.clone()).all(each.collect());
        progress.as_ref().map(path).into_iter().collect()
    })
}
