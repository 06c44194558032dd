//! A day and a month as people write them here, where a browser words them otherwise.
//!
//! A browser says "1 mars 2027" in French, where one writes "1er mars". In Arabic it has the names of Egypt for the months, and
//! a person from Syria, Iraq or Morocco has others: the number, which also stands on Belgian papers, says which one it is.

use crate::assessment::Day;
use crate::instrument::Locale;

/// What a browser is asked to word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatePart {
    /// The whole day.
    Day,
    /// The month with its year.
    Month,
    /// The name of the month alone.
    MonthName,
}

/// The day in this language; `browser` words a part of it.
pub fn day_in_words(day: Day, locale: Locale, browser: impl Fn(DatePart) -> String) -> String {
    let (year, month, date) = day.date();
    match locale.tag() {
        "ar" => format!("{date}/{month}/{year}"),
        "fr" if date == 1 => {
            let words = browser(DatePart::Day);
            words.strip_prefix("1 ").map_or_else(|| words.clone(), |rest| format!("1er {rest}"))
        }
        _ => browser(DatePart::Day),
    }
}

/// The month of this day with its year; `browser` words a part of it.
pub fn month_in_words(day: Day, locale: Locale, browser: impl Fn(DatePart) -> String) -> String {
    let (year, month, _) = day.date();
    match locale.tag() {
        "ar" => format!("{month}/{year}، {}", browser(DatePart::MonthName)),
        _ => browser(DatePart::Month),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Chromium says of these days.
    fn browser(locale: Locale, day: Day) -> impl Fn(DatePart) -> String {
        let (_, _, date) = day.date();
        move |part| match (locale.tag(), part) {
            ("fr", DatePart::Day) => format!("{date} mars 2027"),
            ("fr", _) => "mars 2027".to_owned(),
            ("ar", DatePart::MonthName) => "مارس".to_owned(),
            ("ar", _) => format!("{date} مارس 2027"),
            _ => format!("{date} maart 2027"),
        }
    }

    fn day(locale: Locale, date: u32) -> String {
        let day = Day::from_date(2027, 3, date);
        day_in_words(day, locale, browser(locale, day))
    }

    #[test]
    fn the_first_of_a_month_is_written_as_in_french() {
        assert_eq!(day(Locale::Fr, 1), "1er mars 2027");
        assert_eq!(day(Locale::Fr, 11), "11 mars 2027");
        assert_eq!(day(Locale::Fr, 21), "21 mars 2027");
        assert_eq!(day(Locale::Nl, 1), "1 maart 2027");
    }

    #[test]
    fn an_arabic_day_is_in_numbers_and_a_month_carries_its_own() {
        assert_eq!(day(Locale::Ar, 1), "1/3/2027");
        let march = Day::from_date(2027, 3, 1);
        let month = |locale| month_in_words(march, locale, browser(locale, march));
        assert_eq!(month(Locale::Ar), "3/2027، مارس");
        assert_eq!(month(Locale::Fr), "mars 2027");
    }

    #[test]
    fn words_of_a_browser_that_says_the_first_already_stay() {
        let first = Day::from_date(2027, 3, 1);
        let words = day_in_words(first, Locale::Fr, |_| "1er mars 2027".to_owned());
        assert_eq!(words, "1er mars 2027");
    }
}
