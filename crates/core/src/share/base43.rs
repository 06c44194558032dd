//! Bytes as capitals, digits and seven signs: dense in a QR code, legal in the fragment of a link.
//!
//! The alphabet is RFC 9285's (base 45) without space and `%`. The bytes are one big number; the last
//! character is a digit in base 36, so that it is a letter or a digit: messengers cut a sign off the
//! end of a link.

use super::number::Number;

const ALPHABET: &[u8; 43] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*+-./:";
const RADIX: u32 = 43;
const LAST_RADIX: u32 = 36;

// Base-2 logarithms of 36 and 43, and eight bits, in 10⁻⁹ bits. A test compares the lengths that
// follow with exact arithmetic.
const LAST_CHARACTER: u64 = 5_169_925_001;
const CHARACTER: u64 = 5_426_264_755;
const BYTE: u64 = 8_000_000_000;

/// Codes longer than this are not ours: no QR code holds them. It bounds the work on pasted text.
pub(super) const MAX_CHARACTERS: usize = 4_296;

/// How many characters hold `bytes` bytes: the smallest k with 36 · 43^(k−1) ≥ 256^bytes.
const fn characters_for(bytes: u64) -> u64 {
    if bytes == 0 { 0 } else { 1 + (bytes * BYTE - LAST_CHARACTER).div_ceil(CHARACTER) }
}

/// How many bytes `characters` characters hold; `None` for a number that no encoding has.
fn bytes_for(characters: u64) -> Option<u64> {
    let bytes = (LAST_CHARACTER + characters.checked_sub(1)? * CHARACTER) / BYTE;
    (bytes > 0 && characters_for(bytes) == characters).then_some(bytes)
}

/// Whether a character is of the alphabet, in either case.
pub(super) fn is_symbol(c: char) -> bool {
    digit(c).is_some()
}

fn digit(c: char) -> Option<u32> {
    let upper = c.to_ascii_uppercase();
    (0..).zip(ALPHABET).find(|(_, symbol)| char::from(**symbol) == upper).map(|(n, _)| n)
}

/// The bytes as text.
pub(super) fn encode(bytes: &[u8]) -> String {
    let mut number = Number::from_bytes(bytes);
    let mut radix = LAST_RADIX;
    let mut symbols = Vec::new();
    for _ in 0..characters_for(bytes.len() as u64) {
        let digit = number.pop(radix) as usize;
        symbols.push(char::from(ALPHABET[digit]));
        radix = RADIX;
    }
    symbols.iter().rev().collect()
}

/// The bytes that `encode` makes this text of, ignoring case; `None` when there are none.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    if text.len() > MAX_CHARACTERS {
        return None;
    }
    let length = usize::try_from(bytes_for(text.len() as u64)?).ok()?;
    let (last, rest) = text.as_bytes().split_last()?;
    let mut number = Number::default();
    for symbol in rest {
        number.push(RADIX, digit(char::from(*symbol))?);
    }
    number.push(LAST_RADIX, digit(char::from(*last)).filter(|d| *d < LAST_RADIX)?);
    let significant = number.to_bytes();
    let mut bytes = vec![0; length.checked_sub(significant.len())?];
    bytes.extend(significant);
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn small_texts_are_what_the_definition_says() {
        let cases: [(&[u8], &str); 7] = [
            (&[], ""),
            (&[0], "00"),
            (&[1], "01"),
            (&[35], "0Z"),
            (&[36], "10"),
            (&[255], "73"),
            (&[255, 255], ":EF"),
        ];
        for (bytes, text) in cases {
            assert_eq!(encode(bytes), text, "{bytes:?}");
            if !bytes.is_empty() {
                assert_eq!(decode(text).as_deref(), Some(bytes), "{text}");
            }
        }
    }

    #[test]
    fn lengths_agree_with_exact_arithmetic_up_to_the_longest_code() {
        // `capacity` is the largest number k characters spell: it has at least 8·bytes bits of ones
        // when 36 · 43^(k−1) ≥ 256^bytes.
        let mut bytes = 0;
        let mut power = Number::default();
        power.push(2, 1);
        power.push(LAST_RADIX, 0);
        for characters in 1..=MAX_CHARACTERS as u64 {
            // 36 · 43^(k−1) has n+1 bytes or more exactly when it is at least 256^n.
            let most = power.to_bytes().len() as u64 - 1;
            let wanted = (most > bytes).then_some(most);
            assert_eq!(bytes_for(characters), wanted, "{characters} characters");
            assert!(most <= bytes + 1);
            bytes = most;
            power.push(RADIX, 0);
        }
    }

    #[test]
    fn what_encode_does_not_write_is_refused() {
        // A length no encoding has, a value over the bytes, a sign at the end, foreign characters.
        for text in ["", "0", "0000", "74", "ZZ", "0:", "0$", "é", "0 ", "0%", "0#"] {
            assert_eq!(decode(text), None, "{text:?}");
        }
        assert_eq!(decode(&"0".repeat(MAX_CHARACTERS + 1)), None);
    }

    proptest! {
        #[test]
        fn bytes_survive_in_either_case(bytes in prop::collection::vec(any::<u8>(), 1..300)) {
            let text = encode(&bytes);
            prop_assert!(text.ends_with(|c: char| c.is_ascii_alphanumeric()));
            prop_assert_eq!(decode(&text), Some(bytes.clone()));
            prop_assert_eq!(decode(&text.to_ascii_lowercase()), Some(bytes));
        }

        #[test]
        fn every_text_that_decodes_is_the_one_encode_writes(text in "[0-9A-Z$*+./:-]{1,60}") {
            if let Some(bytes) = decode(&text) {
                prop_assert_eq!(encode(&bytes), text);
            }
        }
    }
}
