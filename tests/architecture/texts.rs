//! What no text of the repository may hold.

use crate::none;
use crate::sources::{files, read};
use std::path::Path;

/// Left-overs of work, in pieces so that this file does not find itself.
const LEFT_OVER: [&str; 3] = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];

/// Where a path of one machine begins.
const MACHINE: [&str; 5] = [
    concat!("/wo", "rk/"),
    concat!("/ro", "ot"),
    concat!("/t", "mp/"),
    concat!("/ho", "me/"),
    concat!("/Us", "ers/"),
];

/// Machine paths that are right: the file and why. Scripts run on any machine with such folders.
const RIGHT: [(&str, &str); 1] =
    [("scripts/", "tools are put into, and tried in, folders of the system")];

/// Texts that were written; lock files and data are made.
fn written() -> Vec<(String, String)> {
    let made = |path: &String| {
        let end = Path::new(path).extension().and_then(|e| e.to_str());
        let lock = path == "Cargo.lock" || path == "package-lock.json";
        // Payloads are any letters in a row.
        let vectors = path.starts_with("tests/wire/") && end == Some("json");
        lock || vectors || matches!(end, Some("png" | "jpg" | "woff2" | "wasm" | "br" | "pdf"))
    };
    let read = |path: String| {
        let bytes = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).ok()?;
        String::from_utf8(bytes).ok().map(|text| (path, text))
    };
    files("").into_iter().filter(|path| !made(path)).filter_map(read).collect()
}

fn offences(offends: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in written() {
        for (number, line) in (1..).zip(text.lines()) {
            if offends(&path, line) {
                found.push(format!("{path}:{number}: {}", line.trim()));
            }
        }
    }
    found
}

/// Whether a path that begins so stands in the line, and not within a longer one.
fn names(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let within = |c: char| c.is_alphanumeric() || "._-~*}/".contains(c);
        let more = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
        let longer = !path.ends_with('/') && line[at + path.len()..].starts_with(more);
        !line[..at].ends_with(within) && !longer
    })
}

#[test]
fn nothing_is_left_to_do_in_a_comment() {
    assert!(read("Cargo.toml").contains("jalon") && written().len() > 50, "the texts are found");
    none("Left over", &offences(|_, line| LEFT_OVER.iter().any(|word| line.contains(word))));
}

#[test]
fn no_text_names_a_folder_of_one_machine() {
    let offends = |path: &str, line: &str| {
        let right = RIGHT.iter().any(|(file, _)| path.starts_with(file));
        !right && MACHINE.iter().any(|machine| names(line, machine))
    };
    none("Folders of one machine", &offences(offends));
}

#[test]
fn a_folder_of_one_machine_is_told_from_an_address() {
    let (temporary, root) = (MACHINE[2], MACHINE[1]);
    for line in [format!("cd {temporary}x"), format!("\"{root}/x\""), format!("path={temporary}")] {
        assert!(MACHINE.iter().any(|machine| names(&line, machine)), "{line}");
    }
    for line in [format!("https://example.be{temporary}"), format!("{root}s"), format!("./x{root}")]
    {
        assert!(!MACHINE.iter().any(|machine| names(&line, machine)), "{line}");
    }
}
