//! What stands around every screen, always in the same place.

use super::screen;
use crate::app::view::{self, FrameView, NoticeView};
use crate::app::{Event, Model, Place, Stake, Text};
use crate::components::{El, HEADING, div, el, p, press};
use crate::instrument::Locale;
use crate::web::{self, Shell};
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
        .with(language())
        .with(el("div").set("class", "side").with(erase.shown_if(|m| view::frame(m).can_erase)));
    let pause = press("quiet", "pause", Event::Go(Place::Pause));
    let footer = el("footer")
        .with(pause.shown_if(|m| view::frame(m).can_pause))
        .with(p("quiet", "translation-note").shown_if(|m| !m.locale.is_source()));
    let first = Cell::new(true);
    let content = div("content").part(
        |model| model.place,
        move |place| {
            // The first screen leaves the focus where the browser puts it.
            if !first.replace(false) {
                web::arrive_at(HEADING);
            }
            screen(*place)
        },
    );
    vec![bar, notice(), el("main").with(path()).with(content), footer]
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
