//! What the manifest of a language says of its recordings, held to the texts and the files.

use jalon_core::instrument::Locale;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// `recordings/<tag>/manifest.json`.
#[derive(Deserialize)]
pub struct Manifest {
    /// Each recording, by the id of its message.
    pub clips: BTreeMap<String, Clip>,
}

/// A recording.
#[derive(Clone, Deserialize)]
pub struct Clip {
    /// The hash of the text that was spoken.
    pub hash: String,
    /// The file, beside the manifest.
    pub file: String,
    /// How long it lasts.
    pub milliseconds: u32,
    /// Who speaks.
    pub by: Speaker,
}

/// Who speaks.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Speaker {
    /// The speech engine.
    Machine,
    /// A person.
    Human,
}

/// FNV-1a of 64 bits, as `scripts/recordings.mjs` computes it.
pub fn hash(text: &str) -> String {
    let step = |value: u64, byte: u8| (value ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", text.bytes().fold(0xcbf2_9ce4_8422_2325, step))
}

/// Texts without a recording, recordings of other words, and recordings of no text.
pub fn unlike(texts: &BTreeMap<String, String>, manifest: &Manifest) -> Vec<String> {
    let wrong = |(id, text): (&String, &String)| match manifest.clips.get(id) {
        None => Some(format!("{id}: no recording of: {text}")),
        Some(clip) if clip.hash != hash(text) => {
            Some(format!("{id}: the recording says other words than: {text}"))
        }
        Some(_) => None,
    };
    let surplus = manifest.clips.keys().filter(|id| !texts.contains_key(*id));
    let surplus = surplus.map(|id| format!("{id}: a recording of no text"));
    texts.iter().filter_map(wrong).chain(surplus).collect()
}

/// Recordings whose file is not there, and files that no recording names.
pub fn misplaced(manifest: &Manifest, folder: &Path) -> Vec<String> {
    let named: BTreeSet<&str> = manifest.clips.values().map(|clip| clip.file.as_str()).collect();
    let entries = std::fs::read_dir(folder).expect("a folder");
    let there: BTreeSet<String> =
        entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    let missing = named.iter().filter(|file| !there.contains(**file));
    let missing = missing.map(|file| format!("{file}: is not there"));
    let surplus = there.iter().filter(|f| *f != "manifest.json" && !named.contains(f.as_str()));
    missing.chain(surplus.map(|file| format!("{file}: nothing names it"))).collect()
}

/// Milliseconds a letter, at least and at most. The machine takes 60 to 160 (90 to 225 in Arabic, where short vowels
/// are no letters); a person may speak faster, or slower for a listener who learns the language.
fn pace(locale: Locale, speaker: Speaker) -> (u32, u32) {
    match (locale, speaker) {
        (Locale::Ar, Speaker::Machine) => (75, 250),
        (Locale::Ar, Speaker::Human) => (50, 350),
        (_, Speaker::Machine) => (50, 160),
        (_, Speaker::Human) => (35, 260),
    }
}

/// What is kept around the words, and what a few pauses take.
const AROUND: u32 = 180;
const PAUSES: u32 = 1000;

/// Recordings too short or too long for their words.
pub fn out_of_time(
    locale: Locale,
    texts: &BTreeMap<String, String>,
    manifest: &Manifest,
) -> Vec<String> {
    let clips = manifest.clips.iter().filter_map(|(id, clip)| Some((id, clip, texts.get(id)?)));
    let wrong = clips.filter_map(|(id, clip, text)| {
        let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
        let letters = u32::try_from(letters).expect("a short text");
        let (least, most) = pace(locale, clip.by);
        // A digit is a word.
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let digits = u32::try_from(digits).expect("a short text");
        let bounds = AROUND + letters * least..=AROUND + PAUSES + (letters + 4 * digits) * most;
        let ms = clip.milliseconds;
        (!bounds.contains(&ms)).then(|| format!("{id}: {ms} ms, not {bounds:?}, for: {text}"))
    });
    wrong.collect()
}
