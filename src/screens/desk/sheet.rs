//! The parts of the adviser's page. What is difficult and what helps have one form, so that neither weighs more.

use super::fold::unfolding;
use super::ideas::ideas;
use super::notes;
use super::shown::page;
use crate::ui::later::{own_words, sign};
use crate::ui::{El, Follow, div, el, picture};
use jalon_core::app::Text;
use jalon_core::app::desk::NOTE;
use jalon_core::app::desk::sheet::{Bit, Panel, Quiet, Sheet, SheetRow, Wording};
use jalon_core::app::desk::view::SummaryView;
use jalon_core::instrument::Locale;
use std::cell::Cell;

/// Who reads the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// An adviser, who can note a view.
    Adviser,
    /// The person.
    Person,
}

/// How the page is read.
pub(super) struct Reads {
    /// By whom.
    by: Reading,
    /// The language of own words.
    written_in: Locale,
    /// The language on the screen.
    here: Locale,
    /// No view can be noted above.
    is_first: Cell<bool>,
}

/// The page.
pub(super) fn document(by: Reading) -> El {
    let locale = crate::ui::view().part(|view| Some(&view.locale));
    let look = |page: &SummaryView| Some(page.sheet.weight().look().to_owned());
    div("document").attribute(page(), "data-weight", look).filled(
        page(),
        move |page| {
            let here = locale.read(|locale| *locale).unwrap_or_default();
            (page.sheet.clone(), page.written_in, here)
        },
        move |(sheet, written_in, here)| {
            let (written_in, here) = (*written_in, *here);
            parts(sheet, &Reads { by, written_in, here, is_first: Cell::new(true) })
        },
    )
}

/// All of it, in the order in which it is read.
fn parts(sheet: &Sheet, reader: &Reads) -> Vec<El> {
    let of = |part: &Panel| self::part(part, "ul", reader);
    let first = div("twin").with(of(&sheet.talk).class("topical")).with(goals(sheet, reader));
    // In the order in which they are read: the first button to note a view is that of the first difficulty.
    let difficult = of(&sheet.difficult);
    let helps = of(&sheet.helps).maybe(sheet.fine.as_ref().map(quiet));
    let resources = sheet.resources.as_ref().map(|part| of(part).class("bare"));
    let second = div("twin").with(difficult).with(div("side").with(helps).maybe(resources));
    let open: Vec<El> = sheet.open.iter().map(quiet).collect();
    let open = (!open.is_empty()).then(|| div("open").all(open));
    [
        sheet.since.as_ref().map(of),
        Some(first),
        Some(second),
        sheet.ideas.as_ref().map(ideas),
        sheet.situation.as_ref().map(|part| of(part).class("bare").class("across")),
        Some(&sheet.others)
            .filter(|part| !part.rows.is_empty())
            .map(|part| of(part).class("others").class("across")),
        open,
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn goals(sheet: &Sheet, reader: &Reads) -> El {
    let is_other = reader.written_in != reader.here;
    let language = sheet.goals.language.clone().filter(|_| is_other);
    let language = language.map(|text| el("p").set("class", "quiet").say(text));
    part(&sheet.goals, "ol", reader).class("ranked").maybe(language)
}

/// A part: its title, its rows, a sentence, and the button that unfolds the rest.
fn part(part: &Panel, list: &str, reader: &Reads) -> El {
    let section = el("section").set("class", "panel").with(el("h2").word(part.title));
    let rows = part.rows.iter().map(|row| self::row(row, reader)).collect();
    let rows = (!part.rows.is_empty()).then(|| el(list).set("class", "items").all(rows));
    let note = part.note.clone().map(|note| el("p").set("class", "quiet").say(note));
    unfolding(section.maybe(rows).maybe(note), part.more)
}

fn row(row: &SheetRow, reader: &Reads) -> El {
    let written_in = reader.written_in;
    let name = el("strong").with(said(&row.name, written_in));
    // Only beside the difficulty: the topics to talk about stand above.
    let wish = row.talk.then(|| {
        let words = el("span").set("class", "unseen").word("summary-talk-mark");
        el("span").set("class", "wish").with(sign("talk")).with(words)
    });
    let rating = row.rating.as_ref().map(|rating| {
        let (look, words) =
            if row.heard { ("bit rated shown-by-face", "unseen") } else { ("bit rated", "") };
        let words = el("span").set("class", words).say(rating.words.clone());
        el("li").set("class", look).with(picture(rating.picture)).with(words)
    });
    let pieces = row.pieces.iter().map(|piece| self::piece(piece, written_in));
    let pieces: Vec<El> = rating.into_iter().chain(pieces).collect();
    let pieces = (!pieces.is_empty()).then(|| el("ul").set("class", "bits").all(pieces));
    let none = row.none.clone().map(|none| el("p").set("class", "quiet").say(none));
    let told = div("tells").with(el("p").with(name).maybe(wish)).maybe(pieces).maybe(none);
    let item = el("li").set("class", if row.folded { "item folded" } else { "item" });
    let noted = row.domain.filter(|_| row.is_noted);
    let told = told.maybe(noted.map(notes::both));
    let button = match (noted, &row.name, reader.by) {
        (Some(domain), Wording::Text(name), Reading::Adviser) => {
            let button = notes::button(domain, name);
            Some(if reader.is_first.replace(false) { button.set("id", NOTE) } else { button })
        }
        (Some(_), Wording::Own(_), _) | (Some(_), _, Reading::Person) | (None, ..) => None,
    };
    item.with(picture(row.picture)).with(told).maybe(button)
}

fn piece(piece: &Bit, written_in: Locale) -> El {
    let heard = if piece.picture.is_some() { "of unseen" } else { "of" };
    let name = piece.name.clone().map(|name| el("span").set("class", heard).say(name));
    let each = piece.said.iter().map(|one| said(one, written_in).class("reply")).collect();
    let item = el("li").set("class", if piece.folded { "bit folded" } else { "bit" });
    item.maybe(piece.picture.map(picture)).maybe(name).all(each)
}

fn said(said: &Wording, written_in: Locale) -> El {
    match said {
        Wording::Text(text) => el("span").say(text.clone()),
        Wording::Own(words) => own_words(words, written_in),
    }
}

/// Names in one quiet line.
fn quiet(quiet: &Quiet) -> El {
    let look = |at: usize| if at < quiet.first { "" } else { "folded" };
    let name = |(at, name): (usize, &Text)| el("li").set("class", look(at)).say(name.clone());
    let names = quiet.names.iter().enumerate().map(name).collect();
    // Without a name in sight the title unfolds too.
    div(if quiet.first == 0 { "quietly folded" } else { "quietly" })
        .with(el("h2").word(quiet.title))
        .with(el("ul").all(names))
}
