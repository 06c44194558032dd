//! Ciphers stand in one crate, which comes with a part (`docs/adr/0030-seals.md`).

use crate::none;
use crate::sources::{Source, read, rust, word};

/// The crates that seal.
const CIPHERS: [&str; 4] = ["argon2", "chacha20poly1305", "hpke", "sha2"];

/// The folders of `src` that are in a file of their own.
const PARTS: [&str; 3] = ["later", "desk", "workshop"];

fn early(sources: &[Source]) -> Vec<String> {
    let in_part = |s: &&Source| PARTS.iter().any(|part| s.path.contains(&format!("/{part}/")));
    let names = |code: &str| word(code, "jalon_seal");
    sources.iter().filter(|s| !in_part(s)).flat_map(|s| s.lines_with(names)).collect()
}

#[test]
fn seals_are_named_by_what_is_fetched_later_alone() {
    none("Seals, named by the first file", &early(&rust("src")));
    let text = "use jalon_seal::seal;";
    assert_eq!(early(&[Source::of("src/web/a.rs", text)]).len(), 1);
    assert!(early(&[Source::of("src/web/desk/a.rs", text)]).is_empty());
}

#[test]
fn ciphers_are_dependencies_of_the_seals_alone() {
    let names = |manifest: &str, cipher: &str| {
        read(manifest).lines().any(|line| line.starts_with(&format!("{cipher} =")))
    };
    for cipher in CIPHERS {
        assert!(names("crates/seal/Cargo.toml", cipher), "{cipher}");
        for manifest in ["Cargo.toml", "crates/core/Cargo.toml"] {
            assert!(!names(manifest, cipher), "{manifest}: {cipher}");
        }
    }
}
