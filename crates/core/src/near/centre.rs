//! What a centre says of itself, in a file `service.json` beside the app.

use super::names::{MAX_NAME, Names};
use crate::assessment::OwnWords;
use crate::instrument::{ChoiceId, Locale, REGION, ServiceId, question};
use serde::Deserialize;
use thiserror::Error;

/// An address or a place has at most this many characters.
const MAX_PLACE: usize = 120;
/// A telephone number has so many digits.
const DIGITS: std::ops::RangeInclusive<usize> = 6..=15;
/// A follow-up is offered after so many months at most.
const MAX_MONTHS: u8 = 24;
/// At most so many follow-ups.
const MAX_FOLLOW_UPS: usize = 6;

/// A kind of service as it exists at the centre.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalService {
    /// Which.
    pub id: ServiceId,
    /// What it is called there.
    #[serde(default)]
    pub name: Names,
    /// Where it is, if not where the centre is.
    #[serde(default)]
    pub place: Option<String>,
    /// Its own telephone.
    #[serde(default)]
    pub telephone: Option<String>,
}

/// What a centre says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Centre {
    /// Always `jalon-service`.
    format: String,
    /// Always 1.
    version: u64,
    /// Its name in its languages; at least in one.
    pub name: Names,
    /// Street and town to show.
    #[serde(default)]
    pub place: Option<String>,
    /// The telephone to show.
    #[serde(default)]
    pub telephone: Option<String>,
    /// The option of the question about the region.
    pub region: ChoiceId,
    /// The municipalities it is for, by their REFNIS codes.
    #[serde(default)]
    pub municipalities: Vec<String>,
    /// The languages to offer first.
    #[serde(default)]
    pub languages: Vec<Locale>,
    /// The kinds of service that exist there; none says nothing about which.
    #[serde(default)]
    pub services: Vec<LocalService>,
    /// After how many months a follow-up is offered; none leaves it as it is.
    #[serde(default)]
    pub follow_up_months: Vec<u8>,
}

/// A part of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CentrePart {
    /// `name`
    Name,
    /// `place`
    Place,
    /// `telephone`
    Telephone,
    /// `region`
    Region,
    /// `municipalities`
    Municipalities,
    /// `languages`
    Languages,
    /// `services`
    Services,
    /// `follow_up_months`
    FollowUpMonths,
}

impl CentrePart {
    /// Its name in the file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Place => "place",
            Self::Telephone => "telephone",
            Self::Region => "region",
            Self::Municipalities => "municipalities",
            Self::Languages => "languages",
            Self::Services => "services",
            Self::FollowUpMonths => "follow_up_months",
        }
    }
}

/// Why the file is not taken. The app works as without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CentreError {
    /// It is no JSON from this line on.
    #[error("service.json: no JSON at line {0}")]
    NotJson(usize),
    /// JSON of something else, or of a version that this Jalon does not know.
    #[error("service.json: not of this format and version")]
    Other,
    /// A field is missing, unknown or of the wrong kind, near this line.
    #[error("service.json: not as the schema says, near line {0}")]
    Field(usize),
    /// The value of this part cannot be.
    #[error("service.json: a wrong value in {part}", part = .0.as_str())]
    Value(CentrePart),
}

#[derive(Deserialize)]
struct CentreHead {
    format: String,
    version: u64,
}

/// What a centre says of itself.
///
/// # Errors
/// [`CentreError`]; nothing of the file is taken then.
pub fn centre(text: &str) -> Result<Centre, CentreError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let head: CentreHead = serde_json::from_str(text).map_err(|why| {
        if why.is_data() { CentreError::Other } else { CentreError::NotJson(why.line()) }
    })?;
    if head.format != "jalon-service" || head.version != 1 {
        return Err(CentreError::Other);
    }
    let centre: Centre =
        serde_json::from_str(text).map_err(|why| CentreError::Field(why.line()))?;
    match wrong(&centre) {
        Some(part) => Err(CentreError::Value(part)),
        None => Ok(centre),
    }
}

/// Whether no two of a list are the same.
fn once<T: PartialEq>(list: &[T]) -> bool {
    (0..list.len()).all(|at| !list[..at].contains(&list[at]))
}

fn is_place(place: Option<&String>) -> bool {
    place.is_none_or(|place| OwnWords::read(place, MAX_PLACE).is_some())
}

/// Digits, and what people write between them.
fn is_telephone(telephone: Option<&String>) -> bool {
    let fits = |text: &String| {
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let allowed = |c: char| c.is_ascii_digit() || " /.()-".contains(c);
        DIGITS.contains(&digits)
            && text.len() <= MAX_NAME
            && text.strip_prefix('+').unwrap_or(text).chars().all(allowed)
    };
    telephone.is_none_or(fits)
}

/// The first part whose value cannot be.
fn wrong(centre: &Centre) -> Option<CentrePart> {
    let is_code = |code: &String| code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit());
    let services: Vec<ServiceId> = centre.services.iter().map(|service| service.id).collect();
    let service =
        |one: &LocalService| is_place(one.place.as_ref()) && is_telephone(one.telephone.as_ref());
    let months = &centre.follow_up_months;
    let checks = [
        (CentrePart::Name, !centre.name.is_empty()),
        (CentrePart::Place, is_place(centre.place.as_ref())),
        (CentrePart::Telephone, is_telephone(centre.telephone.as_ref())),
        (CentrePart::Region, question(REGION).offers(centre.region)),
        (
            CentrePart::Municipalities,
            centre.municipalities.iter().all(is_code) && once(&centre.municipalities),
        ),
        (CentrePart::Languages, once(&centre.languages)),
        (CentrePart::Services, once(&services) && centre.services.iter().all(service)),
        (
            CentrePart::FollowUpMonths,
            months.len() <= MAX_FOLLOW_UPS
                && months.is_sorted_by(|a, b| a < b)
                && months.iter().all(|month| (1..=MAX_MONTHS).contains(month)),
        ),
    ];
    checks.into_iter().find(|(_, is_right)| !is_right).map(|(part, _)| part)
}

impl Centre {
    /// The languages, those of the centre first, in its order.
    #[must_use]
    pub fn ordered(&self, all: &[Locale]) -> Vec<Locale> {
        let rest = all.iter().filter(|locale| !self.languages.contains(locale));
        self.languages.iter().chain(rest).copied().collect()
    }

    /// The kind of service as it exists there.
    #[must_use]
    pub fn service(&self, id: ServiceId) -> Option<&LocalService> {
        self.services.iter().find(|service| service.id == id)
    }
}
