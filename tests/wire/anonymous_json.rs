//! What anonymous codes say, as JSON: how `anonymous.json` writes it.

use jalon_core::assessment::{Answer, Disclosed, Rating};
use jalon_core::instrument::{DOMAINS, DomainId, GoalId, Mode};
use jalon_core::share::{Anonymous, Said, WorkshopNumber};
use serde_json::{Value, json};

fn state<T>(answer: &Answer<T>, given: impl Fn(&T) -> Value) -> Value {
    match answer {
        Answer::Unseen => json!("unseen"),
        Answer::Passed => json!("passed"),
        Answer::Given(value) => given(value),
    }
}

/// As in the vectors: a domain or goals that are left out are absent; own words are `null`.
pub fn to_json(code: &Anonymous) -> Value {
    let domains = code.domains.iter().filter_map(|(id, said)| {
        let said = said.shown()?;
        let lead = state(&said.lead, |rating| json!(rating));
        Some((id.to_string(), json!({ "lead": lead, "talk": said.talk })))
    });
    let mut value = json!({
        "workshop": code.workshop.to_string(),
        "participation": format!("{:016x}", code.participation),
        "mode": code.mode,
        "domains": domains.collect::<serde_json::Map<_, _>>(),
    });
    if let Some(goals) = code.goals.shown() {
        value["goals"] = state(goals, |goals| json!(goals));
    }
    value
}

pub fn from_json(value: &Value) -> Anonymous {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let lead = |value: &Value| match value.as_str() {
        Some("unseen") => Answer::Unseen,
        Some("passed") => Answer::Passed,
        _ => Answer::Given(serde_json::from_value::<Rating>(value.clone()).expect("a rating")),
    };
    let said = |id: DomainId| match value["domains"].get(id.as_str()) {
        None => Disclosed::LeftOut,
        Some(said) => Disclosed::Shown(Said {
            lead: lead(&said["lead"]),
            talk: said["talk"].as_bool().expect("talk"),
        }),
    };
    let goals = match value.get("goals") {
        None => Disclosed::LeftOut,
        Some(Value::Array(goals)) => {
            let goal = |goal: &Value| text(goal).map(|id| GoalId::parse(&id).expect("a goal"));
            Disclosed::Shown(Answer::Given(goals.iter().map(goal).collect()))
        }
        Some(state) if state == "unseen" => Disclosed::Shown(Answer::Unseen),
        Some(_) => Disclosed::Shown(Answer::Passed),
    };
    let participation = text(&value["participation"]).expect("text");
    Anonymous {
        workshop: WorkshopNumber::parse(&text(&value["workshop"]).expect("text")).expect("four"),
        participation: u64::from_str_radix(&participation, 16).expect("hex"),
        mode: serde_json::from_value::<Mode>(value["mode"].clone()).expect("a mode"),
        domains: DOMAINS.iter().map(|d| (d.id, said(d.id))).collect(),
        goals,
    }
}
