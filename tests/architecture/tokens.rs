//! A source in tokens, as far as names and arms need them.

use crate::sources::Source;

/// Words, `::` and single signs; no strings.
pub fn tokens(source: &Source) -> Vec<String> {
    let code: Vec<&str> = source.code().into_iter().map(|(_, line)| line).collect();
    let code = code.join("\n");
    let mut rest = code.as_str();
    let mut tokens = Vec::new();
    while let Some(c) = rest.chars().next() {
        let word = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let length = if word > 0 {
            word
        } else if rest.starts_with("::") {
            2
        } else if c == '"' {
            string(rest)
        } else if c == '\'' {
            letter(rest)
        } else {
            c.len_utf8()
        };
        let token = &rest[..length];
        if !token.starts_with(['"', '\'']) && !token.trim().is_empty() {
            tokens.push(token.to_owned());
        }
        rest = &rest[length..];
    }
    tokens
}

/// How long the string is that `text` begins with.
fn string(text: &str) -> usize {
    let mut escaped = false;
    let end = text.char_indices().skip(1).find(|(_, c)| {
        let ends = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |(at, _)| at + 1)
}

/// How long the letter is that `text` begins with; of a lifetime, only its mark.
fn letter(text: &str) -> usize {
    let mut letters = text[1..].chars();
    match (letters.next(), letters.as_str()) {
        (Some('\\'), rest) => rest[1..].find('\'').map_or(1, |at| at + 4),
        (Some(c), rest) if rest.starts_with('\'') => c.len_utf8() + 2,
        (Some(_) | None, _) => 1,
    }
}

#[test]
fn strings_and_letters_hide_nothing_that_follows() {
    let text = "match c { '\"' => \"a\\\"{\", '\\'' | '\\u{7f}' => b::<'static>, 'é' => 1 }";
    let source = Source::of("src/web/a.rs", text);
    let wanted = "match c { = > , | = > b :: < static > , = > 1 }";
    assert_eq!(tokens(&source).join(" "), wanted);
}
