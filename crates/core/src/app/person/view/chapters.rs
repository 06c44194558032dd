//! What stands in each chapter of the letter.

use super::line::{ChapterView, LetterLine, Piece};
use crate::app::letter::facts::{Fact, GoalView, facts, goal_views, outcomes};
use crate::app::person::event::{Chapter, Shown};
use crate::app::person::kept::is_off;
use crate::app::person::model::Model;
use crate::app::person::place::Place;
use crate::app::text::{
    Text, of_any_goal, of_domain, of_fact, of_obstacle, of_rating, of_strength,
};
use crate::assessment::{Answer, Assessment, Goal, Shared, root};
use crate::guidance::{Concern, Suggestion, Summary};
use crate::instrument::{
    self, About, DomainId, GOAL_QUESTIONS, Mode, QuestionId, Section, questions,
};

/// What is told.
pub(super) struct Told<'a> {
    /// Of whom.
    pub person: &'a Model,
    /// The answers with their lines: those shown, and those left out on this screen.
    pub there: &'a Assessment,
    /// The suggestions, in the same way.
    pub suggested: &'a [Suggestion],
}

/// The chapters that have something to say, in their order, all folded.
pub(super) fn tell(told: Told) -> Vec<ChapterView> {
    let shared = Shared::of(told.there, told.person.answered_on);
    let summary = Summary::of(&shared);
    let letter = Teller { told, shared };
    let domains = |ids: &[DomainId], with_rating| -> Vec<LetterLine> {
        let others = ids.iter().filter(|id| !summary.talk.iter().any(|t| t.domain == **id));
        others.map(|id| letter.domain(*id, with_rating)).collect()
    };
    let ids = |of: &[Concern]| of.iter().map(|c| c.domain).collect::<Vec<_>>();
    let mut talk: Vec<_> = summary.talk.iter().map(|c| letter.domain(c.domain, true)).collect();
    let hard = |id: &DomainId| summary.difficult.iter().any(|c| c.domain == *id);
    let also = if summary.talk.iter().any(|c| hard(&c.domain)) {
        "section-also-difficult"
    } else {
        "section-difficult"
    };
    if letter.shared.private {
        talk.push(letter.private());
    }
    let mut open = domains(&summary.passed, true);
    open.extend(domains(&summary.unseen, true));
    open.extend(letter.passed());
    let mut follow_up = letter.outcomes();
    follow_up.extend(letter.facts(Section::FollowUp));
    follow_up.extend(letter.plan());
    let all = [
        (Chapter::Talk, "section-talk", talk),
        (Chapter::Goals, "section-goals", letter.goals()),
        (Chapter::FollowUp, "section-follow_up", follow_up),
        (Chapter::Difficult, also, domains(&ids(&summary.difficult), true)),
        (Chapter::Fine, "section-fine", domains(&summary.fine, false)),
        (Chapter::Resources, "section-resources", letter.facts(Section::Resources)),
        (Chapter::Situation, "section-situation", letter.facts(Section::Situation)),
        (Chapter::Suggestions, "section-suggestions", letter.suggestions()),
        (Chapter::Open, "section-open", open),
        (Chapter::NotShown, "section-left-out", letter.not_chosen()),
    ];
    let view = |(chapter, title, lines): (Chapter, &'static str, Vec<LetterLine>)| {
        let is_goals = chapter == Chapter::Goals && lines.iter().any(|line| line.part.is_some());
        (!lines.is_empty()).then(|| ChapterView {
            chapter,
            title,
            count: Text::of("letter-lines").number("count", lines.len()),
            is_open: false,
            change: is_goals.then(|| (Place::Goals, Text::of("letter-goals"))),
            written_in: letter.shared.written_in,
            lines,
        })
    };
    all.into_iter().filter_map(view).collect()
}

struct Teller<'a> {
    told: Told<'a>,
    shared: Shared,
}

impl Teller<'_> {
    fn line(&self, key: String, name: Piece, part: Option<Shown>, change: Place) -> LetterLine {
        let kept = part.is_some_and(|part| is_off(part, &self.told.person.assessment));
        let (number, said, change) = (None, Vec::new(), Some(change));
        LetterLine { key, number, name, said, part, kept, change }
    }

    /// All that is said of a domain.
    fn domain(&self, id: DomainId, with_rating: bool) -> LetterLine {
        let (part, change) = (Some(Shown::Domain(id)), Place::Lead(id));
        let name = Piece::Sentence(of_domain(id));
        let mut line = self.line(format!("line-domain-{id}"), name, part, change);
        let Some(answers) = self.shared.domain(id) else { return line };
        let domain = instrument::domain(id);
        if with_rating {
            line.said.push(Piece::Sentence(of_rating(&answers.lead)));
        }
        match &answers.obstacles {
            Answer::Given(ticked) => {
                let ticked = domain.obstacles.iter().filter(|c| ticked.contains(c.id));
                line.said.extend(ticked.map(|c| Piece::Sentence(of_obstacle(id, c.id))));
            }
            Answer::Passed => line.said.push(Piece::Sentence(Text::of("obstacles-passed"))),
            Answer::Unseen => {}
        }
        if let Answer::Given(ticked) = &answers.strengths {
            let ticked = domain.strengths.iter().filter(|c| ticked.contains(c.id));
            line.said.extend(ticked.map(|c| Piece::Sentence(of_strength(id, c.id))));
        }
        line
    }

    fn private(&self) -> LetterLine {
        let name = Piece::Sentence(Text::of("private-box"));
        self.line("line-private".to_owned(), name, Some(Shown::Private), Place::Private)
    }

    fn goals(&self) -> Vec<LetterLine> {
        let open = |id| {
            let name = Piece::Sentence(Text::of(id));
            vec![self.line("line-goals".to_owned(), name, None, Place::Goals)]
        };
        let goals = match self.shared.goals.shown() {
            None => return Vec::new(),
            Some(Answer::Unseen) => return open("goals-unseen"),
            Some(Answer::Passed) => return open("goals-passed"),
            Some(Answer::Given(goals)) => goals,
        };
        let all = self.told.there.goals.answer.given().map(Vec::as_slice).unwrap_or_default();
        let mut number = 0;
        let line = |view: GoalView| {
            let at = place_of(&view.goal, all)?;
            let first = view.facts.first().map(|fact| fact.question);
            let asked = self.told.there.selection.mode == Mode::Standard;
            let question = first.or_else(|| GOAL_QUESTIONS.first().map(|q| q.id).filter(|_| asked));
            let change = question.map_or(Place::Goals, |id| Place::Ask(id, at));
            let key = format!("line-goal-{at}");
            let mut line = self.line(key, of_goal(&view.goal), Some(Shown::Goal(at)), change);
            if !line.kept {
                number += 1;
                line.number = Some(number);
            }
            line.said = view.facts.iter().flat_map(|fact| named(fact, true)).collect();
            Some(line)
        };
        goal_views(&self.shared, goals).into_iter().filter_map(line).collect()
    }

    /// What became of each goal of before.
    fn outcomes(&self) -> Vec<LetterLine> {
        let said = outcomes(&self.shared);
        let all: Vec<Goal> = self.told.there.earlier.iter().map(|e| e.goal.clone()).collect();
        let line = |goal: &Goal| {
            let at = place_of(goal, &all)?;
            let facts = said.iter().find(|view| view.goal == *goal).map(|view| &*view.facts);
            let first = facts.and_then(|facts| facts.first()).map(|fact| fact.question);
            let asked = questions().find(|q| q.about == About::EarlierGoal).map(|q| q.id);
            let change = Place::Ask(first.or(asked)?, at);
            let key = format!("line-earlier-{at}");
            let mut line = self.line(key, of_goal(goal), Some(Shown::Earlier(at)), change);
            line.said = match facts {
                Some(facts) => facts.iter().flat_map(|fact| named(fact, true)).collect(),
                None => vec![Piece::Sentence(of_rating(&Answer::Passed))],
            };
            Some(line)
        };
        self.shared.earlier.iter().filter_map(line).collect()
    }

    /// What became of the plan: each action of which something was said.
    fn plan(&self) -> Option<LetterLine> {
        let told = self.told.person.glance().map_or(&[][..], |glance| &glance.told);
        let is_told = self.told.there.selection.actions > 0 && !told.is_empty();
        is_told.then(|| {
            let name = Piece::Sentence(Text::of("letter-plan"));
            let place = Place::Actions(0);
            let mut line = self.line("line-plan".to_owned(), name, Some(Shown::Plan), place);
            let said = |[deed, state]: &[Text; 2]| [of_words(deed), Piece::Word(state.clone())];
            line.said = told.iter().flat_map(said).collect();
            line
        })
    }

    /// A line for each question of a section, with the answers of those that depend on it.
    fn facts(&self, section: Section) -> Vec<LetterLine> {
        let view = facts(&self.shared).into_iter().find(|view| view.section == section);
        let all = view.map(|view| view.facts).unwrap_or_default();
        let mut lines: Vec<LetterLine> = Vec::new();
        for fact in &all {
            let first = root(fact.question);
            let key = question_key(first);
            if let Some(line) = lines.iter_mut().find(|line| line.key == key) {
                line.said.extend(named(fact, true));
            } else {
                let mut line = self.question(first);
                line.said = named(fact, first != fact.question);
                lines.push(line);
            }
        }
        lines
    }

    fn question(&self, id: QuestionId) -> LetterLine {
        let name = Piece::Name(of_fact(id));
        self.line(question_key(id), name, Some(Shown::Question(id)), Place::Ask(id, 0))
    }

    /// Questions about the person that were passed.
    fn passed(&self) -> Vec<LetterLine> {
        let given: Vec<QuestionId> =
            facts(&self.shared).iter().flat_map(|v| &v.facts).map(|f| root(f.question)).collect();
        let passed = |q: &&instrument::Question| {
            q.about == About::Person
                && self.shared.answer(q.id, None) == Some(&Answer::Passed)
                && !given.contains(&root(q.id))
        };
        let line = |q: &instrument::Question| {
            let mut line = self.question(q.id);
            line.said = vec![Piece::Sentence(of_rating(&Answer::Passed))];
            line
        };
        questions().filter(passed).map(line).collect()
    }

    fn suggestions(&self) -> Vec<LetterLine> {
        let line = |suggestion: &Suggestion| {
            let id = suggestion.service;
            let name = Piece::Sentence(Text::of(format!("service-{id}")));
            let part = Some(Shown::Service(id));
            self.line(format!("line-service-{id}"), name, part, Place::Suggestions)
        };
        self.told.suggested.iter().map(line).collect()
    }

    /// The domains that were not chosen, in one line.
    fn not_chosen(&self) -> Vec<LetterLine> {
        let ids = instrument::DOMAINS.iter().map(|d| d.id);
        let mut names = ids.filter(|id| !self.told.there.entry(*id).chosen).map(of_domain);
        let Some(first) = names.next() else { return Vec::new() };
        let key = "line-not-chosen".to_owned();
        let mut line = self.line(key, Piece::Sentence(first), None, Place::Domains);
        line.said = names.map(Piece::Sentence).collect();
        // In a workshop the facilitator chose for all.
        line.change = line.change.filter(|_| !self.told.there.selection.invited);
        vec![line]
    }
}

fn question_key(id: QuestionId) -> String {
    format!("line-question-{id}")
}

fn of_goal(goal: &Goal) -> Piece {
    match goal {
        Goal::Listed(_) => Piece::Sentence(of_any_goal(goal)),
        Goal::Own(words) => Piece::Own(words.as_str().to_owned()),
    }
}

/// A name that is said in words of the app, or in own ones.
fn of_words(text: &Text) -> Piece {
    match text.own() {
        Some(words) => Piece::Own(words.to_owned()),
        None => Piece::Name(text.clone()),
    }
}

fn place_of(goal: &Goal, all: &[Goal]) -> Option<u8> {
    u8::try_from(all.iter().position(|other| other == goal)?).ok()
}

/// What was answered to a question, with its name where that is not said already.
fn named(fact: &Fact, with_name: bool) -> Vec<Piece> {
    let mut all = Vec::new();
    if with_name {
        all.push(Piece::Name(fact.name.clone()));
    }
    all.extend(fact.values.iter().cloned().map(Piece::Word));
    all.extend(fact.words.clone().map(Piece::Own));
    all
}
