//! A facilitator's pages: workshops, preparing one, the one that is going on.

use crate::screens::desk::device::device;
use crate::ui::later::{FieldKind, limited, named, text_field};
use crate::ui::{
    El, Follow, Item, Key, Picker, Source, actions, choose, div, el, heading, open_heading, p,
    picture, press, svg,
};
use crate::web::Shell;
use jalon_core::app::view::card::Card;
use jalon_core::app::workshop::view::Screen;
use jalon_core::app::workshop::view::home::{DoneView, PrepareView, RunningView, TroubleView};
use jalon_core::app::workshop::{Confirmation, Event as Workshop, Place};
use jalon_core::app::{Arg, Event, Text, View, turn};
use jalon_core::instrument::{Locale, MAX_OWN_WORDS};
use std::borrow::Cow;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

const LABEL: &str = "workshop-label";

/// What the device does with workshops, where that is not as usual.
pub(super) type Trouble = Source<View, Option<TroubleView>>;

/// A button with a picture before its words.
pub(super) fn pictured(look: &str, of: &str, label: &'static str, event: impl Into<Event>) -> El {
    el("button")
        .set("type", "button")
        .set("class", &format!("press {look}"))
        .with(picture(of))
        .with(el("span").word(label))
        .sends(event)
}

/// What the device does with workshops, where that is not as usual.
pub(super) fn trouble(source: Trouble) -> El {
    let lines = |view: &TroubleView| {
        let lines = view.lines.iter().map(|line| el("p").say(line.clone())).collect();
        let buttons = view.can_discard.then(|| {
            let keep = press("second", "record-keep", Workshop::UnreadableKept);
            let discard = Workshop::UnreadableDiscarded;
            div("row").with(keep).with(press("second", "workshops-discard", discard))
        });
        div("notice urgent").all(lines).maybe(buttons)
    };
    let status = div("screen-only").set("role", "status");
    status.filled(source, Clone::clone, move |view| view.iter().map(lines).collect())
}

/// Something that cannot be taken back, asked once.
fn asked(title: &'static str, lines: &[Text], yes: &'static str, no: &'static str) -> El {
    let lines = lines.iter().map(|line| el("p").say(line.clone())).collect();
    let yes = press("care", yes, Workshop::Confirmed);
    let no = press("second", no, Workshop::Dropped);
    let title = el("p").set("class", "what").word(title);
    div("asked-once")
        .set("role", "alert")
        .with(title)
        .all(lines)
        .with(div("row").with(yes).with(no))
}

/// A facilitator's first page: workshops, the guide, the paper kit.
pub(super) fn home() -> Vec<El> {
    let home = workshop!(Screen::Home { home, .. } => home);
    let running = div("running").filled(
        home,
        |home| home.running.clone(),
        |running| {
            let Some((name, counted)) = running else { return Vec::new() };
            let go = press("main", "workshop-resume", Workshop::Go(Place::Workshop));
            vec![
                el("h2").word("workshop-running"),
                el("p").say(name.clone()),
                el("p").set("class", "quiet").say(counted.clone()),
                go,
            ]
        },
    );
    let prepare = press("main", "workshop-prepare", Workshop::Go(Place::Prepare));
    let papers = div("papers")
        .with(pictured("second", "open-book", "workshop-guide", Workshop::Go(Place::Guide)))
        .with(pictured("second", "printer", "workshop-paper", Workshop::Go(Place::Paper)));
    vec![
        div("workshops")
            .with(heading("workshops-title"))
            .with(p("help", "workshops-help"))
            .with(trouble(workshop!(Screen::Home { trouble, .. } => trouble)))
            .with(running.shown_while(home, |home| home.running.is_some()))
            .with(prepare.shown_while(home, |home| home.running.is_none()))
            .with(papers)
            .with(device())
            .with(div("over").filled(home, |home| home.done.clone(), |done| over(done))),
    ]
}

/// Workshops that are over.
fn over(done: &[DoneView]) -> Vec<El> {
    if done.is_empty() {
        return Vec::new();
    }
    let table = Workshop::TableAsked;
    vec![
        el("h2").word("workshops-done"),
        el("ul").set("class", "lines").all(done.iter().map(one_over).collect()),
        pictured("second", "page-facing-up", "workshops-table", table),
    ]
}

fn one_over(view: &DoneView) -> El {
    let words = div("said")
        .with(named(el("p").set("class", "what"), &view.name))
        .maybe(view.day.clone().map(|day| el("p").set("class", "quiet").say(day)))
        .with(el("p").set("class", "quiet").say(view.people.clone()));
    let about = |look: &str, word, label, event| {
        let label = Text::of(label).message("name", view.name.clone());
        press(look, word, event).label(label)
    };
    let look = Workshop::PictureAsked(Some(view.at));
    let erase = Workshop::Asked(Confirmation::Erase(view.at));
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

/// A workshop is prepared: language, mode, domains, duration. `label` is what was typed before.
pub(super) fn prepare(shown: &PrepareView, label: &str) -> Vec<El> {
    let block = |id: &str, title, inner: El| {
        let title = el("h2").set("id", id).word(title);
        el("section").with(title).with(inner.set("aria-labelledby", id))
    };
    let form = workshop!(Screen::Prepare { form, .. } => form);
    let count = el("p").set("class", "count").set("role", "status");
    let count = count.saying(form, |form| Some(form.count.clone()));
    vec![
        heading("prepare-title"),
        p("help", "group-too-few"),
        own_label(label),
        block("of-language", "prepare-language", languages(form, shown)),
        block("of-mode", "prepare-mode", choices(form, Look::Modes, |form| &form.modes)),
        block("of-minutes", "prepare-duration", choices(form, Look::Minutes, |form| &form.minutes)),
        block("of-domains", "prepare-domains", choices(form, Look::Domains, |form| &form.domains))
            .with(count),
        actions(vec![press("main", "workshop-open", Workshop::Opened)]),
    ]
}

/// What the facilitator calls the workshop.
fn own_label(label: &str) -> El {
    let shell = Shell::get();
    let input = text_field(LABEL, FieldKind::Line);
    // What was typed before the screen was left stands there again.
    if let Some(input) = input.raw().dyn_ref::<HtmlInputElement>() {
        input.set_value(label);
    }
    let input = limited(input, MAX_OWN_WORDS, move |label| {
        shell.send(Workshop::LabelChanged(label).into());
    });
    div("own").with(el("label").set("for", LABEL).word("prepare-label")).with(input)
}

/// The form of a workshop that is prepared.
type Form = Source<View, PrepareView>;

/// In which language the screens begin: each in its own name.
fn languages(form: Form, shown: &PrepareView) -> El {
    let one = |(locale, _): &(Locale, bool)| {
        let locale = *locale;
        let own = el("span").set("lang", locale.tag()).text(locale.own_name());
        let input = choose(Picker::One).set("name", "language");
        let field: HtmlInputElement = input.raw().clone().unchecked_into();
        el("label")
            .set("class", "level")
            .with(input.sends_on("change", Workshop::LocaleChosen(locale)))
            .with(own)
            .following(form, move |form, label| {
                let chosen = form.locales.contains(&(locale, true));
                let _ = label.class_list().toggle_with_force("chosen", chosen);
                field.set_checked(chosen);
            })
    };
    div("levels").set("role", "radiogroup").all(shown.locales.iter().map(one).collect())
}

/// How a list of choices looks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Modes,
    Minutes,
    Domains,
}

/// Cards of which one or several are chosen.
fn choices(form: Form, look: Look, of: fn(&PrepareView) -> &[Card]) -> El {
    let (class, role) = match look {
        Look::Modes => ("cards one", "radiogroup"),
        Look::Minutes => ("levels", "radiogroup"),
        Look::Domains => ("cards several", "group"),
    };
    div(class).set("role", role).each(form, of, key, move |item| {
        let Some(card) = item.now(Card::clone) else { return el("label") };
        choice(look, card, item)
    })
}

/// Minutes say the same with another number.
fn key(card: &Card) -> Key {
    match card.label.args.first() {
        Some((_, Arg::Number(number))) => Cow::Owned(number.to_string()),
        _ => card.label.id.clone(),
    }
}

/// One card, or one word to choose.
fn choice(look: Look, card: Card, item: Item<Card>) -> El {
    let (class, kind, name) = match look {
        Look::Modes => ("card", Picker::One, "mode"),
        Look::Minutes => ("level", Picker::One, "minutes"),
        Look::Domains => ("card", Picker::Several, "domains"),
    };
    let input = choose(kind).set("name", name).sends_on("change", card.event);
    let field: HtmlInputElement = input.raw().clone().unchecked_into();
    let words = el("span").set("class", "words").say(card.label);
    let label = el("label").set("class", class).with(input);
    let label = if look == Look::Minutes {
        label.with(words)
    } else {
        let tick = el("span").set("class", "tick").set("aria-hidden", "true");
        label.with(picture(card.picture)).with(words).with(tick)
    };
    label.following(item, move |card, label| {
        let _ = label.class_list().toggle_with_force("chosen", card.chosen);
        field.set_checked(card.chosen);
        field.set_disabled(!card.open);
    })
}

/// The workshop that is going on: hand out, count, look, end.
pub(super) fn workshop() -> Vec<El> {
    let running = workshop!(Screen::Workshop { running, .. } => running);
    vec![div("hub").filled(running, Clone::clone, |view| view.as_ref().map_or_else(Vec::new, hub))]
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
        .with(press("main", "workshop-begin", turn::Event::Begun(view.invitation.clone())));
    let code = view.code.as_ref().map(|(span, path)| {
        el("section")
            .with(el("h2").word("workshop-phones"))
            .with(p("help", "workshop-phones-help"))
            .with(qr(*span, path))
    });
    let picture = Workshop::PictureAsked(None);
    let end = match &view.finish {
        Some(lines) => asked("finish-title", lines, "finish-yes", "finish-no"),
        None => press("care", "workshop-finish", Workshop::Asked(Confirmation::Finish)),
    };
    let after = el("section")
        .set("class", "papers")
        .with(el("h2").word("workshop-after"))
        .with(pictured("second", "camera", "count-title", Workshop::Go(Place::Count)))
        .with(pictured("second", "busts-in-silhouette", "workshop-picture", picture))
        .with(end);
    vec![
        open_heading().word("workshop-title"),
        named(el("p").set("class", "help"), &view.name),
        trouble(workshop!(Screen::Workshop { trouble, .. } => trouble)),
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
