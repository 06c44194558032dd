//! A calendar day, counted.

use serde::{Deserialize, Serialize};

/// Days since 1 January 2026 in the person's own time zone, up to 7 June 2205.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Day(pub u16);

/// 1 January 2026 in days since 1 January 1970.
const EPOCH: i64 = 20_454;

impl Day {
    /// The day of a Gregorian date (month and day from 1); clamped to the range.
    #[must_use]
    pub fn from_date(year: i32, month: u32, day: u32) -> Self {
        // Days-from-civil: years begin in March, so that the leap day comes last.
        let y = i64::from(year) - i64::from(month <= 2);
        let era = y.div_euclid(400);
        let year_of_era = y.rem_euclid(400);
        let month_from_march = i64::from((month + 9) % 12);
        let day_of_year = (153 * month_from_march + 2) / 5 + i64::from(day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        let since_1970 = era * 146_097 + day_of_era - 719_468;
        Self(u16::try_from((since_1970 - EPOCH).max(0)).unwrap_or(u16::MAX))
    }

    /// Year, month (1–12) and day (1–31).
    #[must_use]
    pub fn date(self) -> (i32, u32, u32) {
        let z = i64::from(self.0) + EPOCH + 719_468;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let day = doy - (153 * mp + 2) / 5 + 1;
        let month = if mp < 10 { mp + 3 } else { mp - 9 };
        let year = yoe + era * 400 + i64::from(month <= 2);
        let small = |n: i64| u32::try_from(n).unwrap_or_default();
        (i32::try_from(year).unwrap_or_default(), small(month), small(day))
    }

    /// The same day of the month so many months later; the last day where that month is shorter.
    #[must_use]
    pub fn months_later(self, months: u32) -> Self {
        let (year, month, date) = self.date();
        let since = month - 1 + months;
        let (year, month) = (year + i32::try_from(since / 12).unwrap_or_default(), since % 12 + 1);
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let longest = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        Self::from_date(year, month, date.min(longest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_day_is_new_year_2026() {
        assert_eq!(Day::from_date(2026, 1, 1), Day(0));
        assert_eq!(Day::from_date(2026, 11, 22).date(), (2026, 11, 22));
    }

    #[test]
    fn every_day_of_the_range_is_the_day_after_the_one_before() {
        let mut previous = Day(0).date();
        for n in 1..=u16::MAX {
            let date = Day(n).date();
            assert!(date > previous, "{date:?} follows {previous:?}");
            assert_eq!(Day::from_date(date.0, date.1, date.2), Day(n));
            previous = date;
        }
        assert_eq!(previous, (2205, 6, 7));
    }

    #[test]
    fn a_clock_outside_the_range_is_clamped() {
        assert_eq!(Day::from_date(1999, 12, 31), Day(0));
        assert_eq!(Day::from_date(3000, 1, 1), Day(u16::MAX));
    }
}
