//! The file, written.

use super::asked::{AnswerDoc, SuggestionsDoc};
use super::document::{FileDoc, SummaryDoc, ViewDoc};
use super::plan::PlanDoc;
use super::said::{DomainDoc, GoalDoc, GoalsDoc};
use super::themes;
use super::time::IsoDay;
use super::{Exported, FORMAT, ServiceView, VERSION};

fn owned(themes: &[&str]) -> Vec<String> {
    themes.iter().map(|theme| (*theme).to_owned()).collect()
}

/// What is exported, as JSON for people and programs. It comes back by [`from_json`](super::from_json) as it is, but for
/// the language, which is told only of own words.
#[must_use]
pub fn to_json(exported: &Exported) -> String {
    let Exported { shared, views, plan } = exported;
    let domains = shared.domains.iter();
    let view = |view: &ServiceView| ViewDoc {
        domain: view.domain,
        rating: view.rating,
        word: view.word.clone(),
        next: view.next,
    };
    let file = FileDoc {
        format: FORMAT.to_owned(),
        version: VERSION,
        summary: SummaryDoc {
            day: IsoDay(shared.day),
            mode: shared.mode,
            written_in: shared.written_in,
            domains: domains
                .map(|(id, shown)| DomainDoc::of(*id, shown, owned(themes::of_domain(*id))))
                .collect(),
            goals: GoalsDoc::of(&shared.goals),
            private: shared.private,
            earlier_goals: shared.earlier.iter().map(GoalDoc::of).collect(),
            answers: shared.answers.iter().map(AnswerDoc::of).collect(),
            suggestions: SuggestionsDoc::of(&shared.suggestions, |id| {
                owned(themes::of_service(id))
            }),
        },
        views: views.iter().map(view).collect(),
        plan: plan.as_ref().map(|plan| PlanDoc::of(plan, |id| owned(themes::of_domain(id)))),
    };
    // Texts, numbers and lists always have a JSON.
    let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
    text.push('\n');
    text
}
