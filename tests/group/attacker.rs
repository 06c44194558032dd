//! Somebody who wants to know what one person said: they know the rules, how many people there are and
//! everything that is shown, and go through every world in which just that would be shown.

use std::collections::HashMap;
use std::fmt::Debug;
use std::hash::Hash;

/// For one thing that was shown: the values that each number can have, as bits.
type Possible = Vec<u64>;

const SMALL: u64 = 0b110;

/// Goes through the worlds and returns the first number that gives somebody away. A world is what is
/// `shown` in it and its `numbers`: any count that an attacker could want.
pub fn outsider<W: Debug, V: Hash + Eq + Debug>(
    worlds: impl IntoIterator<Item = W>,
    shown: impl Fn(&W) -> V,
    numbers: impl Fn(&W) -> Vec<u32>,
) -> Option<String> {
    // Certain that it is 1 or 2; or certain that nobody is there, which makes rests certain.
    let found = |values: u64| values & !SMALL == 0 || values == 1;
    attack(worlds.into_iter().map(|world| (shown(&world), numbers(&world), world)), found)
}

/// The same for a participant, who takes away what they said: `numbers` are those of the others. They must
/// not find one person, nor that nobody else is there.
pub fn insider<W: Debug, V: Hash + Eq + Debug>(
    worlds: impl IntoIterator<Item = W>,
    shown: impl Fn(&W) -> V,
    numbers: impl Fn(&W) -> Option<Vec<u32>>,
) -> Option<String> {
    let worlds = worlds.into_iter();
    let mine = worlds.filter_map(|world| Some((shown(&world), numbers(&world)?, world)));
    attack(mine, |values| values == 0b1 || values == 0b10)
}

fn attack<W: Debug, V: Hash + Eq + Debug>(
    worlds: impl Iterator<Item = (V, Vec<u32>, W)>,
    found: impl Fn(u64) -> bool,
) -> Option<String> {
    let mut views: HashMap<V, (Possible, W)> = HashMap::new();
    for (view, numbers, world) in worlds {
        let (possible, _) = views.entry(view).or_insert_with(|| (vec![0; numbers.len()], world));
        for (values, number) in possible.iter_mut().zip(numbers) {
            *values |= 1 << number;
        }
    }
    assert!(!views.is_empty(), "there are worlds");
    views.into_iter().find_map(|(view, (possible, world))| {
        let at = possible.iter().position(|values| found(*values))?;
        let values: Vec<u32> = (0..64).filter(|n| possible[at] >> n & 1 == 1).collect();
        Some(format!("number {at} can only be {values:?} when {view:?} is shown, as in {world:?}"))
    })
}
