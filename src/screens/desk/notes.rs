//! How the person and the adviser see a domain, side by side in words and shape; and where the adviser notes it.

use super::second::paired;
use super::shown::shown;
use crate::ui::later::{FieldKind, limited, own_words, show, text_field};
use crate::ui::{El, Follow, Source, div, el, picture, press, switch};
use crate::web::Shell;
use jalon_core::app::desk::notes::{Note, Notes};
use jalon_core::app::desk::people::MAX_WORD;
use jalon_core::app::desk::{Event as Desk, WORD};
use jalon_core::app::letter::evolution::Moment;
use jalon_core::app::{Event, Text, View};
use jalon_core::assessment::Rating;
use jalon_core::instrument::{DomainId, Locale};

fn notes() -> Source<View, Notes> {
    crate::ui::view().part(|view| shown(view)?.page().map(|page| &page.notes))
}

/// The button that notes a view of this domain.
pub(super) fn button(domain: DomainId, name: &Text) -> El {
    let is_open = move |notes: &Notes| notes.noting == Some(domain);
    let asked = move |_| {
        let open = notes().now(is_open) == Some(true);
        let event = Desk::NoteAsked(Some(domain).filter(|_| !open));
        Shell::get().send(Event::Desk(event));
    };
    el("button")
        .set("type", "button")
        .set("id", domain.as_str())
        .set("class", "press quiet note-it screen-only")
        .label(Text::of("view-note-of").message("name", name.clone()))
        .attribute(notes(), "aria-expanded", move |notes| Some(is_open(notes).to_string()))
        .with(picture("pencil"))
        .on("click", asked)
}

/// Both views of this domain, where there is one of the adviser; below them, where it is noted.
pub(super) fn both(domain: DomainId, second: Option<Locale>) -> El {
    let shown = div("both").filled(
        notes(),
        move |notes| notes.all.get(&domain).cloned(),
        move |note| note.as_ref().map(|note| side_by_side(note, second)).unwrap_or_default(),
    );
    let noted = div("noting screen-only").filled(
        notes(),
        move |notes| notes.noting == Some(domain),
        move |noting| if *noting { form(domain) } else { Vec::new() },
    );
    div("views").with(shown).with(noted)
}

fn side_by_side(note: &Note, second: Option<Locale>) -> Vec<El> {
    let word = |element: El, id: &'static str| paired(element, &Text::of(id), second);
    let view = |whose: &'static str, moment: Option<&Moment>| {
        let said = moment.map(|moment| {
            let words = paired(el("span"), &moment.words, second);
            el("p").set("class", "rated").with(picture(moment.picture)).with(words)
        });
        div("view-of").with(word(el("p").set("class", "quiet"), whose)).maybe(said)
    };
    let theirs = view("view-person", Some(&note.theirs));
    let words = (!note.word.is_empty()).then(|| el("p").with(own_words(&note.word, here())));
    let next = note.next.then(|| word(el("p").set("class", "again"), "view-next"));
    let own = view("view-own", note.own.as_ref()).maybe(words).maybe(next);
    // In shape and in words: the sign alone says nothing to who hears the page.
    let between = note.alike.map(|alike| {
        let (shape, words) =
            if alike { ("shape", "view-same") } else { ("shape differs", "view-different") };
        div("between")
            .with(el("span").set("class", shape).set("aria-hidden", "true"))
            .with(word(el("span"), words))
    });
    vec![theirs, between.unwrap_or_else(|| div("between")), own]
}

fn here() -> Locale {
    crate::ui::view().now(|view| view.locale).unwrap_or_default()
}

/// The same three answers as the person's, a word, and whether to ask again.
fn form(domain: DomainId) -> Vec<El> {
    let answers = [
        (Rating::Fine, "face-fine", "rating-fine"),
        (Rating::Difficult, "face-difficult", "rating-difficult"),
        (Rating::VeryDifficult, "face-very-difficult", "rating-very-difficult"),
    ];
    let note = move |notes: &Notes| notes.all.get(&domain).cloned();
    let answer = move |(rating, face, words): (Rating, &'static str, &'static str)| {
        let is = move |notes: &Notes| note(notes).is_some_and(|note| note.rating == Some(rating));
        el("button")
            .set("type", "button")
            .set("class", "press second rates")
            .attribute(notes(), "aria-pressed", move |notes| Some(is(notes).to_string()))
            .with(picture(face))
            .with(el("span").word(words))
            .sends(Desk::Rated(domain, rating))
    };
    let word = text_field(WORD, FieldKind::Line).following(notes(), move |notes, field| {
        show(field, &note(notes).map(|note| note.word).unwrap_or_default());
    });
    let word = limited(word, MAX_WORD, move |word| {
        Shell::get().send(Event::Desk(Desk::Worded(domain, word)));
    });
    let is_next = move |notes: &Notes| note(notes).is_some_and(|note| note.next);
    vec![
        div("row").all(answers.into_iter().map(answer).collect()),
        el("label").set("class", "field").set("for", WORD).word("view-word"),
        word,
        div("row")
            .with(switch(notes(), "view-next", is_next, Desk::NextToggled(domain)))
            .with(press("second", "view-done", Desk::NoteAsked(None))),
    ]
}
