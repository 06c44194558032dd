//! One thing by its names in some languages.

use crate::assessment::OwnWords;
use crate::instrument::Locale;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;

/// A name of something is at most so long.
pub(super) const MAX_NAME: usize = 80;

/// Names by language, in the order they were written. None is empty, none is too long, no language comes twice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(Vec<(Locale, OwnWords)>);

impl Names {
    /// With these names in French, Dutch and German.
    pub(super) fn of(names: [Option<OwnWords>; 3]) -> Self {
        let locales = [Locale::Fr, Locale::Nl, Locale::De];
        Self(locales.into_iter().zip(names).filter_map(|(of, name)| Some((of, name?))).collect())
    }

    /// The name in this language alone.
    #[must_use]
    pub fn exactly(&self, locale: Locale) -> Option<&OwnWords> {
        self.0.iter().find(|(of, _)| *of == locale).map(|(_, name)| name)
    }

    /// The name for a reader of this language: in it, or the first that was written.
    #[must_use]
    pub fn name(&self, locale: Locale) -> Option<&OwnWords> {
        self.exactly(locale).or_else(|| self.all().next())
    }

    /// Every name.
    pub fn all(&self) -> impl Iterator<Item = &OwnWords> {
        self.0.iter().map(|(_, name)| name)
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Reads an object of tags and names.
struct ByTag;

impl<'de> Visitor<'de> for ByTag {
    type Value = Names;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("names by language")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Names, A::Error> {
        let mut names = Names::default();
        while let Some((locale, text)) = map.next_entry::<Locale, String>()? {
            let words = OwnWords::read(&text, MAX_NAME);
            let words =
                words.ok_or_else(|| A::Error::custom("a name that is empty or too long"))?;
            if names.exactly(locale).is_some() {
                return Err(A::Error::custom("a language twice"));
            }
            names.0.push((locale, words));
        }
        Ok(names)
    }
}

impl<'de> Deserialize<'de> for Names {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(ByTag)
    }
}
