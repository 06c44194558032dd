//! The shape of a text: a card is short, and a sentence, a question and a label stay what they are.

use crate::catalog::Catalog;
use crate::finding::Finding;
use jalon_core::instrument::{DOMAINS, GOALS};

/// A card stands in one of two columns on a narrow phone.
const CARD: usize = 45;

fn is_card(id: &str) -> bool {
    let after = |family: &str| id.strip_prefix(family);
    after("domain-").is_some_and(|id| DOMAINS.iter().any(|d| d.id.as_str() == id))
        || after("goal-").is_some_and(|id| GOALS.iter().any(|g| g.id.as_str() == id))
        || ["obstacle-", "strength-", "rating-"].iter().any(|family| after(family).is_some())
}

/// Cards too long for a narrow phone, or with a full stop.
pub fn long_cards(texts: &Catalog) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (message, said) in texts.wordings().filter(|(m, _)| is_card(&m.id)) {
        let length = said.text.chars().count();
        if length > CARD {
            let what = format!("a card of {length} characters, at most {CARD}");
            findings.push(message.flaw(said, &what));
        }
        if said.text.ends_with('.') {
            findings.push(message.flaw(said, &"a card with a full stop"));
        }
    }
    findings
}

fn ending(text: &str) -> Option<char> {
    text.trim_end()
        .chars()
        .next_back()
        .map(|c| if c == '؟' { '?' } else { c })
        .filter(|c| ".?".contains(*c))
}

/// Texts that are a sentence, a question or a label where French has something else.
pub fn other_endings(french: &Catalog, texts: &Catalog) -> Vec<Finding> {
    let of_french =
        |id: &str| french.get(id).and_then(|m| m.wordings.first()).map(|w| ending(&w.text));
    texts
        .wordings()
        .filter(|(m, said)| of_french(&m.id).is_some_and(|french| french != ending(&said.text)))
        .map(|(m, said)| m.flaw(said, &"French ends otherwise"))
        .collect()
}

#[cfg(test)]
mod proofs {
    use super::*;
    use crate::catalog::small;
    use jalon_core::instrument::Locale;

    fn found(id: &str, text: &str) -> usize {
        long_cards(&small(Locale::Fr, &format!("{id} = {text}\n"))).len()
    }

    #[test]
    fn a_long_card_and_a_full_stop_on_a_card_are_found() {
        let long = "x".repeat(CARD + 1);
        for id in ["domain-money", "goal-job", "obstacle-money-debts", "rating-fine"] {
            assert_eq!(found(id, &long), 1, "{id}");
            assert_eq!(found(id, "Oui."), 1, "{id}");
            assert_eq!(found(id, &long[1..]), 0, "{id}");
        }
        assert_eq!(found("goal-remove", &long), 0);
    }

    #[test]
    fn a_sentence_a_question_and_a_label_are_told_apart() {
        let french = small(Locale::Fr, "a = Oui.\nb = Oui ?\nc = Oui\n");
        let check = |text| other_endings(&french, &small(Locale::Ar, text)).len();
        assert_eq!(check("a = نعم.\nb = نعم؟\nc = نعم\n"), 0);
        assert_eq!(check("a = نعم\nb = نعم.\nc = نعم؟\n"), 3);
    }
}
