//! A whole number of any size, built and taken apart digit by digit in mixed radix.

/// A number of zero or more; bytes from the least significant, without zeros at the end.
#[derive(Debug, Default)]
pub(super) struct Number(Vec<u8>);

impl Number {
    /// The number these big-endian bytes spell.
    pub(super) fn from_bytes(bytes: &[u8]) -> Self {
        let mut number = Self(bytes.iter().rev().copied().collect());
        number.trim();
        number
    }

    /// The number of these radices and digits, which [`Number::pop`] takes in this order.
    pub(super) fn of_digits(digits: &[(u32, u32)]) -> Self {
        let mut number = Self::default();
        for (radix, digit) in digits.iter().rev() {
            number.push(*radix, *digit);
        }
        number
    }

    /// Big-endian bytes, as few as possible: none for zero.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        self.0.iter().rev().copied().collect()
    }

    pub(super) const fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    /// Makes `digit` (below `radix`) the lowest digit. Radices go up to 2²⁴.
    pub(super) fn push(&mut self, radix: u32, digit: u32) {
        let mut carry = digit;
        for byte in &mut self.0 {
            carry += u32::from(*byte) * radix;
            *byte = carry.to_le_bytes()[0];
            carry >>= 8;
        }
        while carry > 0 {
            self.0.push(carry.to_le_bytes()[0]);
            carry >>= 8;
        }
    }

    /// Takes the lowest digit away: the remainder by `radix` (1 to 2²⁴); the quotient stays.
    pub(super) fn pop(&mut self, radix: u32) -> u32 {
        let mut rest = 0;
        for byte in self.0.iter_mut().rev() {
            rest = rest << 8 | u32::from(*byte);
            *byte = (rest / radix).to_le_bytes()[0];
            rest %= radix;
        }
        self.trim();
        rest
    }

    fn trim(&mut self) {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn digits_come_back_in_the_reverse_order(
            digits in prop::collection::vec((1u32..70_000).prop_flat_map(|r| (Just(r), 0..r)), 0..60),
        ) {
            let mut number = Number::default();
            for (radix, digit) in &digits {
                number.push(*radix, *digit);
            }
            let bytes = number.to_bytes();
            prop_assert_ne!(bytes.first(), Some(&0));
            let mut number = Number::from_bytes(&bytes);
            for (radix, digit) in digits.iter().rev() {
                prop_assert_eq!(number.pop(*radix), *digit);
            }
            prop_assert!(number.is_zero());
        }
    }
}
