//! What is said where something is not kept as usual: answers on a phone, workshops on a facilitator's device.

use crate::app::store::Persistence;

/// What happened, and what it means; one sentence each, none where all is as usual. Answers and workshops
/// each have their own words for a browser that refuses them, for what stays in memory, for an unreadable
/// record that is left as it is, and for why it cannot be read.
pub fn lines<Why>(
    persistence: &Persistence<Why>,
    [refused, memory, untouched]: [&'static str; 3],
    unreadable: impl Fn(&Why) -> &'static str,
) -> Vec<&'static str> {
    match persistence {
        Persistence::Stored => Vec::new(),
        Persistence::Blocked => vec![refused, memory],
        Persistence::Full => vec!["notice-full", memory, "notice-full-help"],
        Persistence::Unreadable { why, .. } => vec![unreadable(why), untouched, memory],
    }
}
