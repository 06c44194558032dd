//! The first questions: every change is noted in the assessment and saved at once.

use super::code::{Ask, PersonCode, Step};
use super::event::Event;
use super::model::Model;
use super::path;
use super::place::Place;
use crate::app::setting::Setting;
use crate::app::step::Go;
use crate::assessment::{Answer, Ticked};
use crate::instrument::{self, ChoiceId, Mode};

/// Takes an event at `place`. Without `later` its events mean nothing: no screen sends them.
pub(in crate::app) fn update(
    event: Event,
    place: Place,
    model: &mut Model,
    setting: &Setting,
    later: Option<&'static PersonCode>,
) -> Step {
    let assessment = &mut model.assessment;
    match event {
        Event::Go(to) => return go(to, place, model),
        Event::ModeChosen(mode) if place == Place::Welcome => {
            return begin(mode, place, model, setting);
        }
        Event::ModeChosen(mode) => assessment.change_selection(|s| s.mode = mode),
        Event::DomainToggled(id) => assessment.choose(id),
        Event::DomainsChosen(false) => assessment.choose_none(),
        Event::DomainsChosen(true) => {
            assessment.choose_all();
            let to = path::next(place, model, setting);
            model.answered_on = setting.today;
            return Step::go(Go::Forward(to)).asking(Ask::Persist);
        }
        Event::LeadAnswered(id, answer) => {
            assessment.change(id, |e| e.answers.lead = chosen(&e.answers.lead, answer));
        }
        Event::TalkToggled(id) => assessment.change(id, |e| e.answers.talk = !e.answers.talk),
        Event::ObstacleToggled(id, choice) => {
            if instrument::domain(id).has_obstacle(choice) {
                assessment.change(id, |e| toggle(&mut e.answers.obstacles, choice));
            }
        }
        Event::StrengthToggled(id, choice) => {
            if instrument::domain(id).has_strength(choice) {
                assessment.change(id, |e| toggle(&mut e.answers.strengths, choice));
            }
        }
        Event::PrivateToggled => assessment.change_private(|p| {
            p.ticked = !p.ticked;
            p.seen = true;
        }),
        Event::Later(event) => {
            return later
                .map_or_else(Step::none, |code| (code.update)(event, place, model, setting));
        }
    }
    model.answered_on = setting.today;
    Step::ask(Ask::Persist)
}

/// To another place; from the review, to change something there.
fn go(to: Place, from: Place, model: &mut Model) -> Step {
    if from == Place::Review && to.is_on_path() {
        model.editing = true;
        model.touched = Some(to);
    }
    Step::go(Go::Forward(to))
}

/// From the welcome: how to answer is chosen, and the first question comes.
fn begin(mode: Mode, place: Place, model: &mut Model, setting: &Setting) -> Step {
    // To look at the welcome and choose the same again changes nothing.
    if model.assessment.selection.mode != mode {
        model.assessment.change_selection(|s| s.mode = mode);
    }
    Step::go(Go::Forward(path::next(place, model, setting)))
}

/// The answer that was touched; touched again, it is taken back.
pub(super) fn chosen<T: PartialEq>(now: &Answer<T>, touched: Answer<T>) -> Answer<T> {
    if *now == touched { Answer::Unseen } else { touched }
}

/// Ticks or unticks; with the last tick gone the question is open again.
fn toggle(answer: &mut Answer<Ticked>, choice: ChoiceId) {
    let mut ticked = match std::mem::take(answer) {
        Answer::Given(ticked) => ticked,
        Answer::Unseen | Answer::Passed => Ticked::new(),
    };
    if !ticked.remove(choice) {
        ticked.insert(choice);
    }
    if !ticked.is_empty() {
        *answer = Answer::Given(ticked);
    }
}
