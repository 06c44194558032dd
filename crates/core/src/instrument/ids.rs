//! Ids that can only name something of the tables: unknown text never becomes one.

use super::{DOMAINS, GOALS, SERVICES, questions};
use serde::{Deserialize, Deserializer, Serialize, de::Error};
use std::borrow::Cow;
use std::fmt;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $known:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(&'static str);

        impl $name {
            pub(super) const fn new(id: &'static str) -> Self {
                Self(id)
            }

            /// The id named by this text, if there is one.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                let mut known = $known;
                known.find(|id: &Self| id.0 == text)
            }

            /// The id as text, for storage and message ids.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = Cow::<'de, str>::deserialize(from)?;
                Self::parse(&text).ok_or_else(|| D::Error::custom("an id that is not in the tables"))
            }
        }
    };
}

id!(
    /// Names a [`super::Domain`].
    DomainId,
    DOMAINS.iter().map(|d| d.id)
);
id!(
    /// Names an obstacle, a strength or an option; unique within its domain and list, or its question.
    ChoiceId,
    DOMAINS
        .iter()
        .flat_map(|d| d.obstacles.iter().chain(d.strengths))
        .chain(questions().flat_map(|q| q.options))
        .map(|c| c.id)
);
id!(
    /// Names a [`super::Question`].
    QuestionId,
    questions().map(|q| q.id)
);
id!(
    /// Names a [`super::Service`].
    ServiceId,
    SERVICES.iter().map(|s| s.id)
);
id!(
    /// Names a [`super::GoalOption`].
    GoalId,
    GOALS.iter().map(|g| g.id)
);
