//! Names as people type them: without capitals, accents and hyphens, *saint* as *st*.

/// Only what is in the names of Belgian municipalities; anything else is a space between words.
const fn plain(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        c if c.is_ascii_alphanumeric() => c,
        _ => ' ',
    }
}

/// A name, ready to be compared.
pub(super) fn folded(name: &str) -> String {
    let small = name.to_lowercase().replace('ß', "ss").replace('œ', "oe");
    let plain: String = small.chars().map(plain).collect();
    let words = plain.split_whitespace().map(|word| match word {
        "saint" | "sint" | "sankt" => "st",
        "sainte" => "ste",
        word => word,
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Whether `typed` is how `name` begins, but for one letter that is wrong, missing or too many.
pub(super) fn nearly_begins(name: &str, typed: &str) -> bool {
    let (name, typed): (Vec<char>, Vec<char>) = (name.chars().collect(), typed.chars().collect());
    let same = name.iter().zip(&typed).take_while(|(a, b)| a == b).count();
    let begins = |name: &[char], typed: &[char]| name.starts_with(typed);
    let (rest, wrong) = (&name[same..], &typed[same..]);
    match (rest, wrong) {
        (_, []) | ([], [_]) => true,
        ([], _) => false,
        ([_, after @ ..], [_, typed_after @ ..]) => {
            begins(after, typed_after) || begins(after, wrong) || begins(rest, typed_after)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_however_they_are_written() {
        for (name, wanted) in [
            ("Saint-Ghislain", "st ghislain"),
            ("Sint-Jans-Molenbeek", "st jans molenbeek"),
            ("Bütgenbach", "butgenbach"),
            ("  L'Écluse ", "l ecluse"),
            ("Braine-l’Alleud", "braine l alleud"),
        ] {
            assert_eq!(folded(name), wanted);
        }
    }

    #[test]
    fn one_letter_may_be_wrong() {
        for typed in ["quaregnon", "quaregno", "quaragnon", "quargnon", "quarregnon", "quaregnonx"]
        {
            assert!(nearly_begins("quaregnon", typed), "{typed}");
        }
        for typed in ["quoragnon", "quarnon", "mons"] {
            assert!(!nearly_begins("quaregnon", typed), "{typed}");
        }
    }
}
