//! What an adviser and the person could talk about, each with the answers that led to it.

use crate::app::text::{
    Arg, Text, of_any_goal, of_domain, of_obstacle, of_option, of_rating, of_strength,
};
use crate::assessment::{Answer, Disclosed, Shared};
use crate::guidance::{self, OfficialName, Reason, Reference, Suggestion};
use crate::instrument::{self, ChoiceId, Mode, REGION, ServiceId};

/// An official name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameView {
    /// The name.
    pub name: &'static str,
    /// Its language, as a tag.
    pub lang: &'static str,
    /// When and against what it was checked.
    pub checked: Text,
}

/// One kind of service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuggestionView {
    /// Which.
    pub service: ServiceId,
    /// Its picture.
    pub picture: &'static str,
    /// Its name in plain words.
    pub name: Text,
    /// What it does, in a sentence.
    pub what: Text,
    /// Steps of the path it belongs to.
    pub steps: Vec<Text>,
    /// The answers that led to it, as the person gave them.
    pub because: Vec<Text>,
    /// Official names where the person lives.
    pub names: Vec<NameView>,
    /// The person struck it out.
    pub struck: bool,
}

/// The suggestions of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SuggestionsView {
    /// In order, never empty.
    Lines(Vec<SuggestionView>),
    /// None: said in words.
    Open(Text),
    /// An older code says nothing of them.
    Silent,
}

/// The suggestions that travel with a code. That all were struck out, that none follows, that nothing was
/// answered, that they were kept back and that nobody has reached them are five things, and never one sentence.
#[must_use]
pub fn of_shared(shared: &Shared) -> SuggestionsView {
    let open = |id| SuggestionsView::Open(Text::of(id));
    let kept = match &shared.suggestions {
        Disclosed::LeftOut if shared.answers.is_empty() => return SuggestionsView::Silent,
        Disclosed::LeftOut => return open("suggestions-left-out"),
        Disclosed::Shown(Answer::Unseen) => {
            return match shared.mode {
                Mode::Standard => open("suggestions-unseen"),
                // A code of a Jalon whose short ways had none: nobody was asked.
                Mode::Simplified | Mode::FollowUp => SuggestionsView::Silent,
            };
        }
        Disclosed::Shown(Answer::Passed) => &Vec::new(),
        Disclosed::Shown(Answer::Given(kept)) => kept,
    };
    if kept.is_empty() {
        let was_struck = shared.suggestions == Disclosed::Shown(Answer::Passed);
        // An older code says of none, too, that all were struck out.
        return open(if !shared.is_answered() {
            "suggestions-no-answers"
        } else if was_struck && !guidance::suggestions(shared).is_empty() {
            "suggestions-passed"
        } else {
            "suggestions-none-follow"
        });
    }
    // Never what the rules lead to: what the person struck out would come back.
    let lines = guidance::to_discuss(shared);
    SuggestionsView::Lines(lines.iter().map(|s| view(s, shared)).collect())
}

fn region(shared: &Shared) -> Option<ChoiceId> {
    shared.value(REGION)?.picks.first().map(|pick| pick.choice)
}

/// A suggestion with its reasons and names.
#[must_use]
pub fn view(suggestion: &Suggestion, shared: &Shared) -> SuggestionView {
    let id = suggestion.service;
    let region = region(shared);
    let names = region.map(|region| guidance::names(id, Some(region))).unwrap_or_default();
    let day = guidance::checked(id).map(|(day, _)| day);
    let checked = |source: &Reference| match (source.title(), day) {
        (Some(title), Some(day)) => {
            Text::of("suggestion-checked").with("date", Arg::Day(day)).words("source", title)
        }
        _ => Text::of("suggestion-unchecked"),
    };
    let name = |official: &OfficialName| NameView {
        name: official.name,
        lang: official.locale.tag(),
        checked: checked(&official.source),
    };
    SuggestionView {
        service: id,
        picture: instrument::service(id).picture,
        name: Text::of(format!("service-{id}")),
        what: Text::of(format!("service-{id}-what")),
        steps: suggestion.steps.iter().map(|s| Text::of(format!("step-{}", s.as_str()))).collect(),
        because: suggestion.because.iter().map(|reason| of_reason(reason, shared)).collect(),
        names: names.into_iter().map(name).collect(),
        struck: false,
    }
}

/// The answer itself, in the words the person chose.
fn of_reason(reason: &Reason, shared: &Shared) -> Text {
    match reason {
        Reason::Obstacle(domain, choice) => of_obstacle(*domain, *choice),
        Reason::Strength(domain, choice) => of_strength(*domain, *choice),
        Reason::Difficult(domain) => {
            let lead = shared.domain(*domain).map(|answers| &answers.lead);
            Text::of("reason-difficult")
                .message("rating", of_rating(lead.unwrap_or(&Answer::Unseen)))
                .message("name", of_domain(*domain))
        }
        Reason::Talk(domain) => Text::of("reason-talk").message("name", of_domain(*domain)),
        Reason::Goal(goal) => of_any_goal(goal),
        Reason::Option(question, choice) => of_option(*question, *choice),
        Reason::ContractEnd(_, month) => {
            Text::of("reason-contract").with("date", Arg::Month(*month))
        }
    }
}
