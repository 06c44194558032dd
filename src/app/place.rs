//! Where a person or an adviser is. The place is part of the model and of the browser's history.

use crate::instrument::DomainId;

/// A screen, with what it is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Place {
    /// What this is, and three promises.
    #[default]
    Welcome,
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
    /// Everything that would be shown.
    Review,
    /// The code.
    Share,
    /// Keep or erase.
    After,
    /// Stop now, come back later.
    Pause,
    /// Erase everything? Asked once.
    Erase,
    /// An adviser reads a code.
    Scan,
    /// An adviser reads the summary.
    Summary,
}

impl Place {
    /// A short text for the history entry and the record.
    #[must_use]
    pub fn token(self) -> String {
        match self {
            Self::Lead(id) => format!("lead:{id}"),
            Self::Obstacles(id) => format!("obstacles:{id}"),
            Self::Strengths(id) => format!("strengths:{id}"),
            other => other.name().to_owned(),
        }
    }

    /// The place a token names, if it names one.
    #[must_use]
    pub fn parse(token: &str) -> Option<Self> {
        if let Some((kind, id)) = token.split_once(':') {
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
        !matches!(self, Self::Pause | Self::Erase | Self::Scan | Self::Summary)
    }

    /// The domain the place is about.
    #[must_use]
    pub const fn domain(self) -> Option<DomainId> {
        match self {
            Self::Lead(id) | Self::Obstacles(id) | Self::Strengths(id) => Some(id),
            _ => None,
        }
    }

    const SIMPLE: [Self; 12] = [
        Self::Welcome,
        Self::Domains,
        Self::Private,
        Self::Goals,
        Self::Order,
        Self::Review,
        Self::Share,
        Self::After,
        Self::Pause,
        Self::Erase,
        Self::Scan,
        Self::Summary,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::Domains => "domains",
            Self::Lead(_) => "lead",
            Self::Obstacles(_) => "obstacles",
            Self::Strengths(_) => "strengths",
            Self::Private => "private",
            Self::Goals => "goals",
            Self::Order => "order",
            Self::Review => "review",
            Self::Share => "share",
            Self::After => "after",
            Self::Pause => "pause",
            Self::Erase => "erase",
            Self::Scan => "scan",
            Self::Summary => "summary",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::DOMAINS;

    #[test]
    fn every_place_is_found_again_by_its_token() {
        let of_domains = DOMAINS
            .iter()
            .flat_map(|d| [Place::Lead(d.id), Place::Obstacles(d.id), Place::Strengths(d.id)]);
        for place in Place::SIMPLE.into_iter().chain(of_domains) {
            assert_eq!(Place::parse(&place.token()), Some(place));
        }
        for token in ["", "lead", "lead:", "lead:nothing", "way:mobility", "mobility"] {
            assert_eq!(Place::parse(token), None, "{token}");
        }
    }
}
