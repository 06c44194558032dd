//! The three engines, whether they are on this machine, and how many run at once.

use std::fmt;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, PoisonError};

/// An engine that journeys run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Chromium through `chromedriver`.
    Chromium,
    /// Firefox through `geckodriver`.
    Firefox,
    /// `WebKitGTK`'s `MiniBrowser` through `WebKitWebDriver`.
    WebKit,
}

impl fmt::Display for Browser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Browser {
    /// Name in `JALON_BROWSERS` and in file names.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The programs without which this engine cannot be driven.
    fn programs(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromedriver"],
            Self::Firefox => &["geckodriver"],
            Self::WebKit => &["WebKitWebDriver", "Xvfb"],
        }
    }

    /// The engine's own program, the first that exists.
    pub fn binary(self) -> Option<PathBuf> {
        match self {
            Self::Chromium => {
                ["chromium", "google-chrome", "chromium-browser"].iter().find_map(|p| find(p))
            }
            Self::Firefox => ["firefox", "firefox-esr"].iter().find_map(|p| find(p)),
            Self::WebKit => mini_browser(),
        }
    }

    /// What is missing to drive it, if anything.
    fn missing(self) -> Option<String> {
        if let Some(program) = self.programs().iter().find(|p| find(p).is_none()) {
            return Some((*program).to_owned());
        }
        self.binary().is_none().then(|| format!("{self} itself"))
    }

    /// Whether to run journeys in this engine: it is asked for in `JALON_BROWSERS` (a list with commas;
    /// all when unset) and it is there. Says so when it is not.
    ///
    /// # Panics
    /// When the engine is asked for and missing, and `CI` is set or the list names it.
    pub fn wanted(self) -> bool {
        let list = std::env::var("JALON_BROWSERS").ok();
        if list
            .as_ref()
            .is_some_and(|l| !l.split(',').any(|b| b.trim().eq_ignore_ascii_case(self.name())))
        {
            return false;
        }
        let Some(missing) = self.missing() else { return true };
        let message = format!("NOT RUN in {self}: {missing} is not on this machine");
        assert!(list.is_none() && std::env::var_os("CI").is_none(), "{message}");
        // Past cargo's capture: what was not run must be seen.
        let _ = writeln!(std::io::stderr(), "{message}");
        false
    }
}

/// Where a program is: on `PATH`, or in the folder that `JALON_TOOLS` names.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let tools = std::env::var_os("JALON_TOOLS").map(PathBuf::from);
    let cached = std::env::var_os("HOME").map(|home| Path::new(&home).join(".cache/jalon/bin"));
    let mut folders = tools.into_iter().chain(std::env::split_paths(&path)).chain(cached);
    folders.find_map(|folder| Some(folder.join(program)).filter(|p| p.is_file()))
}

fn mini_browser() -> Option<PathBuf> {
    let libraries = [
        "/usr/lib/x86_64-linux-gnu",
        "/usr/lib/aarch64-linux-gnu",
        "/usr/lib",
        "/usr/libexec",
        "/usr/lib64",
    ];
    let versions = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
    let mut all = libraries
        .iter()
        .flat_map(|l| versions.iter().map(move |v| Path::new(l).join(v).join("MiniBrowser")));
    all.find(|p| p.is_file())
}

static RUNNING: Mutex<usize> = Mutex::new(0);
static ENDED: Condvar = Condvar::new();

/// The right to run one browser; given back on drop.
#[derive(Debug)]
pub struct Permit(());

impl Permit {
    /// Waits until fewer than `JALON_AT_ONCE` (2 when unset) browsers run.
    pub fn wait() -> Self {
        let limit =
            std::env::var("JALON_AT_ONCE").ok().and_then(|n| n.parse().ok()).unwrap_or(2).max(1);
        let running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        let mut running =
            ENDED.wait_while(running, |n| *n >= limit).unwrap_or_else(PoisonError::into_inner);
        *running += 1;
        Self(())
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        ENDED.notify_one();
    }
}
