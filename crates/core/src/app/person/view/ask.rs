//! A question beside the leads: one option, several, languages with levels, a month or own words.

use super::scene::Scene;
use crate::app::letter::goal::picture_of;
use crate::app::person::event::LaterEvent;
use crate::app::person::flow;
use crate::app::text::{Arg, Text, of_level, of_option, of_question};
use crate::app::view::card::Card;
use crate::assessment::{Answer, Goal, Value, characters};
use crate::guidance;
use crate::instrument::{
    self, About, ChoiceId, FIRST_STEP, Kind, LEVELS, Locale, MAX_LEVELLED, QuestionId, Section,
};

/// A field for own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsView {
    /// How many characters it takes.
    pub max: usize,
    /// How many are left, once they grow few.
    pub left: Option<Text>,
}

/// A language that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag.
    pub id: ChoiceId,
    /// Its own name.
    pub own_name: &'static str,
    /// Its name in the language on the screen.
    pub name: Text,
    /// The level chosen, 1 to [`LEVELS`]; 0 when it is not chosen.
    pub level: u8,
    /// It can be chosen now.
    pub open: bool,
}

/// A question beside the leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskView {
    /// The question.
    pub id: QuestionId,
    /// Its picture.
    pub picture: &'static str,
    /// The goal it is about, with its picture.
    pub about: Option<(Goal, &'static str)>,
    /// The first step it is about, in own words.
    pub step: Option<String>,
    /// The language of own words.
    pub written_in: Locale,
    /// The question.
    pub question: Text,
    /// A sentence under it.
    pub help: Option<Text>,
    /// Several cards can be chosen.
    pub several: bool,
    /// What can be chosen.
    pub cards: Vec<Card>,
    /// So many cards stand there at first; the others come when somebody wants to see them.
    pub first: usize,
    /// How many are chosen, in words, where several can be.
    pub count: Option<Text>,
    /// A field for own words.
    pub words: Option<WordsView>,
    /// A friendly question.
    pub hint: Option<Text>,
    /// Something is answered: the way on is *continue*, not *skip*.
    pub can_go_on: bool,
}

/// A question beside the leads, about the subject at this place of its list.
#[must_use]
pub fn ask(scene: &Scene, id: QuestionId, at: u8) -> AskView {
    let assessment = &scene.person.assessment;
    let question = instrument::question(id);
    let about = flow::subject(assessment, id, at);
    let answer = assessment.answer(id, about.as_ref());
    let none = Value::default();
    let value = answer.given().unwrap_or(&none);
    let card = |option: &instrument::Choice| Card {
        picture: option.picture,
        label: of_option(id, option.id),
        chosen: value.has(option.id),
        open: true,
        event: LaterEvent::OptionToggled(id, at, option.id).into(),
    };
    let listed = matches!(question.kind, Kind::One | Kind::Several);
    let common = instrument::common(id);
    let mut options: Vec<_> = question.options.iter().filter(|_| listed).collect();
    options.sort_by_key(|option| !common.contains(&option.id));
    let cards: Vec<Card> = options.into_iter().map(card).collect();
    let several = question.kind == Kind::Several;
    let left = question.words.saturating_sub(characters(&scene.person.typed));
    let hint = about
        .as_ref()
        .filter(|goal| id == FIRST_STEP && guidance::asks_for_a_piece(assessment, goal))
        .map(|_| Text::of("first-step-piece"));
    let help = if question.help {
        Some(Text::of(format!("question-{id}-help")))
    } else if question.section == Section::Situation {
        Some(Text::of("situation-help"))
    } else if several {
        Some(Text::of("choices-help"))
    } else {
        None
    };
    let earlier = assessment.earlier.get(usize::from(at));
    let step = earlier.filter(|_| question.about == About::EarlierStep);
    let step = step.and_then(|earlier| earlier.step.as_ref());
    AskView {
        id,
        step: step.map(|words| words.as_str().to_owned()),
        picture: question.picture,
        written_in: assessment.goals.written_in,
        question: of_question(id),
        help,
        several,
        first: at_first(&cards, common.len()),
        cards,
        count: several.then(|| Text::of("choices-count").number("count", value.picks.len())),
        words: (question.words > 0)
            .then(|| WordsView { max: question.words, left: few_left(left) }),
        hint,
        can_go_on: matches!(answer, Answer::Given(_)),
        about: about.map(|goal| {
            let picture = picture_of(&goal);
            (goal, picture)
        }),
    }
}

/// How many cards stand there at first: a long list at once is too much for who reads slowly. What is chosen is among them.
fn at_first(cards: &[Card], common: usize) -> usize {
    let is_open = common == 0 || cards.iter().skip(common).any(|card| card.chosen);
    if is_open { cards.len() } else { common }
}

/// How many characters are left, once they grow few: before that the number only troubles.
#[must_use]
pub fn few_left(left: usize) -> Option<Text> {
    const FEW: usize = 20;
    (left <= FEW).then(|| Text::of("characters-left").number("count", left))
}

/// The languages to choose from, in the order they are offered.
#[must_use]
pub fn languages(scene: &Scene, id: QuestionId) -> Vec<Language> {
    let none = Value::default();
    let value = scene.person.assessment.answer(id, None).given().unwrap_or(&none);
    let full = value.picks.len() >= MAX_LEVELLED;
    let one = |option: &instrument::Choice| {
        let pick = value.picks.iter().find(|pick| pick.choice == option.id);
        let level = pick.map_or(0, |pick| pick.level);
        Language {
            id: option.id,
            own_name: option.picture,
            name: Text::verbatim(Arg::Language(option.id)),
            level,
            open: level > 0 || !full,
        }
    };
    instrument::question(id).options.iter().map(one).collect()
}

/// How many languages are chosen, in words.
#[must_use]
pub fn languages_count(scene: &Scene, id: QuestionId) -> Text {
    let chosen = scene.person.assessment.answer(id, None).given().map_or(0, |v| v.picks.len());
    let message = if chosen >= MAX_LEVELLED { "languages-full" } else { "languages-count" };
    Text::of(message).number("count", chosen)
}

/// The levels of a language, each with its words.
#[must_use]
pub fn levels() -> Vec<(u8, Text)> {
    (1..=LEVELS).map(|level| (level, of_level(level))).collect()
}

/// The months to choose from, this one first, and the one chosen.
#[must_use]
pub fn months(scene: &Scene, id: QuestionId) -> (Vec<u16>, Option<u16>) {
    /// Two years: a contract under article 60§7 or 61 lasts no longer.
    const AHEAD: u16 = 24;
    let (year, month, _) = scene.setting.today.date();
    let since = (year - 2026) * 12 + i32::try_from(month).unwrap_or(1) - 1;
    let first = u16::try_from(since).unwrap_or_default();
    let chosen = scene.person.assessment.answer(id, None).given().and_then(|value| value.month);
    let mut months: Vec<u16> = (first..=first + AHEAD).collect();
    if let Some(chosen) = chosen.filter(|month| !months.contains(month)) {
        months.insert(0, chosen);
    }
    (months, chosen)
}

/// A question beside the leads, with what its field and its list hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskScreen {
    /// The question.
    pub view: AskView,
    /// The months to choose from and the one chosen, where it asks for a month.
    pub months: Option<(Vec<u16>, Option<u16>)>,
    /// What stands in the field for own words.
    pub typed: String,
}

/// The screen of a question beside the leads.
#[must_use]
pub fn ask_screen(scene: &Scene, id: QuestionId, at: u8) -> AskScreen {
    let is_month = instrument::question(id).kind == Kind::Month;
    AskScreen {
        view: ask(scene, id, at),
        months: is_month.then(|| months(scene, id)),
        typed: scene.person.typed.clone(),
    }
}

/// The languages a person speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguagesView {
    /// The question.
    pub id: QuestionId,
    /// Those to choose from, in the order they are offered.
    pub all: Vec<Language>,
    /// Those chosen, in the same order, each with its level.
    pub chosen: Vec<Language>,
    /// How many are chosen, in words.
    pub count: Text,
}

/// The screen of the languages a person speaks.
#[must_use]
pub fn languages_view(scene: &Scene, id: QuestionId) -> LanguagesView {
    let all = languages(scene, id);
    let chosen = all.iter().filter(|language| language.level > 0).cloned().collect();
    LanguagesView { id, all, chosen, count: languages_count(scene, id) }
}
