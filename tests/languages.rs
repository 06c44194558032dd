//! One list of languages: what is made from it agrees, nothing else lists them, and a language is added by an entry and
//! its texts. The last is shown by following `docs/locale.md` to the letter on a copy of the project.

#[path = "instrument/document.rs"]
mod document;
#[path = "languages/lists.rs"]
mod lists;
#[path = "support/project.rs"]
mod project;
#[allow(dead_code)]
#[path = "architecture/sources.rs"]
mod sources;

use document::{Block, blocks};
use jalon_core::instrument::{Audience, Locale};
use project::write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the app is made of, as far as languages go.
const COPIED: [&str; 11] = [
    "src",
    "crates",
    "locales",
    "scripts",
    "public/boot.js",
    "styles/shell.css",
    "styles/icons.svg",
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
    "pictures.json",
];

/// Bytes by which the boot script may grow with a language that has one alias: its tags.
const MOST_IN_BOOT: usize = 40;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The document without the indentation of its list, so that a block is as the file has it.
fn recipe() -> String {
    let document = sources::read("docs/locale.md");
    let line = |line: &str| {
        let fence = line.trim_start().starts_with("```");
        format!("{}\n", if fence { line.trim_start() } else { line })
    };
    document.lines().map(line).collect()
}

/// The commands of the recipe.
fn commands(recipe: &str) -> &str {
    let (_, rest) = recipe.split_once("```sh,recipe\n").expect("commands");
    rest.split("```").next().unwrap_or_default()
}

/// A copy of the project with these blocks and commands followed.
fn copy(name: &str, recipe: &[Block], commands: &str) -> PathBuf {
    let folder = project::copy(name, &COPIED, recipe);
    let followed = Command::new("sh").args(["-e", "-c", commands]).current_dir(&folder).status();
    assert!(followed.expect("a shell runs").success(), "{commands}");
    folder
}

/// Runs a module with node in a folder of the project; what it prints. Nothing where node or its packages are missing.
fn node(folder: &Path, module: &str) -> Option<String> {
    let packages = root().join("node_modules");
    if !packages.join("@fluent/syntax").exists() {
        println!("Skipped: node_modules is not here. scripts/tools.sh npm");
        assert!(std::env::var_os("CI").is_none(), "CI is set: the scripts must be tried");
        return None;
    }
    #[cfg(unix)]
    if !folder.join("node_modules").exists() {
        std::os::unix::fs::symlink(&packages, folder.join("node_modules")).expect("a link");
    }
    let node = Command::new("node")
        .args(["--input-type=module", "--eval", module])
        .current_dir(folder)
        .output()
        .expect("node runs");
    assert!(node.status.success(), "{}", String::from_utf8_lossy(&node.stderr));
    Some(String::from_utf8(node.stdout).expect("a text"))
}

/// Writes the welcome of the project in `folder`; the files that came of it.
fn welcome(folder: &Path) -> Option<PathBuf> {
    let out = folder.join("out");
    for (from, to) in [
        ("index.html", "index.html"),
        ("public/boot.js", "boot.js"),
        ("styles/shell.css", "shell.css"),
    ] {
        write(&out.join(to), &fs::read(folder.join(from)).expect("a file"));
    }
    // Trunk copies the folder whole.
    let _ = fs::remove_dir_all(out.join("locales"));
    let copied = Command::new("cp").args(["-r", "locales", "out/"]).current_dir(folder).status();
    assert!(copied.expect("cp runs").success(), "the texts are copied");
    let module =
        "import { writeWelcome } from './scripts/welcome.mjs'; console.log(writeWelcome('out'));";
    node(folder, module).map(|_| out)
}

#[test]
fn the_recipe_of_the_document_adds_a_language_and_nothing_else_is_needed() {
    let recipe = recipe();
    let blocks = blocks(&recipe);
    let paths: Vec<_> = blocks.iter().map(|block| block.path.as_str()).collect();
    assert_eq!(paths, ["locales/locales.json"], "one file beside the texts");
    // The folder of `tests/instrument.rs` too: cargo takes copies in two folders for one project and would mix them up.
    let folder = copy("recipe", &blocks, commands(&recipe));

    // A program of its own in the copy: it needs none of what only tests need.
    let said = project::run(&folder, &sources::read("tests/languages/walk.rs"));
    assert!(said.contains("found, offered to a person, not to an adviser"), "{said}");
}

#[test]
fn a_further_language_does_not_make_the_page_larger() {
    let recipe = recipe();
    let before = welcome(&copy("languages-before", &[], "true"));
    let after = welcome(&copy("languages-after", &blocks(&recipe), commands(&recipe)));
    let (Some(before), Some(after)) = (before, after) else { return };
    let read = |out: &Path, file: &str| fs::read_to_string(out.join(file)).expect("a file");
    for file in ["index.html", "shell.css"] {
        assert_eq!(read(&before, file), read(&after, file), "{file} is as it was");
    }
    assert!(
        read(&before, "index.html").contains("lang=\"ar\" dir=\"rtl\""),
        "the welcome is there"
    );
    let more = read(&after, "boot.js").len() - read(&before, "boot.js").len();
    println!("boot.js: {more} bytes more");
    assert!((1..=MOST_IN_BOOT).contains(&more), "boot.js grows by {more} bytes");
    // The page holds as many texts in the source as the language's own welcome has.
    let script = read(&after, "locales/uk/welcome.js");
    let (_, said) = script.rsplit_once(")({").expect("what it says");
    let said: serde_json::Value =
        serde_json::from_str(&format!("{{{}", said.trim_end().trim_end_matches(");")))
            .expect("JSON");
    let texts = said["texts"].as_array().expect("texts");
    let page = read(&after, "index.html");
    let (shell, _) = page.split_once("<template").expect("what is shown after a trap follows");
    let spans = shell.matches("class=\"words\" lang=\"fr\"").count();
    assert!(texts.len() == spans && spans > 5, "{} of {spans}", texts.len());
    assert!(!before.join("locales/uk").exists() && !before.join("locales/fr/welcome.js").exists());
}

/// Lists of languages as browsers have them: each tag alone, with a region, in other writing, and behind others.
fn wishes() -> Vec<Vec<String>> {
    let list: serde_json::Value =
        serde_json::from_str(&sources::read("locales/locales.json")).expect("JSON");
    let entries = list["locales"].as_array().expect("entries").iter();
    let tags = entries.flat_map(|entry| {
        let aliases = entry["aliases"].as_array().expect("aliases").iter();
        aliases.chain([&entry["tag"]]).map(|tag| tag.as_str().expect("a tag").to_owned())
    });
    let written = tags.flat_map(|tag| {
        let capital = tag.to_uppercase();
        [format!("{tag}-BE-x-y"), format!("{tag}_BE"), format!("x{tag}"), capital, tag]
    });
    let junk = ["", "-", "_", "toString", "constructor-x", "__proto__", "xx-fr"].map(str::to_owned);
    let all: Vec<String> = written.chain(junk).collect();
    let behind = |tag: &String| vec!["xx-YY".to_owned(), tag.clone(), "ar".to_owned()];
    all.iter().map(|tag| vec![tag.clone()]).chain(all.iter().map(behind)).collect()
}

#[test]
fn the_boot_script_finds_the_language_that_the_core_finds() {
    let wishes = wishes();
    let program = sources::read("tests/languages/boot.mjs");
    let program = program.replace("WISHES", &serde_json::to_string(&wishes).expect("JSON"));
    let Some(found) = node(root(), &program) else { return };
    let found: Vec<[String; 2]> = serde_json::from_str(&found).expect("JSON");
    assert!(found.len() == wishes.len() && wishes.len() > 50);
    for (wanted, [lang, dir]) in wishes.iter().zip(found) {
        let locale = Locale::negotiate(wanted);
        let core = [locale.tag(), locale.direction().as_str()];
        assert_eq!([lang.as_str(), dir.as_str()], core, "{wanted:?}");
    }
}

#[test]
fn every_language_has_the_files_of_its_audiences_and_no_others() {
    for locale in Locale::ALL {
        let folder = format!("locales/{}", locale.tag());
        let mut wanted: Vec<String> = Audience::ALL
            .into_iter()
            .filter(|audience| locale.has(*audience))
            .map(|audience| format!("{folder}/{}.ftl", audience.as_str()))
            .chain([format!("{folder}/start.ftl")])
            .collect();
        wanted.sort();
        let mut files = sources::files(&folder);
        files.sort();
        assert_eq!(files, wanted);
    }
}
