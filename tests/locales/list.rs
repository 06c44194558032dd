//! Lists beside the tests, one `key: reason` a line; `#` opens a comment.

/// An entry of a list.
#[derive(Debug)]
pub struct Entry {
    /// The list.
    pub file: &'static str,
    /// Counted from 1.
    pub line: usize,
    /// What is allowed.
    pub key: String,
}

/// Reads a list; every entry must say why it is there.
pub fn entries(file: &'static str, text: &str) -> Vec<Entry> {
    let lines =
        (1..).zip(text.lines()).filter(|(_, l)| !l.trim().is_empty() && !l.starts_with('#'));
    lines
        .map(|(line, entry)| {
            let (key, why) = entry.split_once(':').unwrap_or((entry, ""));
            assert!(!why.trim().is_empty(), "{file}:{line}: says no reason: {entry}");
            Entry { file, line, key: key.trim().to_owned() }
        })
        .collect()
}

#[test]
fn entries_are_told_from_comments() {
    let found = entries("list.txt", "# A note: none\n\nCV fr en: A sheet.\n");
    let found: Vec<_> = found.iter().map(|e| (e.line, e.key.as_str())).collect();
    assert_eq!(found, [(3, "CV fr en")]);
}

#[test]
#[should_panic(expected = "list.txt:1: says no reason: CV")]
fn an_entry_without_a_reason_is_refused() {
    entries("list.txt", "CV\n");
}
