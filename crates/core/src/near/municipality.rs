//! Municipalities as they have been since 1 January 2025, found by a name in any language of Belgium or by a post code.

use super::fold::{folded, nearly_begins};
use super::names::Names;
use super::{UnreadableFile, read};
use crate::assessment::OwnWords;
use crate::instrument::{ChoiceId, Locale};
use serde::Deserialize;

/// At most so many are offered for what was typed.
pub const FOUND: usize = 8;
/// So many letters have to be right before one may be wrong.
const ENOUGH: usize = 4;

/// A municipality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// Its REFNIS code, five digits.
    pub id: String,
    /// The option of the question about the region.
    pub region: ChoiceId,
    /// Its names.
    pub names: Names,
    /// Its post codes, in rising order.
    pub post_codes: Vec<u16>,
}

impl Municipality {
    /// Its name for a reader of this language: in it, or as it is called where it lies.
    #[must_use]
    pub fn name(&self, locale: Locale) -> &str {
        let there = match self.region.as_str() {
            "flanders" => Locale::Nl,
            "german_speaking" => Locale::De,
            _ => Locale::Fr,
        };
        let name = self.names.exactly(locale).or_else(|| self.names.name(there));
        name.map_or("", OwnWords::as_str)
    }

    /// Whether this is one of its post codes.
    #[must_use]
    pub fn has_post_code(&self, code: u16) -> bool {
        self.post_codes.binary_search(&code).is_ok()
    }
}

/// A line of the file: code, region, names in French, Dutch and German, post codes.
#[derive(Deserialize)]
struct MunicipalityLine(
    String,
    ChoiceId,
    Option<OwnWords>,
    Option<OwnWords>,
    Option<OwnWords>,
    Vec<u16>,
);

#[derive(Deserialize)]
struct MunicipalitiesFile {
    municipalities: Vec<MunicipalityLine>,
}

/// The municipalities of `near/municipalities.json`.
///
/// # Errors
/// [`UnreadableFile`].
pub fn municipalities(text: &str) -> Result<Vec<Municipality>, UnreadableFile> {
    let file: MunicipalitiesFile = read(text, "jalon-municipalities")?;
    let lines = file.municipalities.into_iter();
    let municipality = |MunicipalityLine(id, region, fr, nl, de, post_codes)| Municipality {
        id,
        region,
        names: Names::of([fr, nl, de]),
        post_codes,
    };
    let all: Vec<Municipality> = lines.map(municipality).collect();
    let sound =
        |one: &Municipality| !one.names.is_empty() && one.post_codes.is_sorted_by(|a, b| a < b);
    if all.is_empty() || !all.iter().all(sound) { Err(UnreadableFile) } else { Ok(all) }
}

/// How well what was typed fits; less is better.
fn fit(one: &Municipality, typed: &str) -> Option<u8> {
    let of_name = |name: &OwnWords| {
        let name = folded(name.as_str());
        let within = name.match_indices(' ').any(|(at, _)| name[at + 1..].starts_with(typed));
        if name == typed {
            Some(0)
        } else if name.starts_with(typed) {
            Some(1)
        } else if within {
            Some(2)
        } else if typed.len() >= ENOUGH && nearly_begins(&name, typed) {
            Some(3)
        } else {
            None
        }
    };
    one.names.all().filter_map(of_name).min()
}

/// The municipalities that were meant by what was typed, the likeliest first: by a post code of four digits, or by a name
/// of which two letters or more are there.
#[must_use]
pub fn search<'a>(all: &'a [Municipality], typed: &str) -> Vec<&'a Municipality> {
    let typed = folded(typed);
    if let Ok(code) = typed.parse::<u16>() {
        return all.iter().filter(|one| one.has_post_code(code)).take(FOUND).collect();
    }
    if typed.chars().count() < 2 {
        return Vec::new();
    }
    let mut found: Vec<(u8, &Municipality)> =
        all.iter().filter_map(|one| Some((fit(one, &typed)?, one))).collect();
    // What is nearly right is offered only where nothing is right.
    let best = found.iter().map(|(fit, _)| *fit).min().unwrap_or_default();
    found.retain(|(fit, _)| best == 3 || *fit < 3);
    // Of those that fit alike the shortest was typed most of.
    found.sort_by_key(|(fit, one)| (*fit, one.name(Locale::Fr).len()));
    found.into_iter().map(|(_, one)| one).take(FOUND).collect()
}
