//! The record of a first version, byte for byte.

use super::*;
use crate::app::RECORD_VERSION;
use crate::app::Record;

const VERSION_1: &str = include_str!("../../../tests/records/version-1.json");

/// Answers of every kind on the way to the goals, one domain put away, own words begun.
fn as_first_written() -> Tab {
    let mut tab = Phone::default().tab();
    tab.send(Event::Next);
    tab.send(Event::DomainToggled(domain("work_life")));
    tab.all([
        rate("mobility", Rating::Difficult),
        obstacle("mobility", "no_bus"),
        obstacle("mobility", "too_far"),
        strength("mobility", "bike"),
        rate("family", Rating::VeryDifficult),
        Event::TalkToggled(domain("family")),
        obstacle("family", "no_childcare"),
        rate("housing", Rating::Fine),
        Event::TalkToggled(domain("money")),
        rate("language", Rating::Fine),
        strength("language", "languages_spoken"),
        Event::ShownToggled(crate::app::Part::Domain(domain("money"))),
    ]);
    tab.walk_to(Place::Private);
    tab.send(Event::PrivateToggled);
    tab.walk_to(Place::Goals);
    tab.all([
        Event::GoalToggled(goal("job")),
        typed("Ouvrir un petit atelier de couture, à côté de l'école"),
        Event::DraftAdded,
        typed("Apprendre"),
    ]);
    tab
}

#[test]
fn the_first_version_is_written_as_ever() {
    assert_eq!(
        RECORD_VERSION, 1,
        "with a second version, only reading the first stays to be tested"
    );
    let text = as_first_written().phone.text();
    assert_eq!(text.as_deref(), Some(VERSION_1));
}

#[test]
fn the_first_version_is_read_as_it_was_written() {
    assert_eq!(Record::read(VERSION_1), Ok(as_first_written().model.record()));
    let tab = Phone::holding(VERSION_1).tab();
    assert_eq!((tab.model.place, tab.model.draft.as_str()), (Place::Goals, "Apprendre"));
}
