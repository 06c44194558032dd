//! What is counted, and what is said of it.

use crate::people::{Says, choice, follow_up};
use jalon_core::assessment::{Day, Shared};
use jalon_core::group::Cell::{self, AtLeast, Hidden, Shown};
use jalon_core::instrument::Mode;
use jalon_core::results::{Counted, Milestone, ResultName, Results, results_csv};

const HALF: Milestone = Milestone::SixMonths;

fn full(suits: &'static str) -> Says {
    Says { working: Some("full_time"), suits: Some(suits), ..Says::default() }
}

fn none(helps: &'static [&'static str]) -> Says {
    Says { working: Some("no"), helps, ..Says::default() }
}

fn counted(people: &[(usize, Says)]) -> Results {
    let mut results = Results::default();
    for (times, says) in people {
        for _ in 0..*times {
            assert!(results.add(HALF, &follow_up(*says)));
        }
    }
    results.show(HALF);
    results
}

#[test]
fn results_say_what_they_may() {
    let part = Says { working: Some("part_time"), suits: Some("no"), helps: &["other_hours"] };
    let results = counted(&[
        (4, full("yes")),
        (3, part),
        (3, none(&["transport", "childcare"])),
        (3, Says::default()),
    ]);
    let outcome = results.shown(HALF);
    assert_eq!(outcome.people, 13);
    assert_eq!(outcome.working, [Shown(3), Shown(7), Shown(4), Shown(3), Shown(3)]);
    assert_eq!(outcome.suits, [Hidden, Shown(3), Hidden, Hidden, Hidden]);
    assert!(outcome.help.iter().all(|row| row.wanted == Hidden), "how many were asked is not said");
}

#[test]
fn what_would_help_is_of_those_who_were_asked() {
    let helped = Says { working: Some("part_time"), suits: Some("no"), helps: &["other_hours"] };
    let silent = Says { working: Some("full_time"), ..Says::default() };
    let results = counted(&[(4, full("yes")), (4, helped), (3, silent), (3, none(&["transport"]))]);
    let outcome = results.shown(HALF);
    assert_eq!(outcome.suits, [Shown(4), Shown(4), Hidden, Hidden, Shown(3)]);
    let of = |id| outcome.help.iter().find(|row| row.what == choice(id)).expect("a row").wanted;
    assert_eq!((of("other_hours"), of("transport"), of("talk")), (Shown(4), Shown(3), Hidden));
    // All of them, or nearly.
    let all = counted(&[(9, full("yes")), (1, none(&[]))]);
    assert_eq!(all.shown(HALF).working[1], AtLeast(8));
    assert_eq!(all.shown(HALF).suits, [Hidden; 5]);
}

#[test]
fn four_people_are_no_result_and_more_are_taken_in_fives() {
    let mut results = counted(&[(4, full("yes"))]);
    assert_eq!((results.waiting(HALF), results.shown(HALF).people), (4, 0));
    results.add(HALF, &follow_up(full("yes")));
    assert_eq!(results.show(HALF).people, 5);
    for waiting in 1..5 {
        results.add(HALF, &follow_up(none(&[])));
        let shown = results.show(HALF).clone();
        assert_eq!((shown.people, results.waiting(HALF)), (5, waiting));
    }
    assert_eq!(results.shown(Milestone::TwelveMonths).people, 0);
}

#[test]
fn only_a_follow_up_counts_and_only_what_its_questions_ask() {
    let mut results = Results::default();
    let first = Shared { mode: Mode::Standard, ..follow_up(full("yes")) };
    assert!(!results.add(HALF, &first));
    assert_eq!(results.waiting(HALF), 0);
    // A job that suits somebody who does not work is no answer.
    let odd = Says { working: Some("no"), suits: Some("yes"), helps: &["talk"] };
    let results = counted(&[(4, odd), (5, full("no"))]);
    let outcome = results.shown(HALF);
    assert_eq!(outcome.working, [Hidden, Shown(5), Hidden, Hidden, Hidden]);
    assert_eq!(outcome.suits, [Hidden, AtLeast(3), Hidden, Hidden, Hidden]);
}

#[test]
fn a_follow_up_counts_at_six_months_or_twelve() {
    let from = Day::from_date(2026, 1, 10);
    let at = |year, month, day| Milestone::of(from, Day::from_date(year, month, day));
    assert_eq!(at(2026, 4, 10), None);
    assert_eq!(at(2026, 5, 25), None);
    assert_eq!(at(2026, 5, 26), Some(HALF));
    assert_eq!(at(2026, 7, 10), Some(HALF));
    assert_eq!(at(2026, 10, 9), Some(HALF));
    assert_eq!(at(2026, 10, 10), Some(Milestone::TwelveMonths));
    assert_eq!(at(2027, 4, 10), Some(Milestone::TwelveMonths));
    assert_eq!(at(2027, 4, 11), None);
    assert_eq!(Milestone::of(Day(9), Day(3)), None);
    assert_eq!(Milestone::of(Day(u16::MAX), Day(u16::MAX)), None);
}

#[test]
fn a_reader_of_csv_finds_a_cell_a_row() {
    let results = counted(&[(4, full("yes")), (3, none(&[])), (3, Says::default())]);
    let say = |name: ResultName| match name {
        ResultName::Of(Counted::Work) => "=work".to_owned(),
        name => format!("{name:?}"),
    };
    let text = results_csv(&results, &say);
    let body = text.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_reader(body.as_bytes());
    let rows: Vec<Vec<String>> = reader
        .records()
        .map(|record| record.expect("a record").iter().map(ToOwned::to_owned).collect())
        .collect();
    let cells: Vec<Cell> = results.shown(HALF).cells().collect();
    assert_eq!(rows.len(), cells.len());
    let start = ["At(SixMonths)", "10", "'=work"];
    assert_eq!(rows[0], [&start[..], &["OfWork(\"no\")", "3", ""]].concat());
    assert_eq!(rows[2], [&start[..], &["OfWork(\"full_time\")", "", "Protected"]].concat());
    assert_eq!(
        rows.iter().filter(|row| row[4].is_empty()).count(),
        cells.iter().filter(|c| !matches!(c, Shown(_))).count()
    );
}
