//! What a rule looks for in the answers, and the exact answers it finds.

use crate::assessment::{Answer, Day, DomainAnswers, Goal, Shared, Value};
use crate::instrument::{self, AGE, Choice, ChoiceId, DOMAINS, DomainId, Kind, QuestionId, REGION};

/// Something that leads to a service; any one of the answers it lists is enough. It names answers by
/// the texts of their ids: a test reads each of them against the tables.
#[derive(Clone, Copy, Debug)]
pub enum Cause {
    /// Obstacles of a domain.
    Obstacles(&'static str, &'static [&'static str]),
    /// Strengths of a domain.
    Strengths(&'static str, &'static [&'static str]),
    /// Domains that are difficult, where nothing more exact is ticked.
    Difficult(&'static [&'static str]),
    /// Domains the person wants to talk about, where nothing more exact is ticked.
    Talk(&'static [&'static str]),
    /// Goals of the list.
    Goals(&'static [&'static str]),
    /// Options of a question about the person.
    Options(&'static str, &'static [&'static str]),
    /// A contract that ends within so many months of the assessment, or has ended.
    ContractEnds(u16),
}

/// An answer that led to a suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// An obstacle of a domain.
    Obstacle(DomainId, ChoiceId),
    /// A strength of a domain.
    Strength(DomainId, ChoiceId),
    /// A domain is difficult.
    Difficult(DomainId),
    /// The person wants to talk about a domain.
    Talk(DomainId),
    /// A goal.
    Goal(Goal),
    /// An option of a question about the person.
    Option(QuestionId, ChoiceId),
    /// The month in which a contract ends, counted from January 2026.
    ContractEnd(QuestionId, u16),
}

impl Reason {
    /// Whether the person reads it as why: what they said of a need or a wish. An age and a place only narrow what
    /// fits, and quoted as if they called for help they would hurt.
    #[must_use]
    pub fn is_quoted(&self) -> bool {
        !matches!(self, Self::Option(id, _) if *id == AGE || *id == REGION)
    }
}

impl Cause {
    /// The answers found, in the order they are offered; none when the cause is not there.
    #[must_use]
    pub fn found(&self, shared: &Shared) -> Vec<Reason> {
        match *self {
            Self::Obstacles(domain, ids) => {
                let Some((id, answers)) = domain_of(shared, domain) else { return Vec::new() };
                let ticked = |c: ChoiceId| answers.obstacles.given().is_some_and(|t| t.contains(c));
                let offered = instrument::domain(id).obstacles;
                listed(offered, ids, ticked).map(|c| Reason::Obstacle(id, c)).collect()
            }
            Self::Strengths(domain, ids) => {
                let Some((id, answers)) = domain_of(shared, domain) else { return Vec::new() };
                let ticked = |c: ChoiceId| answers.strengths.given().is_some_and(|t| t.contains(c));
                let offered = instrument::domain(id).strengths;
                listed(offered, ids, ticked).map(|c| Reason::Strength(id, c)).collect()
            }
            Self::Difficult(domains) => {
                let difficult =
                    |a: &DomainAnswers| a.lead.given().is_some_and(|r| r.is_difficult());
                open(shared, domains, difficult).map(Reason::Difficult).collect()
            }
            Self::Talk(domains) => open(shared, domains, |a| a.talk).map(Reason::Talk).collect(),
            Self::Goals(ids) => {
                let goals = shared.goals.shown().and_then(Answer::given).into_iter().flatten();
                let named = |goal: &&Goal| match goal {
                    Goal::Listed(id) => ids.contains(&id.as_str()),
                    Goal::Own(_) => false,
                };
                goals.filter(named).cloned().map(Reason::Goal).collect()
            }
            Self::Options(question, ids) => {
                let Some((id, value)) = value_of(shared, |id| id.as_str() == question) else {
                    return Vec::new();
                };
                let options = instrument::question(id).options;
                listed(options, ids, |c| value.has(c)).map(|c| Reason::Option(id, c)).collect()
            }
            Self::ContractEnds(within) => {
                // The one month that is asked for is the month a contract ends.
                let found = value_of(shared, |id| instrument::question(id).kind == Kind::Month);
                let end = found.and_then(|(id, value)| Some((id, value.month?)));
                let soon = end.filter(|(_, month)| *month <= month_of(shared.day) + within);
                soon.map(|(id, month)| Reason::ContractEnd(id, month)).into_iter().collect()
            }
        }
    }
}

impl Cause {
    /// Whether the person keeps back what it asks for. One goal of several can be kept back without a trace: a goal
    /// is no cause to look for in this way.
    #[must_use]
    pub fn is_kept(&self, shared: &Shared) -> bool {
        let no_answer = |wanted: &dyn Fn(QuestionId) -> bool| {
            !shared
                .answers
                .iter()
                .any(|given| wanted(given.question) && given.answer.shown().is_some())
        };
        match *self {
            Self::Obstacles(domain, _) | Self::Strengths(domain, _) => {
                domain_of(shared, domain).is_none()
            }
            Self::Difficult(domains) | Self::Talk(domains) => {
                domains.iter().any(|domain| domain_of(shared, domain).is_none())
            }
            Self::Goals(_) => shared.goals.shown().is_none(),
            Self::Options(question, _) => no_answer(&|id| id.as_str() == question),
            Self::ContractEnds(_) => no_answer(&|id| instrument::question(id).kind == Kind::Month),
        }
    }
}

/// The month of a day, counted from January 2026.
fn month_of(day: Day) -> u16 {
    let (year, month, _) = day.date();
    u16::try_from((year - 2026) * 12).unwrap_or_default() + u16::try_from(month).unwrap_or(1) - 1
}

fn listed(
    offered: &'static [Choice],
    ids: &'static [&'static str],
    chosen: impl Fn(ChoiceId) -> bool,
) -> impl Iterator<Item = ChoiceId> {
    let wanted = move |id: &ChoiceId| ids.contains(&id.as_str()) && chosen(*id);
    offered.iter().map(|choice| choice.id).filter(wanted)
}

fn domain_of<'a>(shared: &'a Shared, domain: &str) -> Option<(DomainId, &'a DomainAnswers)> {
    let id = DOMAINS.iter().map(|d| d.id).find(|id| id.as_str() == domain)?;
    Some((id, shared.domain(id)?))
}

/// The domains of the list of which `holds` is true and where no obstacle says more.
fn open(
    shared: &Shared,
    domains: &'static [&'static str],
    holds: impl Fn(&DomainAnswers) -> bool,
) -> impl Iterator<Item = DomainId> {
    let wanted = move |(id, answers): (DomainId, &DomainAnswers)| {
        let open = answers.obstacles.given().is_none() && holds(answers);
        (open && domains.contains(&id.as_str())).then_some(id)
    };
    let shown = shared.domains.iter().filter_map(|(id, shown)| Some((*id, shown.shown()?)));
    shown.filter_map(wanted)
}

fn value_of(shared: &Shared, wanted: impl Fn(QuestionId) -> bool) -> Option<(QuestionId, &Value)> {
    let about_person = shared.answers.iter().filter(|given| given.about.is_none());
    let given = about_person.into_iter().find(|given| wanted(given.question))?;
    Some((given.question, given.answer.shown().and_then(Answer::given)?))
}
