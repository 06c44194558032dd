//! The way through the questions, as data: which stops, in which modes, and what opens a branch.

use super::{Mode, Section};

/// Something on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// A question about something pleasant, to learn how one answers. What is said there is not kept.
    Practice,
    /// Which domains to look at.
    Domains,
    /// The lead of each domain chosen, with the branches it opens.
    Leads(&'static [Branch]),
    /// The box without a question.
    Private,
    /// Up to three goals, and their order.
    Goals,
    /// The questions of a section.
    Questions(Section),
    /// The questions of a section, for those who want to answer them.
    Offered(Section),
    /// What became of the actions of a plan.
    Plan,
    /// What an adviser could talk about.
    Suggestions,
}

/// A branch of a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Branch {
    /// What makes it difficult.
    Obstacles,
    /// What helps.
    Strengths,
}

/// What opens a branch of a lead; any one is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    /// The answer is *fine*.
    Fine,
    /// The answer is *difficult* or *very difficult*.
    Difficult,
    /// *I pass.*
    Passed,
    /// *I want to talk about this.*
    Talk,
}

/// What opens each branch. Answers on a branch that is not open are pruned before anything is shown.
pub static OPENS: &[(Branch, &[Opens])] = &[
    (Branch::Obstacles, &[Opens::Difficult, Opens::Talk]),
    (Branch::Strengths, &[Opens::Fine, Opens::Difficult, Opens::Passed, Opens::Talk]),
];

/// A stop with the modes that make it.
#[derive(Clone, Copy, Debug)]
pub struct Leg {
    /// The stop.
    pub stop: Stop,
    /// The modes.
    pub modes: &'static [Mode],
}

const fn leg(stop: Stop, modes: &'static [Mode]) -> Leg {
    Leg { stop, modes }
}

const FULL: &[Mode] = &[Mode::Standard];
const FIRST: &[Mode] = &[Mode::Standard, Mode::Simplified];
const PICTURES: &[Mode] = &[Mode::Simplified];
const LATER: &[Mode] = &[Mode::FollowUp];
const EVERY: &[Mode] = &Mode::ALL;
const SHORT: &[Mode] = &[Mode::Simplified, Mode::FollowUp];

/// The way, from after the choice of a mode to before the review.
pub static PATH: &[Leg] = &[
    leg(Stop::Questions(Section::FollowUp), LATER),
    leg(Stop::Plan, LATER),
    leg(Stop::Practice, PICTURES),
    leg(Stop::Domains, FULL),
    // What helps is added from the lead: what makes it difficult still follows.
    leg(Stop::Leads(&[Branch::Strengths, Branch::Obstacles]), FULL),
    leg(Stop::Leads(&[]), SHORT),
    leg(Stop::Private, FULL),
    leg(Stop::Questions(Section::Resources), FULL),
    leg(Stop::Goals, FIRST),
    leg(Stop::Questions(Section::Goals), FULL),
    leg(Stop::Offered(Section::Situation), FULL),
    // Whatever was answered, and however: an adviser never reads that nobody looked.
    leg(Stop::Suggestions, EVERY),
];

/// Whether the leads of a mode go on to this branch by themselves.
#[must_use]
pub fn asks_branch(mode: Mode, branch: Branch) -> bool {
    PATH.iter().filter(|leg| leg.modes.contains(&mode)).any(|leg| match leg.stop {
        Stop::Leads(branches) => branches.contains(&branch),
        Stop::Practice
        | Stop::Domains
        | Stop::Private
        | Stop::Goals
        | Stop::Questions(_)
        | Stop::Offered(_)
        | Stop::Plan
        | Stop::Suggestions => false,
    })
}

/// Whether a mode asks or offers the questions of this section.
#[must_use]
pub fn asks_section(mode: Mode, section: Section) -> bool {
    let here = |leg: &&Leg| leg.modes.contains(&mode);
    PATH.iter()
        .filter(here)
        .any(|leg| [Stop::Questions(section), Stop::Offered(section)].contains(&leg.stop))
}
