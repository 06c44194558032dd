//! What a workshop is shown of somebody: no own words, and no day.

use super::{Answer, Day, Disclosed, Goal, Shared, Value};
use crate::instrument::Locale;

impl Shared {
    /// The same without own words and without a day. What was said in own words alone is left out.
    #[must_use]
    pub fn as_profile(mut self) -> Self {
        let is_listed = |goal: &Goal| matches!(goal, Goal::Listed(_));
        if let Disclosed::Shown(Answer::Given(goals)) = &mut self.goals {
            goals.retain(is_listed);
            if goals.is_empty() {
                self.goals = Disclosed::LeftOut;
            }
        }
        self.earlier.retain(is_listed);
        self.answers.retain(|given| given.about.as_ref().is_none_or(is_listed));
        for given in &mut self.answers {
            if let Disclosed::Shown(Answer::Given(value)) = &given.answer {
                given.answer = without_words(value);
            }
        }
        self.day = Day(0);
        self.written_in = Locale::default();
        self
    }
}

fn without_words(value: &Value) -> Disclosed<Answer<Value>> {
    let bare = Value { words: None, ..value.clone() };
    if bare.is_empty() { Disclosed::LeftOut } else { Disclosed::Shown(Answer::Given(bare)) }
}
