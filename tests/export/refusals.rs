//! What is no file, or no longer one, is refused with a reason, and nothing of it is taken.

use crate::examples::all;
use jalon_core::assessment::Disclosed;
use jalon_core::export::{ImportError, ImportPart, MAX_FILE, from_json, to_json};

type Change = (&'static str, fn(&mut serde_json::Value), ImportPart);

fn standard() -> String {
    to_json(&all()[0].1)
}

#[test]
fn what_is_no_file_of_jalon_says_why() {
    let text = standard();
    let line_of = |what: &str| 1 + text.lines().position(|line| line.contains(what)).expect(what);
    let half = text[..text.len() / 2].trim_end().to_owned();
    let last = half.lines().count();
    let cases = [
        (String::new(), ImportError::Empty),
        (" \r\n".to_owned(), ImportError::Empty),
        ("\u{feff}".to_owned(), ImportError::Empty),
        ("x".repeat(MAX_FILE + 1), ImportError::TooLong),
        ("\n\nbonjour".to_owned(), ImportError::NotJson(3)),
        (half, ImportError::NotJson(last)),
        ("[1]".to_owned(), ImportError::Other),
        ("{}".to_owned(), ImportError::Other),
        (r#"{"format":"jalon","version":1}"#.to_owned(), ImportError::Other),
        (
            text.replace("\"version\": 1,\n  \"summary\"", "\"version\": 2,\n  \"summary\""),
            ImportError::Newer,
        ),
        (
            text.replace("\"version\": 1,\n  \"summary\"", "\"version\": 0,\n  \"summary\""),
            ImportError::Other,
        ),
        (text.replace("2026-11-22", "22/11/2026"), ImportError::Field(line_of("2026-11-22"))),
        (text.replace("\"mode\"", "\"way\""), ImportError::Field(line_of("\"mode\""))),
        (
            text.replace("\"written_in\": \"fr\"", "\"written_in\": \"xx\""),
            ImportError::Field(line_of("written_in")),
        ),
    ];
    for (changed, wanted) in cases {
        assert_ne!(changed, text);
        assert_eq!(from_json(&changed), Err(wanted), "{changed:.120}");
    }
    assert!(from_json(&format!("\u{feff}{text}")).is_ok(), "a mark that a program put before it");
}

#[test]
fn what_no_person_can_have_shown_is_not_taken() {
    let text = standard();
    let impossible = |part| Err(ImportError::Impossible(part));
    let mut file: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let read = |file: &serde_json::Value| from_json(&file.to_string());
    assert!(read(&file).is_ok());
    let changes: [Change; 9] = [
        (
            "a domain twice",
            |f| f["summary"]["domains"][0] = f["summary"]["domains"][1].clone(),
            ImportPart::Summary,
        ),
        (
            "an obstacle of another domain",
            |f| {
                let said = f["summary"]["domains"].as_array_mut().expect("domains");
                let of = |d: &&mut serde_json::Value| d["obstacles"]["state"] == "given";
                said.iter_mut().find(of).expect("one")["obstacles"]["ids"] =
                    serde_json::json!(["has_cv"]);
            },
            ImportPart::Summary,
        ),
        (
            "a goal twice",
            |f| f["summary"]["goals"]["goals"][0] = f["summary"]["goals"]["goals"][1].clone(),
            ImportPart::Summary,
        ),
        (
            "a goal of nothing",
            |f| f["summary"]["goals"]["goals"][0] = serde_json::json!({}),
            ImportPart::Summary,
        ),
        (
            "an answer without its value",
            |f| {
                f["summary"]["answers"][0] =
                    serde_json::json!({"question": "experience", "state": "given"});
            },
            ImportPart::Summary,
        ),
        (
            "a view that says nothing",
            |f| f["views"][0] = serde_json::json!({"domain": "housing", "next": false}),
            ImportPart::Views,
        ),
        ("a view twice", |f| f["views"][0] = f["views"][1].clone(), ImportPart::Views),
        (
            "an objective that is not there",
            |f| f["plan"]["actions"][0]["objective"] = 3.into(),
            ImportPart::Plan,
        ),
        (
            "a plan without an action",
            |f| f["plan"]["actions"] = serde_json::json!([]),
            ImportPart::Plan,
        ),
    ];
    for (what, change, part) in changes {
        let before = file.clone();
        change(&mut file);
        assert_ne!(file, before, "{what}");
        assert_eq!(read(&file), impossible(part), "{what}");
        file = before;
    }
}

#[test]
fn what_was_not_asked_when_the_file_was_written_was_left_out_of_it() {
    let mut file: serde_json::Value = serde_json::from_str(&standard()).expect("JSON");
    let whole = from_json(&file.to_string()).expect("a file");
    let summary = &mut file["summary"];
    let domain = summary["domains"].as_array_mut().expect("a list").remove(0);
    let answer = summary["answers"].as_array_mut().expect("a list").remove(0);
    let read = from_json(&file.to_string()).expect("a file").shared;
    assert_eq!(read.domains.len(), whole.shared.domains.len());
    let first = read.domains.iter().find(|(id, _)| domain["id"] == id.as_str()).expect("there");
    assert_eq!(first.1, Disclosed::LeftOut);
    let first = read.answers.iter().find(|g| answer["question"] == g.question.as_str());
    assert_eq!(first.expect("there").answer, Disclosed::LeftOut);
    assert_ne!(read, whole.shared);
}
