//! Text in six bits a sign: for words with many figures or in capitals, which the half bytes and the
//! model of a language hold badly.

use super::shift::{shifted, unshifted};

/// The places 1 to 62; 0 is the shift and 63 the escape.
#[rustfmt::skip]
pub(super) const TABLE: &str = concat!(
    "\n abcdefghijklmnopqrstuvwxyz",
    "0123456789.,'’-?!:/()+@",
    "éèêàçôëïäöü",
);

const SHIFT: u32 = 0;
const ESCAPE: u32 = 63;
/// A sign of a code point has five bits of it; this one says that more follow.
const MORE: u32 = 32;

fn put(c: char, signs: &mut Vec<u32>) {
    if let Some((place, _)) = (1..).zip(TABLE.chars()).find(|(_, t)| *t == c) {
        signs.push(place);
        return;
    }
    signs.push(ESCAPE);
    let code = u32::from(c);
    let groups = (32 - code.leading_zeros()).div_ceil(5).max(1);
    let group = |n| (code >> (5 * n) & 31) | if n > 0 { MORE } else { 0 };
    signs.extend((0..groups).rev().map(group));
}

/// The bytes of any text.
pub(super) fn pack(text: &str) -> Vec<u8> {
    let mut signs = Vec::new();
    for c in shifted(text) {
        match c {
            Some(c) => put(c, &mut signs),
            None => signs.push(SHIFT),
        }
    }
    // Four signs fill three bytes. What fills the last byte are ones: an escape of nothing.
    let bytes = |four: &[u32]| {
        let sign = |n| four.get(n).copied().unwrap_or(ESCAPE);
        let bits = (0..4).fold(0, |bits, n| bits << 6 | sign(n));
        let [_, bytes @ ..] = bits.to_be_bytes();
        bytes.into_iter().take((6 * four.len()).div_ceil(8))
    };
    signs.chunks(4).flat_map(bytes).collect()
}

/// The text of `bytes`; `None` when they are not as [`pack`] writes them.
pub(super) fn unpack(bytes: &[u8]) -> Option<String> {
    let four = |three: &[u8]| {
        let byte = |n| u32::from(three.get(n).copied().unwrap_or(u8::MAX));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        let whole = three.len() * 8 / 6;
        (0..whole).map(move |n| bits >> (18 - 6 * n) & 63)
    };
    let mut places = bytes.chunks(3).flat_map(four).peekable();
    let mut signs = Vec::new();
    while let Some(place) = places.next() {
        signs.push(match place {
            SHIFT => None,
            ESCAPE if places.peek().is_none() => break,
            ESCAPE => Some(code_point(&mut places)?),
            _ => Some(TABLE.chars().nth(usize::try_from(place).ok()? - 1)?),
        });
    }
    // One form only: no code point of what has a place, no shift too many, ones at the end.
    unshifted(signs).filter(|text| pack(text) == bytes)
}

/// Groups of five bits, the highest first; the sixth bit says that more follow.
fn code_point(places: &mut impl Iterator<Item = u32>) -> Option<char> {
    let mut code = 0;
    for _ in 0..5 {
        let group = places.next()?;
        code = code << 5 | (group & !MORE);
        if group & MORE == 0 {
            return char::from_u32(code);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::crc::crc32;
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_table_is_frozen_and_stands_in_the_document() {
        assert_eq!(TABLE.chars().collect::<BTreeSet<_>>().len(), 62);
        assert_eq!(crc32(TABLE.as_bytes()), 2_579_804_400);
        let places: Vec<char> = TABLE.chars().collect();
        let cell = |place: usize| match place {
            0 => "shift".to_owned(),
            1 => "line feed".to_owned(),
            2 => "space".to_owned(),
            63 => "escape".to_owned(),
            _ => format!("`{}`", places[place - 1]),
        };
        let document = include_str!("../../../../docs/format.md");
        for row in (0..64).step_by(16) {
            let cells = (row..row + 16).map(cell).collect::<Vec<_>>().join(" | ");
            let row = format!("| {row} | {cells} |");
            assert!(document.contains(&row), "docs/format.md misses\n{row}");
        }
    }

    #[test]
    #[expect(clippy::unusual_byte_groupings, reason = "groups of six bits")]
    fn texts_pack_as_the_document_says() {
        let cases: [(&str, &[u8]); 8] = [
            ("", &[]),
            ("a", &[0b000_011_11]),
            ("abc", &[0b000_011_00, 0b0100_0001, 0b01_111111]),
            ("abcd", &[0b000_011_00, 0b0100_0001, 0b01_000110]),
            ("A", &[0b000_000_00, 0b0011_1111]),
            ("A\n", &[0b000_000_00, 0b0011_0000, 0b01_111111]),
            ("%", &[0b111_111_10, 0b0001_0001, 0b01_111111]),
            ("ABCDE", &[0, 0x00, 0xc4, 0x14, 0x61, 0xff]),
        ];
        for (text, bytes) in cases {
            assert_eq!(pack(text), bytes, "{text:?}");
            assert_eq!(unpack(bytes).as_deref(), Some(text), "{bytes:x?}");
        }
    }

    #[test]
    #[expect(clippy::unusual_byte_groupings, reason = "groups of six bits")]
    fn what_is_not_of_the_one_form_is_refused() {
        let cases: [&[u8]; 8] = [
            // Zeros to fill; a byte too many; a shift at the end; a shift before a space.
            &[0b000_011_00],
            &[0b000_011_11, 0xff],
            &[0b000_000_11],
            &[0b000_000_00, 0b0010_1111],
            // A code point cut off; one of a letter with a place; a zero in front; over U+10FFFF.
            &[0b111_111_10, 0b0001_1111],
            &[0b111_111_10, 0b0011_0000, 0b01_111111],
            &[0xfe, 0x08, 0x42, 0x17],
            &[0xff, 0xff, 0xff, 0xff],
        ];
        for bytes in cases {
            assert_eq!(unpack(bytes), None, "{bytes:x?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_survives(text in any::<String>(), letters in "[a-zA-ZéÉÿß0-9 .\n]{0,60}") {
            prop_assert_eq!(unpack(&pack(&text)), Some(text));
            prop_assert_eq!(unpack(&pack(&letters)), Some(letters));
        }

        #[test]
        fn bytes_are_refused_or_of_the_one_form(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
            if let Some(text) = unpack(&bytes) {
                prop_assert_eq!(pack(&text), bytes);
            }
        }
    }
}
