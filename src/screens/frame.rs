//! What stands around every screen, always in the same place.

use super::parts;
use crate::ui::{El, Follow, HEADING, Source, div, el, p, press, tool as listen, view};
use crate::web::{self, Shell};
use jalon_core::app::person::{self, Stake};
use jalon_core::app::view::Screen;
use jalon_core::app::view::frame::FrameView;
use jalon_core::app::view::notice::NoticeView;
use jalon_core::app::{Event, Place, Text, View};
use jalon_core::instrument::Locale;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

fn of() -> Source<View, FrameView> {
    view().part(|view| Some(&view.frame))
}

/// Back, language and erase above; a notice and the path; the screen; a way to stop below. `screen` makes the screen
/// that the view shows.
pub(super) fn frame(screen: fn(&Screen) -> Vec<El>) -> Vec<El> {
    let frame = of();
    let tool = |class: &str, label, event| {
        let class = format!("tool {class}");
        el("button").set("type", "button").set("class", &class).label(Text::of(label)).sends(event)
    };
    let side = |tool| el("div").set("class", "side").with(tool);
    let arrow = el("span").set("class", "arrow").set("aria-hidden", "true");
    let back = tool("back", "back", Event::Back).with(arrow);
    let short = el("span").set("aria-hidden", "true").word("erase-short");
    let erase = Event::Go(Place::Person(person::Place::Erase));
    let erase = tool("erase", "erase", erase).with(short);
    let bar = el("header")
        .set("class", "bar")
        .with(side(back.shown_while(frame, |frame| frame.can_go_back)))
        .with(language().with(listen()))
        .with(side(erase.shown_while(frame, |frame| frame.can_erase)));
    let pause = press("quiet", "pause", person::Event::Go(person::Place::Pause));
    // In pictures there is no room for more speakers.
    let footer = el("footer")
        .attribute(frame, "data-speaker", |frame| frame.in_pictures.then(String::new))
        .with(pause.shown_while(frame, |frame| frame.can_pause))
        .with(div("turn").filled(
            frame,
            |frame| frame.can_finish,
            |can| {
                let stop = parts::later().filter(|_| *can).map(|later| (later.stop)());
                stop.into_iter().collect()
            },
        ))
        .with(p("quiet", "translation-note").shown_while(frame, |frame| frame.notes_translation));
    let first = Cell::new(true);
    let content = div("content").filled(view(), View::kind, move |_| {
        // The first screen leaves the focus where the browser puts it.
        if !first.replace(false) {
            web::arrive_at(HEADING);
        }
        view().now(|view| screen(&view.screen)).unwrap_or_default()
    });
    let main = el("main").class_while(frame, "pictures", |frame| frame.in_pictures).class_while(
        frame,
        "asks",
        |frame| frame.has_way_on,
    );
    let main = main.with(path()).with(content).following(frame, |frame, main| {
        if let Some(later) = parts::later() {
            (later.hear)(&frame.listen, main);
        }
    });
    vec![bar, notice(), main, footer]
}

/// Every language in its own name.
fn language() -> El {
    let shell = Shell::get();
    let option =
        |l: Locale| el("option").set("value", l.tag()).set("lang", l.tag()).text(l.own_name());
    let select = el("select")
        .label(Text::of("language"))
        .filled(
            of(),
            |frame| frame.locales.clone(),
            move |all| all.iter().copied().map(option).collect(),
        )
        .following(of(), |frame, select| {
            if let Some(select) = select.dyn_ref::<HtmlSelectElement>() {
                select.set_value(frame.locale.tag());
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
    div("notices").set("role", "status").filled(
        of(),
        |frame| frame.notice.clone(),
        |notice| notice.iter().map(notice_view).collect(),
    )
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
    let stakes = |frame: &FrameView| (frame.stakes.clone(), frame.progress.clone());
    div("way").filled(of(), stakes, |(stakes, progress)| {
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
