//! Which place on the wire each question has.
//!
//! The table of a model is derived from the instrument: all that says it is on the wire since this model
//! or an earlier one, each list in the order of its ids, so that the order of display is free. From version
//! 1.0 on, what is new says `since` the next number, and the tables of the models before stay as they are:
//! what a code means must never change. A checksum in the tests guards against a change by mistake.

use crate::assessment::{Answer, Goal, Shared, Ticked};
use crate::instrument::{
    self, Choice, ChoiceId, DOMAINS, Domain, GOALS, GoalOption, Question, SERVICES, Section,
    Service,
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

/// The newest model.
#[cfg(test)]
pub(super) fn newest() -> Model {
    let source = ModelSource::of_today();
    source.table(source.newest())
}

/// The model that a summary is written in: the oldest that carries all it says, so that what needs nothing new is
/// read by every Jalon there ever was.
pub(super) fn carrying(shared: &Shared) -> Model {
    let since = |choices: &[Choice], id: ChoiceId| {
        choices.iter().find(|c| c.id == id).map_or(1, |choice| choice.since)
    };
    let mut least = 1;
    for (id, disclosed) in &shared.domains {
        let domain = instrument::domain(*id);
        least = least.max(domain.since);
        let Some(answers) = disclosed.shown() else { continue };
        for (ticked, offered) in
            [(&answers.obstacles, domain.obstacles), (&answers.strengths, domain.strengths)]
        {
            let all = ticked.given().into_iter().flat_map(Ticked::iter);
            least = all.map(|c| since(offered, *c)).fold(least, u8::max);
        }
    }
    let goals = shared.goals.shown().and_then(Answer::given).into_iter().flatten();
    for goal in goals.chain(&shared.earlier) {
        let listed = GOALS.iter().find(|g| *goal == Goal::Listed(g.id));
        least = least.max(listed.map_or(1, |g| g.since));
    }
    for given in &shared.answers {
        let question = instrument::question(given.question);
        least = least.max(question.since);
        let value = given.answer.shown().and_then(Answer::given);
        let picks = value.into_iter().flat_map(|value| &value.picks);
        least = picks.map(|pick| since(question.options, pick.choice)).fold(least, u8::max);
    }
    let services = shared.suggestions.shown().and_then(Answer::given).into_iter().flatten();
    least = services.map(|id| instrument::service(*id).since).fold(least, u8::max);
    ModelSource::of_today().table(least)
}

/// Whether a model added a domain or a goal: what says nothing else is written in none but these.
pub(super) fn adds_leads_or_goals(id: u8) -> bool {
    DOMAINS.iter().map(|d| d.since).chain(GOALS.iter().map(|g| g.since)).any(|since| since == id)
}

/// The oldest model with all domains and goals of today, for codes that say nothing else.
pub(super) fn of_leads_and_goals() -> Model {
    let since = DOMAINS.iter().map(|d| d.since).chain(GOALS.iter().map(|g| g.since));
    ModelSource::of_today().table(since.fold(1, u8::max))
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
