//! One driver and one browser session, set up as a journey asked, gone when dropped.

use std::fs;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;

use super::browser::{self, Browser};
use super::capabilities::capabilities;
use super::options::Options;
use super::process::{Group, Program, free_port};

/// A driver that listens; its browser ends with it.
#[derive(Debug)]
pub struct Driver {
    url: String,
    // Dropped in this order: the driver and its browser, then the screen it stands on, then its files.
    _programs: (Group, Option<Group>),
    scratch: Scratch,
}

impl Driver {
    /// Starts the driver of `browser`; what it and the browser's console say goes to `log`.
    ///
    /// # Panics
    /// When it does not come up within 20 seconds.
    pub fn start(browser: Browser, options: &Options, languages: &[String], log: &Path) -> Self {
        let scratch = Scratch::new();
        let port = free_port().expect("a free port");
        let mut screen = None;
        let program = match browser {
            Browser::Chromium => Program::new([tool("chromedriver"), format!("--port={port}")]),
            Browser::Firefox => {
                let (port, any) = (port.to_string(), "0".to_owned());
                Program::new([
                    tool("geckodriver"),
                    "--port".into(),
                    port,
                    "--websocket-port".into(),
                    any,
                ])
            }
            Browser::WebKit => {
                let (group, display) = x_server(log);
                screen = Some(group);
                webkit(options, languages, &scratch.0, &display, port)
            }
        };
        let program = match &options.speech {
            Some(address) => program.env("SPEECHD_ADDRESS", address.clone()),
            None => program,
        };
        let driver = Group::spawn(&program.env("TMPDIR", scratch.text()), log).expect("sh starts");
        let since = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let said = || fs::read_to_string(log).unwrap_or_default();
            assert!(
                since.elapsed() < Duration::from_secs(20),
                "{browser}'s driver does not answer: {}",
                said()
            );
            std::thread::sleep(Duration::from_millis(20));
        }
        Self { url: format!("http://127.0.0.1:{port}"), _programs: (driver, screen), scratch }
    }

    /// Opens the one session of this driver.
    ///
    /// # Panics
    /// When the driver refuses.
    pub async fn session(
        &self,
        browser: Browser,
        options: &Options,
        languages: &[String],
    ) -> Client {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        let mut builder = ClientBuilder::new(connector);
        builder.capabilities(capabilities(browser, options, languages));
        let client =
            tokio::time::timeout(Duration::from_secs(40), builder.connect(&self.url)).await;
        let client =
            client.unwrap_or_else(|_| panic!("{browser} does not come up; see the driver's log"));
        client.unwrap_or_else(|e| panic!("{browser} opens no session: {e}"))
    }

    /// A folder for files of this session, emptied at its end.
    pub fn scratch(&self) -> &Path {
        &self.scratch.0
    }
}

fn tool(name: &str) -> String {
    browser::find(name).map_or_else(|| name.to_owned(), |p| p.to_string_lossy().into_owned())
}

/// A screen that nobody sees, and its name.
fn x_server(log: &Path) -> (Group, String) {
    let words = ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"];
    let (group, number) = Group::spawn_for_line(&Program::new(words), log).expect("sh starts");
    assert!(!number.is_empty(), "Xvfb found no free display");
    (group, format!(":{number}"))
}

/// `WebKitGTK` takes from its environment what other engines take from their options.
fn webkit(
    options: &Options,
    languages: &[String],
    scratch: &Path,
    display: &str,
    port: u16,
) -> Program {
    let gtk = scratch.join("gtk-3.0");
    fs::create_dir_all(&gtk).expect("scratch can be written");
    let animations = u8::from(!options.reduced_motion);
    let settings = format!("[Settings]\ngtk-enable-animations={animations}\n");
    fs::write(gtk.join("settings.ini"), settings).expect("scratch can be written");
    Program::new([tool("WebKitWebDriver"), format!("--port={port}")])
        .env("DISPLAY", display)
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env("NO_AT_BRIDGE", "1")
        .env("LC_ALL", system_locale(languages.first().map_or("en", String::as_str)))
        .env("LOCPATH", locale_folder().to_string_lossy())
        .env("XDG_CONFIG_HOME", scratch.to_string_lossy())
        .env("XDG_CACHE_HOME", scratch.join("cache").to_string_lossy())
        .env("XDG_DATA_HOME", scratch.join("data").to_string_lossy())
}

fn locale_folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("locales")
}

/// A locale of the system for this language tag, made where it is not there yet: the engine asks for no
/// other language than that of the system.
fn system_locale(tag: &str) -> String {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _turn = ONE_AT_A_TIME.lock();
    let primary = tag.split('-').next().unwrap_or(tag);
    let country = match primary {
        "en" => "GB",
        "ar" => "MA",
        _ => "BE",
    };
    let name = format!("{primary}_{country}");
    let folder = locale_folder();
    let target = folder.join(format!("{name}.UTF-8"));
    if !target.is_dir() {
        fs::create_dir_all(&folder).expect("the temporary folder can be written");
        let made = Command::new("localedef")
            .args(["-c", "-i", &name, "-f", "UTF-8"])
            .arg(&target)
            .output();
        if !target.is_dir() {
            eprintln!("WebKit cannot be given the language {tag}: localedef {made:?}");
        }
    }
    format!("{name}.UTF-8")
}

#[derive(Debug)]
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let name = format!(
            "jalon-journey-{}-{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::Relaxed)
        );
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("the temporary folder can be written");
        Self(folder)
    }

    fn text(&self) -> String {
        self.0.to_string_lossy().into_owned()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
