//! The parts of the adviser's page. What is difficult and what helps have one form, so that neither weighs more.

use super::fold::unfolding;
use super::ideas::ideas;
use super::notes;
use super::second::{in_second, paired};
use super::shown::page;
use crate::ui::later::{own_words, sign};
use crate::ui::{El, Follow, div, el, picture};
use crate::web::desk::say_beside;
use jalon_core::app::Text;
use jalon_core::app::desk::sheet::{Bit, Panel, Quiet, Sheet, SheetRow, Wording};
use jalon_core::app::desk::view::SummaryView;
use jalon_core::instrument::Locale;

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
    /// The language beside it.
    second: Option<Locale>,
}

/// The page.
pub(super) fn document(by: Reading) -> El {
    let locale = crate::ui::view().part(|view| Some(&view.locale));
    let look = |page: &SummaryView| Some(page.sheet.weight().look().to_owned());
    // The person's own language needs no other.
    let second = move |page: &SummaryView| page.second.filter(|_| by == Reading::Adviser);
    let is_two = move |page: &SummaryView| second(page).is_some();
    div("document")
        .attribute(page(), "data-weight", look)
        .class_while(page(), "two", is_two)
        .filled(
            page(),
            move |page| {
                let here = locale.read(|locale| *locale).unwrap_or_default();
                let second = second(page).filter(|second| *second != here);
                (page.sheet.clone(), page.written_in, here, second)
            },
            move |(sheet, written_in, here, second)| {
                let (written_in, here, second) = (*written_in, *here, *second);
                parts(sheet, &Reads { by, written_in, here, second })
            },
        )
}

/// All of it, in the order in which it is read.
fn parts(sheet: &Sheet, reader: &Reads) -> Vec<El> {
    let of = |part: &Panel| self::part(part, "ul", reader);
    let first = div("twin").with(of(&sheet.talk).class("topical")).with(goals(sheet, reader));
    let quiet = |one: &Quiet| self::quiet(one, reader.second);
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
        sheet.ideas.as_ref().map(|of| ideas(of, reader.second)),
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
    let language = language.map(|text| paired(el("p").set("class", "quiet"), &text, reader.second));
    part(&sheet.goals, "ol", reader).class("ranked").maybe(language)
}

/// A part: its title, its rows, a sentence, and the button that unfolds the rest.
fn part(part: &Panel, list: &str, reader: &Reads) -> El {
    let title = paired(el("h2"), &Text::of(part.title), reader.second);
    let section = el("section").set("class", "panel").with(title);
    let rows = part.rows.iter().map(|row| self::row(row, reader)).collect();
    let rows = (!part.rows.is_empty()).then(|| el(list).set("class", "items").all(rows));
    let note = part.note.as_ref();
    let note = note.map(|note| paired(el("p").set("class", "quiet"), note, reader.second));
    unfolding(section.maybe(rows).maybe(note), part.more)
}

fn row(row: &SheetRow, reader: &Reads) -> El {
    let item = el("li").set("class", if row.folded { "item folded" } else { "item" });
    let noted = row.domain.filter(|_| row.is_noted);
    let here = tells(row, Tongue::Screen { written_in: reader.written_in });
    let here = here.maybe(noted.map(|domain| notes::both(domain, reader.second)));
    let beside = |language| in_second(tells(row, Tongue::Second), language);
    let button = match (noted, &row.name, reader.by) {
        (Some(domain), Wording::Text(name), Reading::Adviser) => Some(notes::button(domain, name)),
        (Some(_), Wording::Own(_), _) | (Some(_), _, Reading::Person) | (None, ..) => None,
    };
    item.with(picture(row.picture)).with(here).maybe(reader.second.map(beside)).maybe(button)
}

/// In which of two languages a row is told.
#[derive(Clone, Copy)]
enum Tongue {
    /// That of the screen. Own words stand here.
    Screen {
        /// Their language.
        written_in: Locale,
    },
    /// The other one.
    Second,
}

impl Tongue {
    fn say(self, element: El, text: &Text) -> El {
        match self {
            Self::Screen { .. } => element.say(text.clone()),
            Self::Second => element.text(&say_beside(text)),
        }
    }

    /// Own words are not told twice.
    fn said(self, said: &Wording) -> Option<El> {
        match (said, self) {
            (Wording::Text(text), _) => Some(self.say(el("span"), text)),
            (Wording::Own(words), Self::Screen { written_in }) => {
                Some(own_words(words, written_in))
            }
            (Wording::Own(_), Self::Second) => None,
        }
    }
}

/// What is told of a row.
fn tells(row: &SheetRow, tongue: Tongue) -> El {
    let name = tongue.said(&row.name).map(|name| el("strong").with(name));
    // Only beside the difficulty: the topics to talk about stand above.
    let wish = (row.talk && name.is_some()).then(|| {
        let words = el("span").set("class", "unseen");
        let words = tongue.say(words, &Text::of("summary-talk-mark"));
        el("span").set("class", "wish").with(sign("talk")).with(words)
    });
    let rating = row.rating.as_ref().map(|rating| {
        let (look, words) =
            if row.heard { ("bit rated shown-by-face", "unseen") } else { ("bit rated", "") };
        let words = tongue.say(el("span").set("class", words), &rating.words);
        el("li").set("class", look).with(picture(rating.picture)).with(words)
    });
    let pieces = row.pieces.iter().filter_map(|piece| self::piece(piece, tongue));
    let pieces: Vec<El> = rating.into_iter().chain(pieces).collect();
    let pieces = (!pieces.is_empty()).then(|| el("ul").set("class", "bits").all(pieces));
    let none = row.none.as_ref().map(|none| tongue.say(el("p").set("class", "quiet"), none));
    div("tells").with(el("p").maybe(name).maybe(wish)).maybe(pieces).maybe(none)
}

/// Something said in a row; nothing where all of it is said in the other language.
fn piece(piece: &Bit, tongue: Tongue) -> Option<El> {
    let heard = if piece.picture.is_some() { "of unseen" } else { "of" };
    let name = piece.name.as_ref().map(|name| tongue.say(el("span").set("class", heard), name));
    let each = piece.said.iter().filter_map(|one| tongue.said(one));
    let each: Vec<El> = each.map(|one| one.class("reply")).collect();
    if each.is_empty() {
        return None;
    }
    let item = el("li").set("class", if piece.folded { "bit folded" } else { "bit" });
    Some(item.maybe(piece.picture.map(picture)).maybe(name).all(each))
}

/// Names in one quiet line.
fn quiet(quiet: &Quiet, second: Option<Locale>) -> El {
    let look = |at: usize| if at < quiet.first { "" } else { "folded" };
    let name = |(at, name): (usize, &Text)| paired(el("li").set("class", look(at)), name, second);
    let names = quiet.names.iter().enumerate().map(name).collect();
    // Without a name in sight the title unfolds too.
    div(if quiet.first == 0 { "quietly folded" } else { "quietly" })
        .with(el("h2").word(quiet.title))
        .with(el("ul").all(names))
}
