//! Writes the table of locales for `instrument/locale.rs` from `locales/locales.json`, the one list of languages.
//! Whatever is wrong with the list stops the build with a message that names the entry.

use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

/// From the folder of this crate.
const LIST: &str = "../../locales/locales.json";
/// What a text may be written for, in the order of the bits of `LocaleRow::audiences`.
const AUDIENCES: [&str; 4] = ["person", "plan", "adviser", "workshop"];
/// Every field of an entry.
const FIELDS: [&str; 11] = [
    "tag",
    "name",
    "direction",
    "wire",
    "origin",
    "reviewers",
    "audiences",
    "aliases",
    "dictionary",
    "static",
    "voice",
];
/// The highest number of a locale on the wire: it has seven bits there.
const MOST_ON_WIRE: u64 = 127;

fn main() {
    println!("cargo::rerun-if-changed={LIST}");
    println!("cargo::rerun-if-changed=build.rs");
    let text = fs::read_to_string(LIST).unwrap_or_else(|why| panic!("{LIST}: {why}"));
    let list: Value = serde_json::from_str(&text).unwrap_or_else(|why| panic!("{LIST}: {why}"));
    let entries = list["locales"].as_array().unwrap_or_else(|| panic!("{LIST}: no \"locales\""));
    let locales: Vec<Entry> = entries.iter().map(Entry::read).collect();
    check(&locales);
    let out = env::var_os("OUT_DIR").expect("cargo says where");
    fs::write(Path::new(&out).join("locales.rs"), table(&locales)).expect("it can be written");
}

/// An entry of the list.
struct Entry {
    tag: String,
    name: String,
    direction: String,
    wire: u64,
    origin: String,
    reviewers: Vec<String>,
    audiences: Vec<String>,
    aliases: Vec<String>,
    has_voice: bool,
}

impl Entry {
    fn read(entry: &Value) -> Self {
        let tag = entry["tag"].as_str().unwrap_or_else(|| panic!("{LIST}: no tag in {entry}"));
        let wrong = |field: &str| -> ! { panic!("{LIST}: {tag}: \"{field}\" is missing or wrong") };
        let word = |field: &str| match entry[field].as_str() {
            Some(word) if !word.is_empty() => word.to_owned(),
            _ => wrong(field),
        };
        let words = |field: &str| -> Vec<String> {
            let words = entry[field].as_array().unwrap_or_else(|| wrong(field)).iter();
            words.map(|word| word.as_str().unwrap_or_else(|| wrong(field)).to_owned()).collect()
        };
        for field in entry.as_object().into_iter().flat_map(|entry| entry.keys()) {
            assert!(FIELDS.contains(&field.as_str()), "{LIST}: {tag}: no field \"{field}\"");
        }
        let wire = entry["wire"].as_u64().filter(|number| *number <= MOST_ON_WIRE);
        Self {
            tag: tag.to_owned(),
            name: word("name"),
            direction: word("direction"),
            wire: wire.unwrap_or_else(|| wrong("wire")),
            origin: word("origin"),
            reviewers: words("reviewers"),
            audiences: words("audiences"),
            aliases: words("aliases"),
            has_voice: entry["voice"].is_object(),
        }
    }

    /// The name of its variant: `FaAf` of `fa-AF`.
    fn variant(&self) -> String {
        let subtag = |subtag: &str| {
            let (head, tail) = subtag.split_at(1);
            head.to_ascii_uppercase() + &tail.to_ascii_lowercase()
        };
        self.tag.split('-').map(subtag).collect()
    }

    /// A bit for each audience.
    fn audiences(&self) -> u8 {
        let bit = |(at, audience): (usize, &&str)| {
            u8::from(self.audiences.iter().any(|r| r == audience)) << at
        };
        AUDIENCES.iter().enumerate().map(bit).sum()
    }
}

fn is_tag(tag: &str) -> bool {
    let subtag =
        |s: &str| (1..=8).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_alphanumeric());
    tag.starts_with(|c: char| c.is_ascii_lowercase()) && tag.split('-').all(subtag)
}

/// Panics with the first thing that is wrong.
fn check(locales: &[Entry]) {
    let mut tags = BTreeSet::new();
    let mut numbers = BTreeSet::new();
    for entry in locales {
        let Entry { tag, wire, origin, direction, .. } = entry;
        for named in entry.aliases.iter().chain([tag]) {
            assert!(is_tag(named), "{LIST}: {tag}: {named} is no language tag");
            let fresh = tags.insert(named.to_ascii_lowercase());
            assert!(fresh, "{LIST}: {tag}: {named} stands there twice");
        }
        assert!(numbers.insert(*wire), "{LIST}: {tag}: the wire number {wire} is taken");
        let known = ["source", "machine", "human"].contains(&origin.as_str());
        assert!(known, "{LIST}: {tag}: the origin {origin}: source, machine or human");
        let known = ["ltr", "rtl"].contains(&direction.as_str());
        assert!(known, "{LIST}: {tag}: the direction {direction}: ltr or rtl");
        for audience in &entry.audiences {
            let known = AUDIENCES.contains(&audience.as_str());
            assert!(known, "{LIST}: {tag}: the audience {audience}: one of {AUDIENCES:?}");
        }
        let person = entry.audiences() & 1 == 1;
        assert!(person, "{LIST}: {tag}: a language has at least the texts of a person");
        // Each also reads the texts of those before.
        let whole = (entry.audiences() + 1).is_power_of_two();
        assert!(whole, "{LIST}: {tag}: plan comes before adviser, adviser before workshop");
    }
    let mut sources = locales.iter().filter(|entry| entry.origin == "source");
    let complete = sources.next().is_some_and(|source| source.audiences() == 0b1111);
    assert!(
        complete && sources.next().is_none(),
        "{LIST}: one source, with every audience's texts"
    );
}

fn table(locales: &[Entry]) -> String {
    let mut variants = String::new();
    let mut all = String::new();
    let mut rows = String::new();
    let mut aliases = String::new();
    for entry in locales {
        let variant = entry.variant();
        let default = if entry.origin == "source" { "#[default] " } else { "" };
        let direction = if entry.direction == "rtl" { "Rtl" } else { "Ltr" };
        writeln!(variants, "    /// {}\n    {default}{variant},", entry.name).expect("a string");
        write!(all, "Self::{variant}, ").expect("a string");
        writeln!(
            rows,
            "    LocaleRow {{ tag: {:?}, own_name: {:?}, direction: Direction::{direction}, wire: {}, is_source: {}, \
             is_reviewed: {}, audiences: {:#06b}, has_recordings: {} }},",
            entry.tag,
            entry.name,
            entry.wire,
            entry.origin == "source",
            entry.origin != "machine" || !entry.reviewers.is_empty(),
            entry.audiences(),
            entry.has_voice,
        )
        .expect("a string");
        for alias in &entry.aliases {
            write!(aliases, "({alias:?}, Locale::{variant}), ").expect("a string");
        }
    }
    let count = locales.len();
    let alias_count: usize = locales.iter().map(|entry| entry.aliases.len()).sum();
    format!(
        "/// A language with the texts of a person at least; `locales/locales.json` lists them.\n\
         #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
         pub enum Locale {{\n{variants}}}\n\n\
         impl Locale {{\n    /// Every locale, in the order they are offered.\n    \
         pub const ALL: [Self; {count}] = [{all}];\n}}\n\n\
         static TABLE: [LocaleRow; {count}] = [\n{rows}];\n\n\
         static ALIASES: [(&str, Locale); {alias_count}] = [{aliases}];\n"
    )
}
