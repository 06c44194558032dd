//! From what is open at the desk to a file, and back.

use crate::app::desk::people::{MAX_WORD, OwnView, Visit, kept};
use crate::app::text::Text;
use crate::export::{Exported, ImportError, ImportPart, ServiceView, from_json, to_csv, to_json};
use crate::instrument::DomainId;
use crate::plan::Plan;

/// What a file of this person is made of.
#[must_use]
pub fn exported(visit: &Visit, plan: Option<&Plan>) -> Exported {
    let view = |(id, view): (&DomainId, &OwnView)| ServiceView {
        domain: *id,
        rating: view.rating,
        word: view.word.clone(),
        next: view.next,
    };
    let views = visit.views.iter().map(view).collect();
    Exported { shared: visit.shared.clone(), views, plan: plan.cloned() }
}

/// The file that [`opened`] opens.
#[must_use]
pub fn json_file(visit: &Visit, plan: Option<&Plan>) -> String {
    to_json(&exported(visit, plan))
}

/// One row of a table, under its head.
#[must_use]
pub fn table_file(visit: &Visit, plan: Option<&Plan>) -> String {
    to_csv(&exported(visit, plan))
}

/// A person, and the plan, of a file that was opened.
///
/// # Errors
/// [`ImportError`], which [`refusal`] words; nothing of the file is taken.
pub fn opened(text: &str) -> Result<(Visit, Option<Plan>), ImportError> {
    let Exported { shared, views, plan } = from_json(text)?;
    let mut visit = Visit::new(shared);
    for ServiceView { domain, rating, word, next } in views {
        visit.views.insert(domain, OwnView { rating, word: kept(&word, MAX_WORD), next });
    }
    Ok((visit, plan))
}

/// Why a file is not taken, in words.
#[must_use]
pub fn refusal(why: ImportError) -> Text {
    match why {
        ImportError::Empty => Text::of("import-empty"),
        ImportError::TooLong => Text::of("import-long"),
        ImportError::NotJson(line) => Text::of("import-cut").number("line", line),
        ImportError::Other => Text::of("import-other"),
        ImportError::Newer => Text::of("import-newer"),
        ImportError::Field(line) => Text::of("import-field").number("line", line),
        ImportError::Impossible(ImportPart::Summary) => Text::of("import-summary"),
        ImportError::Impossible(ImportPart::Views) => Text::of("import-views"),
        ImportError::Impossible(ImportPart::Plan) => Text::of("import-plan"),
    }
}
