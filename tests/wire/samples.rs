//! Assessments to try the wire with, and their form as JSON that a person can read.

use jalon::assessment::{
    Answer, Day, Disclosed, DomainAnswers, Goal, OwnWords, Rating, Shared, Ticked,
};
use jalon::instrument::{Choice, DOMAINS, Domain, GoalId, Locale};
use serde_json::{Map, Value, json};

/// Goals as people might write them, 80 characters or a little less each, three for each locale.
pub const SENTENCES: [(Locale, [&str; 3]); 5] = [
    (
        Locale::Fr,
        [
            "Trouver un travail à mi-temps près de l'école, pour être là quand ils rentrent.",
            "Apprendre à mieux écrire le français et passer le permis B avant l'été 2027, oui",
            "J'aimerais ouvrir un petit atelier de couture chez moi avec ma sœur, peut-être !",
        ],
    ),
    (
        Locale::Nl,
        [
            "Ik wil graag in de zorg werken, liefst 's ochtends als de kinderen op school zij",
            "Beter Nederlands leren spreken zodat ik zelf met de dokter en school kan praten.",
            "Een opleiding tot elektricien volgen en daarna een vaste job vinden in Mechelen.",
        ],
    ),
    (
        Locale::De,
        [
            "Ich möchte eine Ausbildung als Köchin machen und später in Eupen selbst kochen..",
            "Den Führerschein schaffen, damit ich für die Frühschicht nicht zu spät komme, ja",
            "Meine Schulden abzahlen und eine größere Wohnung für mich und die Kinder finden.",
        ],
    ),
    (
        Locale::En,
        [
            "I want my diploma from Cameroon recognised so that I can work as a nurse again..",
            "Find a place in a nursery for my youngest before I start the evening course, OK?",
            "Get to know people in my town and play football with a team on Saturday mornings",
        ],
    ),
    (
        Locale::Ar,
        [
            "أريد أن أتعلم اللغة الفرنسية جيدا حتى أستطيع التحدث مع الطبيب ومع معلمة أطفالي.",
            "أبحث عن عمل بدوام جزئي قريب من البيت لأن ابني الصغير في الحضانة حتى الساعة ٤ فقط",
            "أحلم بفتح مطعم صغير للأكل السوري مع زوجتي، وقبل ذلك أحتاج إلى رخصة سياقة ودورة.",
        ],
    ),
];

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
    Shared {
        day: day(),
        domains: DOMAINS.iter().map(|d| (d.id, answers(d))).collect(),
        goals: Disclosed::Shown(Answer::Unseen),
        private: false,
        written_in: Locale::Fr,
    }
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
    let mut shared = with(|domain| {
        let n = place;
        place += 1;
        let lead = Answer::Given(if n < 4 { Rating::ALL[1 + n % 2] } else { Rating::Fine });
        let obstacles = ticked(domain.obstacles, if n < 4 { 2 } else { 0 });
        let strengths = ticked(domain.strengths, usize::from(n < 6));
        Disclosed::Shown(DomainAnswers { lead, talk: n == 1, obstacles, strengths })
    });
    shared.goals = goals([listed("job"), listed("learn_language"), listed("keep_job")]);
    shared
}

/// The typical one with goals in own words.
pub fn in_own_words(locale: Locale, words: &[&str]) -> Shared {
    let goals = goals(words.iter().map(|words| own(words)));
    Shared { goals, written_in: locale, ..typical() }
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
    let mut samples = vec![
        ("left out", Shared { day: Day(0), ..left_out.clone() }),
        ("empty", empty.clone()),
        ("last day, private box only", Shared { day: Day(u16::MAX), private: true, ..left_out }),
        ("typical", typical()),
        ("everything", Shared { goals: three, private: true, ..with(everything) }),
        ("passed", Shared { goals: Disclosed::Shown(Answer::Passed), ..with(|_| passed()) }),
        ("only to talk about", with(|_| talk())),
        ("health left out", without_health()),
        ("mixed goals", Shared { goals: mixed, written_in: Locale::De, ..typical() }),
        ("worked example", worked_example()),
        ("emoji", Shared { goals: emoji, written_in: Locale::En, ..empty }),
    ];
    let words =
        SENTENCES.iter().map(|(locale, words)| (locale.tag(), in_own_words(*locale, words)));
    samples.extend(words);
    samples.into_iter().map(|(name, shared)| (name.to_owned(), shared)).collect()
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
    shared.goals = goals([listed("job"), own("Être boulanger")]);
    shared
}

fn without_health() -> Shared {
    let mut shared = typical();
    shared.domains.iter_mut().filter(|(id, _)| id.as_str() == "health").for_each(|(_, shown)| {
        *shown = Disclosed::LeftOut;
    });
    shared
}

/// What is shown, as JSON: answers as the app stores them, `"left_out"` for what is not shown.
pub fn to_json(shared: &Shared) -> Value {
    fn disclosed<T: serde::Serialize>(shown: &Disclosed<T>) -> Value {
        shown.shown().map_or_else(|| json!("left_out"), |value| json!(value))
    }
    let domains: Map<_, _> =
        shared.domains.iter().map(|(id, shown)| (id.to_string(), disclosed(shown))).collect();
    json!({
        "day": shared.day,
        "domains": domains,
        "goals": disclosed(&shared.goals),
        "private": shared.private,
        "written_in": shared.written_in,
    })
}

/// What [`to_json`] wrote.
pub fn from_json(json: &Value) -> Shared {
    fn disclosed<T: serde::de::DeserializeOwned>(json: &Value) -> Disclosed<T> {
        let shown = || Disclosed::Shown(serde_json::from_value(json.clone()).expect("an answer"));
        if json == "left_out" { Disclosed::LeftOut } else { shown() }
    }
    let domain = |d: &Domain| (d.id, disclosed(&json["domains"][d.id.as_str()]));
    Shared {
        day: serde_json::from_value(json["day"].clone()).expect("a day"),
        domains: DOMAINS.iter().map(domain).collect(),
        goals: disclosed(&json["goals"]),
        private: json["private"].as_bool().expect("a tick"),
        written_in: serde_json::from_value(json["written_in"].clone()).expect("a locale"),
    }
}
