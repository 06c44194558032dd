//! Every way in which people can have answered.

use jalon_core::group::Cell;
use jalon_core::group::suppress::{of_parts, of_three, of_two};

/// All ways to spread `people` over `kinds`.
pub fn spread(people: u32, kinds: usize) -> Vec<Vec<u32>> {
    if kinds == 1 {
        return vec![vec![people]];
    }
    let with = |first: u32| {
        let rest = spread(people - first, kinds - 1);
        rest.into_iter().map(move |rest| [&[first], &rest[..]].concat())
    };
    (0..=people).flat_map(with).collect()
}

/// The sum of every choice of kinds but none and all: any group of people that can be told apart.
pub fn sums(counts: &[u32]) -> Vec<u32> {
    let sum = |chosen: usize| {
        counts.iter().enumerate().filter(|(n, _)| chosen >> n & 1 == 1).map(|(_, c)| c).sum()
    };
    (1..(1usize << counts.len()) - 1).map(sum).collect()
}

/// The others, when one is of this kind.
pub fn others(counts: &[u32], kind: usize) -> Option<Vec<u32>> {
    let mut others = counts.to_vec();
    others[kind] = others[kind].checked_sub(1)?;
    Some(others)
}

/// What people can say of a domain: fine, difficult, very difficult, or nothing; each with and then without
/// a wish to talk.
pub const KINDS: usize = 8;

/// Fine, difficult, very difficult, not said, talk.
pub fn marginal(counts: &[u32]) -> [u32; 5] {
    let both = |n: usize| counts[2 * n] + counts[2 * n + 1];
    [both(0), both(1), both(2), both(3), (0..4).map(|n| counts[2 * n]).sum()]
}

/// What is shown of the ratings.
pub fn ratings([fine, difficult, very, not_said]: [u32; 4]) -> [Cell; 5] {
    let [fine, together, not_said] = of_three([fine, difficult + very, not_said]);
    let [difficult, very] = of_parts(together, [difficult, very]);
    [fine, together, difficult, very, not_said]
}

/// What is shown of a domain.
pub fn domain(counts: &[u32]) -> ([Cell; 5], Cell) {
    let [fine, difficult, very, not_said, talk] = marginal(counts);
    (ratings([fine, difficult, very, not_said]), of_two(talk, counts.iter().sum()))
}
