//! What the golden vectors of anonymous codes and of invitations share: their files, the digits of a
//! body, the bytes that `docs/format.md` shows.

use crate::golden::{hex, unhex};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

pub const DOCUMENT: &str = include_str!("../../docs/format.md");

/// A vector: what a code is, and what it says.
pub struct Vector {
    pub name: String,
    pub bytes: Vec<u8>,
    pub payload: String,
    pub says: Value,
}

impl Vector {
    fn read(vector: &Value) -> Self {
        let text = |key: &str| vector[key].as_str().expect("text").to_owned();
        let bytes = unhex(&text("hex"));
        assert_eq!(hex(&bytes), text("hex"));
        Self { name: text("name"), bytes, payload: text("payload"), says: vector["says"].clone() }
    }

    fn json(&self) -> Value {
        let Self { name, bytes, payload, says } = self;
        json!({ "name": name, "hex": hex(bytes), "payload": payload, "says": says })
    }
}

fn path(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wire").join(file)
}

fn all(file: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(path(file)).unwrap_or_else(|_| "[]".to_owned());
    serde_json::from_str(&text).expect("a list of vectors")
}

/// The vectors of a file.
pub fn vectors(file: &str) -> Vec<Vector> {
    let vectors: Vec<_> = all(file).iter().map(Vector::read).collect();
    assert!(vectors.len() >= 20, "{} vectors", vectors.len());
    vectors
}

/// Writes a file of vectors anew: see `golden::write_the_vectors`.
pub fn write(file: &str, samples: impl Iterator<Item = Vector>) {
    assert_eq!(std::env::var("JALON_WRITE_VECTORS").as_deref(), Ok("1"));
    let vectors: Vec<_> = samples.map(|sample| sample.json()).collect();
    let text = serde_json::to_string_pretty(&vectors).expect("text");
    std::fs::write(path(file), text + "\n").expect("written");
}

/// The body that these digits make, each with its radix, from the lowest.
pub fn body(digits: &[(u64, u64)]) -> Vec<u8> {
    let push = |number: u128, (radix, digit): &(u64, u64)| {
        number * u128::from(*radix) + u128::from(*digit)
    };
    let bytes = digits.iter().rev().fold(0, push).to_be_bytes();
    bytes.into_iter().skip_while(|byte| *byte == 0).collect()
}

/// The document from this heading on.
pub fn chapter(heading: &str) -> &'static str {
    DOCUMENT.split(&format!("\n## {heading}\n")).nth(1).expect("a chapter")
}

/// The first block of bytes of a chapter.
pub fn bytes_of(chapter: &str) -> Vec<u8> {
    let block = chapter.split("```bytes\n").nth(1).and_then(|rest| rest.split("```").next());
    let lines = block.expect("a block of bytes").lines();
    unhex(&lines.filter_map(|line| line.split("  ").next()).collect::<String>().replace(' ', ""))
}
