//! Words as the lists of words name them: `problème`, `vous devez`, `obligat*`, `*problem*`.

/// Whether the text, in small letters, has the word or words. A `*` stands for any letters at that
/// end; without it a word begins or ends there.
pub fn has(text: &str, pattern: &str) -> bool {
    let core = pattern.trim_matches('*');
    text.match_indices(core).any(|(at, _)| {
        let begins = pattern.starts_with('*') || !text[..at].ends_with(char::is_alphanumeric);
        let ends =
            pattern.ends_with('*') || !text[at + core.len()..].starts_with(char::is_alphanumeric);
        begins && ends
    })
}

#[test]
fn a_pattern_is_a_word_its_beginning_or_any_part() {
    for (text, pattern) in [
        ("le but", "but"),
        ("d'échecs", "échec*"),
        ("geldproblemen", "*problem*"),
        ("oui, vous devez", "vous devez"),
        ("début, but", "but"),
        ("بالمشكلة", "*مشكل*"),
    ] {
        assert!(has(text, pattern), "{text} {pattern}");
    }
    for (text, pattern) in [("début", "but"), ("butte", "but"), ("geldproblemen", "problem*")] {
        assert!(!has(text, pattern), "{text} {pattern}");
    }
}
