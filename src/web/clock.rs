//! Today, and a day in words.

use super::page;
use jalon_core::app::calendar::{self, DatePart};
use jalon_core::assessment::Day;
use jalon_core::instrument::Locale;
use js_sys::{Array, Date, Intl, Object, Reflect};

/// Today in the device's own time zone.
pub(super) fn today() -> Day {
    let now = Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or_default();
    Day::from_date(year, now.get_month() + 1, now.get_date())
}

/// The day in this language, with Western digits as in Belgium.
#[must_use]
pub fn in_words(day: Day, locale: Locale) -> String {
    calendar::day_in_words(day, locale, |part| worded(day, locale, part))
}

/// A month, counted from January 2026, with its year.
pub(super) fn month_in_words(month: u16, locale: Locale) -> String {
    let first = Day::from_date(2026 + i32::from(month / 12), u32::from(month % 12) + 1, 1);
    calendar::month_in_words(first, locale, |part| worded(first, locale, part))
}

/// As the browser words it.
fn worded(day: Day, locale: Locale, part: DatePart) -> String {
    let parts: &[_] = match part {
        DatePart::Day => &[("day", "numeric"), ("month", "long"), ("year", "numeric")],
        DatePart::Month => &[("month", "long"), ("year", "numeric")],
        DatePart::MonthName => &[("month", "long")],
    };
    let (year, month, date) = day.date();
    let noon = Date::new_0();
    noon.set_hours(12);
    noon.set_full_year_with_month_date(
        u32::try_from(year).unwrap_or_default(),
        i32::try_from(month).unwrap_or(1) - 1,
        i32::try_from(date).unwrap_or(1),
    );
    let options = Object::new();
    for (name, value) in parts {
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    let tag = format!("{}-BE-u-nu-latn-ca-gregory", locale.tag());
    let format = Intl::DateTimeFormat::new(&Array::of1(&tag.into()), &options);
    let words = format.format().call1(&page::window(), &noon);
    words.ok().and_then(|w| w.as_string()).unwrap_or_else(|| format!("{year}-{month:02}-{date:02}"))
}
