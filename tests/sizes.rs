//! What a first visit costs, and a person's whole path: every file, as it travels (brotli where there is one).
//! Reads the built app in `dist/`, or in the folder that `JALON_DIST` names.

use jalon_core::instrument::Locale;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Bytes of a first load, at most: a little under three seconds at 400 kbit/s.
const MOST: u64 = 143_500;

/// Bytes of a first load and of all that comes later on a person's path, at most: what comes later takes four seconds at
/// 400 kbit/s, while the person reads and chooses topics.
const MOST_OF_A_PATH: u64 = 316_000;

/// Bytes of code that only who reads codes loads, at most: the desk and what it has in common with the workshop.
const MOST_OF_A_DESK: u64 = 38_500;

/// Bytes that only a facilitator loads, at most: less than one second more.
const MOST_OF_A_WORKSHOP: u64 = 37_000;

/// Bytes of what keeps the app on a device, at most: its two scripts and the manifest, fetched once the first screen is there
/// and nothing else is to be done.
const MOST_OF_KEEPING: u64 = 22_000;

/// Bytes of one language's recordings, at most. Only who asks for them loads them.
const MOST_OF_RECORDINGS: u64 = 600_000;

/// A tag of a page with its attributes.
struct Tag<'a>(&'a str);

impl<'a> Tag<'a> {
    fn name(&self) -> &'a str {
        self.0.split([' ', '>', '/', '\n']).next().unwrap_or_default()
    }

    fn attribute(&self, name: &str) -> Option<&'a str> {
        let (_, rest) = self.0.split_once(&format!(" {name}=\""))?;
        rest.split('"').next()
    }

    /// The files of the app that a browser loads because of this tag.
    fn loads(&self) -> Vec<&'a str> {
        let rel = self.attribute("rel").unwrap_or_default();
        let attributes: &[&str] = match self.name() {
            // Only phones that put Jalon on their home screen load the large icon.
            "link" if rel == "apple-touch-icon" => &[],
            "link" => &["href"],
            "script" => &["src", "data-js", "data-wasm"],
            "img" => &["src"],
            _ => &[],
        };
        let named = attributes.iter().filter_map(|name| self.attribute(name));
        named.map(|path| path.trim_start_matches("./")).collect()
    }

    /// A file of the app that the start script fetches later.
    fn later(&self, attribute: &str) -> Option<&'a str> {
        self.attribute(attribute).filter(|_| self.name() == "script")
    }
}

fn tags(page: &str) -> impl Iterator<Item = Tag<'_>> {
    page.split('<').skip(1).map(Tag)
}

/// The built app, unless there is none and none has to be.
fn dist() -> Option<PathBuf> {
    let named = std::env::var("JALON_DIST").unwrap_or_else(|_| "dist".to_owned());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(named);
    if folder.join("index.html").exists() {
        return Some(folder);
    }
    println!("Skipped: {} holds no built app. `make build` builds one.", folder.display());
    assert!(std::env::var_os("CI").is_none(), "there is nothing to measure");
    None
}

fn page(dist: &Path) -> String {
    fs::read_to_string(dist.join("index.html")).expect("index.html is read")
}

/// How many bytes of this file travel; `None` when there is no such file.
fn travels(dist: &Path, path: &str) -> Option<u64> {
    let length = |path: String| fs::metadata(dist.join(path)).ok().map(|file| file.len());
    length(format!("{path}.br")).or_else(|| length(path.to_owned()))
}

/// The folder of the release, whose name the page tells.
fn release(dist: &Path) -> String {
    let page = page(dist);
    let told = tags(&page).find_map(|tag| tag.later("data-release")).expect("a release");
    told.to_owned()
}

/// This file of the language in which it is largest.
fn largest_texts(dist: &Path, file: &str) -> (String, u64) {
    let release = release(dist);
    let folders = fs::read_dir(dist.join(&release).join("locales")).expect("the texts are there");
    let texts = folders.filter_map(|folder| {
        let path = format!("{release}/locales/{}/{file}", folder.ok()?.file_name().to_str()?);
        travels(dist, &path).map(|size| (path, size))
    });
    texts.max_by_key(|(_, size)| *size).expect("a language")
}

/// Every file of a first load with its size.
fn first_load(dist: &Path) -> BTreeMap<String, u64> {
    let page = page(dist);
    let mut files: BTreeMap<String, u64> = BTreeMap::new();
    let named: Vec<&str> = tags(&page).flat_map(|tag| tag.loads()).collect();
    for path in named.into_iter().chain(["index.html"]) {
        let size = travels(dist, path).unwrap_or_else(|| panic!("{path} is named and not there"));
        files.insert(path.to_owned(), size);
    }
    files.extend([largest_texts(dist, "start.ftl")]);
    files
}

/// The wasm files of a part of the app: their names begin so.
fn part(dist: &Path, begin: &str) -> Vec<(String, u64)> {
    let names = fs::read_dir(dist).expect("a folder").filter_map(|file| {
        let name = file.ok()?.file_name().into_string().ok()?;
        let is_wasm = Path::new(&name).extension().is_some_and(|end| end == "wasm");
        (is_wasm && name.starts_with(begin)).then_some(name)
    });
    let sized = |name: String| travels(dist, &name).map(|size| (name, size));
    let files: Vec<(String, u64)> = names.filter_map(sized).collect();
    assert!(!files.is_empty(), "no file {begin}*.wasm: the app was not divided");
    files
}

/// Prints what the files cost and in all, and panics where that is too much.
fn at_most(most: u64, what: &str, files: &BTreeMap<String, u64>) {
    let mut rows: Vec<(&String, &u64)> = files.iter().collect();
    rows.sort_by_key(|(_, size)| std::cmp::Reverse(**size));
    for (path, size) in &rows {
        println!("{size:>9}  {path}");
    }
    let total: u64 = files.values().sum();
    println!("{total:>9}  {what}, at most {most}");
    assert!(total <= most, "{what} costs {total} bytes, {} too many", total - most);
}

#[test]
fn a_first_visit_costs_no_more_than_promised() {
    let Some(dist) = dist() else { return };
    let files = first_load(&dist);
    for end in [".html", ".css", "boot.js", "start.js", ".wasm", ".ftl", "icon.svg"] {
        assert!(files.keys().any(|path| path.ends_with(end)), "no {end} in {files:?}");
    }
    assert!(files.keys().any(|path| path.contains("/pictures/")), "the welcome has pictures");
    at_most(MOST, "a first visit", &files);
}

#[test]
fn a_whole_path_costs_no_more_than_promised() {
    let Some(dist) = dist() else { return };
    let mut files = first_load(&dist);
    let page = page(&dist);
    let styles = tags(&page).find_map(|tag| tag.later("data-late")).expect("styles come later");
    let size = travels(&dist, styles).unwrap_or_else(|| panic!("{styles} is not there"));
    let texts = largest_texts(&dist, "person.ftl");
    let mut shared = part(&dist, "shared-");
    shared.retain(|(name, _)| name.split('-').any(|of| of == "later"));
    let later = [part(&dist, "later-"), shared, vec![(styles.to_owned(), size), texts]];
    for (path, size) in later.concat() {
        assert_eq!(files.insert(path.clone(), size), None, "{path} is part of the first load");
    }
    at_most(MOST_OF_A_PATH, "a whole path", &files);
}

#[test]
fn only_where_codes_are_read_the_desks_part_is_loaded() {
    let Some(dist) = dist() else { return };
    let mut files = part(&dist, "shared-");
    files.retain(|(name, _)| !name.split('-').any(|of| of == "later"));
    files.extend(part(&dist, "desk-"));
    at_most(MOST_OF_A_DESK, "an adviser's part", &files.into_iter().collect());
}

#[test]
fn only_a_facilitator_loads_the_facilitators_part() {
    let Some(dist) = dist() else { return };
    let files: BTreeMap<String, u64> = part(&dist, "workshop-").into_iter().collect();
    let first = first_load(&dist);
    assert!(!files.keys().any(|path| first.contains_key(path)), "{files:?} is part of {first:?}");
    at_most(MOST_OF_A_WORKSHOP, "a facilitator's part", &files);
}

#[test]
fn recordings_are_loaded_only_when_asked_for_and_are_small_enough() {
    let Some(dist) = dist() else { return };
    let loads = first_load(&dist);
    assert!(!loads.keys().any(|path| path.contains("recordings")), "the first load: {loads:?}");
    for locale in Locale::ALL.into_iter().filter(|locale| locale.has_recordings()) {
        let tag = locale.tag();
        for container in ["ogg", "caf"] {
            let path = format!("{}/recordings/{tag}.{container}.json", release(&dist));
            let index =
                fs::read_to_string(dist.join(&path)).unwrap_or_else(|e| panic!("{path}: {e}"));
            let index: serde_json::Value = serde_json::from_str(&index).expect("an index");
            let pack = format!("recordings/{}", index["file"].as_str().expect("a name"));
            let size = travels(&dist, &pack).unwrap_or_else(|| panic!("{pack} is not there"));
            println!("{size:>9}  {pack}, when asked for, at most {MOST_OF_RECORDINGS}");
            assert_eq!(index["bytes"].as_u64(), Some(size), "{path} is of another pack");
            assert!(size <= MOST_OF_RECORDINGS, "{pack} is too large");
        }
    }
}

#[test]
fn what_keeps_the_app_on_a_device_comes_last_and_is_small() {
    let Some(dist) = dist() else { return };
    let page = page(&dist);
    let script = tags(&page).find_map(|tag| tag.later("data-offline")).expect("it is named");
    let paths = [script, "sw.js", "manifest-ar.webmanifest"];
    let first = first_load(&dist);
    let sized = paths.map(|path| {
        assert!(!first.contains_key(path), "{path} is part of the first load");
        let size = travels(&dist, path).unwrap_or_else(|| panic!("{path} is not there"));
        (path.to_owned(), size)
    });
    at_most(MOST_OF_KEEPING, "keeping the app", &sized.into_iter().collect());
}

#[test]
fn the_decoder_is_loaded_on_the_scanning_page_only() {
    let Some(dist) = dist() else { return };
    let page = page(&dist);
    let loads = tags(&page).flat_map(|tag| tag.loads()).filter(|path| path.contains("scanner"));
    assert_eq!(loads.collect::<Vec<_>>(), [""; 0], "index.html loads the decoder");
}

/// A name with a hash never tells another content, nor does one in the folder of a release: fetched once, kept for good. Any
/// other may change.
#[test]
fn names_with_a_hash_are_kept_by_browsers_and_no_others() {
    let Some(dist) = dist() else { return };
    let headers = fs::read_to_string(dist.join("_headers")).expect("the headers are read");
    let blocks = headers.split("\n\n").filter(|block| block.contains("immutable"));
    let kept: Vec<&str> =
        blocks.filter_map(|block| block.lines().next()?.strip_suffix('*')).collect();
    let mut used = vec![false; kept.len()];
    let release = format!("/{}/", release(&dist));
    for folder in ["", "recordings/"] {
        for file in fs::read_dir(dist.join(folder)).expect("a folder").filter_map(Result::ok) {
            let path = format!("/{folder}{}", file.file_name().to_string_lossy());
            let is_release = Some(path.as_str()) == release.strip_suffix('/');
            let path = if is_release { release.clone() } else { path };
            let hash = path.rsplit('-').next().unwrap_or_default().split(['.', '_']).next();
            let is_hash = |h: &str| h.len() >= 15 && h.chars().all(|c| c.is_ascii_hexdigit());
            let rule = kept.iter().position(|begin| path.starts_with(begin));
            let is_told = is_release || hash.is_some_and(is_hash);
            assert_eq!(is_told, rule.is_some(), "{path} and {kept:?}");
            if let Some(rule) = rule {
                used[rule] = true;
            }
        }
    }
    assert!(used.iter().all(|used| *used), "of {kept:?} only {used:?} name a file");
}

#[test]
fn every_file_that_a_page_names_is_found() {
    let page = r#"<link rel="icon" href="icon.svg" type="image/svg+xml">
        <link rel="apple-touch-icon" href="icon-192.png"><link rel="stylesheet" href="./a.css"/>
        <script type="module" data-late="late.css" src="start.js" data-js="app.js"
         data-wasm="app.wasm"></script>
        <link rel="preload" href="./scanner.wasm" as="fetch">
        <div id="shell"><img class="p" src="pictures/eyes.svg" alt=""><a href="x">y</a></div>"#;
    let found: Vec<&str> = tags(page).flat_map(|tag| tag.loads()).collect();
    let wanted = [
        "icon.svg",
        "a.css",
        "start.js",
        "app.js",
        "app.wasm",
        "scanner.wasm",
        "pictures/eyes.svg",
    ];
    assert_eq!(found, wanted);
    assert_eq!(tags(page).find_map(|tag| tag.later("data-late")), Some("late.css"));
}
