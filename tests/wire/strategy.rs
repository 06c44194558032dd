//! Any assessment a person can show.

use jalon_core::assessment::{
    Answer, Assessment, Day, Disclosed, Goal, KeptLine, OwnWords, Pick, Rating, Shared, Ticked,
    Value,
};
use jalon_core::instrument::{
    Choice, DOMAINS, GOALS, Kind, LEVELS, Locale, MAX_GOALS, MAX_LEVELLED, MAX_OWN_WORDS, MAX_STEP,
    Mode, Question, SERVICES, Section, questions,
};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use std::collections::BTreeSet;

fn answer<T: Clone + std::fmt::Debug + 'static>(
    given: impl Strategy<Value = T> + 'static,
) -> impl Strategy<Value = Answer<T>> {
    prop_oneof![
        1 => Just(Answer::Unseen),
        1 => Just(Answer::Passed),
        2 => given.prop_map(Answer::Given)
    ]
}

fn choices(list: &'static [Choice]) -> impl Strategy<Value = Answer<Ticked>> {
    let ids: Vec<_> = list.iter().map(|c| c.id).collect();
    let sets = subsequence(ids, 1..=list.len());
    answer(sets.prop_map(|ids| ids.into_iter().collect()))
}

fn own_words(max: usize) -> impl Strategy<Value = OwnWords> {
    let text = prop_oneof![
        any::<String>(),
        "\\PC{1,90}",
        "[ a-zA-ZÀ-ÿ0-9.,'?!’-]{1,130}",
        "[ \u{600}-\u{6ff}]{1,130}",
        "[A-Z]{1,20} [a-z]{1,20} [A-Z]{1,3}",
    ];
    text.prop_filter_map("nothing is left", move |text| OwnWords::within(&text, max))
}

fn goals() -> impl Strategy<Value = Vec<Goal>> {
    let listed = (0..GOALS.len()).prop_map(|n| Goal::Listed(GOALS[n].id));
    let goal = prop_oneof![listed, own_words(MAX_OWN_WORDS).prop_map(Goal::Own)];
    prop::collection::vec(goal, 1..=MAX_GOALS).prop_filter("no goal twice", |goals| {
        goals.iter().collect::<BTreeSet<_>>().len() == goals.len()
    })
}

/// Any answer to a question.
fn value(question: &'static Question) -> impl Strategy<Value = Value> {
    let most = match question.kind {
        Kind::One => 1,
        Kind::Several => question.options.len(),
        Kind::Levels => MAX_LEVELLED,
        Kind::Month | Kind::Words => 0,
    };
    let options: Vec<_> = question.options.iter().map(|c| c.id).collect();
    let level = if question.kind == Kind::Levels { 1..=LEVELS } else { 0..=0 };
    let levels = prop::collection::vec(level, most);
    let month = if question.kind == Kind::Month {
        any::<u16>().prop_map(Some).boxed()
    } else {
        Just(None).boxed()
    };
    let words = if question.words > 0 {
        prop::option::of(own_words(question.words)).boxed()
    } else {
        Just(None).boxed()
    };
    let parts = (subsequence(options, 0..=most), levels, month, words);
    let value = parts.prop_map(|(chosen, levels, month, words)| {
        let picks = chosen.into_iter().zip(levels);
        let picks = picks.map(|(choice, level)| Pick { choice, level }).collect();
        Value { picks, words, month }
    });
    value.prop_filter("an answer", |value| value.fits(question.id))
}

/// An answer for each question, to be used for some of its subjects.
fn values() -> impl Strategy<Value = Vec<Vec<Answer<Value>>>> {
    questions().map(|q| prop::collection::vec(answer(value(q)), MAX_GOALS)).collect::<Vec<_>>()
}

/// Puts the answers in, of all questions or of those of some sections.
fn answer_all(to: &mut Assessment, answers: &[Vec<Answer<Value>>], sections: &[Section]) {
    for (question, answers) in questions().zip(answers) {
        if sections.contains(&question.section) {
            for (about, answer) in to.subjects(question.id).into_iter().zip(answers) {
                to.set_asked(question.id, about, answer.clone());
            }
        }
    }
}

const SECTIONS: [Section; 4] =
    [Section::FollowUp, Section::Resources, Section::Goals, Section::Situation];

/// Any assessment, now and then one that follows another.
pub fn assessment() -> impl Strategy<Value = Assessment> {
    let domain = |domain: &'static jalon_core::instrument::Domain| {
        let lead = answer(select(Rating::ALL.to_vec()));
        let choices = (choices(domain.obstacles), choices(domain.strengths));
        (lead, any::<bool>(), choices, prop::bool::weighted(0.8), prop::bool::weighted(0.8))
    };
    let domains = DOMAINS.iter().map(domain).collect::<Vec<_>>();
    let goals = (answer(goals()), select(Locale::ALL.to_vec()));
    let private = (any::<bool>(), any::<bool>());
    let selection = (
        select(Mode::ALL.to_vec()),
        subsequence(questions().map(|q| q.id).collect::<Vec<_>>(), 0..=4),
        subsequence((0..2 * MAX_GOALS).collect::<Vec<_>>(), 0..=2),
        subsequence(SECTIONS.to_vec(), 0..=4),
        any::<bool>(),
    );
    let earlier = prop::option::of((
        self::goals(),
        prop::collection::vec(prop::option::of(own_words(MAX_STEP)), MAX_GOALS),
    ));
    let parts = (domains, goals, private, selection, earlier, values());
    parts.prop_map(|(domains, goals, private, selection, earlier, answers)| {
        let (mode, kept, kept_goals, answered, suggestions_kept) = selection;
        let mut all = Assessment::default();
        if let Some((goals, steps)) = earlier {
            all.change_goals(|g| g.answer = Answer::Given(goals.clone()));
            for (goal, words) in goals.into_iter().zip(steps) {
                let step = jalon_core::instrument::FIRST_STEP;
                all.change_asked(step, Some(goal), |value| value.words = words);
            }
            all = all.followed(mode);
        }
        for (domain, (lead, talk, (obstacles, strengths), chosen, shown)) in
            DOMAINS.iter().zip(domains)
        {
            all.change(domain.id, |entry| {
                (entry.chosen, entry.shown) = (chosen, shown);
                let answers = &mut entry.answers;
                (answers.lead, answers.talk) = (lead, talk);
                (answers.obstacles, answers.strengths) = (obstacles, strengths);
            });
        }
        all.change_goals(|g| (g.answer, g.written_in) = goals);
        all.change_private(|p| (p.ticked, p.shown) = private);
        all.change_selection(|s| {
            (s.mode, s.suggestions_kept) = (mode, suggestions_kept);
            s.kept = kept.into_iter().map(KeptLine::Question).collect();
        });
        let goals = all.goals.answer.given().into_iter().flatten();
        let named = goals.chain(all.earlier.iter().map(|e| &e.goal)).cloned().collect::<Vec<_>>();
        for goal in kept_goals.into_iter().filter_map(|at| named.get(at)) {
            if !all.keeps_goal(goal) {
                all.toggle_kept(KeptLine::Goal(goal.clone()));
            }
        }
        answer_all(&mut all, &answers, &answered);
        all
    })
}

/// Whether any own words are shown: only with them the language travels.
fn has_words(shared: &Shared) -> bool {
    let given = shared.goals.shown().and_then(Answer::given);
    let mut goals = given.into_iter().flatten().chain(&shared.earlier);
    let words = |answer: &Disclosed<Answer<Value>>| {
        answer.shown().and_then(Answer::given).is_some_and(|value| value.words.is_some())
    };
    goals.any(|goal| matches!(goal, Goal::Own(_)))
        || shared.answers.iter().any(|g| words(&g.answer))
}

/// Every [`Shared`] that an assessment makes; without own words in the language that a reader takes.
pub fn shared() -> impl Strategy<Value = Shared> {
    let services: Vec<_> = SERVICES.iter().map(|s| s.id).collect();
    let suggestions = answer(subsequence(services, 0..=SERVICES.len()));
    let parts = (assessment(), any::<u16>(), suggestions);
    parts.prop_map(|(assessment, day, suggestions)| {
        let mut shared = Shared::of(&assessment, Day(day));
        if shared.suggestions != Disclosed::LeftOut {
            shared.suggestions = Disclosed::Shown(suggestions);
        }
        if !has_words(&shared) {
            shared.written_in = Locale::default();
        }
        shared
    })
}
