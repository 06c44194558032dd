//! Today, and a day in words.

use super::page;
use crate::assessment::Day;
use crate::instrument::Locale;
use js_sys::{Date, Intl, Object, Reflect};

/// Today in the device's own time zone.
pub(super) fn today() -> Day {
    let now = Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or_default();
    Day::from_date(year, now.get_month() + 1, now.get_date())
}

/// The day as the browser words it in this language, with Western digits as in Belgium.
#[must_use]
pub fn in_words(day: Day, locale: Locale) -> String {
    let (year, month, date) = day.date();
    let noon = Date::new_0();
    noon.set_hours(12);
    noon.set_full_year_with_month_date(
        u32::try_from(year).unwrap_or_default(),
        i32::try_from(month).unwrap_or(1) - 1,
        i32::try_from(date).unwrap_or(1),
    );
    let options = Object::new();
    for (name, value) in [("day", "numeric"), ("month", "long"), ("year", "numeric")] {
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    let tag = format!("{}-BE-u-nu-latn-ca-gregory", locale.tag());
    let format = Intl::DateTimeFormat::new(&js_sys::Array::of1(&tag.into()), &options);
    let words = format.format().call1(&page::window(), &noon);
    words.ok().and_then(|w| w.as_string()).unwrap_or_else(|| format!("{year}-{month:02}-{date:02}"))
}
