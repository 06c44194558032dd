//! The languages the questions are asked in. `build.rs` makes the type and its table from `locales/locales.json`.

use serde::de::{Error, Unexpected};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;

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

/// Who reads a screen. Each has texts of their own (`docs/locale.md`), and a language may lack some.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Whoever answers, alone or in their turn at a workshop.
    Person,
    /// Whoever keeps a plan on their phone.
    Plan,
    /// Whoever reads a code.
    Adviser,
    /// Whoever runs a workshop.
    Workshop,
}

impl Audience {
    /// Every audience; each also reads the texts of those before.
    pub const ALL: [Self; 4] = [Self::Person, Self::Plan, Self::Adviser, Self::Workshop];

    /// The name in `locales/locales.json`, also the name of the file of their texts.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Plan => "plan",
            Self::Adviser => "adviser",
            Self::Workshop => "workshop",
        }
    }
}

/// What the list says of a locale.
struct LocaleRow {
    tag: &'static str,
    own_name: &'static str,
    direction: Direction,
    wire: u8,
    is_source: bool,
    is_reviewed: bool,
    /// A bit for each audience, in the order of [`Audience::ALL`].
    audiences: u8,
    has_recordings: bool,
}

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

impl Locale {
    const fn row(self) -> &'static LocaleRow {
        &TABLE[self as usize]
    }

    /// BCP 47 tag, also the folder name under `locales/`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.row().tag
    }

    /// The language's own name, in its own script.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        self.row().own_name
    }

    /// Which way the language is read.
    #[must_use]
    pub const fn direction(self) -> Direction {
        self.row().direction
    }

    /// Whether the texts were written in this language.
    #[must_use]
    pub const fn is_source(self) -> bool {
        self.row().is_source
    }

    /// Whether a person who speaks the language wrote or read the texts. The others are machine translations,
    /// and the app says so.
    #[must_use]
    pub const fn is_reviewed(self) -> bool {
        self.row().is_reviewed
    }

    /// Whether its texts are recorded, for phones without a voice.
    #[must_use]
    pub const fn has_recordings(self) -> bool {
        self.row().has_recordings
    }

    /// Its number in codes and links, at most 127. A number that was published is never given to another locale.
    #[must_use]
    pub const fn wire(self) -> u8 {
        self.row().wire
    }

    /// The locale with this number on the wire.
    #[must_use]
    pub fn from_wire(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.wire() == number)
    }

    /// Whether there are texts for this audience.
    #[must_use]
    pub const fn has(self, audience: Audience) -> bool {
        self.row().audiences & (1 << audience as u8) != 0
    }

    /// The locales that this audience is offered.
    pub fn offered(audience: Audience) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |locale| locale.has(audience))
    }

    /// The locale of a screen of this audience: this one, or the source where it lacks the texts. A screen is never
    /// in two languages.
    #[must_use]
    pub fn for_audience(self, audience: Audience) -> Self {
        if self.has(audience) { self } else { Self::default() }
    }

    /// The locale or alias of exactly this tag, ignoring case.
    fn named(tag: &str) -> Option<Self> {
        let same =
            |(one, two): (u8, u8)| one.eq_ignore_ascii_case(&two) || (one, two) == (b'-', b'_');
        let is = |known: &str| known.len() == tag.len() && known.bytes().zip(tag.bytes()).all(same);
        let alias = || ALIASES.iter().find(|(alias, _)| is(alias)).map(|(_, locale)| *locale);
        Self::ALL.into_iter().find(|locale| is(locale.tag())).or_else(alias)
    }

    /// The locale of a tag as browsers write it: the tag itself or an alias, else the same of the tag without its
    /// last part, and so on (`nl-BE` → Dutch). Ignores case. `public/boot.js` does the same.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let mut tag = tag;
        loop {
            if let Some(locale) = Self::named(tag) {
                return Some(locale);
            }
            (tag, _) = tag.rsplit_once(['-', '_'])?;
        }
    }

    /// The first supported language of a browser's list.
    #[must_use]
    pub fn known<S: AsRef<str>>(wanted: &[S]) -> Option<Self> {
        wanted.iter().find_map(|tag| Self::parse(tag.as_ref()))
    }

    /// The first supported language of a browser's list, else the source.
    #[must_use]
    pub fn negotiate<S: AsRef<str>>(wanted: &[S]) -> Self {
        Self::known(wanted).unwrap_or_default()
    }
}

impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = Cow::<str>::deserialize(deserializer)?;
        let known = Self::ALL.into_iter().find(|locale| locale.tag() == tag);
        known.ok_or_else(|| D::Error::invalid_value(Unexpected::Str(&tag), &"a locale's tag"))
    }
}

#[cfg(test)]
#[path = "locale/tests.rs"]
mod tests;
