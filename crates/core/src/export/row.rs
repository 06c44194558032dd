//! A file as one row of a table, under a row of heads. Which columns there are follows from the tables of the instrument
//! and from what a plan can hold at most, and from nothing that anybody said: rows of many files stand below each other.

use super::time::{day_text, due_text, month_text};
use super::{Exported, ServiceView, VERSION};
use crate::assessment::{
    Answer, Day, Disclosed, DomainAnswers, Goal, OwnWords, Rating, Shared, Ticked, Value,
};
use crate::instrument::{About, Choice, ChoiceId, DOMAINS, Domain, MAX_GOALS, Question, questions};
use crate::plan::{
    Deed, Doer, MAX_ACTIONS, MAX_EVALUATIONS, MAX_OBJECTIVES, Plan, PlanAction, SupportKind,
};
use crate::spreadsheet::{BEGIN, put, quoted};

/// Between several ids of one field: no id and no separator of a table has it.
const BETWEEN: &str = " + ";

/// The columns so far, each with its head.
#[derive(Default)]
struct Columns(Vec<(String, String)>);

impl Columns {
    fn add(&mut self, head: impl Into<String>, value: impl Into<String>) {
        self.0.push((head.into(), value.into()));
    }
}

/// What is exported, as a head and a row.
#[must_use]
pub fn to_csv(exported: &Exported) -> String {
    let Exported { shared, views, plan } = exported;
    let mut row = Columns::default();
    row.add("format_version", VERSION.to_string());
    row.add("day", day_text(shared.day));
    row.add("mode", shared.mode.as_str());
    row.add("written_in", shared.written_in.tag());
    for domain in DOMAINS {
        domain_columns(&mut row, domain, shared, views);
    }
    row.add("private", yes(shared.private));
    goal_columns(&mut row, shared);
    for question in questions().filter(|question| question.about == About::Person) {
        row.add(question.id.as_str(), answer(shared, question, None));
    }
    earlier_columns(&mut row, shared);
    row.add(
        "suggestions",
        state(&shared.suggestions, |ids| ids_of(ids.iter().map(|id| id.as_str()))),
    );
    plan_columns(&mut row, plan.as_ref());
    let mut text = BEGIN.to_owned();
    let (heads, values): (Vec<_>, Vec<_>) =
        row.0.iter().map(|(head, value)| (quoted(head), quoted(value))).unzip();
    put(&mut text, &heads);
    put(&mut text, &values);
    text
}

fn yes(is_so: bool) -> &'static str {
    if is_so { "yes" } else { "no" }
}

fn ids_of<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    ids.collect::<Vec<_>>().join(BETWEEN)
}

/// What is said, or why nothing is.
fn state<T>(disclosed: &Disclosed<Answer<T>>, given: impl Fn(&T) -> String) -> String {
    match disclosed {
        Disclosed::LeftOut => "left_out".to_owned(),
        Disclosed::Shown(answer) => open(answer, given),
    }
}

fn open<T>(answer: &Answer<T>, given: impl Fn(&T) -> String) -> String {
    match answer {
        Answer::Unseen => "unseen".to_owned(),
        Answer::Passed => "passed".to_owned(),
        Answer::Given(value) => given(value),
    }
}

const fn rating(rating: Rating) -> &'static str {
    match rating {
        Rating::Fine => "fine",
        Rating::Difficult => "difficult",
        Rating::VeryDifficult => "very_difficult",
    }
}

fn domain_columns(row: &mut Columns, domain: &Domain, shared: &Shared, views: &[ServiceView]) {
    let id = domain.id;
    let said = shared.domains.iter().find(|(of, _)| *of == id).and_then(|(_, said)| said.shown());
    let of = |field: &dyn Fn(&DomainAnswers) -> String| {
        said.map_or_else(|| "left_out".to_owned(), field)
    };
    let ticked = |answer: &Answer<Ticked>, offered: &[Choice]| {
        open(answer, |ticked| {
            let ids = offered.iter().map(|choice| choice.id).filter(|id| ticked.contains(*id));
            ids_of(ids.map(ChoiceId::as_str))
        })
    };
    row.add(id.as_str(), of(&|said| open(&said.lead, |lead| rating(*lead).to_owned())));
    row.add(format!("{id}_talk"), of(&|said| yes(said.talk).to_owned()));
    row.add(format!("{id}_obstacles"), of(&|said| ticked(&said.obstacles, domain.obstacles)));
    row.add(format!("{id}_strengths"), of(&|said| ticked(&said.strengths, domain.strengths)));
    let view = views.iter().find(|view| view.domain == id);
    row.add(format!("{id}_service_view"), view.and_then(|view| view.rating).map_or("", rating));
    row.add(format!("{id}_service_word"), view.map_or("", |view| &view.word));
    row.add(format!("{id}_service_next"), view.map_or("", |view| yes(view.next)));
}

fn goal(goal: &Goal) -> &str {
    match goal {
        Goal::Listed(id) => id.as_str(),
        Goal::Own(words) => words.as_str(),
    }
}

/// What was answered to a question: ids, with levels and own words.
fn value(value: &Value) -> String {
    let pick = |pick: &crate::assessment::Pick| match pick.level {
        0 => pick.choice.to_string(),
        level => format!("{}:{level}", pick.choice),
    };
    let picks = value.picks.iter().map(pick);
    let month = value.month.map(month_text);
    let words = value.words.as_ref().map(|words| words.as_str().to_owned());
    picks.chain(month).chain(words).collect::<Vec<_>>().join(BETWEEN)
}

fn answer(shared: &Shared, question: &Question, about: Option<&Goal>) -> String {
    let same = |given: &&crate::assessment::Given| {
        given.question == question.id && given.about.as_ref() == about
    };
    let given = shared.answers.iter().find(same);
    given.map_or_else(|| "left_out".to_owned(), |given| state(&given.answer, value))
}

fn goal_columns(row: &mut Columns, shared: &Shared) {
    row.add("goals", state(&shared.goals, |_| "given".to_owned()));
    let goals = shared.goals.shown().and_then(Answer::given).map_or(&[][..], Vec::as_slice);
    for at in 0..MAX_GOALS {
        let head = format!("goal_{}", at + 1);
        row.add(head.clone(), goals.get(at).map_or("", goal));
        for question in questions().filter(|question| question.about == About::Goal) {
            let said = goals.get(at).map(|goal| answer(shared, question, Some(goal)));
            row.add(format!("{head}_{}", question.id), said.unwrap_or_default());
        }
    }
}

fn earlier_columns(row: &mut Columns, shared: &Shared) {
    for at in 0..MAX_GOALS {
        let head = format!("earlier_goal_{}", at + 1);
        row.add(head.clone(), shared.earlier.get(at).map_or("", goal));
        let of_earlier = |question: &&Question| match question.about {
            About::EarlierGoal | About::EarlierStep => true,
            About::Person | About::Goal => false,
        };
        for question in questions().filter(of_earlier) {
            let said = shared.earlier.get(at).map(|goal| answer(shared, question, Some(goal)));
            row.add(format!("{head}_{}", question.id), said.unwrap_or_default());
        }
    }
}

fn plan_columns(row: &mut Columns, plan: Option<&Plan>) {
    let agreed = plan.map(Plan::agreed);
    let day = |day: Option<Day>| day.map(day_text).unwrap_or_default();
    row.add("plan_version", plan.map(|plan| plan.version().to_string()).unwrap_or_default());
    row.add("plan_day", day(plan.map(Plan::day)));
    row.add("plan_first_day", day(plan.map(Plan::first_day)));
    row.add("plan_written_in", agreed.map_or("", |agreed| agreed.written_in().tag()));
    row.add("plan_from", day(agreed.and_then(crate::plan::Draft::from)));
    row.add("plan_until", day(agreed.and_then(crate::plan::Draft::until)));
    let objectives = agreed.map_or(&[][..], |agreed| agreed.objectives());
    for at in 0..MAX_OBJECTIVES {
        row.add(format!("plan_objective_{}", at + 1), objectives.get(at).map_or("", goal));
    }
    let actions = agreed.map_or(&[][..], |agreed| agreed.actions());
    for at in 0..MAX_ACTIONS {
        action_columns(row, &format!("plan_action_{}", at + 1), actions.get(at));
    }
    let support = agreed.map_or(&[][..], |agreed| agreed.support());
    for kind in SupportKind::ALL {
        let agreed = support.iter().find(|support| support.kind == kind);
        let said =
            agreed.map_or("", |support| support.words.as_ref().map_or("yes", OwnWords::as_str));
        row.add(format!("plan_support_{}", kind.as_str()), said);
    }
    let evaluations = agreed.map_or(&[][..], |agreed| agreed.evaluations());
    for at in 0..MAX_EVALUATIONS {
        let head = format!("plan_evaluation_{}", at + 1);
        let one = evaluations.get(at);
        row.add(head.clone(), day(one.map(|one| one.day)));
        row.add(format!("{head}_face_to_face"), one.map_or("", |one| yes(one.face_to_face)));
    }
    let wish = agreed.and_then(|agreed| agreed.wish());
    row.add("plan_wish", wish.map_or("", |wish| wish.as_str()));
}

fn action_columns(row: &mut Columns, head: &str, action: Option<&PlanAction>) {
    let doer = action.map_or("", |action| match &action.doer {
        Doer::Person => "person",
        Doer::Service => "service",
        Doer::Partner(_) => "partner",
    });
    let partner = action.map_or("", |action| match &action.doer {
        Doer::Person | Doer::Service => "",
        Doer::Partner(name) => name.as_str(),
    });
    let what = action.map_or("", |action| match &action.deed {
        Deed::Coded(id) => id.as_str(),
        Deed::Own(words) => words.as_str(),
    });
    let due = action.and_then(|action| action.due).map(due_text).unwrap_or_default();
    let objective = action.and_then(|action| action.objective).map(|at| (at + 1).to_string());
    row.add(format!("{head}_by"), doer);
    row.add(format!("{head}_partner"), partner);
    row.add(head, what);
    row.add(format!("{head}_due"), due);
    row.add(format!("{head}_objective"), objective.unwrap_or_default());
}
