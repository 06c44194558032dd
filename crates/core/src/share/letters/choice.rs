//! Choices of different width as one number: what is wide costs little.

use crate::share::number::Number;

/// A choice among `total`: it has the numbers from `start` to below `start + width`.
pub(super) struct LetterChoice {
    pub start: u32,
    pub width: u32,
    pub total: u32,
}

impl LetterChoice {
    /// The choice of this place among these widths.
    pub fn of(place: usize, widths: &[u32]) -> Self {
        let (lower, from) = widths.split_at(place);
        Self { start: lower.iter().sum(), width: from[0], total: widths.iter().sum() }
    }

    /// Each of `total` is as likely.
    pub const fn even(start: u32, total: u32) -> Self {
        Self { start, width: 1, total }
    }
}

/// Takes a choice among these widths.
pub(super) fn take(number: &mut Number, widths: &[u32]) -> u8 {
    let mut rest = number.pop(widths.iter().sum());
    let mut place = 0;
    for width in widths {
        if rest < *width {
            number.push(*width, rest);
            break;
        }
        rest -= width;
        place += 1;
    }
    place
}

/// The number that these choices are taken from, in this order.
pub(super) fn spelt(choices: &[LetterChoice]) -> Vec<u8> {
    let mut number = Number::default();
    for LetterChoice { start, width, total } in choices.iter().rev() {
        let rest = number.pop(*width);
        number.push(*total, start + rest);
    }
    number.to_bytes()
}
