//! One name, one type: whoever reads a name need not ask which of several is meant.

use crate::none;
use crate::sources::{Source, ours};
use std::collections::BTreeMap;

/// What each role has of its own, under the same names: `desk::Event`, `turn::Place`.
const OF_ROLES: [&str; 6] = ["Ask", "Event", "Model", "Place", "Screen", "Step"];

/// The types a file defines, not those of a trait or a function.
fn defined(source: &Source) -> Vec<String> {
    let name = |code: &str| {
        let public = code.strip_prefix("pub").map_or(code, |rest| {
            let rest = rest.trim_start();
            rest.split_once(')').filter(|_| rest.starts_with('(')).map_or(rest, |(_, rest)| rest)
        });
        let (kind, rest) = public.trim_start().split_once(' ')?;
        let end = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        ["struct", "enum", "trait", "type"].contains(&kind).then(|| rest[..end].to_owned())
    };
    let lines = source.code().into_iter().filter(|(_, code)| !code.starts_with(' '));
    lines.filter_map(|(_, code)| name(code)).collect()
}

fn shared(sources: &[Source]) -> Vec<String> {
    let mut places: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for source in sources {
        for name in defined(source) {
            places.entry(name).or_default().push(&source.path);
        }
    }
    let several = places
        .into_iter()
        .filter(|(name, places)| places.len() > 1 && !OF_ROLES.contains(&name.as_str()));
    several.map(|(name, places)| format!("{name}: {}", places.join(", "))).collect()
}

#[test]
fn no_name_stands_for_two_types() {
    let sources = ours();
    assert!(sources.iter().flat_map(defined).count() > 300, "the types are found");
    none("Names of several types", &shared(&sources));
}

#[test]
fn a_name_given_twice_is_seen() {
    let of = |texts: [&str; 2]| {
        let source = |(at, text): (usize, &str)| Source::of(&format!("src/web/{at}.rs"), text);
        shared(&texts.into_iter().enumerate().map(source).collect::<Vec<_>>()).len()
    };
    assert_eq!(of(["pub struct A;", "enum A { B }"]), 1);
    assert_eq!(of(["pub(in crate::app) type A<T> = B<T>;", "pub(crate) trait A {}"]), 1);
    assert_eq!(of(["pub struct A;", "pub struct Ab;"]), 0);
    assert_eq!(of(["pub enum Event {}", "pub enum Event {}"]), 0);
    assert_eq!(of(["impl X for Y {\n    type A = B;\n}", "struct A;"]), 0);
}
