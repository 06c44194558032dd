//! What stands around every screen: back, language, menu, pause, the path, a notice.

use super::device;
use super::listen::{self, ListenView};
use super::notice::{NoticeAction, NoticeView};
use super::persistence::{PersistenceWords, lines as lines_of};
use super::scene::scene;
use crate::app::event::Event;
use crate::app::model::{Model, Notice};
use crate::app::person;
use crate::app::person::stakes::{Progress, progress};
use crate::app::person::view::scene::in_pictures;
use crate::app::place::Place;
use crate::app::store::Persistence;
use crate::app::text::Text;
use crate::instrument::Locale;

/// What stands around a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct FrameView {
    /// There is a place to go back to.
    pub can_go_back: bool,
    /// The screen is the welcome, which shows the languages itself.
    pub is_welcome: bool,
    /// The language chosen, which may still be on its way.
    pub locale: Locale,
    /// The languages offered here.
    pub locales: Vec<Locale>,
    /// Where the person is on the path; none off it.
    pub progress: Option<Progress>,
    /// Stopping now and coming back later is offered here.
    pub can_pause: bool,
    /// Erasing everything is offered here.
    pub can_erase: bool,
    /// "I have finished" is offered below the screen.
    pub can_finish: bool,
    /// The screen says that a machine translated it.
    pub notes_translation: bool,
    /// The screen is one of the questions in pictures.
    pub in_pictures: bool,
    /// The screen has the bottom row: nothing else ends where that stands.
    pub has_way_on: bool,
    /// Something to know.
    pub notice: Option<NoticeView>,
    /// Listening to the screen.
    pub listen: ListenView,
}

/// Before a turn and after it there is nothing to go back to and nothing to erase.
const fn is_outside(place: Place) -> bool {
    match place {
        Place::Turn(at) => at.is_clean(),
        Place::Person(_) | Place::Desk(_) | Place::Workshop(_) => false,
    }
}

/// What stands around the present screen.
pub(super) fn frame(model: &Model) -> FrameView {
    let person = model.place.person();
    let progress = person.and_then(|at| progress(model.here(), at));
    let in_turn = model.turn.is_some();
    let outside = is_outside(model.place);
    let in_pictures = is_in_pictures(model);
    let is_first = matches!(person, Some(person::Place::Welcome | person::Place::Return));
    let asks = progress.is_some() || person == Some(person::Place::Review);
    // The review's own way on finishes a turn: one button is enough.
    let closes =
        matches!(person, Some(person::Place::Review | person::Place::After | person::Place::Erase));
    FrameView {
        can_go_back: !outside && (!is_first || model.depth > 0),
        is_welcome: person == Some(person::Place::Welcome),
        locale: model.loading.unwrap_or(model.setting.locale),
        locales: Locale::offered(model.place.audience()).collect(),
        progress,
        can_pause: !in_turn && asks,
        can_erase: !outside && person != Some(person::Place::Erase),
        can_finish: in_turn && !outside && !closes,
        // In pictures the welcome has said so, and who reads little has more use for the room.
        notes_translation: !model.setting.locale.is_reviewed() && !in_pictures,
        in_pictures,
        has_way_on: person.is_some_and(person::Place::has_way_on),
        // What was asked for just now comes before what stands there for longer.
        notice: listen::offer(model)
            .or_else(|| model.notice.map(|notice| notice_view(notice, &model.record.persistence)))
            .or_else(|| device::release(model)),
        listen: listen::listen(model),
    }
}

/// Whether the present screen is one of the questions in pictures.
fn is_in_pictures(model: &Model) -> bool {
    model.place.person().is_some_and(person::Place::has_pictures) && in_pictures(&scene(model))
}

/// What is said of the record.
const RECORD: PersistenceWords = PersistenceWords {
    blocked: "notice-blocked",
    memory: "notice-memory",
    newer: "notice-record-newer",
    unreadable: "notice-record-unreadable",
    untouched: "notice-record-untouched",
};

fn notice_view(notice: Notice, persistence: &Persistence) -> NoticeView {
    let ids = match notice {
        Notice::Erased => vec!["notice-erased"],
        Notice::ErasedElsewhere => vec!["notice-erased-elsewhere"],
        Notice::Copied => vec!["notice-copied"],
        Notice::CopyFailed => vec!["notice-copy-failed", "notice-copy-failed-help"],
        Notice::LocaleFailed(_) => Vec::new(),
        Notice::Persistence => lines_of(persistence, &RECORD),
    };
    let mut lines: Vec<Text> = ids.into_iter().map(Text::of).collect();
    let mut actions = Vec::new();
    let mut offer = |label, event| actions.push(NoticeAction { label: Text::of(label), event });
    let urgent = match notice {
        Notice::Erased | Notice::ErasedElsewhere | Notice::Copied => false,
        Notice::CopyFailed => true,
        Notice::LocaleFailed(locale) => {
            lines = vec![
                Text::of("notice-locale-failed").words("language", locale.own_name()),
                Text::of("notice-locale-failed-help"),
            ];
            offer("try-again", Event::LocaleChosen(locale));
            true
        }
        Notice::Persistence => {
            if persistence.unreadable().is_some() {
                offer("record-keep", Event::UnreadableKept);
                offer("record-discard", Event::UnreadableDiscarded);
            }
            !lines.is_empty()
        }
    };
    offer("notice-close", Event::NoticeClosed);
    NoticeView { lines, actions, urgent }
}
