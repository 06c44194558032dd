//! What the screens of the later part show.

use super::ask::{AskScreen, LanguagesView, ask_screen, languages_view};
use super::begin::{self, ReturnView};
use super::code::{CodeView, Weight, code, other_codes, weight};
use super::kept::{KeptView, kept};
use super::order::{OrderView, order};
use super::pictures::{
    CellView, Ordered, Taken, cells, goals_page, ordering, practice, taken, which_page,
};
use super::questions::{
    ChoicesView, Column, GoalsView, LeadView, choices, goals, lead, private_box,
};
use super::review::{Letter, can_ask_more, own_evolution, review};
use super::scene::{Scene, in_pictures};
use super::sheet::{SheetView, sheet};
use super::suggestions::{OwnSuggestions, SuggestionTile, own_suggestions, tiles};
use crate::app::letter::evolution::EvolutionView;
use crate::app::person::model::Hint;
use crate::app::person::place::Place;
use crate::app::text::Text;
use crate::app::view::card::Card;
use crate::instrument::{self, Kind, Locale};

/// The goals of one page of pictures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalTiles {
    /// The goals of this page.
    pub cards: Vec<Card>,
    /// The goals chosen so far, on all pages.
    pub taken: Vec<Taken>,
    /// The language of own words.
    pub written_in: Locale,
    /// There are as many as there may be: what is touched now is heard and not chosen.
    pub is_full: bool,
    /// How many are chosen on all pages, in words.
    pub count: Text,
    /// Which page of how many this is, in words.
    pub page: Text,
    /// Something is chosen: the way on is *continue*, not *skip*.
    pub can_go_on: bool,
}

/// The review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewView {
    /// Everything that would be shown.
    pub letter: Letter,
    /// What to say about a code that grows dense.
    pub weight: Vec<Weight>,
    /// More could be asked than was.
    pub can_ask_more: bool,
    /// In a participant's turn.
    pub in_turn: bool,
}

/// The review in pictures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellsView {
    /// A picture for each thing said.
    pub cells: Vec<CellView>,
    /// In a participant's turn, where no code follows.
    pub in_turn: bool,
}

/// The suggestions in pictures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuggestedView {
    /// A picture each, in order.
    pub tiles: Vec<SuggestionTile>,
    /// How many more there are, in words.
    pub more: Option<Text>,
    /// Why there is none, in words.
    pub none: Option<Text>,
}

/// The code on the person's screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareView {
    /// The code.
    pub code: CodeView,
    /// The person's own page.
    pub sheet: Option<SheetView>,
    /// What is kept back of the present assessment; nothing where the code is of another.
    pub kept: Option<KeptView>,
    /// Another assessment whose code can be shown instead, with what the button says.
    pub others: Vec<(Option<u32>, Text)>,
    /// In a participant's turn.
    pub in_turn: bool,
}

/// After sharing: keep or erase.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct AfterView {
    /// The person's own page.
    pub sheet: Option<SheetView>,
    /// Answers stay when the page is closed.
    pub is_kept: bool,
    /// What the way out says: nobody is promised to keep what is gone with the page.
    pub end: Text,
    /// A follow-up can begin.
    pub can_follow_up: bool,
    /// More could be asked than was.
    pub can_ask_more: bool,
    /// There is an assessment before to compare with.
    pub has_evolution: bool,
    /// The hint about the home screen is given here and now.
    pub hints: bool,
}

/// A screen of the later part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// How to go on from what the phone holds.
    Return(ReturnView),
    /// How is it going with …?
    Lead(LeadView),
    /// A lead question, or the practice question, in pictures.
    Pictured(LeadView),
    /// What makes it difficult, or what helps.
    Choices(ChoicesView),
    /// The box without a question.
    Private(Card),
    /// Up to three goals.
    Goals(GoalsView),
    /// A page of goals in pictures.
    GoalTiles(GoalTiles),
    /// The goals, put in order by buttons.
    Order(OrderView),
    /// The goals, put in order by tapping; with the language of own words.
    Tapping((Vec<Ordered>, Locale)),
    /// A question beside the leads.
    Ask(AskScreen),
    /// The languages a person speaks.
    Languages(LanguagesView),
    /// A section of questions is offered.
    Offer,
    /// What an adviser could talk about.
    Suggestions(OwnSuggestions),
    /// The same, in pictures.
    Suggested(SuggestedView),
    /// Everything that would be shown, as a letter.
    Review(ReviewView),
    /// Everything that would be shown, in pictures.
    Cells(CellsView),
    /// The code.
    Share(ShareView),
    /// Keep or erase.
    After(AfterView),
    /// What changed since the assessment before.
    Evolution(Option<EvolutionView>),
}

/// The screen of a place; `None` for those of the first part, which are made there.
#[must_use]
pub fn screen(place: Place, scene: &Scene) -> Option<Screen> {
    let pictured = in_pictures(scene);
    Some(match place {
        Place::Return => Screen::Return(begin::how_to_go_on(scene)),
        Place::Practice => Screen::Pictured(practice(scene)),
        Place::Lead(id) if pictured => Screen::Pictured(lead(scene, id)),
        Place::Lead(id) => Screen::Lead(lead(scene, id)),
        Place::Obstacles(id) => Screen::Choices(choices(scene, id, Column::Obstacles)),
        Place::Strengths(id) => Screen::Choices(choices(scene, id, Column::Strengths)),
        Place::Private => Screen::Private(private_box(scene)),
        Place::Goals if pictured => goal_tiles(scene, 0),
        Place::MoreGoals(page) => goal_tiles(scene, page),
        Place::Goals => Screen::Goals(goals(scene)),
        Place::Order if pictured => Screen::Tapping(ordering(scene)),
        Place::Order => Screen::Order(order(scene)),
        Place::Ask(id, _) if instrument::question(id).kind == Kind::Levels => {
            Screen::Languages(languages_view(scene, id))
        }
        Place::Ask(id, at) => Screen::Ask(ask_screen(scene, id, at)),
        Place::Offer => Screen::Offer,
        Place::Suggestions if pictured => Screen::Suggested(suggested(scene)),
        Place::Suggestions => Screen::Suggestions(own_suggestions(scene)),
        Place::Review => match cells(scene) {
            Some(cells) => Screen::Cells(CellsView { cells, in_turn: scene.in_turn }),
            None => Screen::Review(ReviewView {
                letter: review(scene),
                weight: weight(scene),
                can_ask_more: can_ask_more(scene),
                in_turn: scene.in_turn,
            }),
        },
        Place::Share => Screen::Share(ShareView {
            code: code(scene),
            kept: scene.person.sharing.is_none().then(|| kept(scene.person)),
            others: other_codes(scene),
            sheet: sheet(scene),
            in_turn: scene.in_turn,
        }),
        Place::After => Screen::After(AfterView {
            sheet: sheet(scene),
            is_kept: scene.is_kept,
            end: Text::of(if scene.is_kept { "after-keep" } else { "after-end" }),
            can_follow_up: begin::can_follow_up(scene),
            can_ask_more: can_ask_more(scene),
            has_evolution: scene.person.earlier.last().is_some(),
            hints: scene.person.hint == Hint::Now && !scene.in_turn,
        }),
        Place::Evolution => Screen::Evolution(own_evolution(scene)),
        Place::Welcome | Place::Domains | Place::Pause | Place::Erase => return None,
    })
}

fn suggested(scene: &Scene) -> SuggestedView {
    let OwnSuggestions { lines, more, none } = own_suggestions(scene);
    SuggestedView { tiles: tiles(lines, scene.person.picked), more, none }
}

fn goal_tiles(scene: &Scene, page: u8) -> Screen {
    let all = goals(scene);
    Screen::GoalTiles(GoalTiles {
        cards: goals_page(scene, page),
        taken: taken(scene),
        written_in: all.written_in,
        is_full: !all.can_add,
        count: all.count,
        page: which_page(page),
        can_go_on: all.can_go_on,
    })
}
