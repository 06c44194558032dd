//! The actions that every language has words for.

use super::table::{ACTIONS, ActionKind};
use crate::instrument::{ChoiceId, DomainId, ServiceId};
use serde::{Deserialize, Deserializer, Serialize, de::Error};
use std::borrow::Cow;
use std::fmt;

/// Names an [`ActionKind`]: unknown text never becomes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct ActionId(&'static str);

impl ActionId {
    /// The id named by this text, if there is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        ACTIONS.iter().map(ActionKind::id).find(|id| id.0 == text)
    }

    /// The id as text, for storage and message ids.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for ActionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl<'de> Deserialize<'de> for ActionId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("an action that is not in the table"))
    }
}

impl ActionKind {
    /// Its id.
    #[must_use]
    pub const fn id(&self) -> ActionId {
        ActionId(self.name)
    }

    /// Whether it leads to this kind of service, or is done by it.
    #[must_use]
    pub fn answers_service(&self, id: ServiceId) -> bool {
        self.services.contains(&id.as_str())
    }

    /// Whether it answers this obstacle of this domain.
    #[must_use]
    pub fn answers_obstacle(&self, domain: DomainId, id: ChoiceId) -> bool {
        let of_domain =
            |(of, ids): &(&str, &[&str])| *of == domain.as_str() && ids.contains(&id.as_str());
        self.obstacles.iter().any(of_domain)
    }
}

/// The action with this id. It is always there: an id is only made from the table.
#[must_use]
pub fn action_kind(id: ActionId) -> Option<&'static ActionKind> {
    ACTIONS.iter().find(|action| action.id() == id)
}
