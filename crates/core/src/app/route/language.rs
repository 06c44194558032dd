//! Which locale a place is shown in: a locale may have the messages of a person only (`docs/locale.md`).

use crate::app::desk;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::place::Place;
use crate::instrument::Locale;

/// After a move: the present place in the locale that was chosen or, where that lacks the messages, in the source's. Back
/// at a place that has them, the chosen one returns.
pub(super) fn follow(model: &mut Model) -> Option<Effect> {
    let on_screen = model.loading.unwrap_or(model.setting.locale);
    let chosen = model.chosen.unwrap_or(on_screen);
    let wanted = turned(model).unwrap_or(chosen).for_audience(model.place.audience());
    model.chosen = (wanted != chosen).then_some(chosen);
    load(wanted, model)
}

/// The language of the person to whom an adviser turns the screen.
fn turned(model: &Model) -> Option<Locale> {
    model.desk.turned_to.filter(|_| model.place == Place::Desk(desk::Place::Turned))
}

/// Puts another locale on the screen, once its messages are here.
pub(super) fn load(wanted: Locale, model: &mut Model) -> Option<Effect> {
    (model.loading.unwrap_or(model.setting.locale) != wanted).then(|| {
        model.loading = Some(wanted);
        Effect::LoadLocale(wanted)
    })
}
