//! A class that says in which state something is has one meaning: `.a.state` of one stylesheet does not take on what another
//! stylesheet says of every `.state`. And a colon after a name is the one of the language.

use std::collections::{BTreeMap, BTreeSet};

use crate::none;
use crate::sources::{read, with_end};

/// Stylesheets about one thing: the first page in several files, listening in two; print says what is left out of everything.
const ONE: [&[&str]; 2] =
    [&["base.css", "cards.css", "screens.css", "shell.css"], &["voice.css", "aloud.css"]];
const PRINT: &str = "print.css";

/// The stylesheet without its comments.
fn bare(text: &str) -> String {
    let mut parts = text.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.filter_map(|part| part.split_once("*/")).fold(first, |all, (_, rest)| all + rest)
}

/// Every selector of a stylesheet.
fn selectors(text: &str) -> Vec<String> {
    let text = bare(text);
    let heads = text.split(['{', '}']).filter(|head| !head.contains([';', '@']));
    let each = heads.flat_map(|head| head.split(','));
    each.map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect()
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

/// The class that a selector styles whatever else its element is.
fn whole(selector: &str) -> Option<&str> {
    selector.strip_prefix('.').filter(|name| is_name(name))
}

/// The states that a selector asks for beside another class.
fn states(selector: &str) -> Vec<&str> {
    let compounds = selector.split([' ', '>', '+', '~']);
    // What stands in brackets is another element, or a choice of classes.
    let classes = compounds
        .filter(|one| !one.contains(['(', ')']))
        .map(|one| one.split(['.', ':', '[']).collect::<Vec<_>>());
    let states = classes.filter(|all| all.len() > 2 && all[0].is_empty() && all[1] != all[2]);
    states.filter_map(|all| all.get(2).copied()).filter(|name| is_name(name)).collect()
}

fn about(file: &str) -> &str {
    let one = ONE.iter().find(|files| files.contains(&file));
    one.and_then(|files| files.first()).copied().unwrap_or(file)
}

/// What is wrong with these stylesheets, each with its name.
fn offences(sheets: &[(&str, &str)]) -> Vec<String> {
    let mut wholes: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (file, text) in sheets.iter().filter(|(file, _)| *file != PRINT) {
        for selector in selectors(text) {
            if let Some(name) = whole(&selector) {
                wholes.entry(name.to_owned()).or_default().insert(about(file));
            }
        }
    }
    let mut offences = Vec::new();
    for (file, text) in sheets {
        for selector in selectors(text) {
            for state in states(&selector) {
                let there = wholes.get(state);
                if there.is_some_and(|there| !there.contains(about(file))) {
                    offences.push(format!("{file}: {selector}, and {there:?} style .{state}"));
                }
            }
        }
    }
    offences
}

#[test]
fn a_state_takes_on_nothing_of_another_stylesheet() {
    let files = with_end("styles", "css");
    let texts: Vec<_> = files.iter().map(|path| (path.clone(), read(path))).collect();
    let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let named: Vec<_> = texts.iter().map(|(path, text)| (name(path), text)).collect();
    let sheets: Vec<_> = named.iter().map(|(name, text)| (&**name, &***text)).collect();
    assert!(sheets.iter().any(|(name, _)| *name == "aloud.css"), "the styles are found");
    none("A state that another stylesheet styles", &offences(&sheets));
}

#[test]
fn a_state_of_another_stylesheet_is_seen() {
    let hands = ("session.css", "/* .x */\n.beside {\n  padding: 0;\n}");
    let bar = ("aloud.css", "@media print {\n.bar.beside ~ main {\n  color: red;\n}\n}");
    assert_eq!(offences(&[hands, bar]).len(), 1);
    let own = ("session.css", ".beside {}\n.bar.beside {}");
    assert!(offences(&[own, ("aloud.css", ".bar.near, .kit .beside {}")]).is_empty());
}

/// Where a colon is written outright and French is not thought of.
fn colons(text: &str) -> usize {
    let count = |what: &str| text.matches(what).count();
    count("content: \": \"").saturating_sub(count("content: \"\\00a0: \""))
}

#[test]
fn a_colon_is_the_one_of_the_language() {
    let sheets = with_end("styles", "css");
    let wrong: Vec<_> = sheets.into_iter().filter(|path| colons(&read(path)) > 0).collect();
    none("A colon that is wrong in French", &wrong);
    assert_eq!(colons("a::after { content: \": \"; }"), 1);
}
