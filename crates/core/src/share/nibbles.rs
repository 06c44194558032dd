//! Text in half bytes: frequent characters in one, most others in two, any other by its code point.
//!
//! A table has 60 characters. The first twelve are the nibbles 0–11; the others are 12, 13 or 14
//! followed by a nibble; 15 is followed by a code point in groups of three bits.

use super::shift::{shifted, unshifted};

/// French, Dutch, German and English.
#[rustfmt::skip]
pub(super) const LATIN: &str = concat!(
    " enairtsodlu",
    "\u{e}bcfghjkmpqvwxyz",
    "0123456789.,'’-?",
    ":/éèêàçùôîëïäöüß",
);

/// Arabic.
#[rustfmt::skip]
pub(super) const ARABIC: &str = concat!(
    " اليمنأرتدعو",
    "بةهفسكقحجشصخضطظغ",
    "ذثزىإآءؤئًٌٍَُِّ",
    "0123456789.،؟-/:",
);

/// In a table: the next letter changes its case; twice: all that follow do, until twice again.
pub(super) const SHIFT: char = '\u{e}';
const SINGLES: usize = 12;
const ESCAPE: u8 = 15;

fn put(c: char, table: &str, nibbles: &mut Vec<u8>) {
    let place = table.chars().position(|t| t == c).map(|n| n.to_le_bytes()[0]);
    match place {
        Some(n) if usize::from(n) < SINGLES => nibbles.push(n),
        Some(n) => {
            let n = n - 12;
            nibbles.extend([12 + (n >> 4), n & 15]);
        }
        None => {
            nibbles.push(ESCAPE);
            let code = u32::from(c);
            let groups = (32 - code.leading_zeros()).div_ceil(3).max(1);
            for group in (0..groups).rev() {
                let bits = (code >> (3 * group)).to_le_bytes()[0] & 7;
                nibbles.push(if group > 0 { 8 | bits } else { bits });
            }
        }
    }
}

/// The bytes of `text`, which holds no [`SHIFT`].
pub(super) fn pack(text: &str, table: &str) -> Vec<u8> {
    let mut nibbles = Vec::new();
    let signs =
        if table.contains(SHIFT) { shifted(text) } else { text.chars().map(Some).collect() };
    for sign in signs {
        put(sign.unwrap_or(SHIFT), table, &mut nibbles);
    }
    if nibbles.len() % 2 == 1 {
        nibbles.push(ESCAPE);
    }
    nibbles.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

/// The text of `bytes`; `None` when they break off, name no character, or shift what has no case.
pub(super) fn unpack(bytes: &[u8], table: &str) -> Option<String> {
    let mut nibbles = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).peekable();
    let mut signs = Vec::new();
    while let Some(nibble) = nibbles.next() {
        let c = match nibble {
            ESCAPE if nibbles.peek().is_none() => break,
            ESCAPE => code_point(&mut nibbles)?,
            12.. => table.chars().nth(usize::from(12 + (nibble - 12) * 16 + nibbles.next()?))?,
            _ => table.chars().nth(usize::from(nibble))?,
        };
        signs.push(Some(c).filter(|c| *c != SHIFT));
    }
    unshifted(signs)
}

/// Groups of three bits, the highest first; the fourth bit says that more follow.
fn code_point(nibbles: &mut impl Iterator<Item = u8>) -> Option<char> {
    let mut code = 0;
    for _ in 0..7 {
        let group = nibbles.next()?;
        if code == 0 && group == 8 {
            return None;
        }
        code = code << 3 | u32::from(group & 7);
        if group & 8 == 0 {
            return char::from_u32(code);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_tables_are_frozen_and_stand_in_the_document() {
        let document = include_str!("../../../../docs/format.md");
        for table in [LATIN, ARABIC] {
            assert_eq!(table.chars().collect::<BTreeSet<_>>().len(), 60);
            let places: Vec<char> = table.chars().collect();
            for (row, first) in places[12..].chunks(16).zip(["C", "D", "E"]) {
                let cells = row.iter().map(|c| match *c {
                    SHIFT => "shift".to_owned(),
                    c => format!("`{c}`"),
                });
                let row = format!("| {first} | {} |", cells.collect::<Vec<_>>().join(" | "));
                assert!(document.contains(&row), "docs/format.md misses\n{row}");
            }
            let singles = places[1..12].iter().map(|c| format!("`{c}`")).collect::<Vec<_>>();
            let singles = format!("| space | {} |", singles.join(" | "));
            assert!(document.contains(&singles), "docs/format.md misses\n{singles}");
        }
        let tables = [LATIN, ARABIC].map(|table| super::super::crc::crc32(table.as_bytes()));
        assert_eq!(tables, [2_699_647_656, 328_937_934]);
    }

    #[test]
    fn texts_pack_as_the_document_says() {
        let cases: [(&str, &[u8]); 9] = [
            ("", &[]),
            ("en", &[0x12]),
            ("ene", &[0x12, 0x1f]),
            ("Eté", &[0xc0, 0x16, 0xe2]),
            ("b", &[0xc1]),
            ("!", &[0xfc, 0x1f]),
            ("NON", &[0xc0, 0x2c, 0x08, 0xc0, 0x2f]),
            ("TENIR le", &[0xc0, 0xc0, 0x61, 0x24, 0x50, 0xc0, 0xac, 0x01]),
            ("\u{0}", &[0xf0]),
        ];
        for (text, bytes) in cases {
            assert_eq!(pack(text, LATIN), bytes, "{text:?}");
            assert_eq!(unpack(bytes, LATIN).as_deref(), Some(text), "{bytes:x?}");
        }
    }

    #[test]
    fn capitals_cost_one_shift_or_two_for_a_row_of_them() {
        let cases =
            [("cpas", 6), ("CPAS", 14), ("LOGEMENT", 14), ("LOGEMENT SOCIAL", 22), ("Le CPAS", 19)];
        for (text, nibbles) in cases {
            assert_eq!(pack(text, LATIN).len(), usize::div_ceil(nibbles, 2), "{text}");
        }
    }

    #[test]
    fn what_breaks_off_or_shifts_nothing_is_refused() {
        // A shift at the end; before a space; before a digit; half of a pair; an escape without end; a
        // code point over U+10FFFF; a surrogate; a zero in front of a code point.
        let cases: [&[u8]; 8] = [
            &[0xc0],
            &[0xc0, 0x0f],
            &[0xc0, 0xd0],
            &[0x1c],
            &[0xff],
            &[0xfc, 0xa8, 0x88, 0x80],
            &[0xf9, 0xdc, 0x88, 0x0f],
            &[0xf8, 0xc1],
        ];
        for bytes in cases {
            assert_eq!(unpack(bytes, LATIN), None, "{bytes:x?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_survives_either_table(text in "[^\u{e}]{0,60}") {
            for table in [LATIN, ARABIC] {
                prop_assert_eq!(unpack(&pack(&text, table), table), Some(text.clone()));
            }
        }

        #[test]
        fn letters_of_any_case_survive(text in "[a-zA-ZéÉçÇÿßÆØ× .]{0,60}") {
            prop_assert_eq!(unpack(&pack(&text, LATIN), LATIN), Some(text));
        }

        #[test]
        fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
            let _ = unpack(&bytes, LATIN);
            let _ = unpack(&bytes, ARABIC);
        }
    }
}
