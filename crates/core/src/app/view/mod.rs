//! What each screen shows, worked out from the model: message ids, states and what can be done.
//! A screen decides nothing.

mod ask;
mod begin;
mod code;
mod evolution;
mod facilitator;
mod facts;
mod frame;
mod group;
mod guide;
mod keeping;
mod letter;
mod listen;
mod order;
mod paper;
mod pictures;
mod questions;
mod scan;
mod session;
mod suggestions;

pub use ask::{
    AskView, Language, WordsView, ask, languages, languages_count, level, levels, months,
};
pub use begin::{
    Waiting, Way, is_in_pictures, is_open, last_time, notes_translation, waiting, ways,
};
pub use code::{CodeView, Weight, code, other_codes, share_link, weight};
pub use evolution::{EvolutionView, Moment, MoveView, OutcomeView, own_evolution, read_evolution};
pub use facilitator::{
    CountedView, DoneView, HomeView, PrepareView, RunningView, TroubleView, home, number_counted,
    outcome, prepare, trouble, workshop, workshop_label,
};
pub use facts::{Fact, FactsView, GoalView};
pub use frame::{FrameView, NoticeAction, NoticeView, can_finish, frame};
pub use group::{BarView, GroupView, SectionView, group, table};
pub use guide::{Guide, GuidePart, SESSION_MINUTES, guide};
pub use letter::{
    Goals, Kept, Letter, Line, Page, Topic, can_ask_more, page, review, summary_title, title,
};
pub use listen::{goes_by_pictures, is_listening};
pub use order::{OrderLine, OrderView, order};
pub use paper::{CARDS_A_SHEET, GOALS_A_SHEET, Kit, Pictured, kit, paper_part};
pub use pictures::{
    Cell, Ordered, PRACTICE, cells, goals_page, in_pictures, ordering, practice, which_page,
};
pub use questions::{
    Card, ChoicesView, Column, DomainsView, GoalsView, LeadView, PrivateView, choices, domains,
    goals, lead, private_box,
};
pub use scan::{ScanView, scan};
pub use session::{anonymous_view, has_given, is_handed_round, is_warned, minutes, number};
pub use suggestions::{NameView, SuggestionView, SuggestionsView, own_suggestions};
