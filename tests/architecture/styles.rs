//! Arabic mirrors by itself because styles say start and end, never left and right.

use crate::none;
use crate::sources::{read, with_end};

/// Lines that may say left or right: the file, the line, why.
const RIGHT: [(&str, &str, &str); 0] = [];

/// Properties that have a logical twin, whatever their value.
const PROPERTIES: [&str; 14] = [
    "left",
    "right",
    "margin-left",
    "margin-right",
    "padding-left",
    "padding-right",
    "border-left",
    "border-right",
    "border-top-left-radius",
    "border-top-right-radius",
    "border-bottom-left-radius",
    "border-bottom-right-radius",
    "scroll-margin-left",
    "scroll-padding-left",
];

/// Properties whose value may not be a side.
const SIDED: [&str; 4] = ["text-align", "float", "clear", "caption-side"];

/// A declaration's property and value.
fn declaration(line: &str) -> Option<(&str, &str)> {
    let (property, value) =
        line.trim().rsplit_once('{').map_or(line.trim(), |(_, d)| d).split_once(':')?;
    Some((property.trim(), value.trim().trim_end_matches(['}', ';', ' '])))
}

/// Four lengths that differ between left and right.
fn lopsided(property: &str, value: &str) -> bool {
    let sides: Vec<&str> = value.split_whitespace().collect();
    let shorthand = ["margin", "padding", "inset", "border-radius"].contains(&property);
    shorthand && !value.contains('(') && sides.len() == 4 && sides[1] != sides[3]
}

fn offends(line: &str) -> bool {
    line.split(';').filter_map(declaration).any(|(property, value)| {
        let sided = value.split_whitespace().any(|v| v == "left" || v == "right");
        PROPERTIES.iter().any(|p| property == *p || property.starts_with(&format!("{p}-")))
            || (SIDED.contains(&property) && sided)
            || lopsided(property, value)
    })
}

#[test]
fn styles_say_start_and_end_and_not_left_and_right() {
    let styles = with_end("styles", "css");
    assert!(styles.len() >= 5, "the styles are found");
    let mut allowed = RIGHT.to_vec();
    let mut offences = Vec::new();
    for path in styles {
        for (number, line) in (1..).zip(read(&path).lines()) {
            if !offends(line) {
                continue;
            }
            match allowed.iter().position(|(file, text, _)| path == *file && line.trim() == *text) {
                Some(at) => drop(allowed.remove(at)),
                None => offences.push(format!("{path}:{number}: {}", line.trim())),
            }
        }
    }
    none("Left or right", &offences);
    assert!(allowed.is_empty(), "the list names no more than there is");
}

#[test]
fn a_side_is_seen_however_it_is_written() {
    let wrong = [
        "  left: 10px;",
        "a { margin-left: 1px; }",
        "border-left-width: 0;",
        "text-align: right;",
        "a{color:red;float:left}",
        "margin: 0 1px 0 2px;",
    ];
    for line in wrong {
        assert!(offends(line), "{line}");
    }
    let right = [
        "inset-inline-start: 10px;",
        "text-align: start;",
        "margin: 0 1px 0 1px;",
        "padding-inline: max(16px, env(safe-area-inset-left));",
        ".left { color: red; }",
    ];
    for line in right {
        assert!(!offends(line), "{line}");
    }
}
