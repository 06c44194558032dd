//! The answers as one number: what is shown becomes digits, and own words a text beside them.

use super::body::{
    EACH, EARLIER, FIRST_VALUE, GOALS, LEFT_OUT, MODE, MONTH, PASSED, SECTION, STATE, STATUS,
    Subjects, TICK, UNSEEN, in_one_digit, length, rating_digit,
};
use super::model::{Model, QuestionRow, SECTIONS, choices_radix};
use super::number::Number;
use super::words::SEPARATOR;
use crate::assessment::{
    Answer, Disclosed, DomainAnswers, Goal, OwnWords, Shared, Ticked, Value, first_characters,
};
use crate::instrument::{About, Kind, LEVELS, MAX_GOALS, MAX_LEVELLED, MAX_OWN_WORDS, Mode};

/// The body of `shared`, as few bytes as possible, and its own words. Closed branches are not written.
pub(super) fn write(shared: &Shared, model: &Model) -> (Vec<u8>, String) {
    let mut out = Writer { digits: Vec::new(), text: String::new() };
    for place in &model.domains {
        let entry = shared.domains.iter().find(|(id, _)| id.as_str() == place.domain);
        match entry.and_then(|(_, disclosed)| disclosed.shown()) {
            None => out.put(STATUS, LEFT_OUT),
            Some(answers) => out.domain(answers, &place.obstacles, &place.strengths),
        }
    }
    let given = shared.goals.shown().and_then(Answer::given);
    let goals = on_the_wire(given.map_or(&[], Vec::as_slice), model);
    out.put(
        GOALS,
        match &shared.goals {
            Disclosed::LeftOut => LEFT_OUT,
            Disclosed::Shown(Answer::Unseen) => UNSEEN,
            Disclosed::Shown(_) => PASSED + length(&goals),
        },
    );
    for (place, goal) in &goals {
        out.goal(*place, goal, model);
    }
    out.put(TICK, u32::from(shared.private));
    let mode = (0..).zip(Mode::ALL).find(|(_, mode)| *mode == shared.mode);
    out.put(MODE, mode.map_or(0, |(n, _)| n));
    let earlier = on_the_wire(&shared.earlier, model);
    out.put(EARLIER, length(&earlier));
    let mut subjects =
        Subjects { goals: goals.into_iter().map(|(_, goal)| goal).collect(), earlier: Vec::new() };
    for (place, goal) in earlier {
        let stepped = model.questions.iter().any(|row| {
            let id = row.question.id;
            row.question.about == About::EarlierStep
                && shared.answers.iter().any(|g| g.question == id && g.about.as_ref() == Some(goal))
        });
        out.goal(place, goal, model);
        out.put(TICK, u32::from(stepped));
        subjects.earlier.push((goal, stepped));
    }
    out.questions(shared, model, &subjects);
    out.suggestions(shared, model);
    (Number::of_digits(&out.digits).to_bytes(), out.text)
}

/// The goals as they travel, each with its place in the list, or that behind it for own words: no more
/// than there is room for, none twice.
fn on_the_wire<'a>(goals: &'a [Goal], model: &Model) -> Vec<(u32, &'a Goal)> {
    let mut kept: Vec<(u32, &Goal)> = Vec::new();
    for goal in goals {
        let place = match goal {
            Goal::Own(_) => Some(length(&model.goals)),
            Goal::Listed(id) => {
                (0..).zip(&model.goals).find(|(_, l)| **l == id.as_str()).map(|(n, _)| n)
            }
        };
        let same = |other: &Goal| match (goal, other) {
            (Goal::Own(a), Goal::Own(b)) => cut(a, MAX_OWN_WORDS) == cut(b, MAX_OWN_WORDS),
            _ => goal == other,
        };
        let again = kept.iter().any(|(_, other)| same(other));
        if let Some(place) = place.filter(|_| kept.len() < MAX_GOALS && !again) {
            kept.push((place, goal));
        }
    }
    kept
}

/// The words as far as there is room for.
fn cut(words: &OwnWords, max: usize) -> &str {
    let text = words.as_str();
    first_characters(text, max).trim_end()
}

struct Writer {
    /// Digits with their radices, in the order they will be read.
    digits: Vec<(u32, u32)>,
    /// Own words in the same order.
    text: String,
}

impl Writer {
    fn put(&mut self, radix: u32, digit: u32) {
        debug_assert!(digit < radix, "{digit} in radix {radix}");
        self.digits.push((radix, digit));
    }

    fn words(&mut self, words: &OwnWords, max: usize) {
        if !self.text.is_empty() {
            self.text.push(SEPARATOR);
        }
        self.text.push_str(cut(words, max));
    }

    fn domain(&mut self, answers: &DomainAnswers, obstacles: &[&str], strengths: &[&str]) {
        self.put(STATUS, rating_digit(&answers.lead));
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

    fn goal(&mut self, place: u32, goal: &Goal, model: &Model) {
        self.put(length(&model.goals) + 1, place);
        if let Goal::Own(words) = goal {
            self.words(words, MAX_OWN_WORDS);
        }
    }

    fn questions(&mut self, shared: &Shared, model: &Model, subjects: &Subjects) {
        for section in SECTIONS {
            let rows = model.questions.iter().filter(|row| row.question.section == section);
            let mut answers = Vec::new();
            for row in rows {
                let about = subjects.of(row.question.about).into_iter();
                answers.extend(about.map(|about| (row, shared.answer(row.question.id, about))));
            }
            if answers.is_empty() {
                continue;
            }
            if answers.iter().all(|(_, answer)| answer.is_none()) {
                self.put(SECTION, LEFT_OUT);
            } else if answers.iter().all(|(_, answer)| *answer == Some(&Answer::Unseen)) {
                self.put(SECTION, UNSEEN);
            } else {
                self.put(SECTION, EACH);
                for (row, answer) in answers {
                    self.answer(row, answer);
                }
            }
        }
    }

    /// The state of a question and its value; a value that is empty on the wire is as good as passed.
    fn answer(&mut self, row: &QuestionRow, answer: Option<&Answer<Value>>) {
        let one_digit = in_one_digit(row.question);
        let radix = if one_digit { FIRST_VALUE + length(&row.options) } else { STATE };
        let state = match answer {
            None => LEFT_OUT,
            Some(Answer::Unseen) => UNSEEN,
            Some(Answer::Passed) => PASSED,
            Some(Answer::Given(value)) => {
                let picks = picks(row, value);
                let words = value.words.as_ref().filter(|_| row.question.words > 0);
                let month = value.month.filter(|_| row.question.kind == Kind::Month);
                if one_digit {
                    let place = picks.first().map(|(place, _)| FIRST_VALUE + place);
                    place.unwrap_or(PASSED)
                } else if picks.is_empty() && words.is_none() && month.is_none() {
                    PASSED
                } else {
                    self.put(radix, FIRST_VALUE);
                    self.value(row, &picks, words, month);
                    return;
                }
            }
        };
        self.put(radix, state);
    }

    fn value(
        &mut self,
        row: &QuestionRow,
        picks: &[(u32, u8)],
        words: Option<&OwnWords>,
        month: Option<u16>,
    ) {
        let kind = row.question.kind;
        if row.question.words > 0 && kind != Kind::Words {
            self.put(TICK, u32::from(words.is_some()));
        }
        // With own words there may be nothing else.
        let optional = u32::from(words.is_some());
        let options = length(&row.options);
        match kind {
            Kind::One => {
                self.put(options + optional, picks.first().map_or(options, |(place, _)| *place));
            }
            Kind::Several => {
                for option in 0..options {
                    self.put(TICK, u32::from(picks.iter().any(|(place, _)| *place == option)));
                }
            }
            Kind::Levels => {
                let most = length(&row.options[..row.options.len().min(MAX_LEVELLED)]);
                self.put(most + optional, length(picks) + optional - 1);
                // The places rise: each is written as its distance from the lowest it can have, and
                // leaves room for those to come.
                let mut low = 0;
                for (left, (place, level)) in (0..length(picks)).rev().zip(picks) {
                    self.put(options - left - low, place - low);
                    self.put(LEVELS.into(), u32::from(*level) - 1);
                    low = place + 1;
                }
            }
            Kind::Month => {
                if optional == 1 {
                    self.put(TICK, u32::from(month.is_some()));
                }
                if let Some(month) = month {
                    self.put(MONTH, month.into());
                }
            }
            Kind::Words => {}
        }
        if let Some(words) = words {
            self.words(words, row.question.words);
        }
    }

    fn suggestions(&mut self, shared: &Shared, model: &Model) {
        let state = match &shared.suggestions {
            Disclosed::LeftOut => LEFT_OUT,
            Disclosed::Shown(Answer::Unseen) => UNSEEN,
            Disclosed::Shown(Answer::Passed) => PASSED,
            Disclosed::Shown(Answer::Given(_)) => FIRST_VALUE,
        };
        self.put(STATE, state);
        if let Disclosed::Shown(Answer::Given(given)) = &shared.suggestions {
            for service in &model.services {
                self.put(TICK, u32::from(given.iter().any(|id| id.as_str() == *service)));
            }
        }
    }
}

/// The places and levels of the options chosen, as many as the kind of question has, rising.
fn picks(row: &QuestionRow, value: &Value) -> Vec<(u32, u8)> {
    let (most, level) = match row.question.kind {
        Kind::One => (1, 0),
        Kind::Several => (row.options.len(), 0),
        Kind::Levels => (MAX_LEVELLED, 1),
        Kind::Month | Kind::Words => (0, 0),
    };
    let places = (0..).zip(&row.options).filter_map(|(place, option)| {
        let pick = value.picks.iter().find(|pick| pick.choice.as_str() == *option)?;
        Some((place, pick.level.clamp(level, LEVELS)))
    });
    places.take(most).collect()
}
