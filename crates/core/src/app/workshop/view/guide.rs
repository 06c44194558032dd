//! The facilitator's guide: what to prepare, the steps of a session with their minutes, what to say, what to do.

use crate::app::text::Text;

/// The steps of a session: the stem of its messages, how many lines, how many minutes. What comes afterwards has no minutes.
const STEPS: [(&str, usize, usize); 6] = [
    ("welcome", 3, 5),
    ("practice", 2, 5),
    ("answer", 2, 15),
    ("group", 3, 15),
    ("end", 2, 5),
    ("after", 2, 0),
];

/// What can happen, and how many lines say what to do.
const CASES: [(&str, usize); 4] = [("upset", 1), ("private", 1), ("senses", 2), ("stop", 1)];

/// A heading with lines below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuidePart {
    /// Its heading.
    pub title: Text,
    /// When it is, counted from the beginning of the session.
    pub when: Option<Text>,
    /// One sentence each.
    pub lines: Vec<Text>,
}

/// The whole guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// Before the session.
    pub prepare: GuidePart,
    /// The session, and what comes after it.
    pub steps: Vec<GuidePart>,
    /// What to say, in one's own words.
    pub say: GuidePart,
    /// What can happen, each with what to do.
    pub cases: Vec<GuidePart>,
    /// What the picture of the group hides, and why.
    pub picture: GuidePart,
    /// What stays on which device.
    pub kept: GuidePart,
}

/// The guide; the same for everybody.
#[must_use]
pub fn guide() -> Guide {
    let mut now = 0;
    let steps = STEPS.map(|(id, lines, minutes)| {
        let from = now;
        now += minutes;
        let when =
            (minutes > 0).then(|| Text::of("guide-minutes").number("from", from).number("to", now));
        GuidePart { when, ..part(id, lines) }
    });
    Guide {
        prepare: part("prepare", 4),
        steps: steps.into(),
        say: part("say", 4),
        cases: CASES.map(|(id, lines)| part(id, lines)).into(),
        picture: part("picture", 4),
        kept: part("kept", 2),
    }
}

fn part(id: &str, lines: usize) -> GuidePart {
    let line = |at| Text::of(format!("guide-{id}-{at}"));
    let title = Text::of(format!("guide-{id}"));
    GuidePart { title, when: None, lines: (1..=lines).map(line).collect() }
}
