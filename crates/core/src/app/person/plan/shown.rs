//! What the screens of plans show.

use crate::app::person::place::Place;
use crate::app::text::Text;
use crate::assessment::Day;
use crate::instrument::Locale;
use crate::plan::ActionState;

/// One action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionLine {
    /// Its place in the plan, which events name.
    pub at: usize,
    /// Its picture.
    pub picture: &'static str,
    /// What.
    pub deed: Text,
    /// Who.
    pub who: Text,
    /// Their picture.
    pub who_picture: &'static str,
    /// By when.
    pub due: Option<Text>,
    /// A day for the calendar, still to come.
    pub saves: Option<Day>,
    /// What was said of it.
    pub state: Option<ActionState>,
    /// That it is new in this version, or that its date has changed.
    pub mark: Option<Text>,
}

/// What one of them does: the person, the service, or a partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartyLines {
    /// Who.
    pub who: Text,
    /// Their picture.
    pub picture: &'static str,
    /// What, in the order in which it was agreed.
    pub actions: Vec<ActionLine>,
}

/// What a newer version says otherwise, beside the marks on its actions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangeLines {
    /// The parts that have changed.
    pub parts: Vec<Text>,
    /// What is not in it any more.
    pub removed: Vec<Text>,
}

/// A meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingLine {
    /// When.
    pub day: Text,
    /// Whether it is face to face, in words.
    pub how: Text,
    /// The day for the calendar, still to come.
    pub saves: Option<Day>,
}

/// A plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanView {
    /// Its name, and that it is not the contract.
    pub head: [Text; 2],
    /// Its day.
    pub day: Text,
    /// What it is for.
    pub objectives: Vec<Text>,
    /// The next step of the person.
    pub next: Option<ActionLine>,
    /// Who does what: the person, the service, then partners.
    pub parties: Vec<PartyLines>,
    /// The meetings.
    pub meetings: Vec<MeetingLine>,
    /// The help agreed, each with a word or none.
    pub support: Vec<(Text, Option<Text>)>,
    /// The person's wish.
    pub wish: Option<Text>,
    /// What this version says otherwise than the one before.
    pub changes: Option<ChangeLines>,
    /// The language of own words.
    pub written_in: Locale,
}

/// The page of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanPage {
    /// Its place among the plans, which events name.
    pub at: usize,
    /// The plan; none where nothing is kept.
    pub plan: Option<PlanView>,
    /// What came of the code that was opened: what happened, what to do.
    pub news: Vec<Text>,
    /// The other plans, by their dates.
    pub others: Vec<(Place, Text)>,
    /// A follow-up can begin, which shows what became of it.
    pub can_follow_up: bool,
}

/// One action in pictures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PicturedAction {
    /// The plan's place among the plans, which events name.
    pub plan: usize,
    /// The action.
    pub line: ActionLine,
    /// Which of how many this is, in words.
    pub page: Text,
    /// The next action; nothing after the last one, and in a follow-up, where the path goes on.
    pub next: Option<Place>,
    /// The language of own words.
    pub written_in: Locale,
}

/// What became of the plan of before: every action, whoever does it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedPlan {
    /// Its day.
    pub day: Text,
    /// Who does what.
    pub parties: Vec<PartyLines>,
    /// The language of own words.
    pub written_in: Locale,
}

/// A screen of this part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// A whole plan.
    Page(Box<PlanPage>),
    /// One action of a plan, in pictures.
    Pictured(Box<PicturedAction>),
    /// In a follow-up, what became of each action.
    Asked(AskedPlan),
}
