//! The facts of an assessment, grouped for a talk. No score, no rank, no verdict: the order is that
//! of the instrument, and what was passed or never reached is told apart from what goes fine.

use crate::assessment::{Answer, Day, Disclosed, Goal, Rating, Shared, Ticked};
use crate::instrument::{self, ChoiceId, DomainId, Locale};

/// A domain with the obstacles ticked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concern {
    /// Which domain.
    pub domain: DomainId,
    /// How it is going.
    pub lead: Answer<Rating>,
    /// The obstacles, in the order they are offered.
    pub obstacles: Answer<Vec<ChoiceId>>,
}

/// A domain with the strengths ticked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Helps {
    /// Which domain.
    pub domain: DomainId,
    /// The strengths, in the order they are offered; never empty.
    pub strengths: Vec<ChoiceId>,
}

/// What an assessment says. A domain may stand in several lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// When it was last answered.
    pub day: Day,
    /// The language of own words.
    pub written_in: Locale,
    /// What the person wants to talk about.
    pub talk: Vec<Concern>,
    /// Something that is not here, too.
    pub private: bool,
    /// The goals, in order.
    pub goals: Disclosed<Answer<Vec<Goal>>>,
    /// What is difficult or very difficult.
    pub difficult: Vec<Concern>,
    /// What goes fine.
    pub fine: Vec<DomainId>,
    /// What helps.
    pub strengths: Vec<Helps>,
    /// Domains whose strengths were seen and passed.
    pub strengths_passed: Vec<DomainId>,
    /// Domains whose strengths were never reached.
    pub strengths_unseen: Vec<DomainId>,
    /// Seen; the person prefers not to answer.
    pub passed: Vec<DomainId>,
    /// Never reached.
    pub unseen: Vec<DomainId>,
    /// Not chosen, or kept for oneself: which of the two is not said.
    pub left_out: Vec<DomainId>,
}

impl Summary {
    /// Groups what is shown.
    #[must_use]
    pub fn of(shared: &Shared) -> Self {
        let mut summary = Self {
            day: shared.day,
            written_in: shared.written_in,
            talk: Vec::new(),
            private: shared.private,
            goals: shared.goals.clone(),
            difficult: Vec::new(),
            fine: Vec::new(),
            strengths: Vec::new(),
            strengths_passed: Vec::new(),
            strengths_unseen: Vec::new(),
            passed: Vec::new(),
            unseen: Vec::new(),
            left_out: Vec::new(),
        };
        for (id, disclosed) in &shared.domains {
            let Some(answers) = disclosed.shown() else {
                summary.left_out.push(*id);
                continue;
            };
            let domain = instrument::domain(*id);
            let in_order = |ticked: &Ticked, offered: &[instrument::Choice]| {
                offered.iter().map(|c| c.id).filter(|c| ticked.contains(*c)).collect::<Vec<_>>()
            };
            let concern = Concern {
                domain: *id,
                lead: answers.lead.clone(),
                obstacles: match &answers.obstacles {
                    Answer::Unseen => Answer::Unseen,
                    Answer::Passed => Answer::Passed,
                    Answer::Given(ticked) => Answer::Given(in_order(ticked, domain.obstacles)),
                },
            };
            match answers.lead {
                Answer::Unseen => summary.unseen.push(*id),
                Answer::Passed => summary.passed.push(*id),
                Answer::Given(Rating::Fine) => summary.fine.push(*id),
                Answer::Given(_) => summary.difficult.push(concern.clone()),
            }
            if answers.talk {
                summary.talk.push(concern);
            }
            match &answers.strengths {
                Answer::Given(ticked) => {
                    let strengths = in_order(ticked, domain.strengths);
                    summary.strengths.push(Helps { domain: *id, strengths });
                }
                Answer::Passed => summary.strengths_passed.push(*id),
                Answer::Unseen if answers.lead.given().is_some() => {
                    summary.strengths_unseen.push(*id);
                }
                Answer::Unseen => {}
            }
        }
        summary
    }
}
