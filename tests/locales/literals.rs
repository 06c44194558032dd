//! The string literals of a Rust file, each with the call it is an argument of.

/// A string literal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Literal {
    /// What stands between the quotes, escapes as written.
    pub text: String,
    /// Counted from 1.
    pub line: usize,
    /// What it is given to: the innermost call, path and all (`Text::of`, `format`); in a view the
    /// property (`label=`), before the call that makes its value (`label=Signal::derive`); or nothing.
    pub call: String,
}

/// Every string literal of a source text. Comments are passed over.
pub fn literals(source: &str) -> Vec<Literal> {
    let mut found = Vec::new();
    // The calls that are open at this point; "" for a mere pair of parentheses.
    let mut calls: Vec<&str> = Vec::new();
    let mut at = 0;
    while let Some(sign) = source[at..].chars().next() {
        let rest = &source[at..];
        at += match sign {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => block_comment(rest),
            '"' => {
                let length = quoted(&rest[1..]);
                calls.push(receiver(&source[..at]));
                found.push(literal(source, at, &rest[1..=length], &calls));
                calls.pop();
                length + 2
            }
            'r' if raw_quotes(source, at).is_some() => {
                let closing = raw_quotes(source, at).unwrap_or_default();
                let start = closing.len() + 1;
                let length = rest[start..].find(&closing).unwrap_or(rest.len() - start);
                found.push(literal(source, at, &rest[start..start + length], &calls));
                start + length + closing.len()
            }
            '\'' => character(rest),
            '(' => {
                calls.push(receiver(&source[..at]));
                1
            }
            ')' => {
                calls.pop();
                1
            }
            other => other.len_utf8(),
        };
        at = at.min(source.len());
    }
    found
}

fn literal(source: &str, at: usize, text: &str, calls: &[&str]) -> Literal {
    let call = calls.iter().rev().find(|call| !call.is_empty()).copied().unwrap_or_default();
    Literal {
        text: text.to_owned(),
        line: 1 + source[..at].matches('\n').count(),
        call: call.to_owned(),
    }
}

/// What the text ends with that is given something: `Text::of`, `format!`, `label=`.
fn receiver(before: &str) -> &str {
    let before = before.strip_suffix('!').unwrap_or(before);
    let part = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':' | '=');
    let name = &before[before.trim_end_matches(part).len()..];
    if matches!(name, "if" | "match" | "in" | "return" | "while" | "r" | "b") { "" } else { name }
}

/// How long a string is, without its closing quote.
fn quoted(rest: &str) -> usize {
    let mut escaped = false;
    for (at, sign) in rest.char_indices() {
        match sign {
            '"' if !escaped => return at,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    rest.len()
}

/// What closes the raw string that begins here, if one does.
fn raw_quotes(source: &str, at: usize) -> Option<String> {
    let in_a_name = source[..at].ends_with(|c: char| c.is_alphanumeric() && c != 'b' || c == '_');
    let hashes: String = source[at + 1..].chars().take_while(|c| *c == '#').collect();
    let opens = source[at + 1 + hashes.len()..].starts_with('"');
    (opens && !in_a_name).then(|| format!("\"{hashes}"))
}

/// How long a character literal is; a lifetime counts as its quote alone.
fn character(rest: &str) -> usize {
    let mut inner = rest[1..].char_indices();
    match inner.next() {
        Some((_, '\\')) => rest[3..].find('\'').map_or(1, |at| at + 4),
        Some((_, sign)) if rest[1 + sign.len_utf8()..].starts_with('\'') => sign.len_utf8() + 2,
        _ => 1,
    }
}

/// How long a block comment is, with those inside it.
fn block_comment(rest: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    at
}

#[test]
fn literals_are_found_with_their_call_and_line() {
    let source = r##"
// Text::of("comment") isn't read
/* nor /* "this" */ "that" */
fn a<'a>(x: &'a str) -> char { if ("grouped") == x { '"' } else { '\'' } }
let b = Text::of(match (c) { Some(_) => "inside", None => format!("x-{}", "deep") });
let d = plain(&["first", "sec\"ond"], true);
let e = ctx.t("method"); view! { <P label="is" look=L::new(move || if a() { "made" } else { b }) /> } let f = r#"raw "quoted" too"#; let four = "é";
"##;
    let found = literals(source);
    let found: Vec<_> = found.iter().map(|l| (l.line, l.call.as_str(), l.text.as_str())).collect();
    assert_eq!(
        found,
        [
            (4, "", "grouped"),
            (5, "Text::of", "inside"),
            (5, "format", "x-{}"),
            (5, "format", "deep"),
            (6, "plain", "first"),
            (6, "plain", "sec\\\"ond"),
            (7, "t", "method"),
            (7, "label=", "is"),
            (7, "look=L::new", "made"),
            (7, "", "raw \"quoted\" too"),
            (7, "", "é"),
        ]
    );
}
