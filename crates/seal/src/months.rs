//! How long a key lasts, in months of the calendar.

use jalon_core::assessment::Day;

/// A key is valid for so many months, unless it is said otherwise.
pub const MONTHS_VALID: u32 = 12;
/// So many months after its end a private key is erased: until then letters that are on their way are read.
pub const MONTHS_KEPT: u32 = 3;

/// The same day so many months later; where that month is shorter, the first of the next.
#[must_use]
pub fn months_after(day: Day, months: u32) -> Day {
    let (year, month, of_month) = day.date();
    let count = month - 1 + months;
    let year = year.saturating_add(i32::try_from(count / 12).unwrap_or_default());
    let first = Day::from_date(year, count % 12 + 1, 1);
    let wanted = (1..of_month).fold(first, |day, _| Day(day.0.saturating_add(1)));
    // In a shorter month the count runs over, at most by three days.
    let (over, into, _) = wanted.date();
    let fits = (over, into) == (year, count % 12 + 1);
    let after = if fits { wanted } else { Day::from_date(over, into, 1) };
    // At the end of all days that can be written.
    after.max(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_go_by_the_calendar() {
        let cases = [
            ((2026, 11, 28), 12, (2027, 11, 28)),
            ((2026, 11, 30), 3, (2027, 3, 1)),
            ((2027, 11, 30), 3, (2028, 3, 1)),
            ((2027, 11, 29), 3, (2028, 2, 29)),
            ((2026, 1, 31), 1, (2026, 3, 1)),
            ((2026, 12, 31), 1, (2027, 1, 31)),
            ((2026, 5, 31), 0, (2026, 5, 31)),
        ];
        for ((y, m, d), months, (year, month, day)) in cases {
            let after = months_after(Day::from_date(y, m, d), months);
            assert_eq!(after.date(), (year, month, day), "{y}-{m}-{d} and {months}");
        }
        assert_eq!(months_after(Day(u16::MAX), 12), Day(u16::MAX));
    }
}
