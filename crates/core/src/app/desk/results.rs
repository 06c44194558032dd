//! Results of the service on the screen and in a table, in message ids. No place leads here yet.

use super::people::Visit;
use crate::app::text::{Arg, Text, of_fact, of_option};
use crate::group::Cell;
use crate::instrument::{ChoiceId, Mode};
use crate::plan::Plan;
use crate::results::{Counted, Milestone, ResultName, Results, results_csv};

/// For which time a person who is open counts: a follow-up, so long after the plan was first made, or else after the older
/// assessment that it is compared with. Nothing else at the desk knows when it all began.
#[must_use]
pub fn milestone(visit: &Visit, plan: Option<&Plan>) -> Option<Milestone> {
    let began = plan.map(Plan::first_day).or_else(|| Some(visit.other.as_ref()?.day))?;
    let is_follow_up = visit.shared.mode == Mode::FollowUp;
    Milestone::of(began, visit.shared.day).filter(|_| is_follow_up)
}

/// What is said of one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultLine {
    /// The answer.
    pub answer: Text,
    /// How many people.
    pub number: Text,
}

/// One time: about 6 or about 12 months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultsPart {
    /// When.
    pub title: Text,
    /// How many people the numbers are of; none while there are too few.
    pub people: Option<Text>,
    /// How many wait for the next numbers.
    pub waiting: Text,
    /// Each question with its answers.
    pub questions: Vec<(Text, Vec<ResultLine>)>,
}

/// The page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultsView {
    /// Its title.
    pub title: Text,
    /// From how many people on there are numbers, and what is forgotten with the page.
    pub notes: [Text; 2],
    /// The two times.
    pub parts: Vec<ResultsPart>,
}

/// What a question is called.
fn topic(counted: Counted) -> Text {
    counted.question().map_or_else(|| Text::of("results-topic"), of_fact)
}

fn option(of: Counted, id: ChoiceId) -> Text {
    let answer = || Text::of("results-answer");
    of.question().map_or_else(answer, |question| of_option(question, id))
}

fn named(of: Counted, id: &str) -> Text {
    ChoiceId::parse(id).map_or_else(|| Text::of("results-answer"), |id| option(of, id))
}

/// What a name of the table is called.
fn words(name: ResultName) -> Text {
    Text::of(match name {
        ResultName::When => "results-when",
        ResultName::People => "results-people",
        ResultName::Topic => "results-topic",
        ResultName::Answer => "results-answer",
        ResultName::Count => "results-count",
        ResultName::Note => "results-note",
        ResultName::At(Milestone::SixMonths) => "results-six",
        ResultName::At(Milestone::TwelveMonths) => "results-twelve",
        ResultName::Of(counted) => return topic(counted),
        ResultName::Works => "results-works",
        ResultName::NotWholly => "results-not-wholly",
        ResultName::OfWork(id) => return named(Counted::Work, id),
        ResultName::OfSuits(id) => return named(Counted::Suits, id),
        ResultName::OfHelp(id) => return option(Counted::Help, id),
        ResultName::Unsaid => "results-unsaid",
        ResultName::OrMore(least) => {
            return Text::of("results-at-least").with("count", Arg::Number(least));
        }
        ResultName::Protected => "results-hidden",
    })
}

fn number(cell: Cell) -> Text {
    match cell {
        Cell::Shown(count) => Text::verbatim(Arg::Number(count)),
        Cell::AtLeast(least) => words(ResultName::OrMore(least)),
        Cell::Hidden => words(ResultName::Protected),
    }
}

/// The page.
#[must_use]
pub fn results_view(results: &Results) -> ResultsView {
    let part = |at: Milestone| {
        let outcome = results.shown(at);
        let count = |id: &'static str, count| Text::of(id).with("count", Arg::Number(count));
        let mut questions: Vec<(Text, Vec<ResultLine>)> = Vec::new();
        if outcome.people > 0 {
            for (topic, answer, cell) in outcome.rows() {
                let line = ResultLine { answer: words(answer), number: number(cell) };
                let topic = words(topic);
                match questions.iter_mut().find(|(other, _)| *other == topic) {
                    Some((_, lines)) => lines.push(line),
                    None => questions.push((topic, vec![line])),
                }
            }
        }
        ResultsPart {
            title: words(ResultName::At(at)),
            people: (outcome.people > 0).then(|| count("results-of", outcome.people)),
            waiting: count("results-waiting", results.waiting(at)),
            questions,
        }
    };
    ResultsView {
        title: Text::of("results-title"),
        notes: [Text::of("results-least"), Text::of("results-forgotten")],
        parts: Milestone::ALL.map(part).to_vec(),
    }
}

/// The same as a table for a spreadsheet, in the words that `say` has for each message.
#[must_use]
pub fn results_table(results: &Results, say: &dyn Fn(&Text) -> String) -> String {
    results_csv(results, &|name| say(&words(name)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Assessment, Day, Goal, Shared};
    use crate::instrument::GOALS;
    use crate::plan::{ACTIONS, Deed, Doer, Draft, PlanAction};

    fn of_day(day: Day, mode: Mode) -> Shared {
        Shared { mode, ..Shared::of(&Assessment::default(), day) }
    }

    #[test]
    fn a_follow_up_counts_from_the_plan_or_from_the_older_assessment() {
        let began = Day(100);
        let mut visit = Visit::new(of_day(began.months_later(6), Mode::FollowUp));
        assert_eq!(milestone(&visit, None), None, "nobody knows since when");
        visit.other = Some(of_day(began, Mode::Standard));
        assert_eq!(milestone(&visit, None), Some(Milestone::SixMonths));
        let mut draft = Draft::default();
        draft.add_objective(Goal::Listed(GOALS[0].id));
        let deed = Deed::Coded(ACTIONS[0].id());
        draft.add(PlanAction { doer: Doer::Person, deed, due: None, objective: None });
        let plan = Plan::first(draft, Day(70)).expect("a plan");
        visit.shared.day = Day(70).months_later(12);
        assert_eq!(milestone(&visit, Some(&plan)), Some(Milestone::TwelveMonths));
        visit.shared.mode = Mode::Standard;
        assert_eq!(milestone(&visit, Some(&plan)), None, "no follow-up");
    }

    #[test]
    fn nothing_is_shown_of_nobody_and_the_page_says_why() {
        let view = results_view(&Results::default());
        assert_eq!(view.parts.len(), 2);
        for part in view.parts {
            assert_eq!((part.people, part.questions), (None, Vec::new()));
            assert_eq!(part.waiting, Text::of("results-waiting").with("count", Arg::Number(0)));
        }
        assert_eq!(view.notes[0], Text::of("results-least"));
    }

    #[test]
    fn every_name_of_a_kept_picture_has_words() {
        let kept = r#"{"version":1,"shown":[{"people":12,
            "working":[{"shown":4},{"shown":8},"hidden","hidden","hidden"],
            "suits":[{"at_least":6},"hidden","hidden","hidden","hidden"],
            "help":[{"what":"talk","wanted":{"shown":3}}]},
            {"people":0,"working":["hidden","hidden","hidden","hidden","hidden"],
            "suits":["hidden","hidden","hidden","hidden","hidden"],"help":[]}]}"#;
        let results = Results::read(kept).expect("kept");
        let half = &results_view(&results).parts[0];
        let topics: Vec<&str> = half.questions.iter().map(|(topic, _)| &*topic.id).collect();
        assert_eq!(topics, ["fact-working", "fact-job_suits", "fact-would_help"]);
        let line = |of: usize, at: usize| {
            let line = &half.questions[of].1[at];
            (line.answer.id.to_string(), line.number.id.to_string())
        };
        assert_eq!(line(0, 0), ("option-working-no".into(), "verbatim".into()));
        assert_eq!(line(0, 1), ("results-works".into(), "verbatim".into()));
        assert_eq!(line(0, 2), ("option-working-full_time".into(), "results-hidden".into()));
        assert_eq!(line(1, 0), ("option-job_suits-yes".into(), "results-at-least".into()));
        assert_eq!(line(2, 0), ("option-would_help-talk".into(), "verbatim".into()));
        let table = results_table(&results, &|text| text.id.to_string());
        assert!(table.contains("\"results-six\";12;\"fact-working\";\"option-working-no\";4;\"\""));
    }
}
