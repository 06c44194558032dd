//! The facts of an assessment as a page of short lines: the person's review and the adviser's
//! summary are the same page.

use super::adviser::{self, WhyNone};
use super::evolution::{Moment, moment};
use super::facts::{FactsView, GoalView, facts, goal_views, outcomes};
use super::suggestions::{SuggestionsView, of_shared};
use crate::app::person::place::Place;
use crate::app::text::{Text, of_domain, of_obstacle, of_strength};
use crate::assessment::{Answer, Day, Disclosed, Rating, Shared};
use crate::guidance::{Concern, Summary};
use crate::instrument::{self, Audience, Branch, DomainId, Locale, Section, asks_branch};

/// What is said about one domain in one section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainLine {
    /// The domain.
    pub domain: DomainId,
    /// Its picture.
    pub picture: &'static str,
    /// Its name.
    pub name: Text,
    /// How it is going, where the section does not say so by itself.
    pub rating: Option<Moment>,
    /// The person wants to talk about it.
    pub talk: bool,
    /// Obstacles or strengths.
    pub details: Vec<Text>,
    /// That the details were passed or never reached.
    pub no_details: Option<Text>,
    /// The question to go to when the line is to be changed.
    pub change: Place,
}

/// A domain of which only the name is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// The domain.
    pub domain: DomainId,
    /// Its picture.
    pub picture: &'static str,
    /// Its name.
    pub name: Text,
}

/// The goals, with every state they can be in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GoalsPart {
    /// In order.
    Given(Vec<GoalView>),
    /// Passed or never reached: said in words.
    Open(Text),
    /// Not shown: said in words.
    LeftOut(Text),
}

/// The page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// When it was last answered.
    pub day: Day,
    /// The language of own words.
    pub written_in: Locale,
    /// What the person wants to talk about.
    pub talk: Vec<DomainLine>,
    /// Something that is not here, too.
    pub private: bool,
    /// The goals.
    pub goals: GoalsPart,
    /// What is difficult.
    pub difficult: Vec<DomainLine>,
    /// What helps.
    pub strengths: Vec<DomainLine>,
    /// What goes fine.
    pub fine: Vec<Topic>,
    /// Seen and passed.
    pub passed: Vec<Topic>,
    /// Never reached.
    pub unseen: Vec<Topic>,
    /// Not chosen or not shown.
    pub left_out: Vec<Topic>,
    /// Strengths seen and passed.
    pub strengths_passed: Vec<Topic>,
    /// Strengths never reached.
    pub strengths_unseen: Vec<Topic>,
    /// Resources, situation, what happened since: those of which anything is said.
    pub sections: Vec<FactsView>,
    /// What became of the goals of the assessment before.
    pub outcomes: Vec<GoalView>,
    /// What could be talked about.
    pub suggestions: SuggestionsView,
    /// Why parts of the page are empty, for an adviser.
    pub none: WhyNone,
}

/// The title of a section.
#[must_use]
pub const fn title(section: Section) -> &'static str {
    match section {
        Section::FollowUp => "section-follow_up",
        Section::Resources => "section-resources",
        Section::Goals => "section-goals",
        Section::Situation => "section-situation",
    }
}

/// The picture of a section.
#[must_use]
pub const fn picture(section: Section) -> &'static str {
    match section {
        Section::FollowUp => "footprints",
        Section::Resources => "toolbox",
        Section::Goals => "goal",
        Section::Situation => "identification-card",
    }
}

/// A domain by its name.
#[must_use]
pub fn topic(id: DomainId) -> Topic {
    Topic { domain: id, picture: instrument::domain(id).picture, name: of_domain(id) }
}

fn topics(ids: &[DomainId]) -> Vec<Topic> {
    ids.iter().copied().map(topic).collect()
}

fn line(id: DomainId, change: Place) -> DomainLine {
    let Topic { domain, picture, name } = topic(id);
    DomainLine {
        domain,
        picture,
        name,
        rating: None,
        talk: false,
        details: Vec::new(),
        no_details: None,
        change,
    }
}

fn concern(concern: &Concern, asked: bool) -> DomainLine {
    let id = concern.domain;
    let mut line = line(id, Place::Lead(id));
    line.rating = Some(moment(&concern.lead));
    match &concern.obstacles {
        Answer::Given(ticked) => {
            line.details = ticked.iter().map(|c| of_obstacle(id, *c)).collect();
        }
        Answer::Passed => line.no_details = Some(Text::of("obstacles-passed")),
        // Not seen yet is said of what is asked in this way of answering, and of nothing else.
        Answer::Unseen => line.no_details = asked.then(|| Text::of("obstacles-unseen")),
    }
    line
}

/// The page of what is shown.
#[must_use]
pub fn page_of(shared: &Shared, reader: Audience) -> Page {
    let summary = &Summary::of(shared);
    let asked = asks_branch(shared.mode, Branch::Obstacles);
    // A wish to talk about what is difficult is told with the difficulty; its details stand there.
    let talk = summary
        .talk
        .iter()
        .map(|c| match c.lead {
            Answer::Given(Rating::Difficult | Rating::VeryDifficult) => {
                let mut short = line(c.domain, Place::Lead(c.domain));
                short.rating = Some(moment(&c.lead));
                short
            }
            _ => concern(c, asked),
        })
        .collect();
    let difficult = summary
        .difficult
        .iter()
        .map(|c| {
            let mut line = concern(c, asked);
            line.talk = summary.talk.iter().any(|t| t.domain == c.domain);
            line
        })
        .collect();
    let strengths = summary
        .strengths
        .iter()
        .map(|h| {
            let mut line = line(h.domain, Place::Strengths(h.domain));
            line.details = h.strengths.iter().map(|c| of_strength(h.domain, *c)).collect();
            line
        })
        .collect();
    let goals = match &summary.goals {
        Disclosed::LeftOut => GoalsPart::LeftOut(Text::of("goals-left-out")),
        Disclosed::Shown(Answer::Unseen) => GoalsPart::Open(Text::of("goals-unseen")),
        Disclosed::Shown(Answer::Passed) => GoalsPart::Open(Text::of("goals-passed")),
        Disclosed::Shown(Answer::Given(goals)) => GoalsPart::Given(goal_views(shared, goals)),
    };
    Page {
        day: summary.day,
        written_in: summary.written_in,
        talk,
        private: summary.private,
        goals,
        difficult,
        strengths,
        fine: topics(&summary.fine),
        passed: topics(&summary.passed),
        unseen: topics(&summary.unseen),
        left_out: topics(&summary.left_out),
        strengths_passed: topics(&summary.strengths_passed),
        strengths_unseen: topics(&summary.strengths_unseen),
        sections: facts(shared),
        outcomes: outcomes(shared),
        suggestions: of_shared(shared, reader),
        none: adviser::none(summary, reader),
    }
}
