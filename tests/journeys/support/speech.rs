//! A speech service of the system, whose sound goes into a file: speech-dispatcher with espeak-ng, and a sound card
//! of ALSA's that writes down what it is given.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::browser;
use super::process::{Group, Program};

/// A speech service that runs until it is dropped.
#[derive(Debug)]
pub struct Service {
    folder: PathBuf,
    _group: Group,
}

impl Service {
    /// Starts a service of this name; `None` where the system has none.
    ///
    /// # Panics
    /// When it is there and does not start.
    pub fn start(name: &str, muted: bool) -> Option<Self> {
        let program = browser::find("speech-dispatcher")?;
        let module = Path::new("/etc/speech-dispatcher/modules/espeak-ng.conf");
        if !module.exists() {
            return None;
        }
        // The path of a socket may have 108 letters only.
        let folder = std::env::temp_dir().join(format!("jalon-{name}-{}", std::process::id()));
        let folder = folder.as_path();
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder.join("modules")).expect("the folder can be written");
        let write = |name: &str, text: String| {
            fs::write(folder.join(name), text).expect("the folder can be written");
        };
        let here = folder.display();
        fs::copy(module, folder.join("modules/espeak-ng.conf")).expect("the folder can be written");
        let volume = if muted { -100 } else { 100 };
        write(
            "speechd.conf",
            format!(
                "LogLevel 1\nLogDir \"{here}\"\nAudioOutputMethod \"alsa\"\nDefaultVolume {volume}\n\
                 AddModule \"espeak-ng\" \"sd_espeak-ng\" \"espeak-ng.conf\"\nDefaultModule espeak-ng\n"
            ),
        );
        write("clients.conf", String::new());
        write(
            "card.conf",
            format!(
                "pcm.!default {{ type file slave.pcm \"null\" file \"{here}/sound\" format \"raw\" }}\n\
                 pcm.null {{ type null }}\nctl.!default {{ type null }}\n"
            ),
        );
        let path = |name: &str| folder.join(name).display().to_string();
        let words = [
            program.display().to_string(),
            "--run-single".into(),
            "--communication-method".into(),
            "unix_socket".into(),
            "--socket-path".into(),
            path("socket"),
            "--config-dir".into(),
            here.to_string(),
            "--log-dir".into(),
            here.to_string(),
            "--pid-file".into(),
            path("pid"),
            "--timeout".into(),
            "0".into(),
        ];
        let program = Program::new(words).env("ALSA_CONFIG_PATH", path("card.conf"));
        let group = Group::spawn(&program, &folder.join("log")).expect("sh starts");
        let since = Instant::now();
        while !folder.join("socket").exists() {
            assert!(since.elapsed() < Duration::from_secs(20), "the speech service does not start");
            std::thread::sleep(Duration::from_millis(50));
        }
        Some(Self { folder: folder.to_owned(), _group: group })
    }

    /// Where a browser finds it.
    pub fn address(&self) -> String {
        format!("unix_socket:{}", self.folder.join("socket").display())
    }

    /// What was played so far: samples of 16 bits.
    pub fn sound(&self) -> Vec<i16> {
        let bytes = fs::read(self.folder.join("sound")).unwrap_or_default();
        bytes.chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]])).collect()
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// How loud a sound is on the whole: the root of the mean square, full scale being 32,768.
pub fn loudness(sound: &[i16]) -> f64 {
    let sum: f64 = sound.iter().map(|sample| f64::from(*sample).powi(2)).sum();
    #[allow(clippy::cast_precision_loss, reason = "seconds of sound")]
    let mean = sum / sound.len().max(1) as f64;
    mean.sqrt()
}
