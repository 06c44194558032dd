//! The language a turn begins in.

use super::session::{handed_round, invitation};
use super::*;
use crate::instrument::{Locale, Mode};
use crate::share::invitation_payload;

/// Whose phone it is reads it first; only who has a language that there is not gets the facilitator's, and everybody on
/// a device that is handed round.
#[test]
fn a_phone_of_ones_own_begins_in_its_own_language() {
    let cases: [(&[&str], Locale); 5] = [
        (&["ar-MA", "fr"], Locale::Ar),
        (&["uk-UA", "de"], Locale::De),
        (&["fr-BE"], Locale::Fr),
        (&["uk-UA"], Locale::Nl),
        (&[], Locale::Nl),
    ];
    let opened = |phone: &Phone, languages: &[&str]| {
        phone.open(|boot| {
            boot.languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
            boot.fragment = Some(invitation_payload(&invitation(Mode::Simplified)));
        })
    };
    for (languages, wanted) in cases {
        let mut tab = opened(&Phone::default(), languages);
        assert_eq!((tab.in_turn(), tab.model.setting.locale), (InTurn::Begin, wanted));
        // The same where the page is loaded again, and where the turn begins anew.
        tab.send(Event::Next);
        tab.send(Event::LocaleChosen(Locale::En));
        tab.send(act(TurnEvent::Rested));
        tab.send(act(TurnEvent::RestOver));
        assert_eq!((tab.in_turn(), tab.model.setting.locale), (InTurn::Begin, wanted));
        // From now on it is the room's.
        tab.send(act(TurnEvent::HandedRound));
        tab.send(Event::Next);
        tab.send(act(TurnEvent::Rested));
        tab.send(act(TurnEvent::RestOver));
        assert_eq!((tab.in_turn(), tab.model.setting.locale), (InTurn::Begin, Locale::Nl));
    }
    assert_eq!(handed_round(Mode::Simplified).model.setting.locale, Locale::Nl);
    // What its owner once chose in the app goes before the browser's.
    let mut tab = at_review();
    tab.send(Event::LocaleChosen(Locale::Ar));
    let again = opened(&tab.phone, &["ar", "fr-BE"]);
    assert_eq!((again.in_turn(), again.model.setting.locale), (InTurn::Begin, Locale::Ar));
}
