//! The picture of a group, in bars of pictures: on the screen for discussion, on paper as a poster.

use super::facilitator::{pictured, trouble};
use crate::ui::later::named;
use crate::ui::{El, div, el, open_heading, p, picture, press};
use jalon_core::app::Paper;
use jalon_core::app::workshop::Event as Workshop;
use jalon_core::app::workshop::view::Screen;
use jalon_core::app::workshop::view::group::{BarView, GroupView, SectionView};

/// The picture of the group, for discussion and for paper.
pub(super) fn group() -> Vec<El> {
    let picture = workshop!(Screen::Picture { picture, .. } => picture);
    vec![
        trouble(workshop!(Screen::Picture { trouble, .. } => trouble)),
        el("article")
            .set("class", "group")
            .filled(picture, Clone::clone, |view| view.as_ref().map_or_else(Vec::new, whole)),
    ]
}

fn whole(view: &GroupView) -> Vec<El> {
    let head = div("masthead")
        .with(open_heading().word("group-title"))
        .with(named(el("p").set("class", "named"), &view.name))
        .maybe((view.name != view.day).then(|| el("p").set("class", "quiet").say(view.day.clone())))
        .maybe(view.people.clone().map(|people| el("p").set("class", "people").say(people)));
    let notes = view.notes.iter().map(|note| el("p").say(note.clone())).collect();
    let show = view.show.map(|id| press("main", id, Workshop::Renewed));
    let notes = div("waits screen-only").set("role", "status").all(notes).maybe(show);
    let notes = (!view.notes.is_empty()).then_some(notes);
    if view.sections.is_empty() {
        return vec![head].into_iter().chain(notes).collect();
    }
    let sections = div("bars poster").all(view.sections.iter().map(section).collect());
    let poster = |id, paper| pictured("second", "printer", id, Workshop::PosterAsked(paper));
    let table = Workshop::TableAsked;
    let tools = div("papers screen-only")
        .with(poster("poster-a4", Paper::A4))
        .with(poster("poster-a3", Paper::A3))
        .with(pictured("second", "page-facing-up", "group-table", table));
    let note = p("quiet note on-screen", "group-note");
    let on_paper = p("quiet note on-paper", "poster-note");
    [head].into_iter().chain(notes).chain([sections, note, on_paper, tools]).collect()
}

fn section(view: &SectionView) -> El {
    let faces = view.pictures.iter().map(|of| picture(of)).collect();
    let title = el("h2").all(faces).with(el("span").word(view.title));
    let bars = el("ul").set("class", "rows").all(view.bars.iter().map(bar).collect());
    let none = view.bars.is_empty().then(|| p("quiet", "group-nothing"));
    // What is not said is quiet, and never 0.
    let hidden = (!view.hidden.is_empty()).then(|| {
        let names = view.hidden.iter().map(|name| el("li").say(name.clone())).collect();
        div("topics").with(el("h3").word("group-hidden")).with(el("ul").all(names))
    });
    el("section").with(title).with(bars).maybe(none).maybe(hidden)
}

fn bar(view: &BarView) -> El {
    let piece = |of: &str| picture(of).set("class", "piece");
    let pieces = view.pieces.iter().flat_map(|(of, count)| (0..*count).map(move |_| piece(of)));
    let pieces = div(if view.has_more { "pieces more" } else { "pieces" }).all(pieces.collect());
    let number = el("p").set("class", "many").say(view.number.clone());
    let parts = view.parts.iter().map(|part| el("p").set("class", "quiet").say(part.clone()));
    el("li").with(picture(view.picture)).with(
        div("said")
            .with(el("p").set("class", "what").say(view.label.clone()))
            .with(pieces)
            .with(div("numbers").with(number).all(parts.collect())),
    )
}
