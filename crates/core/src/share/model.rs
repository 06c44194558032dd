//! Which place on the wire each question has.
//!
//! The table of a model is derived from the instrument: all that says it is on the wire since this model
//! or an earlier one, each list in the order of its ids, so that the order of display is free. From version
//! 1.0 on, what is new says `since` the next number, and the tables of the models before stay as they are:
//! what a code means must never change. A checksum in the tests guards against a change by mistake.

use crate::instrument::{
    self, Choice, DOMAINS, Domain, GOALS, GoalOption, Question, SERVICES, Section, Service,
};

/// The table of one model id.
pub(super) struct Model {
    /// Names the table on the wire.
    pub id: u8,
    /// Domains in the order of their digits.
    pub domains: Vec<Place>,
    /// Goals of the list in the order of their digits.
    pub goals: Vec<&'static str>,
    /// The other questions in the order of their digits.
    pub questions: Vec<QuestionRow>,
    /// Kinds of service in the order of their digits.
    pub services: Vec<&'static str>,
}

/// One domain: its choices stand in the order of their bits.
pub(super) struct Place {
    /// Id of the domain.
    pub domain: &'static str,
    /// Ids of its obstacles.
    pub obstacles: Vec<&'static str>,
    /// Ids of its strengths.
    pub strengths: Vec<&'static str>,
}

/// One other question: its options stand in the order of their digits.
pub(super) struct QuestionRow {
    /// The question. Its section, what it is about, its kind and the length of its words are as
    /// frozen as its id.
    pub question: &'static Question,
    /// Ids of its options.
    pub options: Vec<&'static str>,
}

/// The sections in the order of their digits. A new one goes to the end.
pub(super) const SECTIONS: [Section; 4] =
    [Section::Resources, Section::Goals, Section::Situation, Section::FollowUp];

/// What a table is derived from.
struct ModelSource {
    domains: &'static [Domain],
    goals: &'static [GoalOption],
    questions: Vec<&'static Question>,
    services: &'static [Service],
}

impl ModelSource {
    fn of_today() -> Self {
        let questions = instrument::questions().collect();
        Self { domains: DOMAINS, goals: GOALS, questions, services: SERVICES }
    }

    /// The newest model: the highest `since` of all.
    fn newest(&self) -> u8 {
        let mut newest = 1;
        let mut see = |since: u8, choices: &[Choice]| {
            newest = choices.iter().fold(newest.max(since), |newest, c| newest.max(c.since));
        };
        for domain in self.domains {
            see(domain.since, domain.obstacles);
            see(domain.since, domain.strengths);
        }
        for question in &self.questions {
            see(question.since, question.options);
        }
        for goal in self.goals {
            see(goal.since, &[]);
        }
        for service in self.services {
            see(service.since, &[]);
        }
        newest
    }

    /// The table of model `id`.
    fn table(&self, id: u8) -> Model {
        let choices = |list: &'static [Choice]| {
            sorted(&mut list.iter().map(|c| (c.id.as_str(), c.since)), id)
        };
        let domain = |name| {
            let domain = self.domains.iter().find(|d| d.id.as_str() == name)?;
            let (obstacles, strengths) = (choices(domain.obstacles), choices(domain.strengths));
            Some(Place { domain: name, obstacles, strengths })
        };
        let question = |name| {
            let question = self.questions.iter().find(|q| q.id.as_str() == name)?;
            Some(QuestionRow { question, options: choices(question.options) })
        };
        let domains = sorted(&mut self.domains.iter().map(|d| (d.id.as_str(), d.since)), id);
        let questions = SECTIONS.into_iter().flat_map(|section| {
            let within = self.questions.iter().filter(|q| q.section == section);
            sorted(&mut within.map(|q| (q.id.as_str(), q.since)), id)
        });
        Model {
            id,
            domains: domains.into_iter().filter_map(domain).collect(),
            goals: sorted(&mut self.goals.iter().map(|g| (g.id.as_str(), g.since)), id),
            questions: questions.filter_map(question).collect(),
            services: sorted(&mut self.services.iter().map(|s| (s.id.as_str(), s.since)), id),
        }
    }
}

/// The ids on the wire since model `newest` or before, in the order of their text. By hand: the standard
/// library's sorting weighs more than these short lists are worth.
fn sorted(ids: &mut dyn Iterator<Item = (&'static str, u8)>, newest: u8) -> Vec<&'static str> {
    let mut sorted: Vec<&'static str> = Vec::new();
    for (id, since) in ids {
        if since <= newest {
            let at = sorted.iter().position(|other| *other > id).unwrap_or(sorted.len());
            sorted.insert(at, id);
        }
    }
    sorted
}

/// The model that is written.
pub(super) fn newest() -> Model {
    let source = ModelSource::of_today();
    source.table(source.newest())
}

/// Whether this Jalon knows the model.
pub(super) fn is_known(id: u8) -> bool {
    (1..=ModelSource::of_today().newest()).contains(&id)
}

/// The model with this id, when this Jalon knows it.
pub(super) fn find(id: u8) -> Option<Model> {
    is_known(id).then(|| ModelSource::of_today().table(id))
}

/// How many digits there are for the choices of a list: not seen, passed, and each set but the empty.
pub(super) const fn choices_radix(choices: &[&str]) -> u32 {
    (1 << choices.len()) + 1
}

#[cfg(test)]
mod tests;
