//! The golden vectors: what was published must be read like this for ever, and what is in the newest
//! model must be written like this as well.

use crate::json::{from_json, to_json};
use crate::samples;
use jalon_core::share::{ReadError, decode, encode, link, read};
use serde_json::{Value, json};
use std::fmt::Write;

/// The address of the vectors, 25 characters long.
pub const BASE: &str = "https://jalon.example.be/";
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/wire/vectors.json");

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a String takes all");
        text
    })
}

pub fn unhex(text: &str) -> Vec<u8> {
    let byte = |at| u8::from_str_radix(&text[at..at + 2], 16).expect("hex");
    (0..text.len()).step_by(2).map(byte).collect()
}

pub fn vectors() -> Vec<Value> {
    let text = std::fs::read_to_string(FILE).expect("tests/wire/vectors.json");
    serde_json::from_str(&text).expect("a list of vectors")
}

/// The name of a sample among the vectors: those of each model stand beside each other.
fn named(name: &str, model: u8) -> String {
    if model == 1 { name.to_owned() } else { format!("model {model}: {name}") }
}

/// Whether Jalon still writes what these bytes are of: the newest model.
pub fn is_written(bytes: &[u8]) -> bool {
    bytes[1] == encode(&samples::typical())[1]
}

/// Only for a new model or wire version: `JALON_WRITE_VECTORS=1 cargo test --test wire -- --ignored`.
/// Adds the samples that are not among the vectors yet, and touches none that is: a vector that has been
/// published never changes.
#[test]
#[ignore = "writes the vectors"]
fn write_the_vectors() {
    assert_eq!(
        std::env::var("JALON_WRITE_VECTORS").as_deref(),
        Ok("1"),
        "set JALON_WRITE_VECTORS=1"
    );
    let vectors = vectors();
    let text = std::fs::read_to_string(FILE).expect("tests/wire/vectors.json");
    let mut text = text.trim_end().strip_suffix("\n]").expect("a list").to_owned();
    for (name, shared) in samples::all() {
        let (link, bytes) = (link(BASE, &shared), encode(&shared));
        let name = named(&name, bytes[1]);
        if vectors.iter().any(|vector| vector["name"] == name) {
            continue;
        }
        let lines = [
            ("hex", json!(hex(&bytes))),
            ("link", json!(link.text())),
            ("name", json!(name)),
            ("payload", json!(link.payload)),
            ("shared", to_json(&shared)),
        ];
        let lines = lines.map(|(key, value)| format!("    \"{key}\": {value}"));
        text.extend([",\n  {\n", &lines.join(",\n"), "\n  }"]);
    }
    std::fs::write(FILE, text + "\n]\n").expect("written");
}

#[test]
fn every_golden_vector_is_read_and_of_the_newest_model_written_as_published() {
    let vectors = vectors();
    let bytes = |vector: &Value| unhex(vector["hex"].as_str().expect("text"));
    for (model, least) in [(1, 16), (2, 30)] {
        let count = vectors.iter().filter(|vector| bytes(vector)[1] == model).count();
        assert!(count >= least, "{count} vectors of model {model}");
    }
    for vector in vectors {
        let name = &vector["name"];
        let shared = from_json(&vector["shared"]);
        let text = |key: &str| vector[key].as_str().expect("text").to_owned();
        assert_eq!(decode(&bytes(&vector)), Ok(shared.clone()), "{name}: from bytes");
        if is_written(&bytes(&vector)) {
            assert_eq!(hex(&encode(&shared)), text("hex"), "{name}: bytes");
            let link = link(BASE, &shared);
            assert_eq!(link.payload, text("payload"), "{name}: payload");
            assert_eq!(link.text(), text("link"), "{name}: link");
        } else {
            // What was read of an old code goes on in the newest model.
            assert_eq!(decode(&encode(&shared)), Ok(samples::settled(shared.clone())), "{name}");
        }
        for form in ["payload", "link"] {
            assert_eq!(read(&text(form)), Ok(shared.clone()), "{name}: from {form}");
        }
    }
}

#[test]
fn the_vectors_hold_every_sample() {
    let names: Vec<_> = vectors().iter().map(|v| v["name"].clone()).collect();
    for (name, shared) in samples::all() {
        assert!(names.contains(&json!(named(&name, encode(&shared)[1]))), "{name}");
    }
}

fn refused(payload: &[u8]) {
    let payload = str::from_utf8(payload).expect("ASCII");
    assert!(read(payload).is_err(), "{payload}");
    // In a link a changed code is called damaged, not foreign, as long as it is long enough: a sign at
    // the very end is taken for punctuation.
    let error = read(&[BASE, "#", payload].concat()).expect_err("damaged");
    let length = payload.trim_end_matches(|c: char| !c.is_ascii_alphanumeric()).len();
    let wanted = if length < 14 { ReadError::NotJalon } else { ReadError::Damaged };
    assert_eq!(error, wanted, "{payload}");
}

#[test]
fn any_single_changed_missing_or_added_character_is_refused() {
    const ALPHABET: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*+-./:";
    for vector in vectors() {
        let payload = vector["payload"].as_str().expect("text").as_bytes();
        // Every character for short codes, some for long ones: the time grows with the cube.
        let step = 1 + payload.len() / 20;
        for at in 0..payload.len() {
            for new in ALPHABET.iter().step_by(step).filter(|new| **new != payload[at]) {
                refused(&[&payload[..at], &[*new], &payload[at + 1..]].concat());
            }
            refused(&[&payload[..at], &payload[at + 1..]].concat());
            refused(&[&payload[..at], b"7", &payload[at..]].concat());
        }
    }
}
