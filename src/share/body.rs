//! The answers as one number in mixed radix: `docs/format.md`, "Body".

use super::model::{Model, choices_radix};
use super::number::Number;
use crate::assessment::{Answer, Disclosed, DomainAnswers, Goal, OwnWords, Rating, Shared, Ticked};
use crate::instrument::{ChoiceId, DomainId, GoalId, MAX_GOALS};

/// Digits of the status of a domain: left out, not seen, passed, then the ratings.
const STATUS: u32 = 6;
/// Digits of the status of the goals: left out, not seen, passed, then how many.
const GOALS: u32 = 6;
const LEFT_OUT: u32 = 0;
const UNSEEN: u32 = 1;
const PASSED: u32 = 2;
const FIRST_VALUE: u32 = 3;
/// Digits of a tick.
const TICK: u32 = 2;

/// The length of a list of goals.
fn length<T>(list: &[T]) -> u32 {
    list.len().try_into().unwrap_or(u32::MAX)
}

/// A goal as far as the body says it: own words stand in the tail.
pub(super) enum Slot {
    Listed(GoalId),
    Own,
}

/// What the body says.
pub(super) struct Body {
    pub domains: Vec<(DomainId, Disclosed<DomainAnswers>)>,
    pub goals: Disclosed<Answer<Vec<Slot>>>,
    pub private: bool,
}

/// The goals as they travel: no more than there is room for, none twice.
pub(super) fn goals(shared: &Shared) -> Vec<&Goal> {
    let mut goals: Vec<&Goal> = Vec::new();
    if let Disclosed::Shown(Answer::Given(given)) = &shared.goals {
        for goal in given {
            if goals.len() < MAX_GOALS && !goals.contains(&goal) {
                goals.push(goal);
            }
        }
    }
    goals
}

/// The own words among the goals, in order.
pub(super) fn own_words(shared: &Shared) -> Vec<&OwnWords> {
    let goals = goals(shared).into_iter();
    goals.filter_map(|goal| if let Goal::Own(words) = goal { Some(words) } else { None }).collect()
}

/// Digits with their radices, in the order they will be read.
struct Digits(Vec<(u32, u32)>);

impl Digits {
    fn put(&mut self, radix: u32, digit: u32) {
        debug_assert!(digit < radix, "{digit} in radix {radix}");
        self.0.push((radix, digit));
    }

    fn domain(&mut self, answers: &DomainAnswers, obstacles: &[&str], strengths: &[&str]) {
        let status = match answers.lead {
            Answer::Unseen => UNSEEN,
            Answer::Passed => PASSED,
            Answer::Given(Rating::Fine) => FIRST_VALUE,
            Answer::Given(Rating::Difficult) => FIRST_VALUE + 1,
            Answer::Given(Rating::VeryDifficult) => FIRST_VALUE + 2,
        };
        self.put(STATUS, status);
        self.put(TICK, u32::from(answers.talk));
        if answers.opens_obstacles() {
            self.choices(&answers.obstacles, obstacles);
        }
        if answers.opens_strengths() {
            self.choices(&answers.strengths, strengths);
        }
    }

    /// 0 not seen, 1 passed, else 1 + the bits of the set; an empty set is as good as passed.
    fn choices(&mut self, answer: &Answer<Ticked>, places: &[&str]) {
        let digit = match answer {
            Answer::Unseen => 0,
            Answer::Passed => 1,
            Answer::Given(set) => {
                let bits =
                    (0..).zip(places).filter(|(_, id)| set.iter().any(|c| c.as_str() == **id));
                1 + bits.map(|(bit, _)| 1 << bit).sum::<u32>()
            }
        };
        self.put(choices_radix(places), digit);
    }

    fn goals(&mut self, shared: &Shared, list: &[&str]) {
        let places: Vec<u32> = goals(shared)
            .into_iter()
            .filter_map(|goal| match goal {
                Goal::Own(_) => Some(length(list)),
                Goal::Listed(id) => {
                    (0..).zip(list).find(|(_, l)| **l == id.as_str()).map(|(n, _)| n)
                }
            })
            .collect();
        let status = match &shared.goals {
            Disclosed::LeftOut => LEFT_OUT,
            Disclosed::Shown(Answer::Unseen) => UNSEEN,
            Disclosed::Shown(_) => PASSED + length(&places),
        };
        self.put(GOALS, status);
        for place in places {
            self.put(length(list) + 1, place);
        }
    }

    fn bytes(&self) -> Vec<u8> {
        let mut number = Number::default();
        for (radix, digit) in self.0.iter().rev() {
            number.push(*radix, *digit);
        }
        number.to_bytes()
    }
}

/// The body of `shared`, as few bytes as possible. Closed branches are not written.
pub(super) fn write(shared: &Shared, model: &Model) -> Vec<u8> {
    let mut digits = Digits(Vec::new());
    for place in model.domains {
        let entry = shared.domains.iter().find(|(id, _)| id.as_str() == place.domain);
        match entry.and_then(|(_, disclosed)| disclosed.shown()) {
            None => digits.put(STATUS, LEFT_OUT),
            Some(answers) => digits.domain(answers, place.obstacles, place.strengths),
        }
    }
    digits.goals(shared, model.goals);
    digits.put(TICK, u32::from(shared.private));
    digits.bytes()
}

/// What these bytes say; `None` when `write` cannot have written them.
pub(super) fn read(bytes: &[u8], model: &Model) -> Option<Body> {
    let mut number = Number::from_bytes(bytes);
    let mut domains = Vec::new();
    for place in model.domains {
        let id = DomainId::parse(place.domain)?;
        domains.push((id, domain(&mut number, place.obstacles, place.strengths)?));
    }
    let goals = match number.pop(GOALS) {
        LEFT_OUT => Disclosed::LeftOut,
        UNSEEN => Disclosed::Shown(Answer::Unseen),
        PASSED => Disclosed::Shown(Answer::Passed),
        count => {
            let slots = (FIRST_VALUE..=count).map(|_| slot(&mut number, model.goals));
            Disclosed::Shown(Answer::Given(slots.collect::<Option<_>>()?))
        }
    };
    let private = number.pop(TICK) == 1;
    // Nothing may be left over, neither above the last digit nor as zeros in front.
    (number.is_zero() && bytes.first() != Some(&0)).then_some(Body { domains, goals, private })
}

fn domain(
    number: &mut Number,
    obstacles: &[&str],
    strengths: &[&str],
) -> Option<Disclosed<DomainAnswers>> {
    let lead = match number.pop(STATUS) {
        LEFT_OUT => return Some(Disclosed::LeftOut),
        UNSEEN => Answer::Unseen,
        PASSED => Answer::Passed,
        rating => Answer::Given(*Rating::ALL.get((rating - FIRST_VALUE) as usize)?),
    };
    let talk = number.pop(TICK) == 1;
    let mut answers = DomainAnswers { lead, talk, ..DomainAnswers::default() };
    if answers.opens_obstacles() {
        answers.obstacles = choices(number, obstacles)?;
    }
    if answers.opens_strengths() {
        answers.strengths = choices(number, strengths)?;
    }
    Some(Disclosed::Shown(answers))
}

fn choices(number: &mut Number, places: &[&str]) -> Option<Answer<Ticked>> {
    Some(match number.pop(choices_radix(places)) {
        0 => Answer::Unseen,
        1 => Answer::Passed,
        digit => {
            let mut set = Ticked::new();
            for (bit, id) in (0..).zip(places) {
                if (digit - 1) >> bit & 1 == 1 {
                    set.insert(ChoiceId::parse(id)?);
                }
            }
            Answer::Given(set)
        }
    })
}

fn slot(number: &mut Number, list: &[&str]) -> Option<Slot> {
    match list.get(number.pop(length(list) + 1) as usize) {
        Some(id) => GoalId::parse(id).map(Slot::Listed),
        None => Some(Slot::Own),
    }
}
