//! A participant's turn: its start, what to do with the answers, the anonymous code, the end.

use super::CodeView;
use crate::app::update::anonymous;
use crate::app::{Model, Text};
use crate::share::{Screen, anonymous_code, qr};

/// How long the workshop lasts, in words; nothing when nobody said.
#[must_use]
pub fn minutes(model: &Model) -> Option<Text> {
    let minutes = model.session.as_ref()?.invitation.minutes;
    (minutes > 0).then(|| Text::of("turn-minutes").number("minutes", usize::from(minutes)))
}

/// Whether the device is handed round.
#[must_use]
pub fn is_handed_round(model: &Model) -> bool {
    model.session.as_ref().is_some_and(|session| session.shared_device)
}

/// Whether the one whose turn it is has given the answers to the group on this device.
#[must_use]
pub fn has_given(model: &Model) -> bool {
    model.session.as_ref().is_some_and(|session| session.given)
}

/// Nobody has touched the device for a while.
#[must_use]
pub fn is_warned(model: &Model) -> bool {
    model.session.as_ref().is_some_and(|session| session.warned)
}

/// Which workshop the anonymous code is for, in words.
#[must_use]
pub fn number(model: &Model) -> Option<Text> {
    let number = model.session.as_ref()?.invitation.workshop;
    Some(Text::of("anonymous-workshop").words("number", number.to_string()))
}

/// The anonymous code; `None` while there are no random bits for it.
#[must_use]
pub fn anonymous_view(model: &Model) -> Option<CodeView> {
    let link = anonymous_code(&anonymous(model)?);
    let qr = qr(&link, if model.cracked { Screen::Cracked } else { Screen::Whole }).ok()?;
    Some(CodeView {
        link: link.text(),
        span: qr.span(),
        path: Some(qr.svg_path()),
        cracked: model.cracked,
        too_long: None,
    })
}
