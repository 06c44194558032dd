//! How long an adviser reads, by a model: 250 words a minute, the pace of who reads much. What counts is what is in sight
//! before anything unfolds or scrolls: a meeting has thirty minutes, and the page one of them.
//!
//! `cargo test --test desk -- --nocapture` prints the words and the seconds.

// Only the texts are wanted of their checks, and only a few of the samples.
#[allow(dead_code)]
#[path = "locales/catalog.rs"]
mod catalog;
#[allow(dead_code)]
#[path = "locales/finding.rs"]
mod finding;
#[path = "locales/flat.rs"]
mod flat;
#[allow(dead_code)]
#[path = "wire/samples.rs"]
mod samples;
#[allow(dead_code)]
#[path = "wire/sentences.rs"]
mod sentences;
#[allow(dead_code)]
#[path = "wire/whole.rs"]
mod whole;

use catalog::Catalog;
use jalon_core::app::desk::sheet;
use jalon_core::app::desk::sheet::{Bit, Fullness, Panel, Quiet, Sheet, SheetRow, Wording};
use jalon_core::app::letter::page::page_of;
use jalon_core::app::{Arg, Text};
use jalon_core::assessment::Shared;
use jalon_core::instrument::{Audience, Locale};
use sentences::SENTENCES;
use std::path::Path;

/// Words an adviser reads in a minute.
const WORDS_A_MINUTE: f64 = 250.0;

/// Words in sight at most, for a typical assessment.
const MOST: usize = 150;

/// What stands around the parts: the title, the day, what can be done.
const AROUND: [&str; 5] =
    ["summary-title", "summary-day", "scan-another", "summary-compare", "print"];

fn count(words: &str) -> usize {
    words.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// Words of a text: of its longest wording, with what is put into it. A day or a language is one.
fn words(texts: &Catalog, text: &Text) -> usize {
    let put_in: usize = text
        .args
        .iter()
        .map(|(_, arg)| match arg {
            Arg::Message(other) => words(texts, other),
            Arg::Words(words) => count(words),
            Arg::Number(_) | Arg::Day(_) | Arg::Month(_) | Arg::Language(_) | Arg::Locale(_) => 1,
        })
        .sum();
    if text.id == Text::VERBATIM {
        return put_in;
    }
    let message = texts.get(&text.id).unwrap_or_else(|| panic!("{}: no such message", text.id));
    let own = |said: &str| count(said) - said.matches("{$").count();
    message.wordings.iter().map(|said| own(&said.text)).max().unwrap_or_default() + put_in
}

/// Words of the adviser's page: all, or those in sight at first.
struct Reader<'a> {
    texts: &'a Catalog,
    all: bool,
}

impl Reader<'_> {
    fn id(&self, id: &'static str) -> usize {
        words(self.texts, &Text::of(id))
    }

    fn said(&self, said: &Wording) -> usize {
        match said {
            Wording::Text(text) => words(self.texts, text),
            Wording::Own(own) => count(own),
        }
    }

    fn text(&self, text: Option<&Text>) -> usize {
        text.map_or(0, |text| words(self.texts, text))
    }

    fn piece(&self, piece: &Bit) -> usize {
        let said: usize = piece.said.iter().map(|said| self.said(said)).sum();
        let name = piece.name.as_ref().filter(|_| self.all || piece.picture.is_none());
        self.text(name) + said
    }

    fn row(&self, row: &SheetRow) -> usize {
        let pieces = row.pieces.iter().filter(|piece| self.all || !piece.folded);
        let pieces: usize = pieces.map(|piece| self.piece(piece)).sum();
        let rating = row.rating.as_ref().filter(|_| self.all || !row.heard);
        let rating = rating.map(|rating| &rating.words);
        self.said(&row.name) + self.text(rating) + pieces + self.text(row.none.as_ref())
    }

    fn part(&self, part: &Panel) -> usize {
        let rows = part.rows.iter().filter(|row| self.all || !row.folded);
        let rows: usize = rows.map(|row| self.row(row)).sum();
        // How many more there are.
        let more = usize::from(part.more.is_some());
        self.id(part.title) + rows + self.text(part.note.as_ref()) + more
    }

    fn quiet(&self, quiet: &Quiet) -> usize {
        let first = if self.all { usize::MAX } else { quiet.first };
        let names = quiet.names.iter().take(first).map(|name| words(self.texts, name));
        let title = if first > 0 { self.id(quiet.title) } else { 0 };
        title + names.sum::<usize>()
    }

    /// The first screen: the parts above the suggestions. With `all`, everything there is.
    fn page(&self, sheet: &Sheet) -> usize {
        let around: usize = AROUND.iter().map(|id| self.id(id)).sum();
        let parts = [&sheet.talk, &sheet.goals, &sheet.difficult, &sheet.helps];
        let parts = parts.into_iter().chain(&sheet.resources).chain(&sheet.since);
        let first: usize = parts.map(|part| self.part(part)).sum();
        let first = around + first + sheet.fine.as_ref().map_or(0, |fine| self.quiet(fine));
        if !self.all {
            return first;
        }
        let ideas = sheet.ideas.iter().flat_map(|ideas| &ideas.lines).map(|line| {
            let steps = line.steps.iter().chain(&line.because);
            let steps: usize = steps.map(|text| words(self.texts, text)).sum();
            let names = line.names.as_ref().map_or(0, |names| {
                words(self.texts, &names.names) + words(self.texts, &names.sources)
            });
            words(self.texts, &line.name) + steps + names
        });
        let open: usize = sheet.open.iter().map(|quiet| self.quiet(quiet)).sum();
        let situation = sheet.situation.as_ref().map_or(0, |part| self.part(part));
        first + ideas.sum::<usize>() + open + situation
    }
}

fn of(shared: &Shared) -> Sheet {
    sheet(&page_of(shared, Audience::Adviser))
}

#[test]
fn what_is_in_sight_of_a_typical_assessment_is_read_in_less_than_a_minute() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut over = Vec::new();
    for locale in Locale::offered(Audience::Adviser) {
        let texts = Catalog::load(locale, root);
        let sheet = of(&whole::standard(&SENTENCES[0]));
        let [first, all] = [false, true].map(|all| Reader { texts: &texts, all }.page(&sheet));
        let seconds =
            |words: usize| f64::from(u32::try_from(words).expect("few")) * 60.0 / WORDS_A_MINUTE;
        let tag = locale.tag();
        println!(
            "{tag}: {first} words in sight, {:.0} seconds; {all} in all, {:.0} seconds",
            seconds(first),
            seconds(all)
        );
        if first > MOST {
            over.push(format!("{tag}: {first} words"));
        }
        assert!(all > 2 * first, "what unfolds is counted too");
    }
    assert!(over.is_empty(), "More than {MOST}: {over:?}");
}

/// Both columns are built of the same rows by the same rules.
#[test]
fn what_helps_has_the_form_of_what_is_difficult() {
    let sheet = of(&whole::fullest(&SENTENCES[0]));
    let form = |part: &Panel| {
        let folded = part.rows.iter().map(|row| (row.folded, row.domain.is_some()));
        folded.collect::<Vec<_>>()
    };
    assert_eq!(form(&sheet.difficult), form(&sheet.helps));
    assert!(sheet.difficult.rows.len() > 4 && sheet.difficult.more.is_some());
}

#[test]
fn the_fullest_page_is_the_only_one_in_the_smallest_type() {
    let short = samples::in_own_words(Locale::Fr, &["Trouver un travail à mi-temps"]);
    let weight = |shared: &Shared| of(shared).weight();
    assert_eq!(weight(&short), Fullness::Light);
    assert_eq!(weight(&whole::standard(&SENTENCES[0])), Fullness::Light);
    assert_eq!(weight(&whole::fullest(&SENTENCES[0])), Fullness::Fullest);
}
