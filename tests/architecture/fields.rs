//! What people type and what they have written: each comes from the one place that keeps it with the page.

use crate::none;
use crate::sources::rust;

/// The call that makes an element of this kind.
fn makes(tag: &str) -> String {
    format!("el(\"{tag}\")")
}

/// The lines of the app's code, but for the file `place`, in which this stands.
fn elsewhere(what: &str, place: &str) -> Vec<String> {
    let found = rust("src").into_iter().filter(|file| file.path != place);
    found.flat_map(|file| file.lines_with(|code| code.contains(what))).collect()
}

const CHOSEN: &str = "src/ui/input.rs";
const TYPED: &str = "src/ui/later/field.rs";
const OWN: &str = "src/ui/later/own.rs";

#[test]
fn every_field_to_type_into_is_private() {
    let code = |path: &str| {
        let file = rust("src").into_iter().find(|file| file.path == path).expect(path);
        file.code().into_iter().map(|(_, line)| line.to_owned()).collect::<Vec<_>>().join("\n")
    };
    assert!(code(TYPED).contains(&makes("input")) && code(TYPED).contains(&makes("textarea")));
    let mut inputs = elsewhere(&makes("input"), TYPED);
    inputs.retain(|line| !line.starts_with(CHOSEN));
    none("An input of its own", &inputs);
    none("A textarea of its own", &elsewhere(&makes("textarea"), TYPED));
    for kind in
        ["\"text\"", "\"search\"", "\"email\"", "\"tel\"", "\"url\"", "\"password\"", "\"number\""]
    {
        let of = format!(".set(\"type\", {kind}");
        none("A field to type into", &elsewhere(&of, TYPED));
    }
    none("A text that is edited in its place", &elsewhere("contenteditable", TYPED));
    // The field itself is looked at in a browser: tests/ui/field.rs.
    let chosen = code(CHOSEN);
    for kind in ["radio", "checkbox", "file"] {
        assert!(chosen.contains(kind), "{kind}");
    }
    assert_eq!(chosen.matches("=> \"").count(), 3, "{CHOSEN}: something is typed into a choice");
}

#[test]
fn own_words_are_shown_in_one_way() {
    none("A quotation of its own", &elsewhere(&makes("q"), OWN));
}
