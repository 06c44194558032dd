//! Whole assessments: a typical one, the fullest there can be, a short one and a later one.

use crate::samples::{day, listed, own, ticked, value};
use crate::sentences::Sentences;
use jalon_core::assessment::{
    Answer, Assessment, Disclosed, DomainAnswers, Goal, OwnWords, Pick, Rating, Shared, Value,
};
use jalon_core::instrument::{
    ChoiceId, DOMAINS, Domain, Kind, LEVELS, MAX_LEVELLED, MAX_OWN_WORDS, MAX_REASON, MAX_STEP,
    Mode, Question, SERVICES, When, question, questions,
};

fn words(text: &str, max: usize) -> Option<OwnWords> {
    OwnWords::within(text, max)
}

/// Answers about each domain.
fn domains(to: &mut Assessment, answers: impl Fn(usize, &Domain) -> DomainAnswers) {
    for (n, domain) in DOMAINS.iter().enumerate() {
        to.change(domain.id, |entry| {
            entry.answers = answers(n, domain);
        });
    }
}

fn goals(to: &mut Assessment, goals: Vec<Goal>, sentences: &Sentences) {
    to.change_goals(|g| {
        g.answer = Answer::Given(goals);
        g.written_in = sentences.locale;
    });
}

fn say(to: &mut Assessment, id: &str, about: Option<&Goal>, value: Value) {
    let id = crate::samples::question(id);
    assert!(value.fits(id), "{id}");
    to.set_asked(id, about.cloned(), Answer::Given(value));
}

fn some(id: &str, count: usize, step: usize) -> Value {
    let options = question(crate::samples::question(id)).options.iter();
    let picks = options.step_by(step).take(count).map(|c| Pick { choice: c.id, level: 0 });
    Value { picks: picks.collect(), ..Value::default() }
}

/// The measure of the size promise: 12 domains answered, 3 of them difficult with 2 obstacles each, 5
/// with a strength; 5 experiences, 4 things the person is good at, 4 they like, 3 languages; 2 goals of
/// the list, each with 2 reasons, a date, a first step of some 40 characters and readiness; the situation;
/// 6 suggestions.
pub fn standard(sentences: &Sentences) -> Shared {
    let services = SERVICES.iter().step_by(4).take(6).map(|s| s.id).collect();
    let suggestions = Disclosed::Shown(Answer::Given(services));
    Shared { suggestions, ..Shared::of(&standard_answers(sentences), day()) }
}

/// The same before it is shown.
pub fn standard_answers(sentences: &Sentences) -> Assessment {
    let mut all = Assessment::default();
    domains(&mut all, |n, domain| DomainAnswers {
        lead: Answer::Given(Rating::ALL[if n % 4 == 1 { 1 + n / 4 % 2 } else { 0 }]),
        talk: n == 5,
        obstacles: ticked(domain.obstacles, if n % 4 == 1 && n < 12 { 2 } else { 0 }),
        strengths: ticked(domain.strengths, usize::from(n < 5)),
    });
    say(&mut all, "experience", None, some("experience", 5, 3));
    say(&mut all, "good_at", None, some("good_at", 4, 2));
    say(&mut all, "likes", None, some("likes", 4, 3));
    say(&mut all, "languages", None, value(&[("fr", 3), ("ar", 4), ("rif", 4)]));
    let both = [listed("job"), listed("driving_licence")];
    goals(&mut all, both.to_vec(), sentences);
    for (goal, step) in both.iter().zip(sentences.short_steps) {
        say(&mut all, "why", Some(goal), some("why", 2, 2));
        say(&mut all, "by_when", Some(goal), value(&[("three_months", 0)]));
        let step = Value { words: words(step, MAX_STEP), ..Value::default() };
        say(&mut all, "first_step", Some(goal), step);
        say(&mut all, "ready", Some(goal), value(&[("4", 0)]));
    }
    say(&mut all, "region", None, value(&[("wallonia", 0)]));
    say(&mut all, "status", None, value(&[("article_60", 0)]));
    say(&mut all, "contract_end", None, Value { month: Some(17), ..Value::default() });
    say(&mut all, "registered", None, value(&[("yes", 0)]));
    say(&mut all, "age", None, value(&[("30_40", 0)]));
    all
}

/// A sentence made as long as there is room for, with the beginning of another one.
fn filled(text: &str, more: &str, max: usize) -> OwnWords {
    let long: String = [text, " ", more, " ", more].concat().chars().take(max).collect();
    let long = long.strip_suffix(' ').map(|start| [start, "."].concat()).unwrap_or(long);
    let words = words(&long, max).expect("words");
    assert_eq!(words.as_str().chars().count(), max);
    words
}

/// The fullest answer to a question, without own words.
fn fullest_value(question: &Question) -> Value {
    let (most, level) = match question.kind {
        Kind::One => (1, 0),
        Kind::Several => (question.options.len(), 0),
        Kind::Levels => (MAX_LEVELLED, LEVELS),
        Kind::Month | Kind::Words => (0, 0),
    };
    // Of one answer only one that opens what is asked after, else the first; of languages some of all.
    let opens = |id: &ChoiceId| {
        questions().flat_map(|q| q.when).all(|when| match when {
            When::Chosen(of, options) => *of != question.id || options.contains(id),
            When::Unless(of, options) => *of != question.id || !options.contains(id),
        })
    };
    let offered = question.options.iter().map(|c| c.id);
    let spread = if question.kind == Kind::Levels { offered.len() / most } else { 1 };
    let picks = offered.filter(|id| most > 1 || opens(id));
    let picks = picks.step_by(spread).take(most).map(|choice| Pick { choice, level }).collect();
    let month = (question.kind == Kind::Month).then_some(4_000);
    Value { picks, month, words: None }
}

/// Everything ticked and every own word as long as it can be, in an assessment that follows another.
pub fn fullest(sentences: &Sentences) -> Shared {
    let services = SERVICES.iter().map(|s| s.id).collect();
    let shared = Shared::of(&fullest_answers(sentences), day());
    let said = |a: &Disclosed<_>| matches!(a, Disclosed::Shown(Answer::Given(_)));
    assert!(shared.answers.iter().all(|given| said(&given.answer)));
    Shared { suggestions: Disclosed::Shown(Answer::Given(services)), ..shared }
}

/// The same before it is shown.
pub fn fullest_answers(sentences: &Sentences) -> Assessment {
    let everything = |_: usize, d: &Domain| DomainAnswers {
        lead: Answer::Given(Rating::VeryDifficult),
        talk: true,
        obstacles: ticked(d.obstacles, 9),
        strengths: ticked(d.strengths, 9),
    };
    let Sentences { goals: wanted, reasons, steps, earlier, .. } = sentences;
    let full = |texts: &[&str; 3]| -> Vec<Goal> {
        let texts = texts.iter().zip(steps);
        texts.map(|(text, more)| Goal::Own(filled(text, more, MAX_OWN_WORDS))).collect()
    };
    let mut before = Assessment::default();
    let old = full(earlier);
    goals(&mut before, old.clone(), sentences);
    for goal in &old {
        let step = Value { words: words("x", MAX_STEP), ..Value::default() };
        say(&mut before, "first_step", Some(goal), step);
    }
    let mut all = before.followed(Mode::FollowUp);
    domains(&mut all, everything);
    let new = full(wanted);
    goals(&mut all, new.clone(), sentences);
    for domain in DOMAINS {
        all.change(domain.id, |entry| (entry.chosen, entry.shown) = (true, true));
    }
    all.change_private(|p| (p.ticked, p.shown) = (true, true));
    for asked in questions() {
        let id = asked.id;
        for (n, about) in all.subjects(id).into_iter().enumerate() {
            let mut value = fullest_value(asked);
            value.words = match id.as_str() {
                "why" => Some(filled(reasons[n], wanted[n], MAX_REASON)),
                "first_step" => Some(filled(steps[n], wanted[n], MAX_STEP)),
                _ => {
                    assert_eq!(asked.words, 0, "{id}: what would a person write?");
                    None
                }
            };
            say(&mut all, id.as_str(), about.as_ref(), value);
        }
    }
    all
}

/// Every question in this state, with an assessment before.
pub fn all(state: &Answer<Value>) -> Shared {
    let mut before = Assessment::default();
    before.change_goals(|g| g.answer = Answer::Given(vec![listed("job"), listed("home")]));
    let step = Value { words: words("Demander", MAX_STEP), ..Value::default() };
    say(&mut before, "first_step", Some(&listed("home")), step);
    let mut all = before.followed(Mode::Standard);
    for asked in questions() {
        for about in all.subjects(asked.id) {
            all.set_asked(asked.id, about, state.clone());
        }
    }
    let suggestions = match state {
        Answer::Passed => Answer::Passed,
        _ => Answer::Unseen,
    };
    Shared { suggestions: Disclosed::Shown(suggestions), ..Shared::of(&all, day()) }
}

/// Leads and goals alone.
pub fn simplified() -> Shared {
    let mut all = Assessment::default();
    all.change_selection(|s| s.mode = Mode::Simplified);
    domains(&mut all, |n, _| DomainAnswers {
        lead: Answer::Given(Rating::ALL[n % 3]),
        talk: n == 7,
        ..DomainAnswers::default()
    });
    let both = vec![listed("learn_language"), listed("meet_people")];
    all.change_goals(|g| g.answer = Answer::Given(both));
    Shared::of(&all, day())
}

/// Three months later: what became of two goals, one of them in own words and with a first step.
pub fn follow_up() -> Shared {
    let mut before = Assessment::default();
    let both = vec![own("Trouver une place en crèche"), listed("job")];
    before.change_goals(|g| g.answer = Answer::Given(both.clone()));
    let step = Value { words: words("Appeler la commune", MAX_STEP), ..Value::default() };
    say(&mut before, "first_step", Some(&both[0]), step);
    let mut all = before.followed(Mode::FollowUp);
    domains(&mut all, |n, _| DomainAnswers {
        lead: Answer::Given(Rating::ALL[n % 2]),
        ..DomainAnswers::default()
    });
    say(&mut all, "goal_outcome", Some(&both[0]), value(&[("done", 0)]));
    say(&mut all, "goal_outcome", Some(&both[1]), value(&[("under_way", 0)]));
    say(&mut all, "step_outcome", Some(&both[0]), value(&[("done", 0)]));
    say(&mut all, "working", None, value(&[("part_time", 0)]));
    say(&mut all, "job_suits", None, value(&[("partly", 0)]));
    say(&mut all, "would_help", None, value(&[("talk", 0), ("other_hours", 0)]));
    all.change_goals(|g| g.answer = Answer::Given(vec![listed("keep_job")]));
    all.change_selection(|s| s.suggestions_kept = true);
    Shared::of(&all, day())
}
