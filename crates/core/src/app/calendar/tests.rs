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
