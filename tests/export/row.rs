//! The row, as a reader of CSV that others wrote takes it apart.

use crate::examples::{all, exported, view};
use jalon_core::export::{Exported, to_csv};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// The head and the row.
fn read(text: &str) -> (Vec<String>, Vec<String>) {
    let body = text.strip_prefix('\u{feff}').expect("a byte order mark, for Excel");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .has_headers(false)
        .from_reader(body.as_bytes());
    let mut records = reader.records().map(|record| {
        let record = record.expect("a record");
        record.iter().map(ToOwned::to_owned).collect::<Vec<_>>()
    });
    let both = (records.next().expect("a head"), records.next().expect("a row"));
    assert!(records.next().is_none(), "one row");
    both
}

/// What a spreadsheet could take for a formula.
fn is_formula(field: &str) -> bool {
    field.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
        || field.starts_with(['\t', '\r', '\n'])
}

#[test]
fn every_file_has_the_same_columns_each_with_a_name_of_its_own() {
    let (head, _) = read(&to_csv(&all()[0].1));
    let names: BTreeSet<&String> = head.iter().collect();
    assert_eq!(names.len(), head.len());
    for (name, exported) in all() {
        let (other, row) = read(&to_csv(&exported));
        assert_eq!(other, head, "{name}");
        assert_eq!(row.len(), head.len(), "{name}");
    }
}

#[test]
fn a_value_stands_under_its_head() {
    let (head, row) = read(&to_csv(&all()[0].1));
    let of = |name: &str| {
        let at = head.iter().position(|head| head == name).unwrap_or_else(|| panic!("{name}"));
        row[at].as_str()
    };
    assert_eq!(of("format_version"), "1");
    assert_eq!(of("day"), "2026-11-22");
    assert_eq!(of("housing_service_view"), "fine");
    assert_eq!(of("housing_service_word"), "bail jusqu'en 2028");
    assert_eq!(of("mobility_service_next"), "yes");
    assert_eq!(of("plan_action_1"), "write_cv");
    assert_eq!(of("plan_action_1_by"), "person");
    assert_eq!(of("plan_action_4_partner"), "Lire et Écrire");
    assert_eq!(of("plan_action_5_due"), "2027-05");
    assert_eq!(of("plan_support_travel"), "yes");
    assert_eq!(of("plan_action_6"), "");
    // What was kept back, passed and not reached are told apart.
    let told: BTreeSet<&str> = ["unseen", "left_out"].into();
    assert!(told.iter().all(|state| row.iter().any(|field| field == state)), "{row:?}");
}

#[test]
fn no_word_of_anybody_is_a_formula() {
    let texts =
        ["=1+1", "+32 470", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "＝1", "\t=1", "a\";=1;\""];
    for text in texts {
        let file = all().remove(0).1;
        let file = Exported { views: vec![view("housing", None, text, false)], ..file };
        let (head, row) = read(&to_csv(&file));
        assert!(!row.iter().any(|field| is_formula(field)), "{text}");
        let at = head.iter().position(|head| head == "housing_service_word").expect("a column");
        assert!(row[at] == text || row[at].strip_prefix('\'') == Some(text), "{}", row[at]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_said_is_one_row_without_a_formula(
        shared in crate::strategy::shared(),
        plan in proptest::option::of(crate::plan_samples::plan()),
    ) {
        let (head, row) = read(&to_csv(&exported(shared, plan)));
        prop_assert_eq!(head.len(), row.len());
        prop_assert!(!row.iter().any(|field| is_formula(field)));
    }
}
