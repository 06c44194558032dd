//! Everything that would be shown, as a letter about oneself. A sentence is touched to be changed; the eye at its end
//! leaves it out.

use super::kept::{kept, named, nothing};
use crate::ui::later::{Icon, icon, own_words};
use crate::ui::{El, Follow, Item, actions, div, el, open_heading, press};
use crate::web::later;
use jalon_core::app::person::view::code::Weight;
use jalon_core::app::person::view::later::ReviewView;
use jalon_core::app::person::view::line::{ChapterView, LetterLine, Piece};
use jalon_core::app::person::{Chapter, Event as Person, LaterEvent, Place};
use jalon_core::app::{Event, Text};
use jalon_core::instrument::Locale;

/// The id of the sentence that says what a touch does.
const HOW: &str = "how";

/// The letter.
pub(super) fn review() -> Vec<El> {
    let review = person!(Review);
    let in_turn = |review: &ReviewView| review.in_turn;
    if let Some(id) = review.now(|review| review.letter.back_to.clone()).flatten() {
        later::return_to(&id);
    }
    vec![
        open_heading().saying(review, move |review| {
            Some(Text::of(if in_turn(review) { "review-title-turn" } else { "review-title" }))
        }),
        div("dense").filled(review, |review| review.weight.clone(), |lines| weight(lines)),
        kept(review, |review| Some(&review.letter.kept)),
        div("quiet how")
            .with(el("p").set("id", HOW).word("review-touch"))
            .with(el("p").word("review-eye")),
        nothing(review, |review| review.letter.nothing),
        div("letter").each(
            review,
            |review| &review.letter.chapters,
            |chapter| chapter.title.into(),
            chapter,
        ),
        actions(vec![
            press("quiet", "review-all", LaterEvent::AllAsked)
                .shown_while(review, |review| review.can_ask_more),
            press("main", "review-next", Event::Next)
                .shown_while(review, move |review| !in_turn(review)),
            press("main", "next", Event::Next).shown_while(review, in_turn),
        ]),
    ]
}

/// What to say about a code that grows dense.
fn weight(lines: &[Weight]) -> Vec<El> {
    if lines.is_empty() {
        return Vec::new();
    }
    let line = |line: &Weight| match line.change {
        None => el("p").say(line.text.clone()),
        Some(place) => {
            let button = el("button").set("type", "button").set("class", "press quiet");
            button.say(line.text.clone()).sends(Person::Go(place))
        }
    };
    vec![div("hint").all(lines.iter().map(line).collect())]
}

/// A part of the letter: its title opens and folds it.
fn chapter(view: Item<ChapterView>) -> El {
    let title = el("span").saying(view, |view| Some(Text::of(view.title)));
    let count = el("span").set("class", "quiet").saying(view, |view| Some(view.count.clone()));
    let count = count.shown_while(view, |view| !view.is_open);
    let fold = el("button")
        .set("type", "button")
        .set("class", "fold")
        .attribute(view, "aria-expanded", |view| Some(view.is_open.to_string()))
        .with(el("span").set("class", "words").with(title).with(count))
        .with(icon(Icon::Down));
    let shell = crate::web::Shell::get();
    let fold = fold.on("click", move |_| {
        if let Some((of, open)) = view.now(|view| (view.chapter, view.is_open)) {
            shell.send(LaterEvent::Folded(of, !open).into());
        }
    });
    let is_ordered = view.now(|view| view.chapter == Chapter::Goals).unwrap_or_default();
    let written_in = view.now(|view| view.written_in).unwrap_or_default();
    let lines = el(if is_ordered { "ol" } else { "ul" })
        .set("class", "lines")
        .each(
            view,
            |view| &view.lines,
            |line| line.key.clone().into(),
            move |of| line(of, written_in),
        )
        .shown_while(view, |view| view.is_open);
    let all = div("all").filled(
        view,
        |view| view.change.clone().filter(|_| view.is_open).map(|change| (view.title, change)),
        |change| {
            let button = |(id, (place, words)): &(&'static str, (Place, Text))| {
                let button = el("button").set("type", "button").set("class", "press quiet");
                touching(button.set("id", id)).say(words.clone()).sends(Person::Go(*place))
            };
            change.iter().map(button).collect()
        },
    );
    el("section").with(el("h2").with(fold)).with(lines).with(all)
}

/// A button from which the person comes back to the very place.
fn touching(button: El) -> El {
    button.on("click", |_| later::keep_scroll())
}

fn line(of: Item<LetterLine>, written_in: Locale) -> El {
    let key = of.now(|line| line.key.clone()).unwrap_or_default();
    let change = of.now(|line| line.change).flatten();
    let part = of.now(|line| line.part).flatten();
    let words = |tag| {
        el(tag).set("class", "sentence").filled(
            of,
            |line| (line.number, line.name.clone(), line.said.clone()),
            move |(number, name, said)| sentence(*number, name, said, written_in),
        )
    };
    let words = match change {
        None => words("p"),
        Some(place) => {
            let button = words("button").set("type", "button").set("id", &key);
            touching(button.set("aria-describedby", HOW)).sends(Person::Go(place))
        }
    };
    let words = words.shown_while(of, |line| !line.kept);
    let gone = el("p")
        .set("class", "gone")
        .saying(of, |line| Some(Text::of("letter-kept").message("name", name_of(line))));
    let gone = gone.shown_while(of, |line| line.kept);
    let eye = part.map(|part| {
        let eye = el("button").set("type", "button").set("class", "press quiet eye").filled(
            of,
            |line| line.kept,
            |kept| {
                if *kept {
                    vec![icon(Icon::Undo), el("span").word("undo")]
                } else {
                    vec![icon(Icon::Eye)]
                }
            },
        );
        let eye = named(eye, of, |line| {
            let label = if line.kept { "undo-this" } else { "leave-out-this" };
            Text::of(label).message("name", name_of(line))
        });
        div("tools").with(eye.sends(LaterEvent::ShownToggled(part)))
    });
    el("li").set("class", "told").with(words).with(gone).maybe(eye)
}

fn name_of(line: &LetterLine) -> Text {
    match &line.name {
        Piece::Sentence(name) | Piece::Name(name) | Piece::Word(name) => name.clone(),
        Piece::Own(words) => Text::of("verbatim").words("words", words),
    }
}

/// What a line is about, and what is said.
pub(super) fn sentence(
    number: Option<usize>,
    name: &Piece,
    said: &[Piece],
    written_in: Locale,
) -> Vec<El> {
    let bold = el("strong").set("class", ending(name, said.first()));
    let bold = match number {
        Some(number) => bold.with(el("span").text(&format!("{number}. "))),
        None => bold,
    };
    let mut all = vec![bold.with(piece(name, written_in))];
    for (at, of) in said.iter().enumerate() {
        all.push(piece(of, written_in).class(ending(of, said.get(at + 1))));
    }
    all
}

/// The look that says how a part of a line ends.
const fn ending(of: &Piece, next: Option<&Piece>) -> &'static str {
    match (of, next) {
        (Piece::Name(_), Some(_)) => "ends-name",
        (Piece::Word(_), Some(Piece::Word(_) | Piece::Own(_))) => "ends-word",
        _ => "ends",
    }
}

fn piece(of: &Piece, written_in: Locale) -> El {
    match of {
        Piece::Sentence(text) | Piece::Name(text) | Piece::Word(text) => {
            el("span").say(text.clone())
        }
        Piece::Own(words) => own_words(words, written_in),
    }
}
