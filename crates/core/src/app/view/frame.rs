//! What stands around every screen: back, language, erase, the path, a notice.

use super::{keeping, listen};
use crate::app::{Event, Keeping, Model, Notice, Place, RecordError, Stake, Text, stakes};
use crate::instrument::Locale;

/// A button of a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeAction {
    /// Its words.
    pub label: Text,
    /// What happens on a tap.
    pub event: Event,
}

/// Something to know, said once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeView {
    /// What happened, and what it means; one sentence each.
    pub lines: Vec<Text>,
    /// What can be done.
    pub actions: Vec<NoticeAction>,
    /// It is trouble, to be read at once.
    pub urgent: bool,
}

/// What stands around a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameView {
    /// There is a place to go back to.
    pub can_go_back: bool,
    /// The language shown.
    pub locale: Locale,
    /// The path with its stakes; empty off the questions.
    pub stakes: Vec<Stake>,
    /// What the stakes say, in words.
    pub progress: Option<Text>,
    /// Stopping now and coming back later is offered here.
    pub can_pause: bool,
    /// Erasing everything is offered here.
    pub can_erase: bool,
    /// Something to know.
    pub notice: Option<NoticeView>,
}

/// Before a turn and after it there is nothing to go back to and nothing to erase.
const fn is_outside(place: Place) -> bool {
    matches!(place, Place::Turn | Place::Finished)
}

/// Whether "I have finished" is offered below the screen.
#[must_use]
pub fn can_finish(model: &Model) -> bool {
    let said_there = matches!(model.place, Place::After | Place::Erase);
    model.session.is_some() && !is_outside(model.place) && !said_there
}

/// What stands around the present screen.
#[must_use]
pub fn frame(model: &Model) -> FrameView {
    let stakes = stakes::stakes(&model.assessment, model.place);
    let in_session = model.session.is_some();
    let outside = is_outside(model.place);
    let here = stakes.iter().position(|s| *s == Stake::Here);
    FrameView {
        can_go_back: !outside && (model.place != Place::Welcome || model.depth > 0),
        locale: model.locale,
        progress: here
            .map(|at| Text::of("progress").number("here", at + 1).number("total", stakes.len())),
        can_pause: !in_session
            && (!stakes.is_empty() || model.place == Place::Domains)
            && !is_full(model),
        can_erase: !outside && model.place != Place::Erase,
        stakes,
        // What was asked for just now comes before what stands there for longer.
        notice: listen::offer(model)
            .or_else(|| model.notice.map(|notice| notice_view(notice, &model.keeping))),
    }
}

/// Whether the screen has no room left for more than its own buttons.
fn is_full(model: &Model) -> bool {
    let full =
        matches!(model.place, Place::Goals | Place::MoreGoals(_) | Place::Order | Place::Review);
    full && super::is_in_pictures(model)
}

fn notice_view(notice: Notice, keeping: &Keeping) -> NoticeView {
    let close = NoticeAction { label: Text::of("notice-close"), event: Event::NoticeClosed };
    let plain = |ids: &[&'static str], urgent| NoticeView {
        lines: ids.iter().map(|id| Text::of(*id)).collect(),
        actions: vec![close.clone()],
        urgent,
    };
    match notice {
        Notice::Erased => plain(&["notice-erased"], false),
        Notice::ErasedElsewhere => plain(&["notice-erased-elsewhere"], false),
        Notice::Copied => plain(&["notice-copied"], false),
        Notice::CopyFailed => plain(&["notice-copy-failed", "notice-copy-failed-help"], true),
        Notice::LocaleFailed(locale) => NoticeView {
            lines: vec![
                Text::of("notice-locale-failed").words("language", locale.own_name()),
                Text::of("notice-locale-failed-help"),
            ],
            actions: vec![
                NoticeAction { label: Text::of("try-again"), event: Event::LocaleChosen(locale) },
                close,
            ],
            urgent: true,
        },
        Notice::Keeping => {
            let lines = keeping::lines(
                keeping,
                ["notice-blocked", "notice-memory", "notice-record-untouched"],
                |why| match why {
                    RecordError::Newer => "notice-record-newer",
                    RecordError::Unreadable => "notice-record-unreadable",
                },
            );
            let mut actions = Vec::new();
            if keeping.unreadable().is_some() {
                let (keep, discard) = (Event::UnreadableKept, Event::UnreadableDiscarded);
                actions.push(NoticeAction { label: Text::of("record-keep"), event: keep });
                actions.push(NoticeAction { label: Text::of("record-discard"), event: discard });
            }
            actions.push(close);
            NoticeView { urgent: !lines.is_empty(), lines, actions }
        }
    }
}
