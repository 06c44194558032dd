//! The file, read again.

use super::asked::AnswerDoc;
use super::document::{FileDoc, HeadDoc, SummaryDoc, ViewDoc};
use super::said::{DomainDoc, GoalDoc};
use super::{Exported, FORMAT, ImportError, ImportPart, MAX_FILE, MAX_VIEW, ServiceView, VERSION};
use crate::assessment::{Disclosed, Shared, first_characters};
use crate::plan::Plan;
use crate::share;

/// What a file holds. Every part of it could have been read from a code or been made at the desk.
///
/// # Errors
/// [`ImportError`]; then nothing is taken.
pub fn from_json(text: &str) -> Result<Exported, ImportError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(ImportError::Empty);
    }
    if text.len() > MAX_FILE {
        return Err(ImportError::TooLong);
    }
    let head: HeadDoc = serde_json::from_str(text).map_err(|why| {
        if why.is_data() { ImportError::Other } else { ImportError::NotJson(why.line()) }
    })?;
    if head.format != FORMAT || head.version == 0 {
        return Err(ImportError::Other);
    }
    if head.version > VERSION {
        return Err(ImportError::Newer);
    }
    let file: FileDoc = serde_json::from_str(text).map_err(|why| ImportError::Field(why.line()))?;
    let impossible = ImportError::Impossible;
    let shared = shared(&file.summary).ok_or(impossible(ImportPart::Summary))?;
    let views = views(&file.views).ok_or(impossible(ImportPart::Views))?;
    let plan = match &file.plan {
        Some(doc) => {
            let plan =
                doc.plan().and_then(|plan| canonical(&plan)).ok_or(impossible(ImportPart::Plan))?;
            Some(plan)
        }
        None => None,
    };
    Ok(Exported { shared, views, plan })
}

/// The summary, where a code could say it: what a code cannot say no person has shown.
fn shared(doc: &SummaryDoc) -> Option<Shared> {
    let shared = Shared {
        day: doc.day.0,
        mode: doc.mode,
        domains: doc.domains.iter().map(DomainDoc::domain).collect(),
        goals: doc.goals.goals()?,
        private: doc.private,
        written_in: doc.written_in,
        earlier: doc.earlier_goals.iter().map(GoalDoc::goal).collect::<Option<_>>()?,
        answers: doc.answers.iter().map(AnswerDoc::given).collect::<Option<_>>()?,
        suggestions: doc.suggestions.suggestions(),
    };
    let said = share::decode(&share::encode(&shared)).ok()?;
    // A domain or question that came after the file was written was left out of it.
    let domains = says(&shared.domains, &said.domains, |(_, shown)| *shown == Disclosed::LeftOut);
    let answers = says(&shared.answers, &said.answers, |given| given.answer == Disclosed::LeftOut);
    // Without own words no language is told.
    let told = Shared {
        domains: said.domains.clone(),
        answers: said.answers.clone(),
        written_in: said.written_in,
        ..shared
    };
    (domains && answers && told == said).then_some(said)
}

/// Whether everything in the file came back, once each, and nothing else did but what is left out.
fn says<T: PartialEq>(file: &[T], said: &[T], is_left_out: impl Fn(&T) -> bool) -> bool {
    let times = |one: &T| file.iter().filter(|other| *other == one).count();
    file.iter().all(|one| said.contains(one) && times(one) == 1)
        && said.iter().all(|one| file.contains(one) || is_left_out(one))
}

/// The plan, where a code could say it.
fn canonical(plan: &Plan) -> Option<Plan> {
    let said = share::decode_plan(&share::encode_plan(plan)).ok()?;
    let mut agreed = plan.agreed().clone();
    agreed.set_written_in(said.agreed().written_in());
    let told = Plan::new(agreed, plan.version(), plan.first_day(), plan.day())?;
    (told == said).then_some(said)
}

fn views(docs: &[ViewDoc]) -> Option<Vec<ServiceView>> {
    let fits = |doc: &ViewDoc| {
        let says = doc.rating.is_some() || !doc.word.is_empty() || doc.next;
        says && first_characters(&doc.word, MAX_VIEW) == doc.word
    };
    let sound = docs.iter().all(fits) && docs.is_sorted_by(|a, b| a.domain < b.domain);
    let view = |doc: &ViewDoc| ServiceView {
        domain: doc.domain,
        rating: doc.rating,
        word: doc.word.clone(),
        next: doc.next,
    };
    sound.then(|| docs.iter().map(view).collect())
}
