//! What is kept on the device, and the releases it comes from.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::app::App;

/// What the page's late script knows; nothing before it is there.
const DEVICE: &str = "const done = arguments[arguments.length - 1];
    if (!globalThis.jalonDevice) return done(null);
    addEventListener('jalon-device', ({ detail }) => done(detail), { once: true });
    jalonDevice('look')";

/// Asks for a newer release, where that is wanted, and waits until it is installed or has failed.
const WORKERS: &str = "const [wanted, done] = arguments;
    const tell = (worker) => worker && new Promise((answer) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => answer(data.release);
      setTimeout(answer, 5000);
      worker.postMessage('tell', [port2]);
    });
    const installed = ({ installing }) => installing && new Promise((answer) => {
      const look = () => installing.state !== 'installing' && answer();
      installing.addEventListener('statechange', look);
      look();
    });
    (async () => {
      const { serviceWorker } = navigator;
      let registration = await serviceWorker.getRegistration();
      if (wanted) {
        const address = new URL('sw.js', document.baseURI);
        registration ??= await serviceWorker.register(address, { updateViaCache: 'none' }).catch(() => undefined);
        await registration?.update().catch(() => {});
      }
      if (!registration) return {};
      await installed(registration);
      return { active: await tell(registration.active), waiting: await tell(registration.waiting) };
    })().then(done, (error) => done({ error: String(error) }))";

/// The releases of the workers there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workers {
    /// The one that answers.
    pub active: Option<String>,
    /// The one that is installed whole and waits.
    pub waiting: Option<String>,
}

/// How things stand, as the page tells the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Device {
    /// A newer release is there.
    pub offered: bool,
    /// Everything that was used is on the device.
    pub kept: bool,
    /// Everything there is is.
    pub whole: bool,
    /// Not all of it came.
    pub failed: bool,
    /// Bytes that are missing for it.
    pub missing: u64,
}

/// A built release.
#[derive(Clone, Debug)]
pub struct Release {
    /// Where it lies.
    pub folder: PathBuf,
    /// Its name.
    pub name: String,
}

impl Release {
    /// The release in a folder.
    ///
    /// # Panics
    /// When its page names none.
    pub fn of(folder: &Path) -> Self {
        let page = std::fs::read_to_string(folder.join("index.html")).expect("the page");
        let (_, rest) = page.split_once("data-release=\"").expect("a release");
        let name = rest.split('"').next().expect("its name").to_owned();
        Self { folder: folder.to_owned(), name }
    }

    /// Another release, with other bytes in nearly every file, in a folder of this journey's own.
    ///
    /// # Panics
    /// When it cannot be made.
    pub fn another(&self, app: &App, name: &str) -> Self {
        let folder = app.scratch.join(name);
        let made = Command::new("node")
            .arg("tests/journeys/support/release.mjs")
            .args([&self.folder, &folder])
            .arg(name)
            .output()
            .expect("node runs");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        Self { folder, name: name.to_owned() }
    }

    /// Each group with the addresses of its files, as the worker lists them.
    ///
    /// # Panics
    /// When there is no list.
    pub fn groups(&self) -> Vec<(String, Vec<String>)> {
        let script = std::fs::read_to_string(self.folder.join("sw.js")).expect("the worker");
        let (_, list) = script.split_once("groups:{").expect("a list");
        let list = list.split("]]}").next().expect("its end");
        let group = |text: &str| {
            let (name, files) = text.split_once(":[[").expect("a group");
            let addresses = files.split("],[").filter_map(|file| file.split('"').nth(1));
            let name = name.trim_matches(['"', ',']).to_owned();
            (name, addresses.map(str::to_owned).collect())
        };
        list.split("]],").map(group).collect()
    }

    /// The addresses of one group.
    ///
    /// # Panics
    /// When there is no such group.
    pub fn group(&self, wanted: &str) -> Vec<String> {
        let found = self.groups().into_iter().find(|(name, _)| name == wanted);
        found.unwrap_or_else(|| panic!("no group {wanted}")).1
    }
}

impl App {
    /// The release that is served at first.
    pub fn release(&self) -> Release {
        let dist = || std::env::var_os("JALON_DIST").map_or_else(|| "dist".into(), PathBuf::from);
        Release::of(&self.options.site.clone().unwrap_or_else(dist))
    }

    /// From now on the host has this release and no other, with these faults.
    pub fn hosts(&self, release: &Release, faults: &Value) {
        self.server.serves(&release.folder, "/", faults);
    }

    /// How things stand, as the page's late script knows; `None` before that is there.
    pub async fn device(&self) -> Option<Device> {
        let told = self.client.execute_async(DEVICE, vec![]).await.unwrap_or_default();
        let facts = told[0].as_u64()?;
        let is = |bit: u32| facts & (1 << bit) != 0;
        Some(Device {
            offered: is(0),
            kept: is(1),
            whole: is(2),
            failed: is(3),
            missing: told[1].as_u64()?,
        })
    }

    /// Waits until `holds` of how things stand; `what` says it.
    pub async fn device_is(&self, what: &str, holds: impl Fn(Device) -> bool) {
        self.until(what, async || self.device().await.filter(|device| holds(*device))).await;
    }

    /// Waits until everything that was used is on the device.
    pub async fn is_kept(&self) {
        self.device_is("it is kept on the device", |device| device.kept).await;
    }

    /// The workers there are, once none is being installed; `wanted` asks for a newer one first.
    pub async fn workers(&self, wanted: bool) -> Workers {
        let told = self.client.execute_async(WORKERS, vec![json!(wanted)]).await;
        let told = told.expect("the page answers");
        assert_eq!(told["error"], Value::Null, "no worker can be asked");
        let name = |of: &str| told[of].as_str().map(str::to_owned);
        Workers { active: name("active"), waiting: name("waiting") }
    }

    /// The release of the page.
    pub async fn on_screen(&self) -> String {
        let script = "return document.getElementById('start')?.dataset.release ?? ''";
        self.js(script, vec![]).await.as_str().unwrap_or_default().to_owned()
    }

    /// All that the page has loaded is of this release, by name.
    ///
    /// # Panics
    /// When it is of another one too.
    pub async fn saw_only(&self, release: &Release) {
        assert_eq!(self.on_screen().await, release.name, "the page is of another release");
        let files: BTreeSet<String> =
            release.groups().into_iter().flat_map(|(_, files)| files).collect();
        let base = self.server.url("/");
        for url in self.loaded().await {
            let Some(path) = url.strip_prefix(&base) else { continue };
            let is_of_all = path.is_empty() || path == "sw.js" || path.contains("manifest");
            assert!(is_of_all || files.contains(path), "{path} is not of {}", release.name);
        }
    }

    /// Takes one file of a release off the device, as if it had never come.
    pub async fn forget(&self, release: &Release, file: &str) {
        let script = "const [release, url, done] = arguments;
            (async () => {
              for (const name of await caches.keys()) {
                if (!name.endsWith(` ${release}`)) continue;
                const cache = await caches.open(name);
                const found = (await cache.keys()).filter((key) => key.url.split('?')[0] === url);
                await Promise.all(found.map((key) => cache.delete(key)));
              }
            })().then(done, done)";
        let url = self.server.url(&format!("/{}", file.trim_start_matches("./")));
        let script = self.client.execute_async(script, vec![json!(release.name), json!(url)]);
        script.await.expect("the page answers");
    }

    /// Leaves, so that no tab shows the app, and takes the server away.
    pub async fn without_network(&self) {
        self.client.goto("about:blank").await.expect("the empty page opens");
        self.server.stop();
    }

    /// Opens a page, from wherever one is.
    ///
    /// # Panics
    /// When it does not open.
    pub async fn reload_from(&self, path: &str) {
        assert!(self.try_go(path).await, "{path} does not open");
        self.go_on_where_asked().await;
    }

    /// The names of the caches of the app.
    pub async fn caches(&self) -> Vec<String> {
        let script = "const [done] = arguments; caches.keys().then(done)";
        let names = self.client.execute_async(script, vec![]).await.unwrap_or_default();
        let names: Vec<String> = serde_json::from_value(names).unwrap_or_default();
        names.iter().filter_map(|name| Some(name.rsplit_once(' ')?.1.to_owned())).collect()
    }
}
