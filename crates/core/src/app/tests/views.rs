//! What stands on a screen, asked of the whole model, also where that screen is not the present one.

use crate::app::desk::view::SummaryView;
use crate::app::letter::evolution::EvolutionView;
use crate::app::letter::page::{Page, page_of};
use crate::app::person::view::ask::{self, AskView, Language};
use crate::app::person::view::begin::{self, ReturnView, Way};
use crate::app::person::view::code::{self, CodeView};
use crate::app::person::view::first::{self, EraseView};
use crate::app::person::view::later as person_later;
use crate::app::person::view::later::{GoalTiles, SuggestedView};
use crate::app::person::view::line::LetterLine;
use crate::app::person::view::pictures::{self, CellView, Ordered};
use crate::app::person::view::questions::{self, GoalsView, LeadView};
use crate::app::person::view::review::{self, Letter};
use crate::app::person::view::suggestions::{self, OwnSuggestions};
use crate::app::person::{Place as At, Shown};
use crate::app::text::Text;
use crate::app::turn::Place as InTurn;
use crate::app::view::card::Card;
use crate::app::view::frame::FrameView;
use crate::app::view::scan::{Purpose, ScanView};
use crate::app::view::scene::scene;
use crate::app::view::waiting::Waiting;
use crate::app::view::{LaterScreen, Screen, scan as scan_view, view};
use crate::app::workshop::view::group::{self, GroupView};
use crate::app::workshop::view::home::{
    self, CountedView, HomeView, PrepareView, RunningView, TroubleView,
};
use crate::app::{Model, desk, person, turn, workshop};
use crate::instrument::{DomainId, Locale, QuestionId};

pub fn frame(model: &Model) -> FrameView {
    view(model).frame
}

/// Whether there is something to show.
pub fn is_open(model: &Model) -> bool {
    !matches!(view(model).screen, Screen::Closed)
}

pub fn waiting(model: &Model) -> Option<Waiting> {
    match view(model).screen {
        Screen::Waiting(waiting) => Some(waiting),
        Screen::Closed
        | Screen::First(_)
        | Screen::Later(_)
        | Screen::Plan(_)
        | Screen::Desk(_)
        | Screen::Workshop(_) => None,
    }
}

/// The later part's screen of the present place.
pub fn later_screen(model: &Model) -> Option<LaterScreen> {
    match view(model).screen {
        Screen::Later(screen) => Some(screen.get::<LaterScreen>().expect("a later screen").clone()),
        Screen::Closed
        | Screen::Waiting(_)
        | Screen::First(_)
        | Screen::Plan(_)
        | Screen::Desk(_)
        | Screen::Workshop(_) => None,
    }
}

/// What the page that erases speaks of.
pub fn erase(model: &Model) -> Option<EraseView> {
    match first::screen(At::Erase, &scene(model)) {
        Some(first::Screen::Erase(erase)) => Some(erase),
        _ => None,
    }
}

pub fn is_listening(model: &Model) -> bool {
    frame(model).listen.is_open
}

pub fn goes_by_pictures(model: &Model) -> bool {
    frame(model).listen.by_pictures
}

pub fn ways(model: &Model) -> Vec<Way> {
    begin::ways(&scene(model))
}

pub fn how_to_go_on(model: &Model) -> ReturnView {
    begin::how_to_go_on(&scene(model))
}

pub fn lead(model: &Model, id: DomainId) -> LeadView {
    questions::lead(&scene(model), id)
}

/// A page of goals in pictures.
pub fn goal_tiles(model: &Model, page: u8) -> GoalTiles {
    let place = if page == 0 { At::Goals } else { At::MoreGoals(page) };
    match person_later::screen(place, &scene(model)) {
        Some(person_later::Screen::GoalTiles(tiles)) => tiles,
        other => panic!("no page of goals: {other:?}"),
    }
}

/// The suggestions in pictures.
pub fn suggested(model: &Model) -> SuggestedView {
    match person_later::screen(At::Suggestions, &scene(model)) {
        Some(person_later::Screen::Suggested(suggested)) => suggested,
        other => panic!("no suggestions in pictures: {other:?}"),
    }
}

/// Whether the review in pictures is that of a turn, where no code follows; `None` where it is a letter.
pub fn ends_in_turn(model: &Model) -> Option<bool> {
    match person_later::screen(At::Review, &scene(model)) {
        Some(person_later::Screen::Cells(shown)) => Some(shown.in_turn),
        _ => None,
    }
}

pub fn goals(model: &Model) -> GoalsView {
    questions::goals(&scene(model))
}

pub fn ask(model: &Model, id: QuestionId, at: u8) -> AskView {
    ask::ask(&scene(model), id, at)
}

pub fn languages(model: &Model, id: QuestionId) -> Vec<Language> {
    ask::languages(&scene(model), id)
}

pub fn languages_count(model: &Model, id: QuestionId) -> Text {
    ask::languages_count(&scene(model), id)
}

pub fn months(model: &Model, id: QuestionId) -> (Vec<u16>, Option<u16>) {
    ask::months(&scene(model), id)
}

pub fn practice(model: &Model) -> LeadView {
    pictures::practice(&scene(model))
}

pub fn goals_page(model: &Model, page: u8) -> Vec<Card> {
    pictures::goals_page(&scene(model), page)
}

pub fn ordering(model: &Model) -> (Vec<Ordered>, Locale) {
    pictures::ordering(&scene(model))
}

pub fn cells(model: &Model) -> Option<Vec<CellView>> {
    pictures::cells(&scene(model))
}

pub fn review(model: &Model) -> Letter {
    review::review(&scene(model))
}

/// What an adviser would read of it.
pub fn own_page(model: &Model) -> Page {
    page_of(&review::shown(&scene(model)), crate::instrument::Audience::Person)
}

/// What is kept back, by name.
pub fn kept_back(model: &Model) -> Vec<Shown> {
    let kept = review(model).kept;
    kept.first.into_iter().chain(kept.more).filter(|k| k.kept).map(|k| k.part).collect()
}

/// The line of the letter about this.
pub fn line(model: &Model, part: Shown) -> Option<LetterLine> {
    let lines = review(model).chapters.into_iter().flat_map(|chapter| chapter.lines);
    lines.into_iter().find(|line| line.part == Some(part))
}

pub fn can_ask_more(model: &Model) -> bool {
    review::can_ask_more(&scene(model))
}

pub fn own_evolution(model: &Model) -> Option<EvolutionView> {
    review::own_evolution(&scene(model))
}

pub fn own_suggestions(model: &Model) -> OwnSuggestions {
    suggestions::own_suggestions(&scene(model))
}

pub fn code(model: &Model) -> CodeView {
    code::code(&scene(model))
}

pub fn other_codes(model: &Model) -> Vec<(Option<u32>, Text)> {
    code::other_codes(&scene(model))
}

pub fn share_link(model: &Model) -> String {
    code::share_link(model.here(), &model.setting)
}

/// The anonymous code of the present screen.
pub fn anonymous_view(model: &Model) -> Option<CodeView> {
    let turn = model.turn.as_ref().expect("a turn");
    match turn::view::screen(InTurn::Anonymous, turn) {
        Some(turn::view::Screen::Anonymous(shown)) => shown.code,
        other => panic!("{other:?}"),
    }
}

/// Whether the end of a turn asks if all may go.
pub fn asks_to_be_sure(model: &Model) -> Option<bool> {
    match later_screen(model) {
        Some(LaterScreen::Turn(turn::view::Screen::Closing { sure, .. })) => Some(sure),
        _ => None,
    }
}

/// Whether the screen that asks what to do with the answers says that they were given.
pub fn has_given(model: &Model) -> bool {
    let turn = model.turn.as_ref().expect("a turn");
    match turn::view::screen(InTurn::Person(At::After), turn) {
        Some(turn::view::Screen::Closing { given, .. }) => given,
        other => panic!("{other:?}"),
    }
}

/// Nobody has touched the device for a while, and it says so.
pub fn is_warned(model: &Model) -> bool {
    model.turn.as_ref().is_some_and(|turn| turn.warned)
}

fn summary(model: &Model) -> Option<SummaryView> {
    let screen = desk::view::screen(desk::Place::Summary, &model.desk, &model.setting);
    screen.page().cloned()
}

pub fn page(model: &Model) -> Option<Page> {
    let shared = summary(model).and(model.desk.shared());
    shared.map(|shared| page_of(shared, crate::instrument::Audience::Adviser))
}

pub fn read_evolution(model: &Model) -> Option<EvolutionView> {
    summary(model)?.evolution
}

/// The desk's reader.
pub fn scan(model: &Model) -> ScanView {
    scan_view::scan(&model.desk.reader, Purpose::Summary)
}

/// The reader of the page that counts.
pub fn counting(model: &Model) -> ScanView {
    scan_view::scan(&model.workshop.reader, Purpose::Count)
}

pub fn trouble(model: &Model) -> Option<TroubleView> {
    home::trouble(&model.workshop)
}

pub fn home(model: &Model) -> HomeView {
    home::home(&model.workshop)
}

pub fn prepare(model: &Model) -> PrepareView {
    home::prepare(&model.workshop, &model.setting)
}

pub fn workshop(model: &Model) -> Option<RunningView> {
    home::workshop(&model.workshop, &model.setting)
}

pub fn outcome(model: &Model) -> Option<CountedView> {
    home::outcome(&model.workshop)
}

pub fn group(model: &Model) -> Option<GroupView> {
    group::group(&model.workshop)
}

/// What of the paper kit is on the paper page.
pub fn paper_part(model: &Model) -> &'static str {
    match workshop::view::screen(workshop::Place::Paper, &model.workshop, &model.setting) {
        workshop::view::Screen::Paper { part, .. } => part,
        other => panic!("{other:?}"),
    }
}

/// The present screen is the one its place has, whatever the place: with everything here, no screen waits.
pub fn is_complete(model: &Model) -> bool {
    let screen = view(model).screen;
    match screen {
        Screen::Closed | Screen::Waiting(_) => false,
        Screen::First(_) => true,
        Screen::Later(_) => later_screen(model).is_some(),
        Screen::Plan(screen) => screen.get::<person::plan::view::Screen>().is_some(),
        Screen::Desk(screen) => screen.get::<desk::view::Screen>().is_some(),
        Screen::Workshop(screen) => screen.get::<workshop::view::Screen>().is_some(),
    }
}
