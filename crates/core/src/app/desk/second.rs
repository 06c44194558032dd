//! The page in two languages: the adviser's, and beside it the person's, whose messages are fetched when they are asked for.

use super::model::{Model, Step};
use super::people::{People, Second};
use crate::app::effect::ScanEffect;
use crate::app::text::{Arg, Text};
use crate::instrument::Locale;

/// Two languages from now on, or one.
pub(super) fn toggled(desk: &mut Model) {
    desk.of_today(|people: &mut People| {
        people.second.asked = !people.second.asked;
        people.second.failed = None;
    });
}

/// The messages of a language are here, or did not come.
pub(super) fn fetched(locale: Locale, came: bool, desk: &mut Model) {
    desk.of_today(|people| {
        let second = &mut people.second;
        // Another person's language is on its way by now.
        if second.language != Some(locale) {
            return;
        }
        *second = if came {
            Second { is_here: true, ..*second }
        } else {
            Second { failed: Some(locale), ..Second::default() }
        };
    });
}

/// Whatever happened: the language of the person whose summary is open is fetched where both are asked for.
pub(super) fn with_second(step: Step, desk: &mut Model) -> Step {
    let Some(language) = desk.shared().map(|shared| shared.written_in) else { return step };
    let is_wanted = desk
        .today()
        .is_some_and(|people| people.second.asked && people.second.language != Some(language));
    if !is_wanted {
        return step;
    }
    desk.of_today(|people| {
        people.second = Second { asked: true, language: Some(language), ..Second::default() };
    });
    let mut step = step;
    step.effects.push(ScanEffect::Second(language).into());
    step
}

/// The language beside the adviser's, once its messages are here.
pub(super) fn beside(desk: &Model) -> Option<Locale> {
    let second = desk.today()?.second;
    let own = desk.shared()?.written_in;
    second.language.filter(|language| second.asked && second.is_here && *language == own)
}

/// That it did not come.
pub(super) fn problem(desk: &Model) -> Option<[Text; 2]> {
    let locale = desk.today()?.second.failed?;
    let name = Text::verbatim(Arg::Locale(locale));
    let failed = Text::of("notice-locale-failed").message("language", name);
    Some([failed, Text::of("notice-locale-failed-help")])
}
