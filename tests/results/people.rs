//! Follow-ups of made-up people.

use jalon_core::assessment::{Answer, Day, Disclosed, Given, Pick, Shared, Value};
use jalon_core::instrument::{ChoiceId, DOMAINS, FOLLOW_UP, Locale, Mode};

/// What one says: how they work, whether the job suits, what would help.
#[derive(Clone, Copy, Debug, Default)]
pub struct Says {
    pub working: Option<&'static str>,
    pub suits: Option<&'static str>,
    pub helps: &'static [&'static str],
}

pub fn choice(id: &str) -> ChoiceId {
    ChoiceId::parse(id).expect("an option")
}

/// Their follow-up.
pub fn follow_up(says: Says) -> Shared {
    let answers = FOLLOW_UP.iter().map(|question| {
        let chosen: Vec<&str> = match question.id.as_str() {
            "working" => says.working.into_iter().collect(),
            "job_suits" => says.suits.into_iter().collect(),
            "would_help" => says.helps.to_vec(),
            _ => Vec::new(),
        };
        let picks: Vec<Pick> =
            chosen.iter().map(|id| Pick { choice: choice(id), level: 0 }).collect();
        let answer = if picks.is_empty() {
            Answer::Passed
        } else {
            Answer::Given(Value { picks, ..Value::default() })
        };
        Given { question: question.id, about: None, answer: Disclosed::Shown(answer) }
    });
    Shared {
        day: Day(500),
        mode: Mode::FollowUp,
        domains: DOMAINS.iter().map(|d| (d.id, Disclosed::LeftOut)).collect(),
        goals: Disclosed::LeftOut,
        private: false,
        written_in: Locale::Fr,
        earlier: Vec::new(),
        answers: answers.collect(),
        suggestions: Disclosed::LeftOut,
    }
}
