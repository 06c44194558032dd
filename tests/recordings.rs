//! Holds the recordings: every text of the simplified mode is there in every language, is of today, lasts as long as
//! its text, and is to be heard. `node scripts/record.mjs` makes what is missing; docs/adr/0012-recordings.md says why.
//!
//! Listening needs ffmpeg (`scripts/tools.sh test` installs it). `planted` has one fault of each kind.

#[path = "recordings/clips.rs"]
mod clips;
#[path = "recordings/planted.rs"]
mod planted;
#[path = "recordings/sound.rs"]
mod sound;
#[path = "recordings/texts.rs"]
mod texts;

use clips::Manifest;
use jalon_core::instrument::Locale;
use std::path::{Path, PathBuf};
use std::process::Command;
use texts::Texts;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn folder(locale: Locale) -> PathBuf {
    root().join("recordings").join(locale.tag())
}

fn manifest(locale: Locale) -> Manifest {
    let path = folder(locale).join("manifest.json");
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|why| panic!("{}: {why}: node scripts/record.mjs", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}

/// The languages that are recorded.
fn recorded() -> impl Iterator<Item = Locale> {
    Locale::ALL.into_iter().filter(|locale| locale.has_recordings())
}

/// What `check` finds in every recorded language, each with the language.
fn everywhere(check: impl Fn(Locale, &Texts, &Manifest) -> Vec<String>) -> Vec<String> {
    let of = |locale: Locale| {
        let texts = Texts::read(root(), locale.tag());
        let found = check(locale, &texts, &manifest(locale));
        found.into_iter().map(move |what| format!("{}: {what}", locale.tag()))
    };
    recorded().flat_map(of).collect()
}

fn none(found: &[String]) {
    assert!(found.is_empty(), "node scripts/record.mjs mends what is stale:\n{}", found.join("\n"));
}

#[test]
fn every_text_of_the_simplified_mode_has_a_recording_of_its_words_of_today() {
    none(&everywhere(|_, texts, manifest| clips::unlike(&texts.spoken, manifest)));
    let texts = Texts::read(root(), "fr");
    assert!(texts.spoken.len() > 100, "only {} texts", texts.spoken.len());
    assert!(texts.spoken.contains_key("lead-question"));
    println!("left out, for their variables: {}", texts.left_out.join(", "));
    println!("no text answers yet to: {}", texts.idle.join(", "));
}

#[test]
fn every_recording_is_there_and_nothing_else() {
    none(&everywhere(|locale, _, manifest| clips::misplaced(manifest, &folder(locale))));
}

#[test]
fn every_recording_lasts_as_long_as_its_text() {
    none(&everywhere(|locale, texts, manifest| {
        clips::out_of_time(locale, &texts.spoken, manifest)
    }));
}

#[test]
fn every_recording_is_to_be_heard() {
    if !sound::can_listen() {
        println!("Skipped: ffmpeg is not here. Debian: apt-get install ffmpeg");
        assert!(std::env::var_os("CI").is_none(), "CI is set: every recording must be heard");
        return;
    }
    none(&everywhere(|locale, _, manifest| {
        let files = manifest.clips.iter().map(|(id, clip)| (id, folder(locale).join(&clip.file)));
        let (ids, paths): (Vec<_>, Vec<_>) = files.filter(|(_, path)| path.exists()).unzip();
        let heard = sound::listen(&paths, locale.tag());
        let check = |(id, sound): (&&String, &Vec<i16>)| {
            let faults = sound::faults(sound, manifest.clips[*id].milliseconds);
            faults.into_iter().map(|what| format!("{id}: {what}")).collect::<Vec<_>>()
        };
        ids.iter().zip(&heard).flat_map(check).collect()
    }));
}

fn holds(test: &str) {
    let node = Command::new("node")
        .args(["--test", test])
        .current_dir(root())
        .output()
        .expect("node, which makes the recordings");
    assert!(node.status.success(), "{}", String::from_utf8_lossy(&node.stdout));
}

/// What the engine says wrongly is mended on the way to it. Where espeak-ng is at hand, by what is heard.
#[test]
fn the_arabic_voice_is_given_what_it_can_say() {
    holds("tests/recordings/engine.test.mjs");
}

#[test]
fn clips_that_sound_the_same_travel_once() {
    holds("tests/recordings/packs.test.mjs");
}

#[test]
fn vowel_signs_stand_on_the_words_of_today() {
    let texts = Texts::read(root(), Locale::Ar.tag());
    let said = std::fs::read_to_string(root().join("recordings/said/ar.txt")).expect("a file");
    none(&texts.badly_vowelled(&said));
}
