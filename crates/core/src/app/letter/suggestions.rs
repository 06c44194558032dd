//! What an adviser and the person could talk about, each with the answers that led to it.

use super::adviser;
use crate::app::text::{
    Arg, Text, of_any_goal, of_domain, of_fact, of_obstacle, of_option, of_rating, of_strength,
};
use crate::assessment::{Answer, Disclosed, Shared};
use crate::guidance::{self, OfficialName, Reason, Suggestion};
use crate::instrument::{self, Audience, ChoiceId, Mode, REGION, ServiceId};

/// Official names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamesView {
    /// All of them in one line.
    pub names: Text,
    /// Who publishes them, in one line.
    pub sources: Text,
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
    /// What it does, in a sentence to the person; an adviser knows.
    pub what: Option<Text>,
    /// Steps of the path it belongs to.
    pub steps: Vec<Text>,
    /// The answers that led to it, as the person gave them.
    pub because: Vec<Text>,
    /// Official names where the person lives.
    pub names: Option<NamesView>,
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
pub fn of_shared(shared: &Shared, reader: Audience) -> SuggestionsView {
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
    SuggestionsView::Lines(lines.iter().map(|s| view(s, shared, reader)).collect())
}

fn region(shared: &Shared) -> Option<ChoiceId> {
    shared.value(REGION)?.picks.first().map(|pick| pick.choice)
}

/// A suggestion with its reasons and names. The person is told what it is in a title that fits them; an adviser reads the
/// name of the kind of service, and nothing that says "you" to the person.
#[must_use]
pub fn view(suggestion: &Suggestion, shared: &Shared, reader: Audience) -> SuggestionView {
    let id = suggestion.service;
    let what = Text::of(format!("service-{id}-what"));
    let (name, what) = match (reader, guidance::variant(suggestion)) {
        (Audience::Adviser | Audience::Workshop, _) => (adviser::of_service(id), None),
        (Audience::Person | Audience::Plan, None) => {
            (Text::of(format!("service-{id}")), Some(what))
        }
        (Audience::Person | Audience::Plan, Some(variant)) => {
            (Text::of(format!("service-{id}-{variant}")), Some(what))
        }
    };
    SuggestionView {
        service: id,
        picture: instrument::service(id).picture,
        name,
        what,
        steps: suggestion.steps.iter().map(|s| Text::of(format!("step-{}", s.as_str()))).collect(),
        because: suggestion.because.iter().map(|r| of_reason(r, shared, reader)).collect(),
        names: region(shared).and_then(|region| names(id, region)),
        struck: false,
    }
}

/// The names of a service in a region, each once, and the sites of those who publish them.
fn names(id: ServiceId, region: ChoiceId) -> Option<NamesView> {
    let official = guidance::names(id, Some(region));
    let (mut names, mut sources) = (Vec::new(), Vec::new());
    for OfficialName { name, source, .. } in official {
        names.push(*name);
        if !sources.contains(&source.title()) {
            sources.push(source.title());
        }
    }
    (!names.is_empty()).then(|| NamesView {
        names: Text::of("suggestion-names").words("names", names.join(", ")),
        sources: Text::of("suggestion-sources").words("sources", sources.join(", ")),
    })
}

fn named(name: Text, value: Text) -> Text {
    Text::of("name-and-value").message("name", name).message("value", value)
}

/// The answer as it was given, with what it is an answer to: a bare "No" or "Letters" says nothing.
#[must_use]
pub fn of_reason(reason: &Reason, shared: &Shared, reader: Audience) -> Text {
    match reason {
        Reason::Obstacle(id, choice) => named(of_domain(*id), of_obstacle(*id, *choice)),
        Reason::Strength(id, choice) => named(of_domain(*id), of_strength(*id, *choice)),
        Reason::Difficult(id) => {
            let lead = shared.domain(*id).map(|answers| &answers.lead);
            named(of_domain(*id), of_rating(lead.unwrap_or(&Answer::Unseen)))
        }
        Reason::Talk(id) => match reader {
            Audience::Person | Audience::Plan => {
                Text::of("reason-talk").message("name", of_domain(*id))
            }
            Audience::Adviser | Audience::Workshop => adviser::of_talk(*id),
        },
        Reason::Goal(goal) => named(Text::of("reason-goal"), of_any_goal(goal)),
        Reason::Option(id, choice) => named(of_fact(*id), of_option(*id, *choice)),
        Reason::ContractEnd(id, month) => named(of_fact(*id), Text::verbatim(Arg::Month(*month))),
    }
}

#[cfg(test)]
mod tests;
