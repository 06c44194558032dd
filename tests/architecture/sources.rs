//! The files of the repository and the code in them, without comments and tests.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders that hold what was built or fetched, never what was written.
const NOT_OURS: [&str; 5] = [".git", "target", "dist", "node_modules", "test-results"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a file of the repository.
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The paths of all files below `folder` (`""`: the repository), from the root, in order.
pub fn files(folder: &str) -> Vec<String> {
    let mut open: Vec<PathBuf> = vec![root().join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for path in entries.filter_map(|entry| entry.ok().map(|e| e.path())) {
            let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
            if path.is_dir() && !path.is_symlink() {
                if !NOT_OURS.contains(&name) && !path.join(".git").exists() {
                    open.push(path);
                }
            } else if name == ".git" {
                // A worktree's pointer to its repository.
            } else if let Some(path) = path.strip_prefix(root()).ok().and_then(Path::to_str) {
                found.push(path.replace('\\', "/"));
            }
        }
    }
    found.sort();
    found
}

/// The files below `folder` whose name ends in a full stop and `end`.
pub fn with_end(folder: &str, end: &str) -> Vec<String> {
    let ends = |path: &String| Path::new(path).extension().is_some_and(|e| e == end);
    files(folder).into_iter().filter(ends).collect()
}

/// A file of Rust.
#[derive(Clone)]
pub struct Source {
    /// From the root of the repository.
    pub path: String,
    text: String,
}

/// Where the core stands, and the seals.
const CORE: &str = "crates/core/";
const SEAL: &str = "crates/seal/";

/// Every Rust file of the app and of its crates.
pub fn ours() -> Vec<Source> {
    [rust("src"), rust("crates/core/src"), rust("crates/seal/src")].concat()
}

/// Every Rust file below `folder`.
pub fn rust(folder: &str) -> Vec<Source> {
    let paths = with_end(folder, "rs");
    paths.into_iter().map(|path| Source { text: read(&path), path }).collect()
}

impl Source {
    #[cfg(test)]
    pub fn of(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }

    /// The module below a crate's `src`: `app` for `crates/core/src/app/view/scan.rs`, `main` for `src/main.rs`. The seals are
    /// one.
    pub fn module(&self) -> &str {
        if self.path.starts_with(SEAL) {
            return "seal";
        }
        let below = self.path.strip_prefix(CORE).unwrap_or(&self.path);
        let below = below.strip_prefix("src/").unwrap_or_default();
        let first = below.split('/').next().unwrap_or_default();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// How many lines it has.
    pub fn length(&self) -> usize {
        self.text.lines().count()
    }

    /// Whether it is nothing but tests.
    fn is_test(&self) -> bool {
        let of_crate = [CORE, SEAL].into_iter().find_map(|crate_| self.path.strip_prefix(crate_));
        of_crate.unwrap_or(&self.path).starts_with("src/")
            && (self.path.contains("/tests/") || self.path.ends_with("/tests.rs"))
    }

    /// The lines of code with their numbers: no comments, and no tests, which end a file.
    pub fn code(&self) -> Vec<(usize, &str)> {
        if self.is_test() {
            return Vec::new();
        }
        let lines: Vec<&str> = self.text.lines().collect();
        let tests = lines.windows(2).position(|two| {
            two[0].trim() == "#[cfg(test)]" && two[1].starts_with("mod ") && two[1].ends_with('{')
        });
        let code = &lines[..tests.unwrap_or(lines.len())];
        let numbered = (1..).zip(code.iter().map(|line| without_comment(line)));
        numbered.filter(|(_, line)| !line.trim().is_empty()).collect()
    }

    /// `path:line: code` for every line of code of which `offends` holds.
    pub fn lines_with(&self, offends: impl Fn(&str) -> bool) -> Vec<String> {
        let lines = self.code().into_iter().filter(|(_, code)| offends(code));
        lines.map(|(number, code)| format!("{}:{number}: {}", self.path, code.trim())).collect()
    }
}

/// The line up to `//`, unless that stands in an address or begins in a string.
fn without_comment(line: &str) -> &str {
    let comment = line.match_indices("//").find(|(at, _)| {
        let before = &line[..*at];
        !before.ends_with(':') && before.matches('"').count().is_multiple_of(2)
    });
    comment.map_or(line, |(at, _)| &line[..at])
}

/// Whether `word` stands in `code` as a word of its own.
pub fn word(code: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word)
        .any(|(at, _)| !code[..at].ends_with(part) && !code[at + word.len()..].starts_with(part))
}

#[test]
fn code_is_told_from_comments_and_tests() {
    let text = "//! leptos\nuse a; // leptos\nlet b = \"http://c\";\n\n#[cfg(test)]\nmod d;\nfn e() {}\n\
                #[cfg(test)]\nmod tests {\n    leptos\n}\n";
    let source = Source::of("src/app/a.rs", text);
    let code: Vec<(usize, &str)> = source.code();
    let wanted = [
        (2, "use a; "),
        (3, "let b = \"http://c\";"),
        (5, "#[cfg(test)]"),
        (6, "mod d;"),
        (7, "fn e() {}"),
    ];
    assert_eq!(code, wanted);
    assert!(Source::of("src/app/tests/path.rs", text).code().is_empty());
    assert!(word("use gloo::x;", "gloo") && !word("igloo", "gloo") && !word("gloo_x", "gloo"));
}
