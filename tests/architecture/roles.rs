//! Roles answer with a step: none names the route, or a role beside it, and the route alone moves in the history.

use crate::circles::File;
use crate::none;
use crate::sources::{Source, rust};

/// The roles, each with those that it wraps.
const ROLES: [(&str, &[&str]); 4] =
    [("person", &[]), ("turn", &["person"]), ("desk", &[]), ("workshop", &[])];

const APP: &str = "crates/core/src/app/";

/// The name after `app` on every path of a file: the part of the core's app that is named.
fn named(source: &Source) -> Vec<String> {
    let paths = File::of(source).paths().into_iter();
    paths.filter(|path| path.len() > 1 && path[0] == "app").map(|path| path[1].clone()).collect()
}

fn offences(sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources {
        let below = source.path.strip_prefix(APP).unwrap_or_default();
        let Some((role, wrapped)) = ROLES
            .iter()
            .find(|(role, _)| below.strip_prefix(role).is_some_and(|below| below.starts_with('/')))
        else {
            continue;
        };
        let foreign = |name: &str| {
            let is_role = ROLES.iter().any(|(other, _)| *other == name);
            name == "route" || is_role && name != *role && !wrapped.contains(&name)
        };
        let names = named(source).into_iter().filter(|name| foreign(name));
        found.extend(names.map(|name| format!("{}: {role} names {name}", source.path)));
    }
    found
}

#[test]
fn no_role_names_the_route_or_a_role_beside_it() {
    let sources = rust("crates/core/src/app");
    let of_roles = |source: &&Source| ROLES.iter().any(|(role, _)| source.path.contains(role));
    assert!(sources.iter().filter(of_roles).count() > 40, "the roles are found");
    none("Roles that know too much", &offences(&sources));
}

#[test]
fn a_role_that_names_another_is_seen_however_it_is_written() {
    let of = |path: &str, text: &str| offences(&[Source::of(&[APP, path].concat(), text)]).len();
    for text in [
        "use crate::app::desk::Place;",
        "use crate::app::{desk as other, setting::Setting};",
        "use super::super::super::route;",
        "use crate::app;\nfn f() { app::workshop::x(); }",
        "fn f() { crate::app::turn::x(); }",
    ] {
        assert_eq!(of("person/view/a.rs", text), 1, "{text}");
        assert_eq!(of("view/a.rs", text), 0, "{text}");
    }
    assert_eq!(of("turn/a.rs", "use crate::app::person::Place;"), 0);
    assert_eq!(of("desk/a.rs", "use crate::app::person::Place;"), 1);
}

#[test]
fn the_route_alone_moves_in_the_history() {
    let sources = rust("crates/core/src");
    let makes = |source: &Source| source.lines_with(|code| code.contains("HistoryMove::new("));
    let (route, others): (Vec<Source>, Vec<Source>) =
        sources.into_iter().partition(|source| source.path.contains("/app/route/"));
    assert!(route.iter().flat_map(makes).next().is_some(), "the moves are found");
    none("Moves made elsewhere", &others.iter().flat_map(makes).collect::<Vec<_>>());
}
