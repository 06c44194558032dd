//! The alphabet of a text, the signs so far, and how likely each sign is after them.

use super::choice::LetterChoice;

/// The signs that every alphabet begins with, the frequent ones at the end of words first: they cost least
/// at the end of a text. In the places of two controls stand the shift and the escape.
pub(super) const SIGNS: &str = "\n \u{e}\u{1b}entrsaiodluhgmcpvbfkzywjqx.,'-?’!:/()+@0123456789";
/// How many they are.
pub(super) const FIXED: usize = 53;
/// A sign is a byte: characters beyond this are spelt out each time.
pub(super) const MOST_SIGNS: usize = 256;

pub(super) const LINE_FEED: u8 = 0;
/// Changes the case of what follows: see `case::shifted`.
pub(super) const SHIFT: u8 = 2;
/// A code point follows.
pub(super) const ESCAPE: u8 = 3;

/// The signs that are looked back on.
const ORDER: usize = 4;
/// What the weights of a place come to, before each is divided and one is added.
pub(super) const WHOLE: u32 = 1 << 16;
pub(super) const DIVISOR: u32 = 16;
/// Two code points in a row are often of the same block of 256.
pub(super) const BLOCK_BITS: u32 = 8;

/// The bits of a set of signs.
type Signs = [u64; MOST_SIGNS / 64];

/// All that the next sign depends on.
#[derive(Clone, Default)]
pub(super) struct Context {
    /// The signs so far.
    pub history: Vec<u8>,
    /// The signs from [`FIXED`] on, each with its first place in the history.
    pub learnt: Vec<(char, usize)>,
    /// The block of the last code point that was spelt out.
    pub block: u32,
    /// For each sign: which signs stood before it.
    before: Vec<Signs>,
}

impl Context {
    /// How many signs there are.
    fn count(&self) -> usize {
        FIXED + self.learnt.len()
    }

    /// How likely each sign is here.
    pub fn weights(&self) -> Vec<u32> {
        let count = self.count();
        let kinds = u32::try_from(count).unwrap_or(u32::MAX);
        let mut weights = vec![WHOLE / kinds; count];
        let ones = |signs: &Signs| signs.iter().map(|bits| bits.count_ones()).sum();
        let mut kinds_before = |before: &[Signs]| {
            let mut counts: Vec<u32> = before.iter().map(ones).collect();
            counts.resize(count, 0);
            share(&mut weights, &counts)
        };
        // Each context but the longest counts which signs stood before it; the longest, how often it stood.
        if kinds_before(&self.before) {
            let (before, often) = self.after_the_last();
            if before.iter().all(|before| kinds_before(before)) {
                share(&mut weights, &often);
            }
        }
        for weight in &mut weights {
            *weight = *weight / DIVISOR + 1;
        }
        weights
    }

    /// For each context of 1 to 3 signs and each sign after it, which signs stood before both; and how often
    /// each sign stood after the longest context.
    fn after_the_last(&self) -> ([Vec<Signs>; ORDER - 1], Vec<u32>) {
        let mut before = [(); ORDER - 1].map(|()| vec![Signs::default(); self.count()]);
        let mut often = vec![0; self.count()];
        let last = self.history.last();
        for (at, _) in self.history.iter().enumerate().filter(|(_, sign)| Some(*sign) == last) {
            let Some(sign) = self.history.get(at + 1) else { break };
            let same = |n: &usize| self.history[at - n] == self.history[self.history.len() - 1 - n];
            let same = (0..ORDER.min(at + 1)).take_while(same).count();
            for (length, before) in (1..=same).zip(&mut before) {
                self.see(before, at + 1, *sign, length);
            }
            if same == ORDER {
                often[usize::from(*sign)] += 1;
            }
        }
        (before, often)
    }

    /// Notes of the sign at a place which sign stood before the `length` signs before it. The start of the history
    /// is as good as a line feed. Where a character was spelt out there was an escape as well.
    fn see(&self, before: &mut [Signs], place: usize, sign: u8, length: usize) {
        let earlier = place.checked_sub(length + 1).map_or(LINE_FEED, |at| self.history[at]);
        let learnt = usize::from(sign).checked_sub(FIXED).and_then(|n| self.learnt.get(n));
        let escape = learnt.filter(|(_, first)| *first == place).map(|_| ESCAPE);
        for sign in [Some(sign), escape].into_iter().flatten() {
            before[usize::from(sign)][usize::from(earlier / 64)] |= 1 << (earlier % 64);
        }
    }

    /// Adds a sign to the history.
    pub fn push(&mut self, sign: u8) {
        let mut before = std::mem::take(&mut self.before);
        before.resize(self.count(), Signs::default());
        self.see(&mut before, self.history.len(), sign, 0);
        self.before = before;
        self.history.push(sign);
    }

    /// The choice of `sign`, which is added to the history.
    pub fn step(&mut self, sign: u8) -> LetterChoice {
        let choice = LetterChoice::of(sign.into(), &self.weights());
        self.push(sign);
        choice
    }

    /// The characters of all signs, with two controls for the shift and the escape.
    pub fn characters(&self) -> impl Iterator<Item = char> {
        SIGNS.chars().chain(self.learnt.iter().map(|(c, _)| *c))
    }

    /// The sign of a character, when it has one.
    pub fn sign(&self, c: char) -> Option<u8> {
        let mut signs = (0..=u8::MAX).zip(self.characters());
        signs
            .find(|(sign, other)| *other == c && *sign != SHIFT && *sign != ESCAPE)
            .map(|(sign, _)| sign)
    }

    /// Adds a character that was spelt out: as a sign of its own, while there is room.
    pub fn learn(&mut self, c: char) {
        self.block = u32::from(c) >> BLOCK_BITS;
        let sign = u8::try_from(self.count());
        if sign.is_ok() {
            self.learnt.push((c, self.history.len()));
        }
        self.push(sign.unwrap_or(ESCAPE));
    }
}

/// Shares the weights anew by these counts; each kind of sign gives four fifths of a count to what the weights
/// were. Whether there was anything to count.
fn share(weights: &mut [u32], counts: &[u32]) -> bool {
    let total: u32 = counts.iter().sum();
    let kinds: u32 = counts.iter().map(|count| count.min(&1)).sum();
    if total > 0 {
        for (weight, count) in weights.iter_mut().zip(counts) {
            let kept = (5 * count).saturating_sub(4) * WHOLE;
            *weight = (kept + 4 * kinds * *weight) / (5 * total);
        }
    }
    total > 0
}
