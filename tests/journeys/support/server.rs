//! The server of the built pages: a program of its own, so that a journey can really take it away.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::process::{Group, Program};

/// Serves one folder on the loopback interface, until dropped.
#[derive(Debug)]
pub struct Server {
    folder: PathBuf,
    log: PathBuf,
    port: u16,
    running: RefCell<Option<Group>>,
}

impl Server {
    /// Serves `folder` and notes every request down in `log`.
    ///
    /// # Panics
    /// When the folder is not there or the server does not start.
    pub fn start(folder: &Path, log: PathBuf) -> Self {
        let why = "build the app first, or say in JALON_DIST where it is";
        assert!(
            folder.join("index.html").is_file(),
            "nothing to serve in {}: {why}",
            folder.display()
        );
        let mut server =
            Self { folder: folder.to_owned(), log, port: 0, running: RefCell::new(None) };
        server.port = server.spawn(0);
        server
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
        let script =
            std::env::var("JALON_SERVE").unwrap_or_else(|_| "scripts/serve.mjs".to_owned());
        let port = port.to_string();
        let (folder, log) = (self.folder.to_string_lossy(), self.log.to_string_lossy());
        let program =
            Program::new(["node", script.as_str(), &folder, "--port", &port, "--log", &log]);
        let errors = self.log.with_extension("err");
        let (group, line) = Group::spawn_for_line(&program, &errors).expect("node starts");
        *self.running.borrow_mut() = Some(group);
        let said = line.rsplit(':').next().and_then(|p| p.trim_end_matches('/').parse().ok());
        said.unwrap_or_else(|| {
            panic!(
                "{script} said “{line}”; {}",
                std::fs::read_to_string(&errors).unwrap_or_default()
            )
        })
    }
}
