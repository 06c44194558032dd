//! When a follow-up is offered, and the calendar file that reminds of it: the app itself sends nothing.

use crate::app::effect::Reminder;
use crate::assessment::Day;
use std::fmt::Write;

/// Months after an assessment at which a follow-up is offered: results are counted at 6 and 12 months.
pub const MONTHS: [u32; 3] = [3, 6, 12];

/// The same day of the month so many months later; the last day where that month is shorter.
#[must_use]
pub fn months_later(day: Day, months: u32) -> Day {
    day.months_later(months)
}

/// Whether a follow-up is offered on `today`: 3, 6 or 12 months have passed since the answers, and it
/// was not offered since.
#[must_use]
pub fn is_due(answered_on: Day, asked_on: Option<Day>, today: Day) -> bool {
    MONTHS
        .iter()
        .map(|months| months_later(answered_on, *months))
        .any(|due| due <= today && asked_on.is_none_or(|asked| asked < due))
}

/// The days of the reminders after an assessment, those still to come.
#[must_use]
pub fn days(answered_on: Day, today: Day) -> Vec<Day> {
    let days = MONTHS.iter().map(|months| months_later(answered_on, *months));
    days.filter(|day| *day > today).collect()
}

/// A calendar file (RFC 5545) with a whole day for each of `days`. `title` says nothing of the answers:
/// others may see a calendar. `address` leads back to the app.
#[must_use]
pub fn calendar(of: Reminder, days: &[Day], title: &str, address: &str) -> String {
    // Two files may have a day in common: a calendar takes what has the same name for the same.
    let kind = match of {
        Reminder::FollowUp => "",
        Reminder::Plan => "plan-",
    };
    let mut text = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Jalon//Jalon//EN\r\n");
    for day in days {
        let (year, month, date) = day.date();
        let next = Day(day.0.saturating_add(1)).date();
        let _ = write!(
            text,
            "BEGIN:VEVENT\r\nUID:jalon-{kind}{year:04}{month:02}{date:02}@jalon\r\n\
             DTSTAMP:{year:04}{month:02}{date:02}T000000Z\r\n\
             DTSTART;VALUE=DATE:{year:04}{month:02}{date:02}\r\n\
             DTEND;VALUE=DATE:{:04}{:02}{:02}\r\nTRANSP:TRANSPARENT\r\n",
            next.0, next.1, next.2
        );
        line(&mut text, "SUMMARY:", title);
        line(&mut text, "URL:", address);
        text.push_str("BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:PT9H\r\n");
        line(&mut text, "DESCRIPTION:", title);
        text.push_str("END:VALARM\r\nEND:VEVENT\r\n");
    }
    text.push_str("END:VCALENDAR\r\n");
    text
}

/// One content line, its text escaped, folded after 70 bytes at the most.
fn line(to: &mut String, name: &str, value: &str) {
    let mut length = name.len();
    to.push_str(name);
    for c in value.chars() {
        let escaped = match c {
            '\\' | ';' | ',' => 1,
            _ => 0,
        };
        if length + escaped + c.len_utf8() > 70 {
            to.push_str("\r\n ");
            length = 1;
        }
        if escaped == 1 {
            to.push('\\');
        }
        to.push(c);
        length += escaped + c.len_utf8();
    }
    to.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_later_is_the_same_day_or_the_last() {
        let cases = [
            ((2026, 11, 22), 3, (2027, 2, 22)),
            ((2026, 11, 30), 3, (2027, 2, 28)),
            ((2027, 11, 30), 3, (2028, 2, 29)),
            ((2026, 10, 31), 6, (2027, 4, 30)),
            ((2026, 2, 28), 12, (2027, 2, 28)),
            ((2026, 12, 1), 12, (2027, 12, 1)),
        ];
        for ((y, m, d), months, later) in cases {
            assert_eq!(months_later(Day::from_date(y, m, d), months).date(), later);
        }
    }

    #[test]
    fn a_follow_up_is_offered_once_at_each_term() {
        let day = |m, d| Day::from_date(2026, m, d);
        let answered = day(1, 15);
        let cases = [
            (None, day(4, 14), false),
            (None, day(4, 15), true),
            (Some(day(4, 15)), day(4, 16), false),
            (Some(day(4, 20)), day(7, 14), false),
            (Some(day(4, 20)), day(7, 15), true),
            (Some(day(4, 20)), Day::from_date(2027, 1, 14), true),
            (Some(day(7, 15)), Day::from_date(2027, 1, 14), false),
            (Some(day(7, 15)), Day::from_date(2027, 1, 15), true),
            (Some(Day::from_date(2027, 1, 15)), Day::from_date(2029, 1, 15), false),
        ];
        for (asked, today, wanted) in cases {
            assert_eq!(is_due(answered, asked, today), wanted, "{asked:?} {today:?}");
        }
    }

    #[test]
    fn the_calendar_file_keeps_the_rules_of_its_format() {
        let title = format!("Jalon; \\ {}", "é".repeat(60));
        let days = [Day::from_date(2026, 12, 31)];
        let text = calendar(Reminder::FollowUp, &days, &title, "https://jalon.example.be/");
        assert!(text.lines().all(|line| line.len() <= 75), "{text}");
        assert!(text.split("\r\n").all(|line| !line.contains(['\r', '\n'])));
        assert!(text.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));
        let unfolded = text.replace("\r\n ", "");
        assert!(
            unfolded.contains(&format!("SUMMARY:Jalon\\; \\\\ {}", "é".repeat(60))),
            "{unfolded}"
        );
        for (open, close) in [("BEGIN:VEVENT", "END:VEVENT"), ("BEGIN:VALARM", "END:VALARM")] {
            assert_eq!(text.matches(open).count(), 1);
            assert_eq!(text.matches(close).count(), 1);
        }
    }

    /// A meeting stood on the day of a follow-up: a calendar took the second file for the first one again.
    #[test]
    fn a_day_of_a_plan_and_a_follow_up_of_the_same_day_are_two() {
        let day = [Day::from_date(2027, 2, 28)];
        let uid = |of| {
            let text = calendar(of, &day, "Jalon", "https://jalon.example.be/");
            let line = text.lines().find(|line| line.starts_with("UID:")).map(str::to_owned);
            line.expect("a name")
        };
        assert_eq!(uid(Reminder::FollowUp), "UID:jalon-20270228@jalon");
        assert_eq!(uid(Reminder::Plan), "UID:jalon-plan-20270228@jalon");
    }
}
