//! Circles, and what looks like one: planted, to see whether they are found.

use crate::circles::circles;
use crate::sources::Source;

/// The circles of `src/app` with these files in it.
fn of(files: &[(&str, &str)]) -> Vec<String> {
    let source = |(path, text): &(&str, &str)| Source::of(&format!("src/app/{path}"), text);
    circles(&files.iter().map(source).collect::<Vec<_>>())
}

#[test]
fn two_files_that_name_each_other_are_found_however_they_do_it() {
    let one = "use super::b::B;\npub struct A;\n";
    let others = [
        "use super::a::A;\npub struct B;\n",
        "use crate::app::a::{self, A as Other};\npub struct B;\n",
        "use super::{c, a::{A}};\npub struct B;\n",
        "pub struct B;\nfn b() -> crate::app::a::A {}\n",
        "use super::a;\npub struct B;\nfn b() -> a::A {}\n",
        "use super::a::{self as other};\npub struct B;\nfn b() -> other::A {}\n",
        "use super::a as other;\npub struct B;\nfn b() { let _ = other::A { x: \"//\" }; }\n",
        "pub struct B;\nfn b() {\n    use super::a::*;\n}\n",
        "pub struct B;\npub use super::a::A as C;\n",
    ];
    for other in others {
        let found = of(&[("a.rs", one), ("b.rs", other), ("c.rs", "pub struct C;\n")]);
        assert_eq!(found, ["src/app/a.rs → src/app/b.rs → src/app/a.rs"], "{other}");
    }
}

#[test]
fn a_way_round_through_what_a_folder_hands_on_is_found() {
    let found = of(&[
        ("mod.rs", "mod a;\nmod b;\nmod deep;\npub use a::A;\npub use deep::B;\n"),
        ("a.rs", "use super::b::c;\npub struct A;\n"),
        ("b.rs", "use crate::app::B;\npub fn c() {}\n"),
        ("deep/mod.rs", "mod b;\npub use b::B;\n"),
        ("deep/b.rs", "use crate::app::A;\npub enum B {}\n"),
    ]);
    let wanted = "src/app/a.rs → src/app/b.rs → src/app/deep/b.rs → src/app/a.rs";
    assert_eq!(found, [wanted]);
}

#[test]
fn a_folders_own_file_that_names_what_names_it_is_found() {
    let below = ("view/frame.rs", "use super::scene;\npub struct Frame;\nfn f() { scene(); }\n");
    let above = "mod frame;\nuse frame::Frame;\npub fn scene() {}\n";
    assert_eq!(of(&[("view/mod.rs", above), below]).len(), 1);
    let hands_on = "mod frame;\npub use frame::Frame;\npub fn scene() {}\n";
    assert_eq!(of(&[("view/mod.rs", hands_on), below]), <[String; 0]>::default());
}

#[test]
fn no_circle_is_seen_where_there_is_none() {
    let found = of(&[
        ("mod.rs", "pub mod a;\npub mod b;\npub use a::A;\n"),
        // A way there; words in comments, strings and tests; another crate's module of the same name.
        ("a.rs", "use super::b::B;\nuse jalon_core::app::b;\npub struct A;\n"),
        (
            "b.rs",
            "// use super::a::A;\nuse outside::a::A;\npub struct B;\nconst T: &str = \"super::a::A\";\n\
             #[cfg(test)]\nmod tests {\n    use crate::app::a::A;\n}\n",
        ),
        ("tests/mod.rs", "use crate::app::a::A;\nuse crate::app::b::B;\n"),
    ]);
    assert_eq!(found, <[String; 0]>::default());
}
