//! The directory: places near the person, each with where it is known from and when.

use super::municipality::Municipality;
use super::names::Names;
use super::{UnreadableFile, read};
use crate::assessment::OwnWords;
use crate::instrument::ServiceId;
use serde::Deserialize;

/// Where people are met. Its words are messages, in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeetingPlace {
    /// At the centre of the municipality.
    Centre,
    /// First at the centre, then at the office of the service.
    CentreThenOffice,
    /// At the house for jobs (*maison de l'emploi*).
    JobHouse,
    /// In a room that the centre lends.
    RoomOfCentre,
}

/// A place of the directory.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NearPlace {
    /// Its name, as it is called there.
    pub name: Names,
    /// The kinds of service it gives.
    pub services: Vec<ServiceId>,
    /// The municipalities it is for, by their REFNIS codes.
    pub municipalities: Vec<String>,
    /// Where people are met.
    pub meets: MeetingPlace,
    /// Street and town, where they are known.
    #[serde(default)]
    pub address: Option<OwnWords>,
    /// The telephone, where it is known.
    #[serde(default)]
    pub telephone: Option<OwnWords>,
    /// The document that says so.
    pub source: OwnWords,
    /// Of which year that document is.
    pub year: u16,
}

#[derive(Deserialize)]
struct PlacesFile {
    places: Vec<NearPlace>,
}

/// The places of `near/places.json`.
///
/// # Errors
/// [`UnreadableFile`]; also where a place has no name, no service or no municipality.
pub fn places(text: &str) -> Result<Vec<NearPlace>, UnreadableFile> {
    let PlacesFile { places } = read(text, "jalon-places")?;
    let is_code = |code: &String| code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit());
    let sound = |place: &NearPlace| {
        !place.name.is_empty()
            && !place.services.is_empty()
            && !place.municipalities.is_empty()
            && place.municipalities.iter().all(is_code)
    };
    if places.iter().all(sound) { Ok(places) } else { Err(UnreadableFile) }
}

/// The places for a municipality, those with a suggested service first.
#[must_use]
pub fn near<'a>(
    places: &'a [NearPlace],
    municipality: &Municipality,
    suggested: &[ServiceId],
) -> Vec<&'a NearPlace> {
    let is_for = |place: &&NearPlace| place.municipalities.contains(&municipality.id);
    let gives = |place: &&NearPlace| place.services.iter().any(|id| suggested.contains(id));
    let (mut first, rest): (Vec<_>, Vec<_>) = places.iter().filter(is_for).partition(gives);
    first.extend(rest);
    first
}
