//! What is pasted: sections of lines, in the order of the official model contract.

use crate::app::desk::people::OwnView;
use crate::app::desk::sheet::Wording;
use crate::app::letter::facts::{Fact, GoalView};
use crate::app::letter::page::{DomainLine, GoalsPart, Page, page_of};
use crate::app::letter::plan::{of_deed, of_support};
use crate::app::text::{Arg, Text, of_any_goal, of_domain, of_rating};
use crate::assessment::{Answer, Goal, Shared};
use crate::instrument::{Audience, DomainId, Locale, Section, question};
use crate::plan::{Deed, Doer, Draft, Due, Evaluation, PlanAction, Support};
use std::collections::BTreeMap;

/// A section of the model contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FilePart {
    /// What the person needs, can do and wants to talk about, as both see it.
    Needs,
    /// What for.
    Objectives,
    /// What the person does.
    Person,
    /// What the centre does, with the help agreed.
    Service,
    /// What others do, each by name.
    Partners,
    /// How long, when it is looked at again, and what the person does not agree with.
    Evaluation,
}

impl FilePart {
    /// Every section, in the order of the contract.
    pub const ALL: [Self; 6] = [
        Self::Needs,
        Self::Objectives,
        Self::Person,
        Self::Service,
        Self::Partners,
        Self::Evaluation,
    ];

    /// Its title.
    #[must_use]
    pub fn title(self) -> Text {
        Text::of(match self {
            Self::Needs => "file-needs",
            Self::Objectives => "file-objectives",
            Self::Person => "file-person",
            Self::Service => "file-service",
            Self::Partners => "file-partners",
            Self::Evaluation => "file-evaluation",
        })
    }
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileLine {
    /// What it is about.
    pub name: Option<Wording>,
    /// What is said of it; never empty.
    pub said: Vec<Wording>,
    /// By when.
    pub due: Option<Due>,
}

/// One section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileSection {
    /// Which.
    pub part: FilePart,
    /// Its lines; none where there is nothing to say.
    pub lines: Vec<FileLine>,
    /// The language of own words in it.
    pub written_in: Locale,
}

fn text(text: Text) -> Wording {
    Wording::Text(text)
}

fn line(name: Option<Wording>, said: Vec<Wording>) -> FileLine {
    FileLine { name, said, due: None }
}

/// Every section of what is open: what the person shows, how the service sees it, and the plan that is being made.
#[must_use]
pub fn sections(
    shared: &Shared,
    views: &BTreeMap<DomainId, OwnView>,
    draft: Option<&Draft>,
) -> Vec<FileSection> {
    let page = page_of(shared, Audience::Adviser);
    let actions = |by: &dyn Fn(&Doer) -> bool| -> Vec<FileLine> {
        let all = draft.map_or(&[][..], Draft::actions);
        all.iter().filter(|action| by(&action.doer)).map(of_action).collect()
    };
    let of = |part| {
        let lines = match part {
            FilePart::Needs => needs(&page, views),
            FilePart::Objectives => objectives(&page, draft),
            FilePart::Person => actions(&|doer| *doer == Doer::Person),
            FilePart::Service => {
                let mut lines = actions(&|doer| *doer == Doer::Service);
                lines.extend(draft.and_then(support));
                lines
            }
            FilePart::Partners => actions(&|doer| matches!(doer, Doer::Partner(_))),
            FilePart::Evaluation => draft.map(evaluation).unwrap_or_default(),
        };
        let written_in = match part {
            FilePart::Needs => shared.written_in,
            FilePart::Objectives
            | FilePart::Person
            | FilePart::Service
            | FilePart::Partners
            | FilePart::Evaluation => draft.map_or(shared.written_in, Draft::written_in),
        };
        FileSection { part, lines, written_in }
    };
    FilePart::ALL.map(of).to_vec()
}

/// A domain with how it goes and what was ticked.
fn of_domain_line(domain: &DomainLine) -> FileLine {
    let rating = domain.rating.iter().map(|rating| text(rating.words.clone()));
    let details = domain.details.iter().cloned().map(text);
    line(Some(text(domain.name.clone())), rating.chain(details).collect())
}

fn of_fact(fact: &Fact) -> FileLine {
    let own = fact.words.iter().cloned().map(Wording::Own);
    let said = fact.values.iter().cloned().map(text).chain(own).collect();
    line(Some(text(fact.name.clone())), said)
}

fn needs(page: &Page, views: &BTreeMap<DomainId, OwnView>) -> Vec<FileLine> {
    let mut lines = Vec::new();
    let mut named = |title: &'static str, names: Vec<Text>| {
        if !names.is_empty() {
            let names = names.into_iter().map(text).collect();
            lines.push(line(Some(text(Text::of(title))), names));
        }
    };
    let private = page.private.then(|| Text::of("summary-private"));
    let talk = page.talk.iter().map(|domain| domain.name.clone()).chain(private);
    named("summary-talk", talk.collect());
    lines.extend(page.difficult.iter().map(of_domain_line));
    let helps = page.strengths.iter().map(|domain| {
        let name = Text::of("name-and-value")
            .message("name", Text::of("summary-strengths"))
            .message("value", domain.name.clone());
        line(Some(text(name)), domain.details.iter().cloned().map(text).collect())
    });
    lines.extend(helps);
    if !page.fine.is_empty() {
        let fine = page.fine.iter().map(|topic| text(topic.name.clone())).collect();
        lines.push(line(Some(text(Text::of("summary-fine"))), fine));
    }
    let resources = page.sections.iter().filter(|view| view.section == Section::Resources);
    lines.extend(resources.flat_map(|view| view.facts.iter().map(of_fact)));
    lines.extend(views.iter().map(|(id, view)| of_view(*id, view)));
    lines.retain(|line| !line.said.is_empty());
    lines
}

/// How the service sees a domain.
fn of_view(id: DomainId, view: &OwnView) -> FileLine {
    let name = Text::of("name-and-value")
        .message("name", Text::of("view-own"))
        .message("value", of_domain(id));
    let rating = view.rating.map(|rating| text(of_rating(&Answer::Given(rating))));
    let word = (!view.word.is_empty()).then(|| Wording::Own(view.word.clone()));
    let next = view.next.then(|| text(Text::of("view-next")));
    line(Some(text(name)), rating.into_iter().chain(word).chain(next).collect())
}

fn of_goal(goal: &Goal) -> Wording {
    match goal {
        Goal::Listed(_) => text(of_any_goal(goal)),
        Goal::Own(words) => Wording::Own(words.as_str().to_owned()),
    }
}

/// A goal with what an adviser reads of it first: when, and the first step, where the person said it.
fn of_goal_view(view: &GoalView) -> FileLine {
    let asked = |fact: &&Fact| !question(fact.question).folds;
    let said: Vec<Wording> =
        view.facts.iter().filter(asked).flat_map(|fact| of_fact(fact).said).collect();
    if said.is_empty() {
        line(None, vec![of_goal(&view.goal)])
    } else {
        line(Some(of_goal(&view.goal)), said)
    }
}

/// The objectives that were agreed; before there are any, the goals.
fn objectives(page: &Page, draft: Option<&Draft>) -> Vec<FileLine> {
    let agreed = draft.map_or(&[][..], Draft::objectives);
    let goals = match &page.goals {
        GoalsPart::Given(goals) => goals.as_slice(),
        GoalsPart::Open(_) | GoalsPart::LeftOut(_) => &[],
    };
    if agreed.is_empty() {
        return goals.iter().map(of_goal_view).collect();
    }
    let of = |goal: &Goal| {
        let shown = goals.iter().find(|view| view.goal == *goal);
        shown.map_or_else(|| line(None, vec![of_goal(goal)]), of_goal_view)
    };
    agreed.iter().map(of).collect()
}

fn of_action(action: &PlanAction) -> FileLine {
    let what = match &action.deed {
        Deed::Coded(_) => text(of_deed(&action.deed)),
        Deed::Own(words) => Wording::Own(words.as_str().to_owned()),
    };
    let name = match &action.doer {
        Doer::Person | Doer::Service => None,
        Doer::Partner(name) => Some(Wording::Own(name.as_str().to_owned())),
    };
    FileLine { name, said: vec![what], due: action.due }
}

/// The help agreed, in one line.
fn support(draft: &Draft) -> Option<FileLine> {
    let of = |support: &Support| {
        let kind = of_support(support.kind);
        text(match &support.words {
            Some(words) => {
                Text::of("name-and-value").message("name", kind).words("value", words.as_str())
            }
            None => kind,
        })
    };
    let agreed: Vec<Wording> = draft.support().iter().map(of).collect();
    (!agreed.is_empty()).then(|| line(Some(text(Text::of("plan-support"))), agreed))
}

fn evaluation(draft: &Draft) -> Vec<FileLine> {
    let day = |day| Arg::Day(day);
    let term = match (draft.from(), draft.until()) {
        (Some(from), Some(until)) => {
            Some(Text::of("file-term").with("from", day(from)).with("until", day(until)))
        }
        (Some(from), None) => Some(Text::of("file-from").with("from", day(from))),
        (None, Some(until)) => Some(Text::of("file-until").with("until", day(until))),
        (None, None) => None,
    };
    let meeting = |one: &Evaluation| {
        let how = if one.face_to_face { "plan-face-to-face" } else { "plan-at-a-distance" };
        let said = Text::of("name-and-value")
            .message("name", Text::verbatim(day(one.day)))
            .message("value", Text::of(how));
        line(None, vec![text(said)])
    };
    let wish = draft.wish().map(|wish| {
        let own = Wording::Own(wish.as_str().to_owned());
        line(Some(text(Text::of("file-wish"))), vec![own])
    });
    let term = term.map(|term| line(None, vec![text(term)]));
    term.into_iter().chain(draft.evaluations().iter().map(meeting)).chain(wish).collect()
}
