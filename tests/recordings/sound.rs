//! What is to be heard of a recording. ffmpeg decodes it; the rest is arithmetic.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Samples a second that are asked of the decoder.
const RATE: u32 = 16_000;

/// Mean level of a recording, at least: 30 dB below full scale. The machine's are between 18 and 24 below.
const QUIETEST: f64 = 0.03;

/// Share of samples at full scale, at most: what is more was clipped, and crackles.
const CLIPPED: f64 = 0.001;

/// Milliseconds that the decoder may give more or fewer than the manifest says.
const SLACK: u32 = 40;

/// Whether ffmpeg is here.
pub fn can_listen() -> bool {
    let mut ffmpeg = Command::new("ffmpeg");
    let asked = ffmpeg.arg("-version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    asked.is_ok_and(|status| status.success())
}

/// The samples of each file. One process decodes them all: starting one for each would take half a minute.
pub fn listen(files: &[PathBuf], name: &str) -> Vec<Vec<i16>> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("recordings").join(name);
    std::fs::create_dir_all(&folder).expect("a folder");
    let mut ffmpeg = Command::new("ffmpeg");
    ffmpeg.args(["-v", "error", "-nostdin", "-y", "-threads", "1"]);
    for file in files {
        ffmpeg.arg("-i").arg(file);
    }
    let raw = |at: usize| folder.join(format!("{at}.raw"));
    for at in 0..files.len() {
        ffmpeg.args(["-map", &format!("{at}:a"), "-f", "s16le", "-ac", "1"]);
        ffmpeg.args(["-ar", &RATE.to_string()]).arg(raw(at));
    }
    let done = ffmpeg.output().expect("ffmpeg runs");
    assert!(done.status.success(), "{name}: {}", String::from_utf8_lossy(&done.stderr));
    let read = |at| {
        let bytes = std::fs::read(raw(at)).expect("what ffmpeg wrote");
        bytes.chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]])).collect()
    };
    let heard = (0..files.len()).map(read).collect();
    std::fs::remove_dir_all(&folder).expect("the folder goes");
    heard
}

/// What is the matter with a sound that should last so long.
pub fn faults(sound: &[i16], milliseconds: u32) -> Vec<String> {
    let count = u32::try_from(sound.len()).expect("seconds, not days");
    let mut found = Vec::new();
    let lasts = count / (RATE / 1000);
    if lasts.abs_diff(milliseconds) > SLACK {
        found.push(format!("lasts {lasts} ms, the manifest says {milliseconds}"));
    }
    let all = f64::from(count.max(1));
    let power: f64 = sound.iter().map(|s| (f64::from(*s) / 32_768.0).powi(2)).sum();
    let level = (power / all).sqrt();
    if level < QUIETEST {
        found.push(format!("is too quiet: {level:.4} of full scale, at least {QUIETEST}"));
    }
    let full = sound.iter().filter(|s| s.unsigned_abs() >= 32_766).count();
    let full = f64::from(u32::try_from(full).expect("fewer than all"));
    if full / all > CLIPPED {
        found.push(format!("is clipped: {full} samples at full scale"));
    }
    found
}
