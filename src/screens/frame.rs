//! What stands around every screen, always in the same place.

use super::parts;
use crate::ui::{El, Follow, HEADING, Source, WHERE, div, el, icon, p, tool as listen, view};
use crate::web::{self, Shell};
use jalon_core::app::person::{self, Progress, Stake};
use jalon_core::app::view::Screen;
use jalon_core::app::view::frame::FrameView;
use jalon_core::app::view::notice::NoticeView;
use jalon_core::app::{Event, Place, Text, View};
use jalon_core::instrument::Locale;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlSelectElement};

fn of() -> Source<View, FrameView> {
    view().part(|view| Some(&view.frame))
}

/// Back at the start, language, menu and pause at the end; a notice and the path; the screen. `screen` makes the screen
/// that the view shows.
pub(super) fn frame(screen: fn(&Screen) -> Vec<El>) -> Vec<El> {
    let frame = of();
    let back = tool("back", "back", Event::Back);
    let brand = el("span").set("class", "brand").word("app-name");
    let pause = tool("pause", "pause", person::Event::Go(person::Place::Pause));
    let lines = menu();
    let menu = el("button").set("type", "button").set("class", "tool menu");
    let menu = menu.label(Text::of("menu")).with(icon("menu"));
    let menu = menu.set("aria-expanded", "false").set("aria-controls", "menu");
    let header = opens(el("header"), &menu, &lines);
    let bar = div("bar")
        .with(back.shown_while(frame, |frame| frame.can_go_back))
        .with(brand.shown_while(frame, |frame| frame.is_welcome))
        .with(el("span").set("class", "gap"))
        .with(language().shown_while(frame, |frame| !frame.is_welcome))
        .with(menu.shown_while(frame, |frame| frame.can_erase || !frame.listen.by_pictures))
        .with(pause.shown_while(frame, |frame| frame.can_pause));
    // In pictures there is no room for more speakers.
    let footer = el("footer")
        .attribute(frame, "data-speaker", |frame| frame.in_pictures.then(String::new))
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
    vec![header.with(bar).with(lines), notice(), main, footer]
}

/// A tool of the bar: a sign alone, with its name for who cannot see it.
fn tool(sign: &str, label: &'static str, event: impl Into<Event>) -> El {
    let class = ["tool ", sign].concat();
    let button = el("button").set("type", "button").set("class", &class);
    button.label(Text::of(label)).with(icon(sign)).sends(event)
}

/// What the menu holds: a row of its own below the bar, over nothing.
fn menu() -> El {
    let erase = tool("erase", "erase", Event::Go(Place::Person(person::Place::Erase)));
    let erase = erase.with(el("span").set("aria-hidden", "true").word("erase"));
    let lines = el("div").set("id", "menu").set("hidden", "").with(listen());
    lines.with(erase.shown_while(of(), |frame| frame.can_erase))
}

/// Its button opens and closes the menu; whatever else is pressed here closes it.
fn opens(header: El, button: &El, menu: &El) -> El {
    let (button, menu) = (button.raw().clone(), menu.raw().clone());
    header.on("click", move |event| {
        let was_open = !menu.has_attribute("hidden");
        let open = !was_open && event.target().as_ref() == Some(button.as_ref());
        // A line that was pressed goes, and the keyboard stays near; where a screen came by it, it is there already.
        let at = menu.owner_document().and_then(|page| page.active_element());
        let is_here = was_open && menu.contains(at.as_deref());
        if let Some(button) = button.dyn_ref::<HtmlElement>().filter(|_| is_here) {
            let _ = button.focus();
        }
        let _ = menu.toggle_attribute_with_force("hidden", !open);
        let _ = button.set_attribute("aria-expanded", if open { "true" } else { "false" });
    })
}

/// Every language in its own name, behind one sign.
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
    // The sign is what one sees; the choice itself lies over it, so that a touch opens what the phone has for choices.
    let globe = el("span").set("class", "tool").with(icon("globe")).with(select);
    el("span").set("class", "language").with(globe)
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

/// Where the person is: in words first, then a stake a stretch and a dot a topic.
fn path() -> El {
    div("way").set("data-speaker", "").filled(
        of(),
        |frame| frame.progress.clone(),
        |progress| {
            let Some(Progress { words, marks }) = progress else { return Vec::new() };
            let each = marks.iter().map(|mark| {
                let look = match (mark.stake, mark.is_topic) {
                    (Stake::Here, _) => "stake here",
                    (Stake::Passed, false) => "stake passed",
                    (Stake::Ahead, false) => "stake",
                    (Stake::Passed, true) => "stake dot passed",
                    (Stake::Ahead, true) => "stake dot",
                };
                el("i").set("class", look)
            });
            let path = div("path").set("aria-hidden", "true").all(each.collect());
            vec![el("p").set("id", WHERE).say(words.clone()), path]
        },
    )
}
