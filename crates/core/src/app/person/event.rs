//! What a person does on the path.

use super::place::Place;
use crate::assessment::{Answer, Day, Rating};
use crate::instrument::{ChoiceId, DomainId, GoalId, Mode, QuestionId, ServiceId};

/// Which way a goal moves in the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// Towards the first.
    Up,
    /// Towards the last.
    Down,
}

/// A line of the review, shown or left out by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// A domain with its answers.
    Domain(DomainId),
    /// The goal at this place of the order, with what was said about it.
    Goal(u8),
    /// The goal at this place of the assessment before, with what became of it.
    Earlier(u8),
    /// The private box.
    Private,
    /// The answer to a question about the person, with those that depend on it.
    Question(QuestionId),
    /// The suggestions, all of them: an assessment before may have kept them.
    Suggestions,
    /// One suggestion.
    Service(ServiceId),
    /// What became of the plan.
    Plan,
}

/// A part of the review, which folds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chapter {
    /// What the person wants to talk about.
    Talk,
    /// The goals.
    Goals,
    /// What happened since the assessment before.
    FollowUp,
    /// What is difficult, and not told among what the person wants to talk about.
    Difficult,
    /// What goes fine.
    Fine,
    /// Resources.
    Resources,
    /// The situation.
    Situation,
    /// What could be talked about.
    Suggestions,
    /// Passed, or never reached.
    Open,
    /// Domains not looked at.
    NotShown,
}

/// What a person does with a plan, by its place among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanAct {
    /// The action at this place is done; the same again takes that back.
    Done(usize, usize),
    /// It is not done yet; the same again takes that back.
    NotYet(usize, usize),
    /// A calendar file with this day, please.
    DaySaved(Day),
}

/// What a person does, from the first questions on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// To a place on the path or beside it: a line of the review, the pause.
    Go(Place),
    /// How to answer; from the welcome it leads on.
    ModeChosen(Mode),
    /// A domain is to be looked at, or not.
    DomainToggled(DomainId),
    /// All domains but the sensitive ones are to be looked at, which leads on; or none.
    DomainsChosen(bool),
    /// An answer to a lead.
    LeadAnswered(DomainId, Answer<Rating>),
    /// "I want to talk about this."
    TalkToggled(DomainId),
    /// An obstacle ticked or unticked.
    ObstacleToggled(DomainId, ChoiceId),
    /// A strength ticked or unticked.
    StrengthToggled(DomainId, ChoiceId),
    /// The private box ticked or unticked.
    PrivateToggled,
    /// On a screen that comes with the later part.
    Later(LaterEvent),
}

/// What a person does on screens that come with the later part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LaterEvent {
    /// An answer to the practice question, which is not kept.
    Practised(Answer<Rating>),
    /// "I want to talk about this", in the practice question.
    PractisedTalk,
    /// A goal of the list chosen or taken back.
    GoalToggled(GoalId),
    /// Own words, while being typed.
    DraftChanged(String),
    /// The own words are a goal.
    DraftAdded,
    /// The goal at this place of the order is taken back.
    GoalRemoved(usize),
    /// The goal at this place of the order moves by one.
    GoalMoved(usize, Shift),
    /// The goal at this place is the most important of those without a number yet.
    GoalTapped(usize),
    /// An option of a question about this subject chosen or taken back.
    OptionToggled(QuestionId, u8, ChoiceId),
    /// How well a language is spoken.
    LevelChosen(QuestionId, ChoiceId, u8),
    /// A month chosen, or taken back.
    MonthChosen(QuestionId, Option<u16>),
    /// The section that is offered is to be asked.
    OfferTaken,
    /// A suggestion struck out, or put back.
    SuggestionToggled(ServiceId),
    /// Show all suggestions.
    MoreSuggestions,
    /// A line is to be shown, or left out.
    ShownToggled(Shown),
    /// A part of the review is to be open, or not.
    Folded(Chapter, bool),
    /// A picture of the review, by its place.
    CellPicked(usize),
    /// Look at everything, also what was left for later.
    AllAsked,
    /// Show the code of an assessment before, or of the present one.
    SharingChosen(Option<u32>),
    /// "My screen is cracked."
    CrackedToggled,
    /// Copy the link.
    CopyAsked,
    /// The own page as a file, please.
    SheetAsked,
    /// A calendar file, please.
    ReminderAsked,
    /// A new assessment begins, some time after the one before.
    FollowUpBegun,
    /// On with the present assessment, where the person was.
    FollowUpLater,
    /// A new assessment begins with nothing answered; the one before is kept.
    AnewBegun,
    /// Whether the follow-up is asked in pictures; from the welcome it leads on.
    PicturesChosen(bool),
    /// With a plan that is kept.
    Plan(PlanAct),
}
