//! The worked example of `docs/format.md`, held true.

use crate::golden::{BASE, unhex};
use crate::samples;
use jalon::share::{encode, link};

const DOCUMENT: &str = include_str!("../../docs/format.md");

fn example() -> jalon::assessment::Shared {
    samples::all().into_iter().find(|(name, _)| name == "worked example").expect("a sample").1
}

#[test]
fn the_bytes_of_the_example_are_what_is_written() {
    let block = DOCUMENT.split("```bytes\n").nth(1).and_then(|rest| rest.split("```").next());
    let lines = block.expect("a block of bytes").lines();
    let hex = lines.filter_map(|line| line.split("  ").next()).collect::<String>().replace(' ', "");
    assert_eq!(unhex(&hex), encode(&example()));
    let bytes = unhex(&hex).len();
    assert!(DOCUMENT.contains(&format!("“Être boulanger”. {bytes} bytes:")));
}

#[test]
fn the_link_of_the_example_is_what_is_made() {
    let link = link(BASE, &example());
    assert!(DOCUMENT.contains(&format!("\n{}\n", link.text())), "{}", link.text());
    assert!(DOCUMENT.contains(&format!("The payload has {} characters", link.payload.len())));
}

#[test]
fn the_digits_of_the_example_make_its_body() {
    let example = DOCUMENT.split("The digits of the body:").nth(1).expect("digits");
    let digit = |line: &str| {
        let mut cells = line.split('|').skip(1).map(str::trim);
        let mut number = || cells.next()?.parse::<u128>().ok();
        Some((number()?, number()?))
    };
    let digits: Vec<_> = example.lines().filter_map(digit).collect();
    assert_eq!(digits.len(), 22);
    let number = digits.iter().rev().fold(0, |n, (digit, radix)| {
        assert!(digit < radix);
        n * radix + digit
    });
    assert!(DOCUMENT.contains(&format!("make the number {number}.")), "{number}");
    let bytes = number.to_be_bytes();
    let body = &bytes[bytes.iter().take_while(|byte| **byte == 0).count()..];
    let written = encode(&self::example());
    assert_eq!(&written[5..5 + body.len()], body);
    assert_eq!(usize::from(written[4]), body.len());
}
