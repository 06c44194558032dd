//! Arrows go one way: parts → screens → ui → web → app → guidance, share → assessment → instrument; and seal → share.

use crate::none;
use crate::sources::{Source, ours};
use std::collections::{BTreeMap, BTreeSet};

/// What each module may name, besides itself.
const ARROWS: [(&str, &[&str]); 14] = [
    ("instrument", &[]),
    ("scanner", &[]),
    ("assessment", &["instrument"]),
    ("guidance", &["assessment", "instrument"]),
    ("share", &["assessment", "instrument"]),
    ("group", &["share", "assessment", "instrument"]),
    ("seal", &["share", "assessment", "instrument"]),
    ("app", &["group", "guidance", "share", "assessment", "instrument"]),
    ("web", &["app", "scanner", "assessment", "instrument"]),
    ("ui", &["web", "app", "assessment", "instrument"]),
    ("screens", &["ui", "web", "app", "assessment", "instrument"]),
    ("parts", &["screens", "web", "app"]),
    ("main", &["parts"]),
    // Declares the modules and names none.
    ("lib", &[]),
];

/// The modules that `source` names, with the line.
fn named(source: &Source) -> Vec<(usize, String)> {
    let modules = || ARROWS.iter().map(|(module, _)| *module);
    let mut found = Vec::new();
    let mut grouped = false;
    for (line, code) in source.code() {
        let mut starts = vec!["crate::", "jalon::", "jalon_core::"];
        let below = &source.path[source.path.find("src/").unwrap_or_default()..];
        // How many times `super` leads out of the module, the file's own depth tells.
        let depth = below.matches('/').count() - usize::from(below.ends_with("/mod.rs"));
        let out = "super::".repeat(depth);
        if depth > 0 {
            starts.push(&out);
        }
        for start in starts {
            for (at, _) in code.match_indices(start) {
                if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == ':' || c == '$') {
                    continue;
                }
                let path = &code[at + start.len()..];
                grouped = path.starts_with('{');
                let heads = heads(path);
                found.extend(modules().filter(|m| heads.contains(m)).map(|m| (line, m.to_owned())));
            }
        }
        // `use crate::{` over several lines.
        if grouped && !code.contains("::{") {
            let group = ["{", code].concat();
            let heads = heads(&group);
            found.extend(modules().filter(|m| heads.contains(m)).map(|m| (line, m.to_owned())));
        }
        if code.contains(';') {
            grouped = false;
        }
    }
    found
}

/// The first names of a path: `app` of `app::x`, `app` and `web` of `{app::{x, y}, web}`.
fn heads(path: &str) -> Vec<&str> {
    let name = |text| {
        let text: &str = text;
        let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
        &text[..end]
    };
    let Some(group) = path.strip_prefix('{') else { return vec![name(path)] };
    let mut depth = 0;
    let mut heads = vec![name(group.trim_start())];
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => heads.push(name(group[at + 1..].trim_start())),
            _ => {}
        }
    }
    heads
}

fn arrows_of(sources: &[Source]) -> Vec<(&Source, usize, String)> {
    let of = |source| named(source).into_iter().map(move |(line, to)| (source, line, to));
    let own = |(source, _, to): &(&Source, usize, String)| source.module() != to;
    sources.iter().flat_map(of).filter(own).collect()
}

/// The worker stands outside the library: it may name the scanner and nothing else.
fn module(source: &Source) -> &str {
    if source.path == "src/scanner/worker.rs" { "scanner" } else { source.module() }
}

#[test]
fn arrows_go_one_way() {
    let sources = ours();
    let mut offences = Vec::new();
    for (source, line, to) in arrows_of(&sources) {
        let Some((from, allowed)) = ARROWS.iter().find(|(from, _)| *from == module(source)) else {
            panic!("{} belongs to no module that is known: give it its arrows", source.path);
        };
        if !allowed.contains(&to.as_str()) {
            offences.push(format!("{}:{line}: {from} names {to}", source.path));
        }
    }
    none("Arrows that go the wrong way", &offences);
}

#[test]
fn every_module_has_its_arrows() {
    let modules: BTreeSet<String> = ours().iter().map(|s| s.module().to_owned()).collect();
    let known: BTreeSet<String> = ARROWS.iter().map(|(module, _)| (*module).to_owned()).collect();
    assert_eq!(modules, known);
}

#[test]
fn no_circle_leads_back_to_where_it_began() {
    let sources = ours();
    let mut graph: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (source, _, to) in arrows_of(&sources) {
        graph.entry(module(source).to_owned()).or_default().insert(to);
    }
    assert!(graph.len() > 5, "the arrows are found");
    // Whoever names nothing that is left can go; who cannot go stands in a circle.
    loop {
        let free = |to: &BTreeSet<String>, graph: &BTreeMap<String, _>| {
            !to.iter().any(|to| graph.contains_key(to))
        };
        let leaves: Vec<String> =
            graph.iter().filter(|(_, to)| free(to, &graph)).map(|(from, _)| from.clone()).collect();
        if leaves.is_empty() {
            break;
        }
        for leaf in leaves {
            graph.remove(&leaf);
        }
    }
    assert!(graph.is_empty(), "a circle among {graph:?}");
}

#[test]
fn every_way_to_name_a_module_is_seen() {
    let cases: [(&str, &str, &[&str]); 9] = [
        ("src/app/a.rs", "use crate::web::Shell;", &["web"]),
        ("src/app/a.rs", "let x = crate::web::x();", &["web"]),
        ("src/app/a.rs", "pub(crate) use crate::{share::{qr, read}, web};", &["share", "web"]),
        ("src/app/a.rs", "use crate::{\n    share,\n    web::Shell,\n};", &["share", "web"]),
        ("src/app/view/a.rs", "use super::super::super::web;", &["web"]),
        ("src/app/view/mod.rs", "use super::super::web;", &["web"]),
        ("src/app/view/a.rs", "use super::super::share;", &[]),
        ("src/app/view/a.rs", "use super::share::x; // crate::web", &[]),
        ("src/main.rs", "jalon::web::start();", &["web"]),
    ];
    for (path, text, wanted) in cases {
        let source = Source::of(path, text);
        let found: BTreeSet<String> = named(&source).into_iter().map(|(_, to)| to).collect();
        let wanted: BTreeSet<String> = wanted.iter().map(|to| (*to).to_owned()).collect();
        assert_eq!(found, wanted, "{path}: {text}");
    }
}
