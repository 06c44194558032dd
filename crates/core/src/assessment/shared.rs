//! What a person decided to show: the only thing that ever leaves the phone.

use super::{Answer, Assessment, Day, DomainAnswers, Goal, Value};
use crate::instrument::{self, About, DOMAINS, DomainId, Locale, Mode, QuestionId, ServiceId};

/// Something the person shows or keeps for themself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Disclosed<T> {
    /// Not shown. Says nothing of whether there was an answer.
    LeftOut,
    /// Shown, in whatever state it is.
    Shown(T),
}

impl<T> Disclosed<T> {
    /// What is shown, if it is.
    #[must_use]
    pub const fn shown(&self) -> Option<&T> {
        match self {
            Self::Shown(value) => Some(value),
            Self::LeftOut => None,
        }
    }
}

/// An answer to a question beside the leads, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The question.
    pub question: QuestionId,
    /// The goal it is about, where it is about one: of [`Shared::goals`] or of [`Shared::earlier`].
    pub about: Option<Goal>,
    /// The answer. On a branch that is closed, and where a condition does not hold: unseen.
    pub answer: Disclosed<Answer<Value>>,
}

/// The part of an assessment that is shown: pruned, and a domain the person did not choose to look
/// at is left out exactly like one they looked at and kept for themself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// When it was last answered.
    pub day: Day,
    /// How much was asked.
    pub mode: Mode,
    /// Every domain once, in the order of the instrument.
    pub domains: Vec<(DomainId, Disclosed<DomainAnswers>)>,
    /// Up to three goals, in order; a given list is never empty and names no goal twice.
    pub goals: Disclosed<Answer<Vec<Goal>>>,
    /// "I'd like to talk about something that is not here."
    pub private: bool,
    /// The language the own words were written in.
    pub written_in: Locale,
    /// Goals of the assessment before, when what became of them is shown.
    pub earlier: Vec<Goal>,
    /// Every question beside the leads, in the order of the instrument, about each of its subjects.
    pub answers: Vec<Given>,
    /// The suggestions that the person did not strike out; passed when all were, and a list of none when
    /// nothing follows from what is shown. `guidance` fills them in.
    pub suggestions: Disclosed<Answer<Vec<ServiceId>>>,
}

impl Shared {
    /// What `assessment` shows, dated `day`.
    #[must_use]
    pub fn of(assessment: &Assessment, day: Day) -> Self {
        Self::filtered(assessment, day, true)
    }

    /// All of `assessment`, for the person's own eyes: nothing is kept back.
    #[must_use]
    pub fn everything(assessment: &Assessment, day: Day) -> Self {
        Self::filtered(assessment, day, false)
    }

    fn filtered(assessment: &Assessment, day: Day, only_shown: bool) -> Self {
        let domains = DOMAINS
            .iter()
            .map(|d| {
                let entry = assessment.entry(d.id);
                let disclosed = if entry.chosen && (entry.shown || !only_shown) {
                    Disclosed::Shown(entry.answers.clone().pruned())
                } else {
                    Disclosed::LeftOut
                };
                (d.id, disclosed)
            })
            .collect();
        let named = |goal: &Goal| !only_shown || !assessment.keeps_goal(goal);
        let goals = match &assessment.goals.answer {
            Answer::Given(goals) => {
                let shown: Vec<Goal> = goals.iter().filter(|g| named(g)).cloned().collect();
                if shown.is_empty() {
                    Disclosed::LeftOut
                } else {
                    Disclosed::Shown(Answer::Given(shown))
                }
            }
            open => Disclosed::Shown(open.clone()),
        };
        let selection = &assessment.selection;
        // A goal of before travels with what was said of it, and not alone.
        let said = |goal: &Goal| !only_shown || assessment.says_of_earlier(goal);
        let earlier = assessment.earlier.iter().map(|e| &e.goal);
        let earlier: Vec<Goal> = earlier.filter(|g| named(g) && said(g)).cloned().collect();
        let mut answers = Vec::new();
        for question in instrument::questions() {
            for about in assessment.subjects(question.id) {
                // A goal that is kept back is not named.
                let is_named = match (&about, question.about) {
                    (None, _) => true,
                    (Some(goal), About::Person | About::Goal) => named(goal),
                    (Some(goal), About::EarlierGoal | About::EarlierStep) => earlier.contains(goal),
                };
                if !is_named {
                    continue;
                }
                let is_kept =
                    about.is_none() && only_shown && assessment.keeps_question(question.id);
                let answer = if is_kept {
                    Disclosed::LeftOut
                } else if assessment.asks(question.id) {
                    Disclosed::Shown(assessment.answer(question.id, about.as_ref()).clone())
                } else {
                    Disclosed::Shown(Answer::Unseen)
                };
                answers.push(Given { question: question.id, about, answer });
            }
        }
        let suggestions = if selection.suggestions_kept && only_shown {
            Disclosed::LeftOut
        } else {
            Disclosed::Shown(Answer::Unseen)
        };
        Self {
            day,
            mode: selection.mode,
            domains,
            goals,
            private: assessment.private.ticked && (assessment.private.shown || !only_shown),
            written_in: assessment.goals.written_in,
            earlier,
            answers,
            suggestions,
        }
    }

    /// Whether anything is answered that is shown: passing is no answer, and a wish to talk is one.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        let of_domain = |(_, disclosed): &(DomainId, Disclosed<DomainAnswers>)| {
            disclosed.shown().is_some_and(|a| {
                let ticked = a.obstacles.given().is_some() || a.strengths.given().is_some();
                a.lead.given().is_some() || a.talk || ticked
            })
        };
        self.domains.iter().any(of_domain)
            || self.goals.shown().is_some_and(|goals| goals.given().is_some())
            || self
                .answers
                .iter()
                .any(|given| given.answer.shown().is_some_and(|answer| answer.given().is_some()))
    }

    /// The answers about a domain, when they are shown.
    #[must_use]
    pub fn domain(&self, id: DomainId) -> Option<&DomainAnswers> {
        self.domains.iter().find(|(d, _)| *d == id).and_then(|(_, shown)| shown.shown())
    }

    /// The answer to a question, about a goal where it is about one; `None` when it is not shown.
    #[must_use]
    pub fn answer(&self, question: QuestionId, about: Option<&Goal>) -> Option<&Answer<Value>> {
        let same = |g: &&Given| g.question == question && g.about.as_ref() == about;
        self.answers.iter().find(same).and_then(|given| given.answer.shown())
    }

    /// The value given to a question about the person, when there is one and it is shown.
    #[must_use]
    pub fn value(&self, question: QuestionId) -> Option<&Value> {
        self.answer(question, None).and_then(Answer::given)
    }
}
