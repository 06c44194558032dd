//! The worked example of `docs/format.md`, held true.

use crate::golden::BASE;
use crate::published::{self, DOCUMENT, bytes_of};
use crate::samples;
use jalon_core::share::{encode, link};

/// The last chapter.
fn chapter() -> &'static str {
    published::chapter("Example")
}

fn example() -> jalon_core::assessment::Shared {
    samples::all().into_iter().find(|(name, _)| name == "worked example").expect("a sample").1
}

#[test]
fn the_bytes_of_the_example_are_what_is_written() {
    let bytes = bytes_of(chapter());
    assert_eq!(bytes, encode(&example()));
    assert!(DOCUMENT.contains(&format!("are left out. {} bytes:", bytes.len())));
}

#[test]
fn the_link_of_the_example_is_what_is_made() {
    let link = link(BASE, &example());
    assert!(DOCUMENT.contains(&format!("\n{}\n", link.text())), "{}", link.text());
    assert!(DOCUMENT.contains(&format!("The payload has {} characters", link.payload.len())));
}

#[test]
fn the_digits_of_the_example_make_its_body() {
    let example = chapter().split("The digits of the body:").nth(1).expect("digits");
    let digit = |line: &str| {
        let mut cells = line.split('|').skip(1).map(str::trim);
        let mut number = || cells.next()?.parse::<u32>().ok();
        Some((number()?, number()?))
    };
    let digits: Vec<(u32, u32)> = example.lines().filter_map(digit).collect();
    assert!(digits.len() > 20);
    // Big-endian bytes, grown digit by digit.
    let mut body: Vec<u8> = Vec::new();
    for (digit, radix) in digits.iter().rev() {
        assert!(digit < radix);
        let mut carry = u64::from(*digit);
        for byte in body.iter_mut().rev() {
            carry += u64::from(*byte) * u64::from(*radix);
            *byte = carry.to_le_bytes()[0];
            carry >>= 8;
        }
        while carry > 0 {
            body.insert(0, carry.to_le_bytes()[0]);
            carry >>= 8;
        }
    }
    let written = encode(&self::example());
    assert_eq!(written[5..5 + body.len()], body);
    assert_eq!(usize::from(written[4]), body.len());
}
