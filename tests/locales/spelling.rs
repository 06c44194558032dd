//! Spelling, by hunspell with the dictionary of each language and the words of this project.

use crate::catalog::Catalog;
use crate::finding::Finding;
use crate::languages;
use jalon_core::instrument::Locale;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::{Command, Stdio};

/// Words that are right here and that no dictionary has: one a line, after a comment.
fn own(locale: Locale) -> (String, String) {
    let file = format!("tests/locales/words/{}.txt", locale.tag());
    let list = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&file));
    (file, list.unwrap_or_default())
}

fn entries(list: &str) -> impl Iterator<Item = (usize, &str)> {
    (1..).zip(list.lines().map(str::trim)).filter(|(_, l)| !l.is_empty() && !l.starts_with('#'))
}

/// The words, with a space for every other sign: a full stop would count as part of the last word. A size of paper
/// with its digit is no word, and hunspell would take the letter for one.
fn only_words(text: &str) -> String {
    let within = |c: char| c.is_alphanumeric() || "'’-".contains(c);
    let text: String = text.chars().map(|c| if within(c) { c } else { ' ' }).collect();
    let is_word = |word: &&str| !word.contains(|c: char| c.is_ascii_digit());
    text.split_whitespace().filter(is_word).collect::<Vec<_>>().join(" ")
}

/// Words that hunspell does not know, with what it would write; or why it cannot say.
pub fn mistakes(texts: &Catalog) -> Result<Vec<Finding>, String> {
    let wordings: Vec<_> = texts.wordings().collect();
    let lines: Vec<String> =
        wordings.iter().map(|(_, said)| only_words(&said.own_words())).collect();
    let entry = languages::entry(texts.locale);
    let Some(dictionary) = entry["dictionary"].as_str() else {
        let tag = texts.locale.tag();
        let _ = writeln!(
            std::io::stderr(),
            "SPELLING NOT CHECKED: locales.json has no dictionary for {tag}"
        );
        return Ok(Vec::new());
    };
    let answers = hunspell(dictionary, &own(texts.locale).1, &lines)?;
    let pairs = wordings.iter().zip(answers);
    Ok(pairs
        .flat_map(|((message, said), words)| {
            words.into_iter().map(|word| message.flaw(said, &word)).collect::<Vec<_>>()
        })
        .collect())
}

/// What hunspell says of each line.
fn hunspell(dictionary: &str, own: &str, lines: &[String]) -> Result<Vec<Vec<String>>, String> {
    let mut child = Command::new("hunspell")
        .args(["-a", "-i", "utf-8", "-d", dictionary])
        // The same everywhere: no list of words of the person who runs it.
        .env("HOME", env!("CARGO_TARGET_TMPDIR"))
        .env("LC_ALL", "C.UTF-8")
        .env_remove("WORDLIST")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|why| match why.kind() {
            ErrorKind::NotFound => "hunspell is not installed".to_owned(),
            _ => format!("hunspell does not start: {why}"),
        })?;
    // Say only what is wrong; take these words; then the lines, none of them a command.
    let taken = entries(own).map(|(_, word)| format!("@{word}"));
    let asked =
        std::iter::once("!".to_owned()).chain(taken).chain(lines.iter().map(|l| format!("^{l}")));
    let asked = asked.collect::<Vec<_>>().join("\n") + "\n";
    let mut stdin = child.stdin.take().expect("it is piped");
    // From the side: hunspell answers while it is asked. Without its dictionary it hears nothing.
    let asking = std::thread::spawn(move || stdin.write_all(asked.as_bytes()));
    let output = child.wait_with_output().map_err(|why| format!("hunspell does not end: {why}"))?;
    let asked = asking.join().expect("asking does not panic");
    if !output.status.success() || asked.is_err() {
        let why = String::from_utf8_lossy(&output.stderr);
        return Err(format!("hunspell has no dictionary {dictionary}: {}", why.trim()));
    }
    let said = String::from_utf8_lossy(&output.stdout);
    let answers = blocks(&said);
    // Anything else is no missing dictionary, and would let mistakes through.
    assert_eq!(answers.len(), lines.len(), "hunspell answers every line: {said}");
    Ok(answers)
}

/// The findings of each line: the first line says who speaks, an empty one ends each answer.
fn blocks(said: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut open = Vec::new();
    for line in said.lines().skip(1) {
        let mut parts = line.split_whitespace();
        match (parts.next(), parts.next()) {
            (None, _) => found.push(std::mem::take(&mut open)),
            (Some("&"), Some(word)) => {
                let instead = line.split_once(": ").map_or("", |(_, instead)| instead);
                open.push(format!("{word} is not in the dictionary, perhaps {instead}"));
            }
            (Some("#"), Some(word)) => open.push(format!("{word} is not in the dictionary")),
            _ => {}
        }
    }
    found
}

/// Words of the project that no text has.
pub fn idle(texts: &Catalog) -> Vec<Finding> {
    let (file, list) = own(texts.locale);
    idle_of(texts, &file, &list)
}

fn idle_of(texts: &Catalog, file: &str, list: &str) -> Vec<Finding> {
    let said: Vec<String> =
        texts.wordings().map(|(_, said)| only_words(&said.own_words())).collect();
    let used: Vec<&str> = said.iter().flat_map(|text| text.split_whitespace()).collect();
    entries(list)
        .filter(|(_, word)| !used.iter().any(|text| crate::pattern::has(text, word)))
        .map(|(line, word)| Finding {
            file: file.to_owned(),
            line,
            what: format!("{word}: no text has it"),
        })
        .collect()
}

/// Holds what hunspell found. Where it is missing the check is left out, and says so; CI must have it.
pub fn hold(found: Result<Vec<Finding>, String>) -> Vec<Finding> {
    found.unwrap_or_else(|why| {
        let advice = "scripts/tools.sh browsers installs it on Debian";
        assert!(std::env::var_os("CI").is_none(), "CI is set, and {why}: {advice}");
        // Past the test runner, which keeps back what a passing test prints.
        let _ = writeln!(std::io::stderr(), "SPELLING NOT CHECKED: {why}; {advice}");
        Vec::new()
    })
}

#[cfg(test)]
mod proofs {
    use super::*;
    use crate::catalog::small;

    #[test]
    fn a_misspelt_word_is_found_in_every_language() {
        for (locale, right, wrong) in [
            (Locale::Fr, "l'école", "l'écolle"),
            (Locale::Nl, "moeilijk", "moeilijck"),
            (Locale::De, "schwierig", "schwirig"),
            (Locale::En, "difficult", "dificult"),
            (Locale::Ar, "الهاتف", "الهاتتف"),
        ] {
            let texts = small(locale, &format!("a = {right} Jalon.\nb = {right}, {wrong}.\n"));
            let Ok(found) = mistakes(&texts) else {
                return drop(hold(mistakes(&texts)));
            };
            let found: Vec<_> = found.iter().map(ToString::to_string).collect();
            assert_eq!(found.len(), 1, "{found:?}");
            assert!(found[0].starts_with(&format!("small.ftl:2: b: {wrong} is not")), "{found:?}");
        }
    }

    #[test]
    fn what_hunspell_says_is_read_line_by_line() {
        let said = "@(#) Ispell\n& mott 2 1: mot, motte\n# xyz 5\n\n\n& a 1 1: à\n\n";
        let [first, second] =
            ["mott is not in the dictionary, perhaps mot, motte", "xyz is not in the dictionary"];
        assert_eq!(
            blocks(said),
            [vec![first, second], vec![], vec!["a is not in the dictionary, perhaps à"]]
        );
    }

    #[test]
    fn a_missing_dictionary_is_told_from_texts_without_mistakes() {
        let lines = vec!["mot".to_owned(); 50_000];
        assert!(hunspell("xx_XX", "", &lines).is_err());
    }

    #[test]
    fn a_word_of_the_project_that_no_text_has_is_found() {
        let texts = small(Locale::Fr, "a = Jalon-test et QR.\n");
        let found = idle_of(&texts, "fr.txt", "# Names\nJalon\nQR\nForem\n");
        let found: Vec<_> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found, ["fr.txt:4: Forem: no text has it"]);
    }
}
