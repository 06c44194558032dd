//! The app as one person has it before them: a browser, a server, a language.

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::wd::WindowHandle;
use serde_json::Value;

use super::browser::Browser;
use super::options::Options;
use super::server::Server;
use super::texts::{Name, Texts};

/// How long to wait for something that should come.
pub const PATIENCE: Duration = Duration::from_secs(15);
/// How often to look meanwhile.
const GLANCE: Duration = Duration::from_millis(50);

/// The app in one browser session.
pub struct App {
    /// The engine it runs in.
    pub browser: Browser,
    /// How the browser was set up.
    pub options: Options,
    /// The server of its pages.
    pub server: Server,
    /// The session, for what the harness does not cover.
    pub client: Client,
    /// Stem of the names of all files about this run, `<folder>/<browser>-<journey>`.
    pub(super) stem: String,
    pub(super) scratch: PathBuf,
    pub(super) locales: PathBuf,
    pub(super) texts: RefCell<Rc<Texts>>,
}

/// A tab, to come back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab(WindowHandle);

impl App {
    /// Opens the app's first page, and goes on from what the phone holds.
    pub async fn open(&self) {
        self.go("/").await;
        self.go_on_where_asked().await;
    }

    /// Opens a page; `path` starts with `/` and may have a fragment.
    ///
    /// # Panics
    /// When the page cannot be opened.
    pub async fn go(&self, path: &str) {
        let url = self.server.url(path);
        self.client.goto(&url).await.unwrap_or_else(|e| panic!("{url} does not open: {e}"));
        self.enlarge().await;
    }

    /// Stands in for a text size that `WebKitGTK` does not let be chosen: the root's, through the CSSOM.
    async fn enlarge(&self) {
        if self.browser == Browser::WebKit && self.options.text_percent != 100 {
            let script = "document.documentElement.style.fontSize = `${arguments[0]}%`";
            let _ = self.try_js(script, vec![self.options.text_percent.into()]).await;
        }
    }

    /// Tries to open a page; whether it came. Browsers differ in what they say of a server that is away.
    pub async fn try_go(&self, path: &str) -> bool {
        let url = self.server.url(path);
        if self.client.goto(&url).await.is_err() {
            return false;
        }
        let origin = self.server.url("");
        self.try_js("return location.origin", Vec::new())
            .await
            .is_ok_and(|at| at == origin.as_str())
    }

    /// Leaves for an empty page and comes back, and goes on from what the phone holds: a reload that no browser shortens.
    /// Keeps the fragment.
    pub async fn reload(&self) {
        let url = self.client.current_url().await.expect("a page is open");
        self.client.goto("about:blank").await.expect("the empty page opens");
        self.client
            .goto(url.as_str())
            .await
            .unwrap_or_else(|e| panic!("{url} does not open again: {e}"));
        self.enlarge().await;
        self.go_on_where_asked().await;
    }

    /// The way back of the browser.
    pub async fn back(&self) {
        self.client.back().await.expect("the browser goes back");
    }

    /// The address of the page.
    pub async fn url(&self) -> String {
        self.client.current_url().await.expect("a page is open").to_string()
    }

    /// The text of message `id` in the language of the screen.
    pub fn text(&self, id: &str) -> String {
        self.texts().get(id, &[])
    }

    /// The text of a message with arguments: `app.say(msg("chosen").with("count", 2))`.
    pub fn say(&self, name: impl Into<Name>) -> String {
        name.into().resolve(&self.texts()).1
    }

    /// From now on the screens speak this language.
    pub fn now_speaks(&self, tag: &str) {
        *self.texts.borrow_mut() = Rc::new(Texts::read(&self.locales, tag));
    }

    pub(super) fn texts(&self) -> Rc<Texts> {
        Rc::clone(&self.texts.borrow())
    }

    /// Runs a script in the page: the body of a function that gets `args` as `arguments`.
    ///
    /// # Panics
    /// When the script throws.
    pub async fn js(&self, script: &str, args: Vec<Value>) -> Value {
        self.try_js(script, args).await.unwrap_or_else(|e| panic!("{e}"))
    }

    pub(super) async fn try_js(&self, script: &str, args: Vec<Value>) -> Result<Value, String> {
        self.client.execute(script, args).await.map_err(|e| e.to_string())
    }

    /// Looks again and again until `look` sees something.
    ///
    /// # Panics
    /// When it has not come within [`PATIENCE`]; `what` says what was waited for.
    pub async fn until<T>(&self, what: &str, look: impl AsyncFn() -> Option<T>) -> T {
        let since = Instant::now();
        loop {
            if let Some(seen) = look().await {
                return seen;
            }
            assert!(since.elapsed() < PATIENCE, "waited in vain for {what}");
            self.breathe().await;
        }
    }

    /// The pause between two looks.
    pub(super) async fn breathe(&self) {
        tokio::time::sleep(GLANCE).await;
    }

    /// Waits until a script returns something true.
    pub async fn until_js(&self, what: &str, script: &str) {
        self.until(what, async || {
            (self.try_js(script, Vec::new()).await.ok()? == true).then_some(())
        })
        .await;
    }

    /// The tab before the person.
    pub async fn tab(&self) -> Tab {
        Tab(self.client.window().await.expect("a tab is open"))
    }

    /// Opens an empty tab of the same browser and goes there. `WebKit`'s driver leaves a tab in the background, where no
    /// animation moves on and what one shows never comes: there it is a window.
    pub async fn new_tab(&self) -> Tab {
        let as_tab = self.browser != Browser::WebKit;
        let tab = self.client.new_window(as_tab).await.expect("a tab opens").handle;
        let tab = Tab(tab);
        self.turn_to(&tab).await;
        if !as_tab {
            self.fit_window().await;
        }
        self.tune_tab().await;
        tab
    }

    /// Goes to another tab.
    pub async fn turn_to(&self, tab: &Tab) {
        self.client.switch_to_window(tab.0.clone()).await.expect("the tab is still open");
    }

    /// Kills this tab as a phone does when it needs the memory, and gives the person an empty one.
    pub async fn lose_tab(&self) -> Tab {
        let lost = self.tab().await;
        let fresh = self.new_tab().await;
        self.turn_to(&lost).await;
        self.client.close_window().await.expect("the tab closes");
        self.turn_to(&fresh).await;
        fresh
    }
}
