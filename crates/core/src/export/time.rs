//! Days as `2026-11-20` and months as `2027-01`.

use crate::assessment::Day;
use crate::plan::Due;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use std::borrow::Cow;

/// The number that these digits say; signs and spaces are none.
fn number<T: std::str::FromStr>(digits: &str, count: usize) -> Option<T> {
    let fits = digits.len() == count && digits.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| digits.parse().ok()).flatten()
}

/// A day.
pub(super) fn day_text(day: Day) -> String {
    let (year, month, day) = day.date();
    format!("{year:04}-{month:02}-{day:02}")
}

fn day_of(text: &str) -> Option<Day> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    let date = (number(year, 4)?, number(month, 2)?, number(day, 2)?);
    if !(1..=12).contains(&date.1) || !(1..=31).contains(&date.2) {
        return None;
    }
    Some(Day::from_date(date.0, date.1, date.2)).filter(|day| day.date() == date)
}

/// A month, counted from January 2026.
pub(super) fn month_text(month: u16) -> String {
    format!("{:04}-{:02}", 2026 + u32::from(month) / 12, month % 12 + 1)
}

fn month_of(text: &str) -> Option<u16> {
    let (year, month) = text.split_once('-')?;
    let (year, month): (u16, u16) = (number(year, 4)?, number(month, 2)?);
    let counts = (1..=12).contains(&month);
    counts.then(|| year.checked_sub(2026)?.checked_mul(12)?.checked_add(month - 1)).flatten()
}

macro_rules! as_text {
    ($(#[$doc:meta])* $name:ident, $of:ty, $write:expr, $read:expr, $what:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) struct $name(pub $of);

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&$write(self.0))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = Cow::<'de, str>::deserialize(from)?;
                $read(&text).map(Self).ok_or_else(|| D::Error::custom($what))
            }
        }
    };
}

as_text!(
    /// A day as a text.
    IsoDay, Day, day_text, day_of, "not a day"
);
as_text!(
    /// A month as a text.
    IsoMonth, u16, month_text, month_of, "not a month"
);
as_text!(
    /// By when, as a text.
    IsoDue, Due, due_text, due_of, "neither a day nor a month"
);

/// By when.
pub(super) fn due_text(due: Due) -> String {
    match due {
        Due::Day(day) => day_text(day),
        Due::Month(month) => month_text(month),
    }
}

fn due_of(text: &str) -> Option<Due> {
    day_of(text).map(Due::Day).or_else(|| month_of(text).map(Due::Month))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_months_come_back_and_nothing_else_is_one() {
        for n in [0, 58, 59, 789, u16::MAX] {
            assert_eq!(day_of(&day_text(Day(n))), Some(Day(n)));
            assert_eq!(due_of(&due_text(Due::Day(Day(n)))), Some(Due::Day(Day(n))));
        }
        for n in [0, 11, 12, 2_000] {
            assert_eq!(month_of(&month_text(n)), Some(n));
            assert_eq!(due_of(&due_text(Due::Month(n))), Some(Due::Month(n)));
        }
        assert_eq!(month_text(13), "2027-02");
        for text in ["", "2026", "2026-02-30", "2025-12-31", "2026-2-3", "+026-02-03", "2026-13-01"]
        {
            assert_eq!(day_of(text), None, "{text}");
        }
        for text in ["2026-00", "2026-13", "2025-12", "9999-99", "2026-1"] {
            assert_eq!(month_of(text), None, "{text}");
        }
    }
}
