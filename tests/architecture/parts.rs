//! What is fetched later is reached by its table alone (`docs/adr/0008-files-of-the-app.md`): whatever the first file
//! names comes with it.

use crate::circles::{File, Path, module};
use crate::none;
use crate::sources::{Source, rust, word};
use std::collections::BTreeSet;

/// The folders of `src` that are in a file of their own, with those that may name their modules besides.
const FETCHED: [(&str, &[&str]); 4] = [
    ("later", &["plan", "desk", "workshop"]),
    ("plan", &[]),
    ("desk", &["workshop"]),
    ("workshop", &[]),
];

/// The one file that names the tables of the browser's side and those of the core.
const PARTS: &str = "src/parts.rs";

/// The tables in the core, and the statics that they are made of.
const TABLES: [&str; 5] = ["LATER", "PLAN", "DESK", "WORKSHOP", "CODE"];

/// Every path of a file from the root of its crate, whatever it does with it.
fn paths(file: &File) -> Vec<Path> {
    let used = file.imports.iter().filter_map(|import| file.absolute(&import.path));
    let written = file.written().into_iter().filter_map(|path| file.named(&path));
    used.chain(written).collect()
}

/// The paths that lead into a fetched folder from outside; and how many lead there at all.
fn early(sources: &[Source]) -> (Vec<String>, usize) {
    let modules: BTreeSet<Path> = sources.iter().map(|source| module(&source.path)).collect();
    let (mut offences, mut all) = (Vec::new(), 0);
    for source in sources {
        for path in paths(&File::of(source)) {
            let Some((folder, besides)) = FETCHED.iter().find(|(folder, _)| {
                path.get(1).is_some_and(|second| second == folder) && modules.contains(&path[..2])
            }) else {
                continue;
            };
            all += 1;
            let stands_in = |folder: &&str| source.path.contains(&format!("/{folder}/"));
            if !stands_in(folder) && !besides.iter().any(stands_in) && source.path != PARTS {
                offences.push(format!("{}: {}", source.path, path.join("::")));
            }
        }
    }
    (offences, all)
}

#[test]
fn only_parts_names_what_comes_later() {
    let (offences, all) = early(&rust("src"));
    none("Code of a later file, named by an earlier one", &offences);
    assert!(all > 30, "the names are found");
}

#[test]
fn a_name_of_what_comes_later_is_seen_however_it_is_written() {
    let names = [
        "use crate::web::later::files;",
        "use super::later::files::save;",
        "use super::{page, later as other};",
        "pub use crate::web::later::files;",
        "fn f() { super::later::files::save(); }",
        "use crate::web;\nfn f() { web::later::files::save(); }",
        "use jalon::web::{self as w};\nfn f() { w::later::save(); }",
    ];
    // The core's roles and a part's table are no such modules.
    let others = [
        "use jalon_core::app::workshop;\nfn f() { workshop::Place::Count; }",
        "use super::parts;\nfn f() { parts::later(); }",
        "fn f() { jalon_core::app::workshop::update(); } // web::later::x",
    ];
    let with = |path: &str, text: &str| {
        let there = Source::of("src/web/later/mod.rs", "pub mod files;\n");
        early(&[there, Source::of(path, text)]).0.len()
    };
    for text in names {
        assert_eq!(with("src/web/a.rs", text), 1, "{text}");
        assert_eq!(with("src/web/workshop/a.rs", text), 0, "{text}");
        assert_eq!(with(PARTS, text), 0, "{text}");
    }
    for text in others {
        assert_eq!(with("src/web/a.rs", text), 0, "{text}");
    }
}

/// The names of the core's tables in a file, with the path they come by.
fn tables(source: &Source) -> Vec<String> {
    let file = File::of(source);
    let of_core = |path: &Path| path.first().is_some_and(|first| first == "jalon_core");
    let behind = |path: Path| {
        let import = file.imports.iter().find(|import| path.first() == Some(&import.name));
        import.map_or(path.clone(), |import| [&import.path[..], &path[1..]].concat())
    };
    let is_core = source.path.starts_with("crates/core/");
    let used = file.imports.iter().filter(|import| !(is_core && import.is_public));
    let used = used.map(|import| import.path.clone());
    let written = file.written().into_iter().map(behind);
    let mut found: Vec<String> = used
        .chain(written)
        .filter(|path| path.len() > 1 && path.last().is_some_and(|l| TABLES.contains(&&**l)))
        .filter(|path| is_core || of_core(path))
        .map(|path| format!("{}: {}", source.path, path.join("::")))
        .collect();
    found.dedup();
    found
}

#[test]
fn the_tables_of_the_core_are_named_where_they_are_handed_over() {
    let (may, others): (Vec<Source>, Vec<Source>) = [rust("src"), rust("crates/core/src")]
        .concat()
        .into_iter()
        .partition(|source| [PARTS, "crates/core/src/app/tables.rs"].contains(&&*source.path));
    let named = may.iter().map(|source| tables(source).len());
    assert_eq!(named.collect::<Vec<_>>(), [4, 11], "the tables are found");
    none("Tables, named by others", &others.iter().flat_map(tables).collect::<Vec<_>>());
    for text in [
        "use jalon_core::app::{Event, LATER};",
        "fn f() { jalon_core::app::tables::WORKSHOP; }",
        "use jalon_core::app;\nfn f() { &app::LATER; }",
        "pub use jalon_core::app::LATER as L;",
    ] {
        assert_eq!(tables(&Source::of("src/web/a.rs", text)).len(), 1, "{text}");
    }
}

#[test]
fn screens_and_elements_know_the_view_and_not_the_model() {
    let sources = [rust("src/screens"), rust("src/ui")].concat();
    assert!(sources.len() > 30, "the screens are found");
    let names = |source: &Source| source.lines_with(|code| word(code, "Model"));
    none("The model, on a screen", &sources.iter().flat_map(names).collect::<Vec<_>>());
}
