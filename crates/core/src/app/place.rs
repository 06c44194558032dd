//! Where a person or an adviser is. The place is part of the model and of the browser's history.

use crate::instrument::{DomainId, QuestionId};

/// A screen, with what it is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Place {
    /// What this is, and three promises.
    #[default]
    Welcome,
    /// Some time has passed: a follow-up is offered.
    Return,
    /// Which domains to look at.
    Domains,
    /// How is it going with …?
    Lead(DomainId),
    /// What makes it difficult.
    Obstacles(DomainId),
    /// What helps.
    Strengths(DomainId),
    /// The box without a question.
    Private,
    /// Up to three goals.
    Goals,
    /// The goals, put in order.
    Order,
    /// Another question, about the person (0) or about the goal at this place of its list.
    Ask(QuestionId, u8),
    /// A section of questions is offered.
    Offer,
    /// What an adviser could talk about.
    Suggestions,
    /// Everything that would be shown.
    Review,
    /// The code.
    Share,
    /// Keep or erase.
    After,
    /// What changed since the assessment before.
    Evolution,
    /// Stop now, come back later.
    Pause,
    /// Erase everything? Asked once.
    Erase,
    /// An adviser reads a code.
    Scan,
    /// An adviser reads the summary.
    Summary,
    /// A first question about something pleasant, to practise.
    Practice,
    /// The goals in pictures, from this page on; the first page is [`Place::Goals`].
    MoreGoals(u8),
    /// A participant's turn in a workshop begins.
    Turn,
    /// The participant has finished and hands the device back.
    Finished,
    /// The anonymous code of a participant.
    Anonymous,
    /// A facilitator's first page: workshops, the guide, the paper kit.
    Facilitator,
    /// A workshop is prepared: language, mode, domains, duration.
    Prepare,
    /// The workshop that is going on: hand out, count, look, end.
    Workshop,
    /// Anonymous codes are counted.
    Count,
    /// The picture of the group, for discussion and for paper.
    Picture,
    /// How to run a session, printable.
    Guide,
    /// Question cards and answer sheets for rooms without devices.
    Paper,
}

impl Place {
    /// A short text for the history entry and the record.
    #[must_use]
    pub fn token(self) -> String {
        match self {
            Self::Lead(id) => format!("lead:{id}"),
            Self::Obstacles(id) => format!("obstacles:{id}"),
            Self::Strengths(id) => format!("strengths:{id}"),
            Self::Ask(id, at) => format!("{at}:{id}"),
            Self::MoreGoals(page) => format!("goals:{page}"),
            other => other.name().to_owned(),
        }
    }

    /// The place a token names, if it names one.
    #[must_use]
    pub fn parse(token: &str) -> Option<Self> {
        if let Some((kind, id)) = token.split_once(':') {
            if let Ok(at) = kind.parse() {
                return QuestionId::parse(id).map(|id| Self::Ask(id, at));
            }
            if kind == Self::Goals.name() {
                let page = id.parse().ok().filter(|page| *page > 0);
                return page.map(Self::MoreGoals);
            }
            let id = DomainId::parse(id)?;
            return match kind {
                "lead" => Some(Self::Lead(id)),
                "obstacles" => Some(Self::Obstacles(id)),
                "strengths" => Some(Self::Strengths(id)),
                _ => None,
            };
        }
        Self::SIMPLE.into_iter().find(|place| place.name() == token)
    }

    /// Whether the place lies on the person's own path, so that one can come back to it later.
    #[must_use]
    pub const fn is_on_path(self) -> bool {
        !matches!(
            self,
            Self::Return | Self::Evolution | Self::Pause | Self::Erase | Self::Scan | Self::Summary
        ) && !self.is_facilitators()
            && !matches!(self, Self::Turn | Self::Finished | Self::Anonymous)
    }

    /// Whether the place belongs to a facilitator.
    #[must_use]
    pub const fn is_facilitators(self) -> bool {
        matches!(
            self,
            Self::Facilitator
                | Self::Prepare
                | Self::Workshop
                | Self::Count
                | Self::Picture
                | Self::Guide
                | Self::Paper
        )
    }

    /// Whether the place belongs to an adviser.
    #[must_use]
    pub const fn is_advisers(self) -> bool {
        matches!(self, Self::Scan | Self::Summary)
    }

    /// Whether codes are read there.
    #[must_use]
    pub const fn reads_codes(self) -> bool {
        matches!(self, Self::Scan | Self::Count)
    }

    /// Whether the place needs the part of the app that is fetched after the first questions.
    #[must_use]
    pub const fn needs_rest(self) -> bool {
        !matches!(
            self,
            Self::Welcome
                | Self::Domains
                | Self::Lead(_)
                | Self::Obstacles(_)
                | Self::Strengths(_)
                | Self::Private
                | Self::Pause
                | Self::Erase
        )
    }

    /// The domain the place is about.
    #[must_use]
    pub const fn domain(self) -> Option<DomainId> {
        match self {
            Self::Lead(id) | Self::Obstacles(id) | Self::Strengths(id) => Some(id),
            _ => None,
        }
    }

    const SIMPLE: [Self; 27] = [
        Self::Welcome,
        Self::Return,
        Self::Domains,
        Self::Private,
        Self::Goals,
        Self::Order,
        Self::Offer,
        Self::Suggestions,
        Self::Review,
        Self::Share,
        Self::After,
        Self::Evolution,
        Self::Pause,
        Self::Erase,
        Self::Scan,
        Self::Summary,
        Self::Practice,
        Self::Turn,
        Self::Finished,
        Self::Anonymous,
        Self::Facilitator,
        Self::Prepare,
        Self::Workshop,
        Self::Count,
        Self::Picture,
        Self::Guide,
        Self::Paper,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::Return => "return",
            Self::Domains => "domains",
            Self::Lead(_) => "lead",
            Self::Obstacles(_) => "obstacles",
            Self::Strengths(_) => "strengths",
            Self::Private => "private",
            Self::Goals | Self::MoreGoals(_) => "goals",
            Self::Order => "order",
            Self::Ask(..) => "ask",
            Self::Offer => "offer",
            Self::Suggestions => "suggestions",
            Self::Review => "review",
            Self::Share => "share",
            Self::After => "after",
            Self::Evolution => "evolution",
            Self::Pause => "pause",
            Self::Erase => "erase",
            Self::Scan => "scan",
            Self::Summary => "summary",
            Self::Practice => "practice",
            Self::Turn => "turn",
            Self::Finished => "finished",
            Self::Anonymous => "anonymous",
            Self::Facilitator => "facilitator",
            Self::Prepare => "prepare",
            Self::Workshop => "workshop",
            Self::Count => "count",
            Self::Picture => "picture",
            Self::Guide => "guide",
            Self::Paper => "paper",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::{DOMAINS, questions};

    #[test]
    fn every_place_is_found_again_by_its_token() {
        let of_domains = DOMAINS
            .iter()
            .flat_map(|d| [Place::Lead(d.id), Place::Obstacles(d.id), Place::Strengths(d.id)]);
        let asked = questions().flat_map(|q| [Place::Ask(q.id, 0), Place::Ask(q.id, 2)]);
        let pages = [Place::MoreGoals(1), Place::MoreGoals(2)];
        for place in Place::SIMPLE.into_iter().chain(of_domains).chain(asked).chain(pages) {
            assert_eq!(Place::parse(&place.token()), Some(place));
        }
        for token in [
            "",
            "lead",
            "lead:",
            "lead:nothing",
            "way:mobility",
            "mobility",
            "0:",
            "goals:",
            "goals:0",
            "0:mobility",
            "300:why",
        ] {
            assert_eq!(Place::parse(token), None, "{token}");
        }
    }
}
