//! From the number and the own words back to what is shown. Every step checks that `writer` can have
//! made it.

use super::body::{
    EACH, EARLIER, FIRST_VALUE, GOALS, LEFT_OUT, MODE, MONTH, PASSED, SECTION, STATE, STATUS,
    Subjects, TICK, UNSEEN, in_one_digit, length,
};
use super::model::{Model, Place, QuestionRow, SECTIONS, choices_radix};
use super::number::Number;
use super::words::SEPARATOR;
use crate::assessment::{
    Answer, Day, Disclosed, DomainAnswers, Given, Goal, OwnWords, Pick, Rating, Shared, Ticked,
    Value,
};
use crate::instrument::{
    self, ChoiceId, DOMAINS, DomainId, GoalId, Kind, LEVELS, Locale, MAX_LEVELLED, MAX_OWN_WORDS,
    Mode, SERVICES, ServiceId,
};

/// What these bytes and the own words of the tail say, without day and language; `None` when `writer`
/// cannot have written them.
pub(super) fn read(body: &[u8], text: Option<&str>, model: &Model) -> Option<Shared> {
    let words = text.map(|text| text.split(SEPARATOR).collect()).unwrap_or_default();
    let mut from = BodyReader { number: Number::from_bytes(body), words, model };
    let domains = from.domains()?;
    let goals = match from.number.pop(GOALS) {
        LEFT_OUT => Disclosed::LeftOut,
        UNSEEN => Disclosed::Shown(Answer::Unseen),
        PASSED => Disclosed::Shown(Answer::Passed),
        status => {
            let mut goals = Vec::new();
            for _ in FIRST_VALUE..=status {
                goals.push(from.goal(&goals)?);
            }
            Disclosed::Shown(Answer::Given(goals))
        }
    };
    let private = from.ticked();
    let mode = *Mode::ALL.get(from.number.pop(MODE) as usize)?;
    let mut shared = Shared {
        day: Day(0),
        mode,
        domains,
        goals,
        private,
        written_in: Locale::default(),
        earlier: Vec::new(),
        answers: Vec::new(),
        suggestions: Disclosed::LeftOut,
    };
    let mut stepped = Vec::new();
    for _ in 0..from.number.pop(EARLIER) {
        shared.earlier.push(from.goal(&shared.earlier)?);
        stepped.push(from.ticked());
    }
    let given = shared.goals.shown().and_then(Answer::given);
    let subjects = Subjects {
        goals: given.into_iter().flatten().collect(),
        earlier: shared.earlier.iter().zip(stepped).collect(),
    };
    shared.answers = from.questions(&subjects)?;
    shared.suggestions = from.suggestions();
    // Nothing may be left over, neither above the last digit nor as zeros in front nor in own words.
    let all = from.number.is_zero() && body.first() != Some(&0) && from.words.is_empty();
    all.then_some(shared)
}

struct BodyReader<'a> {
    number: Number,
    /// Own words that nobody has asked for yet.
    words: Vec<&'a str>,
    model: &'a Model,
}

impl BodyReader<'_> {
    fn ticked(&mut self) -> bool {
        self.number.pop(TICK) == 1
    }

    /// The next own words, when they are as [`OwnWords`] has them.
    fn own(&mut self, max: usize) -> Option<OwnWords> {
        let text = if self.words.is_empty() { return None } else { self.words.remove(0) };
        OwnWords::read(text, max)
    }

    /// Every domain of today once; one that the code's model did not have is left out.
    fn domains(&mut self) -> Option<Vec<(DomainId, Disclosed<DomainAnswers>)>> {
        let mut domains: Vec<_> = DOMAINS.iter().map(|d| (d.id, Disclosed::LeftOut)).collect();
        for place in &self.model.domains {
            let answers = domain(&mut self.number, place)?;
            domains.iter_mut().find(|(id, _)| id.as_str() == place.domain)?.1 = answers;
        }
        Some(domains)
    }

    /// A goal that is none of the `others`.
    fn goal(&mut self, others: &[Goal]) -> Option<Goal> {
        let list = &self.model.goals;
        let goal = match list.get(self.number.pop(length(list) + 1) as usize) {
            Some(id) => Goal::Listed(GoalId::parse(id)?),
            None => Goal::Own(self.own(MAX_OWN_WORDS)?),
        };
        (!others.contains(&goal)).then_some(goal)
    }

    /// The answers to all questions of the model, in the order of the instrument.
    fn questions(&mut self, subjects: &Subjects) -> Option<Vec<Given>> {
        let model = self.model;
        let mut read = Vec::new();
        for section in SECTIONS {
            let mut asked = Vec::new();
            for row in model.questions.iter().filter(|row| row.question.section == section) {
                asked.extend(subjects.of(row.question.about).into_iter().map(|about| (row, about)));
            }
            if asked.is_empty() {
                continue;
            }
            let status = self.number.pop(SECTION);
            let start = read.len();
            for (row, about) in asked {
                let answer = match status {
                    LEFT_OUT => Disclosed::LeftOut,
                    UNSEEN => Disclosed::Shown(Answer::Unseen),
                    _ => self.answer(row)?,
                };
                read.push(Given { question: row.question.id, about: about.cloned(), answer });
            }
            // What the section's digit could have said for all must not stand with each.
            let each = &read[start..];
            let all = |state| each.iter().all(|given| given.answer == state);
            let dull = || all(Disclosed::LeftOut) || all(Disclosed::Shown(Answer::Unseen));
            if status == EACH && dull() {
                return None;
            }
        }
        let mut answers = Vec::new();
        for question in instrument::questions() {
            while let Some(at) = read.iter().position(|given| given.question == question.id) {
                answers.push(read.remove(at));
            }
        }
        Some(answers)
    }

    fn answer(&mut self, row: &QuestionRow) -> Option<Disclosed<Answer<Value>>> {
        let one_digit = in_one_digit(row.question);
        let radix = if one_digit { FIRST_VALUE + length(&row.options) } else { STATE };
        let answer = match self.number.pop(radix) {
            LEFT_OUT => return Some(Disclosed::LeftOut),
            UNSEEN => Answer::Unseen,
            PASSED => Answer::Passed,
            state if one_digit => {
                let id = row.options.get((state - FIRST_VALUE) as usize)?;
                Answer::Given(value(row, &[(id, 0)]))
            }
            _ => Answer::Given(self.value(row)?),
        };
        Some(Disclosed::Shown(answer))
    }

    fn value(&mut self, row: &QuestionRow) -> Option<Value> {
        let question = row.question;
        let has_words = question.words > 0 && (question.kind == Kind::Words || self.ticked());
        let optional = u32::from(has_words);
        let options = length(&row.options);
        let mut picks = Vec::new();
        let mut month = None;
        match question.kind {
            Kind::One => {
                let place = self.number.pop(options + optional) as usize;
                picks.extend(row.options.get(place).map(|id| (*id, 0)));
            }
            Kind::Several => {
                picks.extend(row.options.iter().filter(|_| self.ticked()).map(|id| (*id, 0)));
            }
            Kind::Levels => {
                let most = length(&row.options[..row.options.len().min(MAX_LEVELLED)]);
                let count = self.number.pop(most + optional) + 1 - optional;
                let mut low = 0;
                for left in (0..count).rev() {
                    let place = low + self.number.pop(options - left - low);
                    let [level, ..] = (self.number.pop(LEVELS.into()) + 1).to_le_bytes();
                    picks.push((*row.options.get(place as usize)?, level));
                    low = place + 1;
                }
            }
            Kind::Month => {
                if !has_words || self.ticked() {
                    month = Some(self.number.pop(MONTH).try_into().ok()?);
                }
            }
            Kind::Words => {}
        }
        let mut value = value(row, &picks);
        value.month = month;
        if has_words {
            value.words = Some(self.own(question.words)?);
        }
        (!value.is_empty()).then_some(value)
    }

    /// The kinds of service, in the order of the instrument.
    fn suggestions(&mut self) -> Disclosed<Answer<Vec<ServiceId>>> {
        match self.number.pop(STATE) {
            LEFT_OUT => Disclosed::LeftOut,
            UNSEEN => Disclosed::Shown(Answer::Unseen),
            PASSED => Disclosed::Shown(Answer::Passed),
            _ => {
                let services = &self.model.services;
                let ticked: Vec<_> =
                    services.iter().filter(|_| self.number.pop(TICK) == 1).collect();
                let given =
                    SERVICES.iter().map(|s| s.id).filter(|id| ticked.contains(&&id.as_str()));
                Disclosed::Shown(Answer::Given(given.collect()))
            }
        }
    }
}

/// These options with their levels, in the order of the instrument.
fn value(row: &QuestionRow, picks: &[(&str, u8)]) -> Value {
    let pick = |choice: ChoiceId| {
        let level = picks.iter().find(|(id, _)| *id == choice.as_str())?.1;
        Some(Pick { choice, level })
    };
    let picks = row.question.options.iter().filter_map(|option| pick(option.id)).collect();
    Value { picks, ..Value::default() }
}

fn domain(number: &mut Number, place: &Place) -> Option<Disclosed<DomainAnswers>> {
    let lead = match number.pop(STATUS) {
        LEFT_OUT => return Some(Disclosed::LeftOut),
        UNSEEN => Answer::Unseen,
        PASSED => Answer::Passed,
        rating => Answer::Given(*Rating::ALL.get((rating - FIRST_VALUE) as usize)?),
    };
    let talk = number.pop(TICK) == 1;
    let mut answers = DomainAnswers { lead, talk, ..DomainAnswers::default() };
    if answers.opens_obstacles() {
        answers.obstacles = choices(number, &place.obstacles)?;
    }
    if answers.opens_strengths() {
        answers.strengths = choices(number, &place.strengths)?;
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
