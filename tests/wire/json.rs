//! What is shown, as JSON that a person can read.

use jalon_core::assessment::{Disclosed, Given, Shared};
use jalon_core::instrument::{DOMAINS, Domain, QuestionId};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

fn disclosed<T: serde::Serialize>(shown: &Disclosed<T>) -> Value {
    shown.shown().map_or_else(|| json!("left_out"), |value| json!(value))
}

/// Answers as the app stores them, `"left_out"` for what is not shown.
pub fn to_json(shared: &Shared) -> Value {
    let domains: Map<_, _> =
        shared.domains.iter().map(|(id, shown)| (id.to_string(), disclosed(shown))).collect();
    let answer = |given: &Given| {
        let answer = disclosed(&given.answer);
        json!({ "question": given.question, "about": given.about, "answer": answer })
    };
    json!({
        "day": shared.day,
        "mode": shared.mode,
        "domains": domains,
        "goals": disclosed(&shared.goals),
        "private": shared.private,
        "written_in": shared.written_in,
        "earlier": shared.earlier,
        "answers": shared.answers.iter().map(answer).collect::<Vec<_>>(),
        "suggestions": disclosed(&shared.suggestions),
    })
}

fn read<T: DeserializeOwned>(json: &Value) -> T {
    serde_json::from_value(json.clone()).expect("as it was written")
}

fn undisclosed<T: DeserializeOwned>(json: &Value) -> Disclosed<T> {
    if json == "left_out" { Disclosed::LeftOut } else { Disclosed::Shown(read(json)) }
}

/// What [`to_json`] wrote.
pub fn from_json(json: &Value) -> Shared {
    let domain = |d: &Domain| (d.id, undisclosed(&json["domains"][d.id.as_str()]));
    let question = |json: &Value| QuestionId::parse(json.as_str()?);
    let answer = |json: &Value| Given {
        question: question(&json["question"]).expect("a question"),
        about: read(&json["about"]),
        answer: undisclosed(&json["answer"]),
    };
    let list = |key: &str| json[key].as_array().into_iter().flatten();
    Shared {
        day: read(&json["day"]),
        mode: read(&json["mode"]),
        domains: DOMAINS.iter().map(domain).collect(),
        goals: undisclosed(&json["goals"]),
        private: read(&json["private"]),
        written_in: read(&json["written_in"]),
        earlier: list("earlier").map(read).collect(),
        answers: list("answers").map(answer).collect(),
        suggestions: undisclosed(&json["suggestions"]),
    }
}
