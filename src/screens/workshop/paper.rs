//! The paper kit: question cards, goal cards and an answer sheet, seen small on the screen and printed as they are.

use crate::ui::{El, actions, div, el, face, heading, p, picture};
use jalon_core::app::Text;
use jalon_core::app::workshop::view::Screen;
use jalon_core::app::workshop::view::paper::{Kit, Pictured};
use jalon_core::app::workshop::{Event as Workshop, PaperPart};

/// Question cards and answer sheets for rooms without devices.
pub(super) fn paper(kit: &Kit) -> Vec<El> {
    let cards = kit.cards.iter().map(|sheet| questions(kit, sheet));
    let apart = kit.apart.iter().map(|sheet| {
        let note = p("", "paper-apart");
        questions(kit, sheet).with(div("cell apart").with(note))
    });
    let goals = kit.goals.iter().map(|sheet| {
        let cell = |goal: &Pictured| div("cell goal").with(pictured("", goal));
        div("sheet eight").all(sheet.iter().map(cell).collect())
    });
    let part_to_print = workshop!(Screen::Paper { part, .. } => part);
    vec![
        div("kit")
            .attribute(part_to_print, "data-part", |part| Some((*part).to_owned()))
            .with(heading("paper-title"))
            .with(p("help", "paper-help"))
            .with(part(PaperPart::Cards, "cards", cards.chain(apart).collect()))
            .with(part(PaperPart::Goals, "goals", goals.collect()))
            .with(part(PaperPart::Answers, "answers", vec![answers(kit)])),
        actions(vec![printer("main", PaperPart::All).with(el("span").word("paper-all"))])
            .set("class", "actions screen-only"),
    ]
}

/// A part of the kit: what it is, its pages in small, its own way to the printer.
fn part(part: PaperPart, id: &str, sheets: Vec<El>) -> El {
    let title = Text::of(format!("paper-{id}"));
    let pages = Text::of("paper-pages").number("count", sheets.len());
    let pages = el("p").set("class", "quiet").say(pages);
    let print = printer("second", part).with(el("span").word("print"));
    let pages_in_small = sheets.into_iter().map(|sheet| div("page").with(sheet)).collect();
    el("section")
        .set("class", "part")
        .set("data-part", id)
        .with(el("h2").say(title.clone()))
        .with(el("p").say(Text::of(format!("paper-{id}-help"))))
        .with(pages)
        // What is on the pages, their names say; read one by one they would only be noise.
        .with(div("sheets").set("aria-hidden", "true").all(pages_in_small))
        .with(print.label(Text::of("paper-print").message("name", title)))
}

fn printer(look: &str, part: PaperPart) -> El {
    el("button")
        .set("type", "button")
        .set("class", &format!("press {look}"))
        .with(picture("printer"))
        .sends(Workshop::PaperPrinted(part))
}

/// Four question cards.
fn questions(kit: &Kit, sheet: &[Pictured]) -> El {
    let card = |domain: &Pictured| {
        let (faces, pass) = kit.answers.split_at(kit.answers.len() - 1);
        let words = div("words")
            .with(el("p").say(kit.question.clone()))
            .with(el("p").set("class", "name").say(domain.words.clone()));
        div("cell question")
            .with(image(domain))
            .with(words)
            .with(div("faces").all(faces.iter().map(|face| pictured("", face)).collect()))
            .with(
                div("beside")
                    .all(pass.iter().map(|pass| pictured("pass", pass)).collect())
                    .with(pictured("bubble", &kit.talk)),
            )
    };
    div("sheet four").all(sheet.iter().map(card).collect())
}

/// A row for each domain, and a box for each goal.
fn answers(kit: &Kit) -> El {
    let choices = || kit.answers.iter().chain([&kit.talk]);
    let head = choices().map(|choice| el("th").with(pictured("", choice))).collect();
    let row = |domain: &Pictured| {
        let ticks = choices().map(|choice| {
            el("td").with(div("tick-here").with(el("span").set("class", "box")).with(image(choice)))
        });
        el("tr").with(el("th").with(pictured("", domain))).all(ticks.collect())
    };
    let boxes = (1..=kit.boxes).map(|number| div("goal-box").text(&number.to_string())).collect();
    let rows = kit.rows().map(row).collect();
    div("sheet answer")
        .with(p("title", "paper-mine"))
        .with(p("", "paper-yours"))
        .with(p("do", "paper-tick"))
        .with(
            el("table")
                .with(el("thead").with(el("tr").with(el("td")).all(head)))
                .with(el("tbody").all(rows)),
        )
        .with(p("title goals-title", "section-goals"))
        .with(p("do", "paper-draw"))
        .with(div("goal-boxes").all(boxes))
}

fn pictured(class: &str, of: &Pictured) -> El {
    div(class).with(image(of)).with(el("span").say(of.words.clone()))
}

fn image(of: &Pictured) -> El {
    face(of.picture).set("class", "drawn")
}
