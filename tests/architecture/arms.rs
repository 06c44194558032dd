//! A new event, effect or place is seen by the compiler wherever one is told from the other: no `match` on them ends in
//! an arm that takes whatever else there is.

use crate::circles::{File, Path, is_word, written};
use crate::none;
use crate::sources::{Source, read, rust};

/// The kinds that grow with the app.
const KINDS: [&str; 14] = [
    "Event",
    "LaterEvent",
    "ReaderEvent",
    "VoiceEvent",
    "Effect",
    "LaterEffect",
    "WorkshopEffect",
    "VoiceEffect",
    "Place",
    "Move",
    "Go",
    "Ask",
    "PartName",
    "Slot",
];

const FOLDERS: [&str; 3] = ["crates/core/src/app", "src/web", "src/screens"];

/// Arms that may take the rest: the file, the pattern, why.
const RIGHT: [(&str, &str, &str); 3] = [
    (
        "crates/core/src/app/route/whole.rs",
        "Event :: Turn ( event )",
        "the turn names each of its events",
    ),
    (
        "crates/core/src/app/turn/update.rs",
        "Place :: Person ( place )",
        "Place::of names those of a turn",
    ),
    (
        "crates/core/src/app/turn/view.rs",
        "Place :: Person ( _ )",
        "Place::of names those of a turn",
    ),
];

/// Where no `match` at all may end in such an arm: whatever they are about, everything passes here.
fn is_strict(path: &str) -> bool {
    let Some(in_app) = path.strip_prefix("crates/core/src/app/") else {
        return ["src/web/perform.rs", "src/web/later/mod.rs"].contains(&path);
    };
    in_app.starts_with("route/") || in_app.ends_with("/update.rs")
}

/// One arm of a `match`: the tokens of its pattern, and whether it has a guard.
struct Arm<'a> {
    pattern: &'a [String],
    is_guarded: bool,
}

/// Where the group ends that opens at `at`.
fn closing(tokens: &[String], at: usize) -> usize {
    let mut depth = 0_usize;
    for (here, token) in tokens.iter().enumerate().skip(at) {
        match token.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return here;
        }
    }
    tokens.len()
}

/// The first place from `at` on, outside of every group, where `found` holds; the end of the group around it otherwise.
fn next(tokens: &[String], at: usize, found: impl Fn(usize) -> bool) -> usize {
    let mut at = at;
    while at < tokens.len() && !found(at) && !["}", ")", "]"].contains(&&*tokens[at]) {
        let opens = ["(", "[", "{"].contains(&&*tokens[at]);
        at = if opens { closing(tokens, at) + 1 } else { at + 1 };
    }
    at
}

/// The arms of the `match` whose word stands at `at`.
fn arms(tokens: &[String], at: usize) -> Vec<Arm<'_>> {
    let is = |at: usize, token: &str| tokens.get(at).is_some_and(|here| here == token);
    let mut at = next(tokens, at + 1, |at| is(at, "{")) + 1;
    let mut arms = Vec::new();
    while at < tokens.len() && !is(at, "}") {
        let arrow = next(tokens, at, |at| is(at, "=") && is(at + 1, ">"));
        let guard = next(tokens, at, |at| at == arrow || is(at, "if"));
        arms.push(Arm { pattern: &tokens[at..guard], is_guarded: guard < arrow });
        let body = arrow + 2;
        at = if is(body, "{") {
            closing(tokens, body) + 1
        } else {
            next(tokens, body, |at| is(at, ","))
        };
        at += usize::from(is(at, ","));
    }
    arms
}

impl Arm<'_> {
    /// The patterns between its `|`.
    fn alternatives(&self) -> Vec<&[String]> {
        let mut found = Vec::new();
        let mut from = 0;
        loop {
            let to = next(self.pattern, from, |at| self.pattern[at] == "|");
            found.push(&self.pattern[from..to]);
            if to >= self.pattern.len() {
                return found;
            }
            from = to + 1;
        }
    }
}

/// Whether the token at `at` takes whatever stands there: `_`, or a name for it.
fn takes_all(pattern: &[String], at: usize) -> bool {
    let token = pattern[at].as_str();
    let is_name = is_word(token) && !token.starts_with(char::is_uppercase);
    let is_key = ["ref", "mut", "true", "false"].contains(&token);
    let after = pattern.get(at + 1).map(String::as_str);
    let before = at.checked_sub(1).map(|at| pattern[at].as_str());
    is_name
        && !is_key
        && !matches!(after, Some("::" | "(" | "{" | "!" | ":" | "@" | "."))
        && !matches!(before, Some("::" | "$" | "."))
}

/// The same pattern whatever its names are.
fn nameless(pattern: &[String]) -> Vec<&str> {
    let name = |at: usize| if takes_all(pattern, at) { "_" } else { pattern[at].as_str() };
    (0..pattern.len()).map(name).collect()
}

/// The type whose `impl` is around `at`.
fn own_type(tokens: &[String], at: usize) -> Option<&String> {
    let start = tokens[..at].iter().rposition(|token| token == "impl")?;
    let head = &tokens[start..next(tokens, start, |at| tokens[at] == "{")];
    let head = &head[head.iter().position(|token| token == "for").unwrap_or_default()..];
    let end = head.iter().skip(1).position(|token| token == "<").map(|at| at + 1);
    // `impl<T> Step<T>`: the first angle belongs to `impl`.
    let head = match end {
        Some(1) => {
            let after = head.iter().position(|token| token == ">")? + 1;
            let end = head[after..].iter().position(|token| token == "<");
            &head[after..end.map_or(head.len(), |end| after + end)]
        }
        Some(end) => &head[..end],
        None => head,
    };
    head.iter().rev().find(|token| is_word(token))
}

/// Whether a path names one of the kinds' variants.
fn names_kind(path: &[String], file: &File, own: Option<&String>) -> bool {
    let behind = file.imports.iter().find(|import| path.first() == Some(&import.name));
    let whole: Path = match (behind, own) {
        (Some(import), _) => [&import.path[..], &path[1..]].concat(),
        (None, Some(own)) if path.first().is_some_and(|first| first == "Self") => {
            [std::slice::from_ref(own), &path[1..]].concat()
        }
        (None, _) => path.to_vec(),
    };
    let kind = whole.len().checked_sub(2).map(|at| whole[at].as_str());
    kind.is_some_and(|kind| KINDS.contains(&kind))
}

/// The arms of this source that take more than they name, as they stand there.
fn offences(source: &Source) -> Vec<String> {
    let file = File::of(source);
    let mut found = Vec::new();
    let strict = is_strict(&source.path);
    for (at, _) in file.tokens.iter().enumerate().filter(|(_, token)| *token == "match") {
        let own = own_type(&file.tokens, at);
        let arms = arms(&file.tokens, at);
        let all: Vec<&[String]> = arms.iter().flat_map(Arm::alternatives).collect();
        let beside = |before: &[&str]| {
            all.iter().any(|other| {
                let begins = nameless(other).starts_with(before);
                begins && names_kind(&written(other, before.len()), &file, own)
            })
        };
        for pattern in arms.iter().filter(|arm| !arm.is_guarded).flat_map(Arm::alternatives) {
            let plain = nameless(pattern);
            let holes = (0..pattern.len()).filter(|at| takes_all(pattern, *at));
            let takes_more = holes.into_iter().any(|hole| beside(&plain[..hole]));
            if takes_more || (strict && plain == ["_"]) {
                found.push(format!("{}: {} =>", source.path, pattern.join(" ")));
            }
        }
    }
    found
}

#[test]
fn no_arm_takes_an_event_an_effect_or_a_place_that_it_does_not_name() {
    let mut sources: Vec<Source> = FOLDERS.iter().flat_map(|folder| rust(folder)).collect();
    // The browser of the core's tests, too: elsewhere it would count as a test.
    let browser = read("crates/core/src/app/tests/browser.rs");
    sources.push(Source::of("crates/core/src/app/route/browser.rs", &browser));
    let strict = sources.iter().filter(|source| is_strict(&source.path)).count();
    assert!(strict > 10, "the files that everything passes are found");
    let mut found: Vec<String> = sources.iter().flat_map(offences).collect();
    for (path, pattern, _) in RIGHT {
        let right = format!("{path}: {pattern} =>");
        let at = found.iter().position(|offence| *offence == right);
        found.remove(at.unwrap_or_else(|| panic!("the list names no more than there is: {right}")));
    }
    none("Arms that take the rest", &found);
}

#[test]
fn an_arm_that_takes_the_rest_is_seen_however_it_is_written() {
    let wrong = [
        "match event { Event::Next => 1, _ => 2 }",
        "match event { Event::Next | Event::Back => { 1 } other => 2, }",
        "match (a, b) { (Place::Desk(_), 1) => 1, (_, 2) => 2, (Place::Turn(_), _) => 3 }",
        "match a.first() { Some(super::Place::Desk(x)) => x, None => 1, Some(_) => 2 }",
        "match a { Event::Go(Place::Desk(_)) => 1, Event::Go(place) => 2, Event::Next => 3 }",
        "use x::Effect as Wish;\nfn f() { match a { Wish::Print => 1, _ => 2 } }",
        "use x::Effect::Print;\nfn f() { match a { Print => 1, _ => 2 } }",
        "impl Slot { fn f(self) { match self { Self::Record => 1, _ => 2 } } }",
        "impl<T> A<T> for Go<T> { fn f(self) { match self { Self::Stay(_) => 1, _ => 2 } } }",
        "match a { 1 => match b { Event::Next => 1, _ => 2 }, _ => 3 }",
        "match a { Event::Next if '{' == b => 1, _ => 2 }",
    ];
    for text in wrong {
        let source = Source::of("src/web/a.rs", text);
        assert_eq!(offences(&source).len(), 1, "{text}: {:?}", offences(&source));
    }
    let right = [
        "match event { Event::Next => 1, Event::Back => 2 }",
        "match event { Event::Next => 1, other if other.a() => 2, Event::Back => 3 }",
        "match event { Event::Go(place) => 1, Event::Stored(slot, _) => 2 }",
        "match event.number() { 1 => Event::Next, _ => Event::Back }",
        "match a { Some(1) => Place::Desk(x), _ => Place::Turn(y) }",
        "impl Slot { fn f() { match a { Shape::Round => 1, _ => 2 } } }",
        "match a { Ok(Event::Next) => 1, Err(_) => 2, Ok(Event::Back) => 3 }",
    ];
    for text in right {
        let source = Source::of("src/web/a.rs", text);
        assert_eq!(offences(&source), <[String; 0]>::default(), "{text}");
    }
    let anything = "match number { 1 => 1, _ => 2 }";
    for path in ["src/web/perform.rs", "crates/core/src/app/route/a.rs"] {
        assert_eq!(offences(&Source::of(path, anything)).len(), 1, "{path}");
    }
    assert_eq!(offences(&Source::of("src/web/a.rs", anything)), <[String; 0]>::default());
}
