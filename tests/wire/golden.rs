//! The golden vectors: what they say is read and written as it stands there. They are written by the command
//! at `write_the_vectors`, and a change of them by mistake fails.

use crate::json::{from_json, to_json};
use crate::samples;
use jalon_core::assessment::Shared;
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

/// `JALON_WRITE_VECTORS=1 cargo test --test wire -- --ignored write` writes the files of vectors anew. From
/// version 1.0 on only samples that are new may differ from what git has.
#[test]
#[ignore = "writes the vectors"]
fn write_the_vectors() {
    assert_eq!(
        std::env::var("JALON_WRITE_VECTORS").as_deref(),
        Ok("1"),
        "set JALON_WRITE_VECTORS=1"
    );
    let vector = |(name, shared): (String, Shared)| {
        let link = link(BASE, &shared);
        let lines = [
            ("name", json!(name)),
            ("hex", json!(hex(&encode(&shared)))),
            ("payload", json!(link.payload)),
            ("link", json!(link.text())),
            ("shared", to_json(&shared)),
        ];
        let lines = lines.map(|(key, value)| format!("    \"{key}\": {value}"));
        ["  {\n", &lines.join(",\n"), "\n  }"].concat()
    };
    let vectors: Vec<_> = samples::all().into_iter().map(vector).collect();
    std::fs::write(FILE, format!("[\n{}\n]\n", vectors.join(",\n"))).expect("written");
}

#[test]
fn every_golden_vector_is_read_and_written_as_it_stands() {
    let vectors = vectors();
    assert!(vectors.len() >= 30, "{} vectors", vectors.len());
    for vector in vectors {
        let name = &vector["name"];
        let shared = from_json(&vector["shared"]);
        assert_eq!(to_json(&shared), vector["shared"], "{name}");
        let text = |key: &str| vector[key].as_str().expect("text").to_owned();
        assert_eq!(decode(&unhex(&text("hex"))), Ok(shared.clone()), "{name}: from bytes");
        assert_eq!(hex(&encode(&shared)), text("hex"), "{name}: bytes");
        let link = link(BASE, &shared);
        assert_eq!(link.payload, text("payload"), "{name}: payload");
        assert_eq!(link.text(), text("link"), "{name}: link");
        for form in ["payload", "link"] {
            assert_eq!(read(&text(form)), Ok(shared.clone()), "{name}: from {form}");
        }
    }
}

#[test]
fn the_vectors_hold_every_sample() {
    let names: Vec<_> = vectors().iter().map(|v| v["name"].clone()).collect();
    for (name, _) in samples::all() {
        assert!(names.contains(&json!(name)), "{name}");
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
