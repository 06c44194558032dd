//! Pictures in a spreadsheet.

use crate::codes::{fill, workshop};
use jalon_core::assessment::{Day, OwnWords};
use jalon_core::group::{Group, Name, Workshop, csv};
use jalon_core::instrument::{DOMAINS, GOALS, Locale};
use proptest::prelude::*;

fn held(label: &str, counts: &[u32]) -> Workshop {
    let mut group = Group::new(workshop());
    fill(&mut group, counts, 1);
    group.finish(Day::from_date(2026, 11, 22), Locale::Nl, OwnWords::new(label))
}

fn plain(name: Name) -> String {
    match name {
        Name::Domain(id) => id.to_string(),
        Name::Goal(Some(id)) => id.to_string(),
        name => format!("{name:?}"),
    }
}

/// A reader of its own: fields between semicolons, quoted or not, records ending in CRLF.
fn read(text: &str) -> Vec<Vec<String>> {
    let mut records = vec![vec![String::new()]];
    let mut quoted = false;
    let mut chars = text.strip_prefix('\u{feff}').expect("a byte order mark").chars().peekable();
    while let Some(c) = chars.next() {
        let record = records.last_mut().expect("one");
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                record.last_mut().expect("one").push('"');
            }
            '"' => quoted = !quoted,
            ';' if !quoted => record.push(String::new()),
            '\r' if !quoted => {
                assert_eq!(chars.next(), Some('\n'));
                records.push(vec![String::new()]);
            }
            c => record.last_mut().expect("one").push(c),
        }
    }
    assert!(!quoted);
    assert_eq!(records.pop(), Some(vec![String::new()]), "the last record ends too");
    records
}

#[test]
fn each_cell_is_a_row_and_hidden_ones_say_so() {
    let workshops = [
        held("Mardi ; \"A\"", &[0, 4, 5, 0, 0, 0, 0, 0]),
        held("too few", &[4, 0, 0, 0, 0, 0, 0, 0]),
        held("", &[0, 8, 0, 0, 0, 0, 0, 0]),
    ];
    let records = read(&csv(&workshops, &plain));
    let cells = 6 * DOMAINS.len() + GOALS.len() + 1 + 3;
    assert_eq!(records.len(), 1 + 2 * cells);
    assert!(records.iter().all(|record| record.len() == 7));
    assert_eq!(records[0], ["Day", "Label", "People", "Topic", "Answer", "Count", "Note"]);
    let start = ["2026-11-22", "Mardi ; \"A\"", "9", DOMAINS[0].id.as_str()];
    assert_eq!(records[1], [&start[..], &["Fine", "", "Hidden"]].concat());
    assert_eq!(records[2], [&start[..], &["Together", "5", ""]].concat());
    let start = ["2026-11-22", "", "8", DOMAINS[0].id.as_str()];
    assert_eq!(records[1 + cells], [&start[..], &["Fine", "", "AtLeast(6)"]].concat());
}

#[test]
fn no_text_is_a_formula() {
    let texts = ["=1+1", "+32 470", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "＝1", "a\";=1+1;\""];
    for text in texts {
        let records = read(&csv(&[held(text, &[0, 8, 0, 0, 0, 0, 0, 0])], &|_| text.to_owned()));
        for field in records.iter().flatten() {
            assert!(!field.starts_with(['=', '+', '-', '@', '＝', '\t', '\r']), "{field}");
        }
        let kept = &records[1][1];
        assert!(kept == text || kept.strip_prefix('\'') == Some(text), "{kept}");
    }
}

proptest! {
    #[test]
    fn any_label_and_any_words_come_back(label in any::<String>(), word in "\\PC{0,20}") {
        let held = held(&label, &[0, 8, 0, 0, 0, 0, 0, 0]);
        let kept = held.label.as_ref().map_or("", |l| l.as_str()).to_owned();
        let records = read(&csv(&[held], &|_| word.clone()));
        for record in &records[1..] {
            prop_assert!(record[1].strip_prefix('\'').unwrap_or(&record[1]) == kept || record[1] == kept);
            prop_assert!(record[3] == word || record[3].strip_prefix('\'') == Some(&word));
        }
    }
}
