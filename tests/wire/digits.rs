//! Bodies made digit by digit: those that `encode` writes, and those it never does.

use crate::refusals::sealed;
use crate::samples::settled;
use jalon_core::assessment::{Day, Shared};
use jalon_core::share::ReadError::Damaged;
use jalon_core::share::{decode, encode};

/// A body whose digits, after those up to the number of earlier goals, are these.
fn made(earlier: &[(u64, u64)], rest: &[(u64, u64)]) -> Vec<u8> {
    // 13 domains, the goals and their number left out; private box, mode, earlier goals.
    let start = [&[(6u64, 0u64); 14][..], &[(2, 0), (4, 0)], earlier].concat();
    let digits = [&start[..], rest].concat();
    let mut number = 0u128;
    for (radix, digit) in digits.iter().rev() {
        number = number * u128::from(*radix) + u128::from(*digit);
    }
    let bytes = number.to_be_bytes();
    let body = &bytes[bytes.iter().take_while(|byte| **byte == 0).count()..];
    let length = u8::try_from(body.len()).expect("short");
    sealed(&[&[0x10, 1, 0, 0, length], body].concat())
}

#[test]
fn digits_that_encode_does_not_write_are_damaged() {
    const NONE: (u64, u64) = (4, 0);
    // The sections: resources, situation, follow-up (goals are left out, with what is asked of them).
    const LEFT: [(u64, u64); 3] = [(3, 0); 3];
    let resources = |answers: &[(u64, u64)]| made(&[NONE], &[&[(3, 2)], answers].concat());
    let unseen = [(4, 1); 4];
    let ticks = |n: usize, first: u64| (1u64 << n, first);
    let fine: [(&str, Vec<u8>); 6] = [
        ("nothing", made(&[NONE], &LEFT)),
        ("all unseen", made(&[NONE], &[(3, 1); 3])),
        ("one passed", resources(&[(4, 2), (4, 1), (4, 1), (4, 1)])),
        ("one ticked", resources(&[(4, 3), ticks(28, 1), (4, 1), (4, 1), (4, 1)])),
        (
            "the last language",
            resources(&[(4, 0), (4, 0), (4, 3), (8, 0), (74, 73), (4, 3), (4, 0)]),
        ),
        ("two goals", made(&[(4, 2), (17, 3), (2, 0), (17, 4), (2, 0)], &LEFT)),
    ];
    for (name, bytes) in fine {
        let shared = decode(&bytes);
        assert_eq!(shared.clone().map(settled), shared, "{name}");
        assert_eq!(
            shared.map(|shared| encode(&Shared { day: Day(0), ..shared })),
            Ok(bytes),
            "{name}"
        );
    }
    let cases: [(&str, Vec<u8>); 8] = [
        ("each left out, one by one", resources(&[(4, 0); 4])),
        ("each unseen, one by one", resources(&unseen)),
        ("nothing ticked", resources(&[(4, 3), ticks(28, 0), (4, 1), (4, 1), (4, 1)])),
        ("an earlier goal twice", made(&[(4, 2), (17, 3), (2, 0), (17, 3), (2, 0)], &LEFT)),
        ("earlier own words without a tail", made(&[(4, 1), (17, 16), (2, 0)], &LEFT)),
        ("a word without a tail", made(&[(4, 1), (17, 16), (2, 1)], &LEFT)),
        (
            "something above the suggestions",
            made(&[NONE], &[(3, 0), (3, 0), (3, 0), (4, 0), (2, 1)]),
        ),
        (
            "something above some suggestions",
            made(&[NONE], &[(3, 0), (3, 0), (3, 0), (4, 3), ticks(25, 3), (2, 1)]),
        ),
    ];
    for (name, bytes) in cases {
        assert_eq!(decode(&bytes), Err(Damaged), "{name}: {bytes:x?}");
    }
}
