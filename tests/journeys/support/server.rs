//! The server of the built pages: a program of its own, so that a journey can really take it away.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::options::Options;
use super::process::{Group, Program};

/// Serves one folder on the loopback interface, until dropped.
#[derive(Debug)]
pub struct Server {
    control: PathBuf,
    log: PathBuf,
    port: u16,
    words: Vec<String>,
    running: RefCell<Option<Group>>,
}

impl Server {
    /// Serves `folder`, as `options` say, and notes every request down in `log`.
    ///
    /// # Panics
    /// When the folder is not there or the server does not start.
    pub fn start(folder: &Path, log: PathBuf, options: &Options) -> Self {
        let why = "build the app first, or say in JALON_DIST where it is";
        assert!(
            folder.join("index.html").is_file(),
            "nothing to serve in {}: {why}",
            folder.display()
        );
        let script =
            std::env::var("JALON_SERVE").unwrap_or_else(|_| "scripts/serve.mjs".to_owned());
        let control = log.with_extension("control");
        let text = |path: &Path| path.to_string_lossy().into_owned();
        let words = if options.faults {
            vec!["tests/journeys/support/faults.mjs".to_owned(), text(&control)]
        } else if options.worker {
            vec![script, text(folder)]
        } else {
            vec![script, text(folder), "--without".to_owned(), "/sw.js".to_owned()]
        };
        let running = RefCell::new(None);
        let mut server = Self { control, log, port: 0, words, running };
        server.serves(folder, "/", &json!([]));
        server.port = server.spawn(0);
        server
    }

    /// From now on the site of this folder is served, under this path, with these faults: see `faults.mjs`, which alone heeds it.
    ///
    /// # Panics
    /// When what is served cannot be noted down.
    pub fn serves(&self, folder: &Path, under: &str, faults: &Value) {
        let folder = std::path::absolute(folder).expect("a path");
        let text = json!({ "site": folder, "under": under, "faults": faults }).to_string();
        // In one step: the server reads it at any time.
        let draft = self.control.with_extension("draft");
        std::fs::write(&draft, text).expect("it can be written");
        std::fs::rename(&draft, &self.control).expect("it can be put there");
    }

    /// Address of a page; `path` starts with `/`.
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Takes the server away: connections are refused from now on.
    pub fn stop(&self) {
        self.running.take();
    }

    /// Brings it back at the same address.
    pub fn start_again(&self) {
        self.stop();
        assert_eq!(self.spawn(self.port), self.port, "the server came back elsewhere");
    }

    /// Every request since the start, as the server wrote it down.
    pub fn requests(&self) -> Vec<Value> {
        let log = std::fs::read_to_string(&self.log).unwrap_or_default();
        log.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
    }

    fn spawn(&self, port: u16) -> u16 {
        let (port, log) = (port.to_string(), self.log.to_string_lossy());
        let words = self.words.iter().map(String::as_str);
        let words = ["node"].into_iter().chain(words).chain(["--port", &port, "--log", &log]);
        let program = Program::new(words);
        let errors = self.log.with_extension("err");
        let (group, line) = Group::spawn_for_line(&program, &errors).expect("node starts");
        *self.running.borrow_mut() = Some(group);
        let said = line.rsplit(':').next().and_then(|p| p.trim_end_matches('/').parse().ok());
        said.unwrap_or_else(|| {
            panic!(
                "{} said “{line}”; {}",
                self.words[0],
                std::fs::read_to_string(&errors).unwrap_or_default()
            )
        })
    }
}
