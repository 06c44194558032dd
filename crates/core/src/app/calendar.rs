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
mod tests;
