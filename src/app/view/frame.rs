//! What stands around every screen: back, language, erase, the path, a notice.

use crate::app::{Event, Keeping, Model, Notice, Place, RecordError, Stake, Text, flow};
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

/// What stands around the present screen.
#[must_use]
pub fn frame(model: &Model) -> FrameView {
    let stakes = flow::stakes(&model.assessment, model.place);
    let here = stakes.iter().position(|s| *s == Stake::Here);
    FrameView {
        can_go_back: model.place != Place::Welcome || model.depth > 0,
        locale: model.locale,
        progress: here
            .map(|at| Text::of("progress").number("here", at + 1).number("total", stakes.len())),
        can_pause: !stakes.is_empty() || model.place == Place::Domains,
        can_erase: model.place != Place::Erase,
        stakes,
        notice: model.notice.map(|notice| notice_view(notice, &model.keeping)),
    }
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
        Notice::Keeping => match keeping {
            Keeping::Stored => plain(&[], false),
            Keeping::Blocked => plain(&["notice-blocked", "notice-memory"], true),
            Keeping::Full => plain(&["notice-full", "notice-memory", "notice-full-help"], true),
            Keeping::Unreadable { why, .. } => NoticeView {
                lines: vec![
                    Text::of(match why {
                        RecordError::Newer => "notice-record-newer",
                        RecordError::Unreadable => "notice-record-unreadable",
                    }),
                    Text::of("notice-record-untouched"),
                    Text::of("notice-memory"),
                ],
                actions: vec![
                    NoticeAction { label: Text::of("record-keep"), event: Event::UnreadableKept },
                    NoticeAction {
                        label: Text::of("record-discard"),
                        event: Event::UnreadableDiscarded,
                    },
                    close,
                ],
                urgent: true,
            },
        },
    }
}
