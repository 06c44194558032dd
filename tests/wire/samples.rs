//! Small assessments to try the wire with; whole ones are in `whole`.

use crate::sentences::SENTENCES;
use crate::whole;
use jalon_core::assessment::{
    Answer, Day, Disclosed, DomainAnswers, Given, Goal, OwnWords, Pick, Rating, Shared, Ticked,
    Value,
};
use jalon_core::instrument::{
    About, Choice, ChoiceId, DOMAINS, Domain, GoalId, Locale, Mode, QuestionId, ServiceId,
    questions,
};

/// A date in 2026.
pub fn day() -> Day {
    Day::from_date(2026, 11, 22)
}

/// The first `count` of a list.
pub fn ticked(choices: &[Choice], count: usize) -> Answer<Ticked> {
    let set: Ticked = choices.iter().take(count).map(|c| c.id).collect();
    if set.is_empty() { Answer::Unseen } else { Answer::Given(set) }
}

/// What is shown with these answers for each domain, and nothing else.
pub fn with(answers: impl FnMut(&Domain) -> Disclosed<DomainAnswers>) -> Shared {
    let mut answers = answers;
    settled(Shared {
        day: day(),
        mode: Mode::Standard,
        domains: DOMAINS.iter().map(|d| (d.id, answers(d))).collect(),
        goals: Disclosed::Shown(Answer::Unseen),
        private: false,
        written_in: Locale::Fr,
        earlier: Vec::new(),
        answers: Vec::new(),
        suggestions: Disclosed::LeftOut,
    })
}

/// With an answer to every question about each of its subjects, in the order of the instrument: those
/// that are absent are left out. So a reader has it.
pub fn settled(mut shared: Shared) -> Shared {
    let goals: Vec<Goal> =
        shared.goals.shown().and_then(Answer::given).into_iter().flatten().cloned().collect();
    let was = std::mem::take(&mut shared.answers);
    for question in questions() {
        let same = |given: &&Given, about| given.question == question.id && given.about == about;
        let stepped = |goal: &&Goal| was.iter().any(|given| same(&given, Some((*goal).clone())));
        let each = |goals: &[Goal]| goals.iter().cloned().map(Some).collect::<Vec<_>>();
        let subjects = match question.about {
            About::Person => vec![None],
            About::Goal => each(&goals),
            About::EarlierGoal => each(&shared.earlier),
            About::EarlierStep => {
                shared.earlier.iter().filter(stepped).cloned().map(Some).collect()
            }
        };
        for about in subjects {
            let given = was.iter().find(|given| same(given, about.clone()));
            let answer = given.map_or(Disclosed::LeftOut, |given| given.answer.clone());
            shared.answers.push(Given { question: question.id, about, answer });
        }
    }
    shared
}

/// The same with other goals; what was asked about the old ones is gone.
pub fn with_goals(shared: Shared, goals: Disclosed<Answer<Vec<Goal>>>) -> Shared {
    settled(Shared { goals, ..shared })
}

pub fn question(id: &str) -> QuestionId {
    QuestionId::parse(id).expect("a question")
}

/// An answer of these options.
pub fn value(options: &[(&str, u8)]) -> Value {
    let pick = |(id, level): &(&str, u8)| Pick {
        choice: ChoiceId::parse(id).expect("an option"),
        level: *level,
    };
    Value { picks: options.iter().map(pick).collect(), ..Value::default() }
}

/// Replaces the answer to a question.
pub fn say(shared: &mut Shared, id: &str, about: Option<&Goal>, answer: Answer<Value>) {
    let same = |given: &&mut Given| given.question == question(id) && given.about.as_ref() == about;
    let given = shared.answers.iter_mut().find(same).expect("it is asked");
    given.answer = Disclosed::Shown(answer);
}

pub fn listed(id: &str) -> Goal {
    Goal::Listed(GoalId::parse(id).expect("a goal of the list"))
}

pub fn own(text: &str) -> Goal {
    Goal::Own(OwnWords::new(text).expect("words"))
}

pub fn goals(goals: impl IntoIterator<Item = Goal>) -> Disclosed<Answer<Vec<Goal>>> {
    Disclosed::Shown(Answer::Given(goals.into_iter().collect()))
}

/// The measure of the size promise: 13 leads, 8 obstacles, 6 strengths, 3 goals of the list.
pub fn typical() -> Shared {
    let mut place = 0;
    let shared = with(|domain| {
        let n = place;
        place += 1;
        let lead = Answer::Given(if n < 4 { Rating::ALL[1 + n % 2] } else { Rating::Fine });
        let obstacles = ticked(domain.obstacles, if n < 4 { 2 } else { 0 });
        let strengths = ticked(domain.strengths, usize::from(n < 6));
        Disclosed::Shown(DomainAnswers { lead, talk: n == 1, obstacles, strengths })
    });
    with_goals(shared, goals([listed("job"), listed("learn_language"), listed("keep_job")]))
}

/// The typical one with goals in own words.
pub fn in_own_words(locale: Locale, words: &[&str]) -> Shared {
    let goals = goals(words.iter().map(|words| own(words)));
    with_goals(Shared { written_in: locale, ..typical() }, goals)
}

/// Named assessments for the golden vectors.
pub fn all() -> Vec<(String, Shared)> {
    let unseen = || Disclosed::Shown(DomainAnswers::default());
    let everything = |d: &Domain| {
        Disclosed::Shown(DomainAnswers {
            lead: Answer::Given(Rating::VeryDifficult),
            talk: true,
            obstacles: ticked(d.obstacles, 9),
            strengths: ticked(d.strengths, 9),
        })
    };
    let passed = || {
        let (lead, obstacles, strengths) = (Answer::Passed, Answer::Unseen, Answer::Passed);
        Disclosed::Shown(DomainAnswers { lead, talk: false, obstacles, strengths })
    };
    let talk = || Disclosed::Shown(DomainAnswers { talk: true, ..DomainAnswers::default() });
    let empty = with(|_| unseen());
    let left_out = Shared { goals: Disclosed::LeftOut, ..with(|_| Disclosed::LeftOut) };
    let three = goals([listed("keep_job"), listed("rights"), listed("meet_people")]);
    let mixed = goals([listed("childcare"), own("Zürich 2 ÉCOLES 🎓"), listed("job")]);
    let emoji = goals([own("👩‍🍳🍲❤️"), own("CPAS & OCMW: €500?"), own("ПРИВЕТ, 世界")]);
    let german = Shared { written_in: Locale::De, ..typical() };
    let scripts = ["Знайти роботу поруч із домом", "Eve yakın bir iş bulmak", "ሥራ ማግኘት እፈልጋለሁ"];
    let scripts = goals(scripts.map(own));
    let arabic = Shared { written_in: Locale::Ar, ..empty.clone() };
    let french = goals([own("Trouver un travail à mi-temps près de l'école")]);
    let english = Shared { written_in: Locale::En, ..empty.clone() };
    let mut samples = vec![
        ("left out", Shared { day: Day(0), ..left_out.clone() }),
        ("empty", empty),
        ("last day, private box only", Shared { day: Day(u16::MAX), private: true, ..left_out }),
        ("typical", typical()),
        ("everything", with_goals(Shared { private: true, ..with(everything) }, three)),
        ("passed", Shared { goals: Disclosed::Shown(Answer::Passed), ..with(|_| passed()) }),
        ("only to talk about", with(|_| talk())),
        ("health left out", without_health()),
        ("mixed goals", with_goals(german, mixed)),
        ("worked example", worked_example()),
        ("emoji", with_goals(english.clone(), emoji)),
        ("other scripts", with_goals(english, scripts)),
        ("French on Arabic screens", with_goals(arabic, french)),
        ("all passed", whole::all(&Answer::Passed)),
        ("all unseen", whole::all(&Answer::Unseen)),
        ("simplified", whole::simplified()),
        ("follow-up", whole::follow_up()),
    ];
    samples.extend(SENTENCES.iter().map(|s| (s.locale.tag(), in_own_words(s.locale, &s.goals))));
    let mut samples: Vec<_> =
        samples.into_iter().map(|(name, shared)| (name.to_owned(), shared)).collect();
    for sentences in &SENTENCES {
        let tag = sentences.locale.tag();
        samples.push((format!("standard {tag}"), whole::standard(sentences)));
        samples.push((format!("fullest {tag}"), whole::fullest(sentences)));
    }
    // Of the second model, each option that it added.
    for status in ["waiting", "unemployment_ends", "disability", "works", "nothing"] {
        let mut shared = whole::all(&Answer::Unseen);
        say(&mut shared, "status", None, Answer::Given(value(&[(status, 0)])));
        samples.push((format!("status {status}"), shared));
    }
    samples
}

/// The example of `docs/format.md`.
fn worked_example() -> Shared {
    let mut shared = with(|domain| {
        let first_and_third = domain.obstacles.iter().step_by(2).take(2).map(|c| c.id);
        let mobility = DomainAnswers {
            lead: Answer::Given(Rating::Difficult),
            talk: true,
            obstacles: Answer::Given(first_and_third.collect()),
            strengths: ticked(domain.strengths, 1),
        };
        let lead = Answer::Given(Rating::Fine);
        let family = DomainAnswers { lead, strengths: Answer::Passed, ..DomainAnswers::default() };
        match domain.id.as_str() {
            "mobility" => Disclosed::Shown(mobility),
            "family" => Disclosed::Shown(family),
            _ => Disclosed::LeftOut,
        }
    });
    let baker = || own("Être boulanger");
    shared = with_goals(shared, goals([listed("job"), baker()]));
    let unseen = ["experience", "good_at", "likes", "why", "by_when", "first_step", "ready"];
    for given in &mut shared.answers {
        if unseen.contains(&given.question.as_str()) {
            given.answer = Disclosed::Shown(Answer::Unseen);
        }
    }
    say(&mut shared, "languages", None, Answer::Given(value(&[("fr", 2), ("ar", 4)])));
    say(&mut shared, "by_when", Some(&listed("job")), Answer::Given(value(&[("a_year", 0)])));
    let step = Value { words: OwnWords::new("Demander à Ali"), ..Value::default() };
    say(&mut shared, "first_step", Some(&baker()), Answer::Given(step));
    let why = Value { words: OwnWords::new("J'aime ça"), ..value(&[("earn", 0)]) };
    say(&mut shared, "why", Some(&baker()), Answer::Given(why));
    let service = ServiceId::parse("training_unit").expect("a service");
    shared.suggestions = Disclosed::Shown(Answer::Given(vec![service]));
    shared
}

fn without_health() -> Shared {
    let mut shared = typical();
    shared.domains.iter_mut().filter(|(id, _)| id.as_str() == "health").for_each(|(_, shown)| {
        *shown = Disclosed::LeftOut;
    });
    shared
}
