//! Characters as a person counts them: what stands on the screen as one sign is one, however many code points it is
//! made of. Fields, what is said of the room that is left, records and codes all count so.

use unicode_segmentation::UnicodeSegmentation;

/// At most this many code points are one character: the longest emoji in use have ten. A letter under a heap of signs
/// counts as several.
pub const MOST_CODE_POINTS: usize = 10;

/// How many characters a text has.
#[must_use]
pub fn characters(text: &str) -> usize {
    text.graphemes(true).map(weight).sum()
}

/// The text up to this many characters.
#[must_use]
pub fn first_characters(text: &str, most: usize) -> &str {
    let mut left = most;
    let over = text.grapheme_indices(true).find(|(_, sign)| {
        let weight = weight(sign);
        let is_over = weight > left;
        left = left.saturating_sub(weight);
        is_over
    });
    over.map_or(text, |(at, _)| &text[..at])
}

fn weight(sign: &str) -> usize {
    sign.chars().count().div_ceil(MOST_CODE_POINTS)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: [&str; 12] =
        ["a", "é", "e\u{301}", "م", "مَّ", "🙂", "❤️", "🇧🇪", "👍🏽", "👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👩🏽‍❤️‍💋‍👨🏿"];

    #[test]
    fn what_is_seen_as_one_sign_is_one_character() {
        for sign in ONE {
            assert_eq!(characters(sign), 1, "{sign}");
            let text = sign.repeat(81);
            assert_eq!(characters(&text), 81, "{sign}");
            assert_eq!(first_characters(&text, 80), sign.repeat(80), "{sign}");
            assert_eq!(first_characters(&text, 0), "");
        }
        assert_eq!((characters(""), first_characters("", 3)), (0, ""));
        assert_eq!(first_characters("Été 🇧🇪!", 5), "Été 🇧🇪");
    }

    #[test]
    fn a_heap_of_signs_is_not_one_character() {
        let heap = format!("a{}", "\u{301}".repeat(99));
        assert_eq!(characters(&heap), 10);
        assert_eq!(first_characters(&heap, 9), "");
        assert_eq!(first_characters(&heap, 10), heap);
    }
}
