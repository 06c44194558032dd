//! What is kept back, said where it matters: above the letter and beside the code, with one tap to show it.

use crate::app::letter::goal::picture_of;
use crate::app::letter::page::{picture, topic};
use crate::app::person::event::Shown;
use crate::app::person::kept::{goal, is_off, off};
use crate::app::person::model::Model;
use crate::app::text::{Text, of_any_goal, of_fact};
use crate::instrument;

/// As many are named at once; who wants to see the others asks for them.
const NAMED: usize = 2;

/// Something answered that was kept back when the person came to the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptBack {
    /// What tells it from the others.
    pub key: String,
    /// What it is.
    pub part: Shown,
    /// Its picture.
    pub picture: &'static str,
    /// Its name.
    pub name: Text,
    /// It still is; else it was shown on this screen, which can be undone.
    pub kept: bool,
}

/// What is kept back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptView {
    /// How much is kept back now, in words; nothing when nothing is, nor was on arrival.
    pub count: Option<Text>,
    /// Named at once: what the person switched on themself comes first.
    pub first: Vec<KeptBack>,
    /// The others.
    pub more: Vec<KeptBack>,
}

/// What is kept back, and was on arrival.
#[must_use]
pub fn kept(person: &Model) -> KeptView {
    let assessment = &person.assessment;
    // A suggestion that was struck out is no answer.
    let answers = |all: &[Shown]| -> Vec<Shown> {
        all.iter().copied().filter(|shown| !matches!(shown, Shown::Service(_))).collect()
    };
    let now = answers(&off(assessment));
    let before = person.kept_before.as_deref().map_or_else(|| now.clone(), answers);
    let is_there = !now.is_empty() || !before.is_empty();
    let count = is_there.then(|| Text::of("kept-count").number("count", now.len()));
    let mut first: Vec<KeptBack> = before.into_iter().map(|shown| one(shown, person)).collect();
    let more = first.split_off(first.len().min(NAMED));
    KeptView { count, first, more }
}

fn one(part: Shown, person: &Model) -> KeptBack {
    let (picture, name) = match part {
        Shown::Domain(id) => {
            let topic = topic(id);
            (topic.picture, topic.name)
        }
        Shown::Goal(_) | Shown::Earlier(_) => match goal(part, &person.assessment) {
            Some(goal) => (picture_of(goal), of_any_goal(goal)),
            None => ("goal", Text::of("section-goals")),
        },
        Shown::Private => ("private", Text::of("private-box")),
        Shown::Question(id) => (picture(instrument::question(id).section), of_fact(id)),
        Shown::Suggestions | Shown::Service(_) => ("suggestion", Text::of("section-suggestions")),
        Shown::Plan => ("clipboard", Text::of("letter-plan")),
    };
    let key = match part {
        Shown::Domain(id) => id.to_string(),
        Shown::Goal(at) => format!("goal {at}"),
        Shown::Earlier(at) => format!("earlier {at}"),
        Shown::Question(id) => format!("question {id}"),
        Shown::Private | Shown::Suggestions | Shown::Service(_) | Shown::Plan => picture.to_owned(),
    };
    KeptBack { key, part, picture, name, kept: is_off(part, &person.assessment) }
}
