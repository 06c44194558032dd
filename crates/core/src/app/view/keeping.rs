//! What is said where something is not kept as usual: answers on a phone, workshops on a facilitator's device.

use crate::app::{Keeping, Text};

/// What happened, and what it means; one sentence each, none where all is as usual. Answers and workshops
/// each have their own words for a browser that refuses them, for what stays in memory, for an unreadable
/// record that is left as it is, and for why it cannot be read.
pub(super) fn lines<Why>(
    keeping: &Keeping<Why>,
    [refused, memory, untouched]: [&'static str; 3],
    unreadable: impl Fn(&Why) -> &'static str,
) -> Vec<Text> {
    let of = |ids: &[&'static str]| ids.iter().map(|id| Text::of(*id)).collect();
    match keeping {
        Keeping::Stored => Vec::new(),
        Keeping::Blocked => of(&[refused, memory]),
        Keeping::Full => of(&["notice-full", memory, "notice-full-help"]),
        Keeping::Unreadable { why, .. } => of(&[unreadable(why), untouched, memory]),
    }
}
