//! What is near the person, in message ids. No place leads here yet: a screen fetches the files and shows what these say.

use super::text::{Arg, Text};
use crate::assessment::OwnWords;
use crate::instrument::Locale;
use crate::near::{MeetingPlace, Municipality, NearPlace};

/// The field for a municipality: what it asks for, and what stands there when nothing is found.
pub const FIELD: [&str; 2] = ["near-field", "near-none"];

/// What such a house is called in Wallonia, where they are.
const JOB_HOUSE: &str = "Maison de l'emploi";

/// A place of the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearView {
    /// What it is called there.
    pub name: Text,
    /// The kinds of service it gives, in words to the person.
    pub services: Vec<Text>,
    /// Where people are met.
    pub meets: Text,
    /// Street and town.
    pub address: Option<Text>,
    /// The telephone, also for a link.
    pub telephone: Option<String>,
    /// The document that says so, with its year.
    pub source: Text,
    /// That it may have changed since.
    pub ask: Text,
}

fn verbatim(words: &OwnWords) -> Text {
    Text::verbatim(Arg::Words(words.as_str().to_owned()))
}

/// A municipality by its name for a reader of this language.
#[must_use]
pub fn of_municipality(one: &Municipality, locale: Locale) -> Text {
    Text::verbatim(Arg::Words(one.name(locale).to_owned()))
}

/// Where people are met.
#[must_use]
pub fn of_meeting(meets: MeetingPlace) -> Text {
    match meets {
        MeetingPlace::Centre => Text::of("place-centre"),
        MeetingPlace::CentreThenOffice => Text::of("place-centre-then-office"),
        MeetingPlace::JobHouse => Text::of("place-job-house").words("name", JOB_HOUSE),
        MeetingPlace::RoomOfCentre => Text::of("place-room"),
    }
}

/// A place of the directory.
#[must_use]
pub fn of_place(place: &NearPlace, locale: Locale) -> NearView {
    NearView {
        name: place.name.name(locale).map_or_else(|| of_meeting(place.meets), verbatim),
        services: place.services.iter().map(|id| Text::of(format!("service-{id}"))).collect(),
        meets: of_meeting(place.meets),
        address: place.address.as_ref().map(verbatim),
        telephone: place.telephone.as_ref().map(|number| number.as_str().to_owned()),
        source: Text::of("place-source").words("source", place.source.as_str()),
        ask: Text::of("place-ask"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::near::places;

    #[test]
    fn a_place_says_where_it_is_known_from_and_that_it_may_have_changed() {
        let text = r#"{"format":"jalon-places","version":1,"places":[{"name":{"fr":"Pro Action"},
            "services":["after_contract"],"municipalities":["53053"],"meets":"job_house","source":"A, 2018","year":2018}]}"#;
        let view = of_place(&places(text).expect("a directory")[0], Locale::Ar);
        assert_eq!(view.name, Text::verbatim(Arg::Words("Pro Action".to_owned())));
        assert_eq!(view.services, [Text::of("service-after_contract")]);
        assert_eq!(
            (view.meets, view.ask),
            (of_meeting(MeetingPlace::JobHouse), Text::of("place-ask"))
        );
        assert_eq!(view.source, Text::of("place-source").words("source", "A, 2018"));
    }
}
