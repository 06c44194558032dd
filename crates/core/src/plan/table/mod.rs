//! The table of the actions: what is done about an obstacle, on the way to a service, and to look for work.

mod basics;
mod row;
mod work;

pub use row::{ActionKind, Usual};

const COUNT: usize = basics::ROWS.len() + work::ROWS.len();

/// Every action, in the order it is offered where nothing else decides.
pub static ACTIONS: &[ActionKind] = &joined();

const fn joined() -> [ActionKind; COUNT] {
    let mut all = [basics::ROWS[0]; COUNT];
    let mut at = 0;
    while at < COUNT {
        let of_basics = basics::ROWS.len();
        all[at] = if at < of_basics { basics::ROWS[at] } else { work::ROWS[at - of_basics] };
        at += 1;
    }
    all
}

#[cfg(test)]
mod tests;
