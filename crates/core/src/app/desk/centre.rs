//! What is wrong with the file of a centre. The desk says it; a person reads the app as without the file.

use crate::app::text::Text;
use crate::near::CentreError;

/// The file that a centre puts beside the app.
pub const CENTRE_FILE: &str = "service.json";

/// Why it is not taken.
#[must_use]
pub fn of_centre_error(why: CentreError) -> Text {
    let text = match why {
        CentreError::NotJson(line) => Text::of("centre-cut").number("line", line),
        CentreError::Other => Text::of("centre-other"),
        CentreError::Field(line) => Text::of("centre-field").number("line", line),
        CentreError::Value(part) => Text::of("centre-value").words("part", part.as_str()),
    };
    text.words("file", CENTRE_FILE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::near::{CentrePart, centre};

    #[test]
    fn a_wrong_file_is_told_by_its_part_or_line() {
        let named = |text: Text| text.words("file", "service.json");
        let why = CentreError::Value(CentrePart::Telephone);
        let wanted = named(Text::of("centre-value").words("part", "telephone"));
        assert_eq!(of_centre_error(why), wanted);
        let cut = centre("{").expect_err("cut");
        assert_eq!(of_centre_error(cut), named(Text::of("centre-cut").number("line", 1)));
    }
}
