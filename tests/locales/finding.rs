//! What a check found, and where.

use std::fmt;

/// One thing to mend, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Path from the root of the project.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// The text and what is the matter with it.
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// Fails with every finding on a line of its own.
pub fn assert_none(findings: &[Finding]) {
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{} to mend:\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn a_finding_names_file_line_and_text() {
    let finding = Finding { file: "a.ftl".into(), line: 3, what: "too long".into() };
    assert_eq!(finding.to_string(), "a.ftl:3: too long");
}
