//! The stakes that show how far along the path a person is: one for each stretch, and between them a dot for each domain.

use super::flow::path;
use super::model::Model;
use super::place::{Place, Stretch};
use crate::app::text::Text;
use crate::assessment::Assessment;
use crate::instrument::Section;

/// How far along a stake of the path stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stake {
    /// Behind the person.
    Passed,
    /// Where the person stands.
    Here,
    /// Still ahead.
    Ahead,
}

/// A mark of the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waymark {
    /// How far along it stands.
    pub stake: Stake,
    /// One domain of the stretch where the person is, and no stretch.
    pub is_topic: bool,
}

/// Where a person is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// In words.
    pub words: Text,
    /// As it is drawn.
    pub marks: Vec<Waymark>,
}

/// Where the person is at `place`; `None` off the questions. What is changed from the review is past all of them: the
/// stakes are not thrown back.
#[must_use]
pub fn progress(model: &Model, place: Place) -> Option<Progress> {
    let path = path(&model.assessment);
    let mut all: Vec<Stretch> = Vec::new();
    for stretch in path.iter().filter_map(|place| place.stretch()) {
        if all.last() != Some(&stretch) {
            all.push(stretch);
        }
    }
    let here = match place.stretch() {
        Some(_) if model.editing => all.len(),
        Some(stretch) => all.iter().position(|other| *other == stretch)?,
        None if place == Place::Suggestions => all.len(),
        None => return None,
    };
    let words = match all.get(here) {
        Some(stretch) => Text::of("progress")
            .number("here", here + 1)
            .number("total", all.len())
            .message("part", Text::of(name(*stretch))),
        None => Text::of("progress-review"),
    };
    let mut marks = Vec::new();
    for (at, stretch) in all.iter().enumerate() {
        let topics = if at == here && *stretch == Stretch::Topics {
            topics(&model.assessment, &path, place)
        } else {
            Vec::new()
        };
        // Among its topics the person stands at one of them.
        let is_within = topics.iter().any(|mark| mark.stake == Stake::Here);
        let stake = if is_within { Stake::Passed } else { stake(at, here) };
        marks.push(Waymark { stake, is_topic: false });
        marks.extend(topics);
    }
    Some(Progress { words, marks })
}

/// A dot for each domain, and one for what has no domain.
fn topics(assessment: &Assessment, path: &[Place], place: Place) -> Vec<Waymark> {
    let mut all = assessment.chosen();
    all.retain(|id| path.contains(&Place::Lead(*id)));
    let dots = all.len() + usize::from(path.contains(&Place::Private));
    let here = match place.domain() {
        Some(id) => all.iter().position(|other| *other == id),
        None => (place == Place::Private).then_some(all.len()),
    };
    let mark =
        |at| Waymark { stake: here.map_or(Stake::Ahead, |here| stake(at, here)), is_topic: true };
    (0..dots).map(mark).collect()
}

fn stake(at: usize, here: usize) -> Stake {
    match at.cmp(&here) {
        std::cmp::Ordering::Less => Stake::Passed,
        std::cmp::Ordering::Equal => Stake::Here,
        std::cmp::Ordering::Greater => Stake::Ahead,
    }
}

const fn name(stretch: Stretch) -> &'static str {
    match stretch {
        Stretch::Choice => "part-choice",
        Stretch::Topics => "part-topics",
        Stretch::Section(Section::FollowUp) => "part-since",
        Stretch::Section(Section::Resources) => "part-resources",
        Stretch::Section(Section::Goals) => "part-goals",
        Stretch::Section(Section::Situation) => "part-situation",
    }
}
