//! What an adviser calls their service in an invitation: a claim that a phone shows, and nothing else.

/// The most characters of a label.
pub const MAX_LABEL: usize = 40;

/// A name of plain characters: Latin letters, digits, single spaces, hyphens and apostrophes. So it can neither give an
/// address nor turn the order in which it is read, and each character has one form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label(String);

impl Label {
    /// This text as a label, with curly apostrophes and hyphens made plain and white space tidied; `None` when anything
    /// else is in it, or nothing, or too much.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let plain = |c: char| match c {
            '’' | '‘' | 'ʼ' => '\'',
            '‐' | '‑' | '–' => '-',
            _ => c,
        };
        let words: Vec<&str> = text.split_whitespace().collect();
        let text: String = words.join(" ").chars().map(plain).collect();
        Self::exactly(text)
    }

    /// This text when it is a label as it stands.
    pub(super) fn exactly(text: String) -> Option<Self> {
        let is_tidy = !text.starts_with(' ') && !text.ends_with(' ') && !text.contains("  ");
        let says = text.chars().any(is_letter);
        let fits = text.chars().count() <= MAX_LABEL;
        let plain = text.chars().all(|c| is_letter(c) || c.is_ascii_digit() || " -'".contains(c));
        (is_tidy && says && fits && plain).then_some(Self(text))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A letter of the Latin alphabet, with its accent in one: none that joins two, and none that is taken for another.
fn is_letter(c: char) -> bool {
    let misleads = "×÷ıĸŉſ\u{13f}\u{140}\u{132}\u{133}".contains(c);
    matches!(c, 'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{17f}') && !misleads
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_tidied_and_nothing_else_is_changed() {
        let cases = [
            ("CPAS de Liège", "CPAS de Liège"),
            ("  OCMW\tGent  ", "OCMW Gent"),
            ("Atelier d’Écaussinnes", "Atelier d'Écaussinnes"),
            ("ÖSHZ Sankt–Vith 2", "ÖSHZ Sankt-Vith 2"),
        ];
        for (text, label) in cases {
            assert_eq!(Label::new(text).expect(text).as_str(), label);
        }
    }

    #[test]
    fn what_could_lead_away_or_astray_is_no_label() {
        let refused = [
            "",
            "   ",
            "12 34",
            "cpas.example.be",
            "https://example",
            "a@b",
            "CPAS\u{202e}SAPC",
            "CPAS\u{200b}",
            "Liège\u{301}",
            "Lie\u{300}ge",
            "СPAS",
            "CPAS ✓",
            "ateliers/2",
        ];
        for text in refused {
            assert_eq!(Label::new(text), None, "{text}");
        }
        assert!(Label::new(&"a".repeat(40)).is_some() && Label::new(&"a".repeat(41)).is_none());
        // A reader tidies nothing.
        for text in [" a", "a ", "a  b", "l’eau"] {
            assert_eq!(Label::exactly(text.to_owned()), None, "{text}");
        }
    }
}
