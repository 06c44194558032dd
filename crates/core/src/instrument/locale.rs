//! The languages the questions are asked in.

use serde::{Deserialize, Serialize};

/// A language with complete texts. French is the source.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// Français
    #[default]
    Fr,
    /// Nederlands
    Nl,
    /// Deutsch
    De,
    /// English
    En,
    /// العربية
    Ar,
}

/// Reading direction of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the HTML `dir` attribute.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Locale {
    /// Every locale, in the order they are offered.
    pub const ALL: [Self; 5] = [Self::Fr, Self::Nl, Self::De, Self::En, Self::Ar];

    /// BCP 47 tag, also the folder name under `locales/`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::De => "de",
            Self::En => "en",
            Self::Ar => "ar",
        }
    }

    /// The language's own name, in its own script.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Fr => "Français",
            Self::Nl => "Nederlands",
            Self::De => "Deutsch",
            Self::En => "English",
            Self::Ar => "العربية",
        }
    }

    /// Whether the texts were written in this language. The others are machine translations that no
    /// native speaker has read yet, and say so.
    #[must_use]
    pub const fn is_source(self) -> bool {
        matches!(self, Self::Fr)
    }

    /// Which way the language is read.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::Ar => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// The locale whose tag is the primary subtag of `tag` (`nl-BE` → Dutch), ignoring case.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|l| l.tag() == primary)
    }

    /// The first supported language of a browser's list, else French.
    #[must_use]
    pub fn negotiate<S: AsRef<str>>(wanted: &[S]) -> Self {
        wanted.iter().find_map(|tag| Self::parse(tag.as_ref())).unwrap_or_default()
    }
}
