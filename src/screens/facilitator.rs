//! A facilitator's pages: workshops, preparing one, the one that is going on.

use crate::components::{El, actions, div, el, heading, open_heading, p, picture, press, svg};
use crate::web::{self, Shell};
use jalon_core::app::view::{self, Card, DoneView, RunningView, TroubleView};
use jalon_core::app::{Asked, Event, FacilitatorEvent, Model, Place, Text};
use jalon_core::instrument::Locale;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

const LABEL: &str = "workshop-label";

const fn event(event: FacilitatorEvent) -> Event {
    Event::Facilitator(event)
}

/// A button with a picture before its words.
pub(super) fn pictured(look: &str, of: &str, label: &'static str, event: Event) -> El {
    el("button")
        .set("type", "button")
        .set("class", &format!("press {look}"))
        .with(picture(of))
        .with(el("span").word(label))
        .sends(event)
}

/// What the device does with workshops, where that is not as usual.
pub(super) fn trouble() -> El {
    let lines = |view: &TroubleView| {
        let lines = view.lines.iter().map(|line| el("p").say(line.clone())).collect();
        let buttons = view.can_discard.then(|| {
            let keep = press("second", "record-keep", event(FacilitatorEvent::UnreadableKept));
            let discard = event(FacilitatorEvent::UnreadableDiscarded);
            div("row").with(keep).with(press("second", "workshops-discard", discard))
        });
        div("notice urgent").all(lines).maybe(buttons)
    };
    let status = div("screen-only").set("role", "status");
    status.part(view::trouble, move |view| view.iter().map(lines).collect())
}

/// Something that cannot be taken back, asked once.
fn asked(title: &'static str, lines: &[Text], yes: &'static str, no: &'static str) -> El {
    let lines = lines.iter().map(|line| el("p").say(line.clone())).collect();
    let yes = press("care", yes, event(FacilitatorEvent::Confirmed));
    let no = press("second", no, event(FacilitatorEvent::Dropped));
    let title = el("p").set("class", "what").word(title);
    div("asked-once")
        .set("role", "alert")
        .with(title)
        .all(lines)
        .with(div("row").with(yes).with(no))
}

/// A facilitator's first page: workshops, the guide, the paper kit.
#[inline(never)]
pub(super) fn home() -> Vec<El> {
    let is_running = |model: &Model| model.facilitator.running.is_some();
    let running = div("running").part(
        |model| view::home(model).running,
        |running| {
            let Some((name, counted)) = running else { return Vec::new() };
            let go = press("main", "workshop-resume", Event::Go(Place::Workshop));
            vec![
                el("h2").word("workshop-running"),
                el("p").say(name.clone()),
                el("p").set("class", "quiet").say(counted.clone()),
                go,
            ]
        },
    );
    let prepare = press("main", "workshop-prepare", Event::Go(Place::Prepare));
    let papers = div("papers")
        .with(pictured("second", "open-book", "workshop-guide", Event::Go(Place::Guide)))
        .with(pictured("second", "printer", "workshop-paper", Event::Go(Place::Paper)));
    vec![
        div("workshops")
            .with(heading("workshops-title"))
            .with(p("help", "workshops-help"))
            .with(trouble())
            .with(running.shown_if(is_running))
            .with(prepare.shown_if(move |model| !is_running(model)))
            .with(papers)
            .with(div("over").part(|model| view::home(model).done, |done| over(done))),
    ]
}

/// Workshops that are over.
fn over(done: &[DoneView]) -> Vec<El> {
    if done.is_empty() {
        return Vec::new();
    }
    let table = event(FacilitatorEvent::TableAsked);
    vec![
        el("h2").word("workshops-done"),
        el("ul").set("class", "lines").all(done.iter().map(one_over).collect()),
        pictured("second", "page-facing-up", "workshops-table", table),
    ]
}

fn one_over(view: &DoneView) -> El {
    let words = div("said")
        .with(el("p").set("class", "what").say(view.name.clone()))
        .maybe(view.day.clone().map(|day| el("p").set("class", "quiet").say(day)))
        .with(el("p").set("class", "quiet").say(view.people.clone()));
    let about = |look: &str, word, label, event| {
        let label = Text::of(label).message("name", view.name.clone());
        press(look, word, event).label(label)
    };
    let look = event(FacilitatorEvent::PictureAsked(Some(view.at)));
    let erase = event(FacilitatorEvent::Asked(Asked::Erase(view.at)));
    let tools =
        if view.is_asked {
            asked("workshop-erase-title", &[], "workshop-erase-yes", "workshop-erase-no")
        } else {
            div("tools")
                .with(about("quiet", "workshop-look", "workshop-look-this", look))
                .with(about("care quiet", "workshop-erase", "workshop-erase-this", erase))
        };
    el("li").set("class", "own").with(words).with(tools)
}

/// A workshop is prepared: language, mode, domains, duration.
#[inline(never)]
pub(super) fn prepare() -> Vec<El> {
    let form = |id: &str, title, inner: El| {
        let title = el("h2").set("id", id).word(title);
        el("section").with(title).with(inner.set("aria-labelledby", id))
    };
    let domains = choices("cards several", "domains", |model| view::prepare(model).domains);
    let count = el("p").set("class", "count").set("role", "status");
    let count = count.tell(|model| Some(view::prepare(model).count));
    let modes = choices("cards one", "mode", |model| view::prepare(model).modes);
    let minutes = choices("levels", "minutes", |model| view::prepare(model).minutes);
    vec![
        heading("prepare-title"),
        own_label(),
        form("of-language", "prepare-language", languages()),
        form("of-mode", "prepare-mode", modes),
        form("of-minutes", "prepare-duration", minutes),
        form("of-domains", "prepare-domains", domains).with(count),
        actions(vec![press("main", "workshop-open", event(FacilitatorEvent::Opened))]),
    ]
}

/// What the facilitator calls the workshop.
fn own_label() -> El {
    let shell = Shell::get();
    let input = el("input")
        .set("id", LABEL)
        .set("type", "text")
        .set("dir", "auto")
        .set("maxlength", "80")
        .set("autocomplete", "off");
    // What was typed before the screen was left stands there again.
    if let Some(input) = input.raw().dyn_ref::<HtmlInputElement>() {
        input.set_value(&shell.now(|model| view::workshop_label(model).to_owned()));
    }
    let input = input.on("input", move |typed| {
        if let Some(label) = web::value(&typed) {
            shell.send(event(FacilitatorEvent::LabelChanged(label)));
        }
    });
    div("own").with(el("label").set("for", LABEL).word("prepare-label")).with(input)
}

/// In which language the screens begin: each in its own name.
fn languages() -> El {
    let one = |locale: Locale| {
        let own = el("span").set("lang", locale.tag()).text(locale.own_name());
        let chosen = move |model: &Model| view::prepare(model).locales.contains(&(locale, true));
        let change = event(FacilitatorEvent::LocaleChosen(locale));
        choice("level", "radio", "language", vec![own], chosen, |_| true, change)
    };
    div("levels").set("role", "radiogroup").all(Locale::ALL.map(one).into())
}

/// Cards of which one or several are chosen. Their number and order stay the same.
fn choices(look: &str, name: &str, of: fn(&Model) -> Vec<Card>) -> El {
    let (role, input) = match look {
        "cards several" => ("group", "checkbox"),
        _ => ("radiogroup", "radio"),
    };
    let card = if look == "levels" { "level" } else { "card" };
    let one = |(at, shown): (usize, Card)| {
        let words = el("span").set("class", "words").say(shown.label);
        let inner = match card {
            "level" => vec![words],
            _ => vec![picture(shown.picture), words],
        };
        let is = move |model: &Model, what: fn(&Card) -> bool| of(model).get(at).is_some_and(what);
        let chosen = move |model: &Model| is(model, |card| card.chosen);
        let open = move |model: &Model| is(model, |card| card.open);
        choice(card, input, name, inner, chosen, open, shown.event)
    };
    let shown = Shell::get().now(of);
    div(look).set("role", role).all(shown.into_iter().enumerate().map(one).collect())
}

/// One card, or one word to choose.
fn choice(
    look: &str,
    kind: &str,
    name: &str,
    inner: Vec<El>,
    chosen: impl Fn(&Model) -> bool + 'static,
    open: impl Fn(&Model) -> bool + 'static,
    change: Event,
) -> El {
    let input = el("input").set("type", kind).set("name", name).sends_on("change", change);
    let here = input.raw().clone();
    let tick = (look == "card").then(|| el("span").set("class", "tick").set("aria-hidden", "true"));
    let label = el("label").set("class", look).with(input).all(inner).maybe(tick);
    label.follow(move |model, label| {
        let (chosen, open) = (chosen(model), open(model));
        let _ = label.class_list().toggle_with_force("chosen", chosen);
        if let Some(input) = here.dyn_ref::<HtmlInputElement>() {
            input.set_checked(chosen);
            input.set_disabled(!open);
        }
    })
}

/// The workshop that is going on: hand out, count, look, end.
#[inline(never)]
pub(super) fn workshop() -> Vec<El> {
    let screen = div("hub").part(view::workshop, |view| view.as_ref().map_or_else(Vec::new, hub));
    vec![screen]
}

fn hub(view: &RunningView) -> Vec<El> {
    let number = el("section")
        .set("class", "number")
        .with(el("h2").word("workshop-number"))
        .with(el("p").set("class", "digits").set("dir", "ltr").text(&view.number))
        .with(el("p").set("class", "quiet").say(view.counted.clone()));
    let here = el("section")
        .with(el("h2").word("workshop-here"))
        .with(p("help", "workshop-here-help"))
        .with(press("main", "workshop-begin", view.begin.clone()));
    let code = view.code.as_ref().map(|(span, path)| {
        el("section")
            .with(el("h2").word("workshop-phones"))
            .with(p("help", "workshop-phones-help"))
            .with(qr(*span, path))
    });
    let picture = event(FacilitatorEvent::PictureAsked(None));
    let end = match &view.finish {
        Some(lines) => asked("finish-title", lines, "finish-yes", "finish-no"),
        None => press("care", "workshop-finish", event(FacilitatorEvent::Asked(Asked::Finish))),
    };
    let after = el("section")
        .set("class", "papers")
        .with(el("h2").word("workshop-after"))
        .with(pictured("second", "camera", "count-title", Event::Go(Place::Count)))
        .with(pictured("second", "busts-in-silhouette", "workshop-picture", picture))
        .with(end);
    vec![
        open_heading().word("workshop-title"),
        el("p").set("class", "help").say(view.name.clone()),
        trouble(),
        div("halves").with(div("half").with(number).with(here).with(after)).maybe(code),
    ]
}

/// Black on white in every theme, quiet zone included.
fn qr(span: u8, path: &str) -> El {
    let span = span.to_string();
    let white = svg("rect").set("width", &span).set("height", &span).set("fill", "#fff");
    svg("svg")
        .set("class", "invitation")
        .set("role", "img")
        .set("viewBox", &format!("0 0 {span} {span}"))
        .set("shape-rendering", "crispEdges")
        .label(Text::of("workshop-code"))
        .with(white)
        .with(svg("path").set("d", path).set("fill", "#000"))
}
