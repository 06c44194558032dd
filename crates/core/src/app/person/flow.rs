//! The person's path: which place follows which, given the answers so far. What stands on it, in which
//! mode, and what opens a branch is data: `instrument::PATH`, `OPENS` and each question's `when`.

use super::place::Place;
use crate::assessment::{Answer, Assessment, Goal};
use crate::instrument::{
    self, About, Branch, DomainId, GOALS, Mode, PATH, Question, QuestionId, Section, Stop, When,
    questions,
};

/// Every place of the path in order, branches opened by the answers included.
#[must_use]
pub fn path(assessment: &Assessment) -> Vec<Place> {
    path_in(assessment, assessment.selection.mode)
}

/// The path on which `place` lies. A line of the review can come from another mode, whose path holds while it is changed.
fn way(assessment: &Assessment, place: Place, editing: bool) -> Vec<Place> {
    let own = path(assessment);
    if !editing || own.contains(&place) {
        return own;
    }
    let first = assessment.selection.is_in_pictures().then_some(Mode::Simplified);
    let mut paths = first.into_iter().chain(Mode::ALL).map(|mode| path_in(assessment, mode));
    paths.find(|places| places.contains(&place)).unwrap_or(own)
}

fn path_in(assessment: &Assessment, mode: Mode) -> Vec<Place> {
    // In a workshop the facilitator has chosen what to look at, and how to answer.
    let invited = assessment.selection.invited;
    let mut places = if invited { Vec::new() } else { vec![Place::Welcome] };
    for leg in PATH.iter().filter(|leg| leg.modes.contains(&mode)) {
        match leg.stop {
            Stop::Practice => places.push(Place::Practice),
            Stop::Domains => places.extend((!invited).then_some(Place::Domains)),
            Stop::Leads(branches) => {
                for id in assessment.chosen() {
                    domain(assessment, id, branches, &mut places);
                }
            }
            Stop::Private => places.push(Place::Private),
            Stop::Goals => {
                places.push(Place::Goals);
                if mode == Mode::Simplified {
                    places.extend((1..pages_of_goals()).map(Place::MoreGoals));
                }
                if matches!(&assessment.goals.answer, Answer::Given(goals) if goals.len() > 1) {
                    places.push(Place::Order);
                }
            }
            Stop::Questions(section) => asked(assessment, section, &mut places),
            Stop::Offered(section) => {
                places.push(Place::Offer);
                let answered = |q: &Question| {
                    q.section == section && !assessment.answer(q.id, None).is_unseen()
                };
                if assessment.selection.opened.contains(&section) || questions().any(answered) {
                    asked(assessment, section, &mut places);
                }
            }
            Stop::Plan => places.extend(assessment.selection.pages_of_plan().map(Place::Actions)),
            Stop::Suggestions => places.push(Place::Suggestions),
        }
    }
    places.extend([Place::Review, Place::Share, Place::After]);
    places
}

/// How many goals stand on a page of pictures: what a phone of 360 by 640 shows at once.
pub const GOALS_ON_A_PAGE: usize = 4;

/// How many pages of pictures the goals of the list fill.
#[must_use]
pub fn pages_of_goals() -> u8 {
    u8::try_from(GOALS.len().div_ceil(GOALS_ON_A_PAGE)).unwrap_or(u8::MAX)
}

/// The first place of the path.
#[must_use]
pub fn first(assessment: &Assessment) -> Place {
    path(assessment).first().copied().unwrap_or(Place::Review)
}

/// The section that is offered and not simply asked.
#[must_use]
pub fn offered() -> Option<Section> {
    PATH.iter().find_map(|leg| match leg.stop {
        Stop::Offered(section) => Some(section),
        _ => None,
    })
}

/// The place after the offer and all that it offers, for who does not want it.
#[must_use]
pub fn past_offer(assessment: &Assessment) -> Place {
    let offered = offered();
    let is_offered = |place: &Place| {
        let Place::Ask(id, _) = place else { return false };
        Some(instrument::question(*id).section) == offered
    };
    let mut after = path(assessment).into_iter().skip_while(|place| *place != Place::Offer).skip(1);
    after.find(|place| !is_offered(place)).unwrap_or(Place::Review)
}

/// Whether the leads of the present mode have this branch.
#[must_use]
pub fn offers(assessment: &Assessment, branch: Branch) -> bool {
    instrument::asks_branch(assessment.selection.mode, branch)
}

fn domain(assessment: &Assessment, id: DomainId, branches: &[Branch], places: &mut Vec<Place>) {
    let answers = assessment.entry(id).answers;
    places.push(Place::Lead(id));
    for branch in branches {
        match branch {
            Branch::Obstacles if answers.opens(*branch) => places.push(Place::Obstacles(id)),
            // They may always be added, and are asked for by nobody: then they stand on the way.
            Branch::Strengths if !answers.strengths.is_unseen() => {
                places.push(Place::Strengths(id));
            }
            _ => {}
        }
    }
}

/// The questions of a section: all about one goal before those about the next.
fn asked(assessment: &Assessment, section: Section, places: &mut Vec<Place>) {
    let open: Vec<&Question> =
        questions().filter(|q| q.section == section && assessment.asks(q.id)).collect();
    let goals = 0..u8::try_from(instrument::MAX_GOALS).unwrap_or_default();
    for at in goals {
        for question in open.iter().filter(|q| q.about != About::Person) {
            if is_about(assessment, question.id, at) {
                places.push(Place::Ask(question.id, at));
            }
        }
    }
    let person = open.iter().filter(|q| q.about == About::Person);
    places.extend(person.map(|q| Place::Ask(q.id, 0)));
}

/// Whether there is something at this place of its list that a question is about.
#[must_use]
pub fn is_about(assessment: &Assessment, question: QuestionId, at: u8) -> bool {
    let at = usize::from(at);
    match instrument::question(question).about {
        About::Person => at == 0,
        About::Goal => assessment.goals.answer.given().is_some_and(|goals| at < goals.len()),
        About::EarlierGoal => at < assessment.earlier.len(),
        About::EarlierStep => assessment.earlier.get(at).is_some_and(|e| e.step.is_some()),
    }
}

/// The goal that a question at this place of its list is about; `None` when it is about the person.
#[must_use]
pub fn subject(assessment: &Assessment, question: QuestionId, at: u8) -> Option<Goal> {
    let at = usize::from(at);
    match instrument::question(question).about {
        About::Person => None,
        About::Goal => assessment.goals.answer.given()?.get(at).cloned(),
        About::EarlierGoal | About::EarlierStep => {
            assessment.earlier.get(at).map(|e| e.goal.clone())
        }
    }
}

/// The place after `place`. While a line of the review is being changed, the questions that belong
/// to it follow and then the review again.
#[must_use]
pub fn next(assessment: &Assessment, place: Place, editing: bool) -> Place {
    let places = way(assessment, place, editing);
    let following = match places.iter().position(|p| *p == place) {
        Some(at) => places.get(at + 1).copied(),
        None => None,
    };
    match following {
        Some(next) if !editing || belongs_together(place, next) => next,
        Some(_) | None => Place::Review,
    }
}

/// The place before `place`; the welcome when there is none.
#[must_use]
pub fn previous(assessment: &Assessment, place: Place) -> Place {
    let places = path(assessment);
    match places.iter().position(|p| *p == place) {
        Some(at) => places[at.saturating_sub(1)],
        // What helps may have been opened from its lead, without standing on the way.
        None => place.domain().map_or(Place::Welcome, Place::Lead),
    }
}

/// `place`, or where its branch began when a later answer closed it.
#[must_use]
pub fn nearest(assessment: &Assessment, place: Place, editing: bool) -> Place {
    let on = |place: Place| way(assessment, place, editing).contains(&place);
    if !place.is_on_path() || on(place) {
        return place;
    }
    // Not on the way until something was answered there, and open to who asks for it.
    if let Place::Strengths(id) = place
        && assessment.entry(id).chosen
        && offers(assessment, Branch::Strengths)
        && assessment.entry(id).answers.opens(Branch::Strengths)
    {
        return place;
    }
    let began = match place {
        Place::Order | Place::MoreGoals(_) => Place::Goals,
        Place::Actions(_) => Place::Actions(0),
        Place::Ask(id, at) => {
            let question = instrument::question(id);
            match (question.about, question.when) {
                (About::Goal, _) => Place::Goals,
                (_, [When::Chosen(other, _) | When::Unless(other, _), ..]) => {
                    Place::Ask(*other, at)
                }
                _ if offered() == Some(question.section) => Place::Offer,
                _ => Place::Welcome,
            }
        }
        Place::Lead(id) | Place::Obstacles(id) | Place::Strengths(id)
            if assessment.entry(id).chosen =>
        {
            Place::Lead(id)
        }
        Place::Lead(_)
        | Place::Obstacles(_)
        | Place::Strengths(_)
        | Place::Welcome
        | Place::Return
        | Place::Domains
        | Place::Private
        | Place::Goals
        | Place::Offer
        | Place::Suggestions
        | Place::Review
        | Place::Share
        | Place::After
        | Place::Evolution
        | Place::Pause
        | Place::Erase
        | Place::Practice
        | Place::Plan(_) => Place::Domains,
    };
    let otherwise = if assessment.selection.invited { Place::Review } else { Place::Welcome };
    if on(began) { began } else { otherwise }
}

/// The first of these places that nobody has reached yet.
#[must_use]
pub fn first_unseen(assessment: &Assessment, among: impl Fn(Place) -> bool) -> Option<Place> {
    path(assessment).into_iter().find(|place| among(*place) && is_unseen(assessment, *place))
}

fn is_unseen(assessment: &Assessment, place: Place) -> bool {
    match place {
        Place::Lead(id) => assessment.entry(id).answers.lead.is_unseen(),
        Place::Obstacles(id) => assessment.entry(id).answers.obstacles.is_unseen(),
        Place::Strengths(id) => assessment.entry(id).answers.strengths.is_unseen(),
        Place::Private => !assessment.private.seen,
        Place::Goals => assessment.goals.answer.is_unseen(),
        Place::Ask(id, at) => {
            assessment.answer(id, subject(assessment, id, at).as_ref()).is_unseen()
        }
        Place::Suggestions => !assessment.selection.suggestions_seen,
        Place::Welcome
        | Place::Return
        | Place::Domains
        | Place::MoreGoals(_)
        | Place::Order
        | Place::Offer
        | Place::Review
        | Place::Share
        | Place::After
        | Place::Evolution
        | Place::Pause
        | Place::Erase
        | Place::Practice
        | Place::Plan(_)
        | Place::Actions(_) => false,
    }
}

fn belongs_together(a: Place, b: Place) -> bool {
    if let Place::Goals | Place::MoreGoals(_) = a {
        return matches!(b, Place::MoreGoals(_) | Place::Order);
    }
    if let (Place::Ask(before, of), Place::Ask(next, at)) = (a, b) {
        let question = instrument::question(next);
        let after = question.when.iter().any(|when| match when {
            When::Chosen(of, _) | When::Unless(of, _) => a == Place::Ask(*of, at),
        });
        let one_goal = of == at
            && instrument::question(before).about == question.about
            && question.about == About::Goal;
        return after || one_goal;
    }
    a.domain().is_some() && a.domain() == b.domain()
}
