//! Words that are picked by chance, and typed in again by a person.

use crate::fold::fold;
use std::collections::BTreeSet;
use zeroize::Zeroizing;

/// How many words a list has: each says eleven bits.
pub const LIST: usize = 2048;
const BITS: usize = 11;

/// How many words lock a code: 55 bits, behind a derivation that takes its time.
pub const CODE_WORDS: usize = 5;
/// How many words lock a key file, which lasts longer and opens more: 66 bits.
pub const FILE_WORDS: usize = 6;

/// More than this is no phrase: it bounds the work.
const MAX_TYPED: usize = 400;

/// The easy words of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordList(Vec<String>);

impl WordList {
    /// The list of a file with a word a line; `None` when it is not of [`LIST`] words, of letters alone, no two alike.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let words: Vec<String> = text.lines().map(str::to_owned).collect();
        let letters = |word: &String| !word.is_empty() && word.chars().all(char::is_alphabetic);
        let folded: BTreeSet<String> = words.iter().map(|word| fold(word)).collect();
        let is_list = words.len() == LIST && folded.len() == LIST && words.iter().all(letters);
        is_list.then_some(Self(words))
    }

    /// So many words, by the bits of `random`, of which eleven go into each.
    #[must_use]
    pub fn phrase(&self, count: usize, random: [u8; 16]) -> Phrase {
        let random = Zeroizing::new(random);
        let mut bits = Zeroizing::new(u128::from_le_bytes(*random));
        let mut words = Vec::new();
        for _ in 0..count.min(128 / BITS) {
            let place = usize::try_from(*bits % LIST as u128).unwrap_or_default();
            *bits >>= BITS;
            words.extend(self.0.get(place).cloned());
        }
        Phrase(Zeroizing::new(words))
    }

    /// The words of the list that begin as a word that is being typed.
    pub fn beginning(&self, typed: &str) -> impl Iterator<Item = &str> {
        let typed = fold(typed.trim());
        self.0.iter().map(String::as_str).filter(move |word| fold(word).starts_with(&typed))
    }

    /// Which words of a phrase, from 0, are not in the list: typed wrongly.
    #[must_use]
    pub fn strangers(&self, phrase: &Phrase) -> Vec<usize> {
        let known = |word: &String| self.0.iter().any(|other| fold(other) == fold(word));
        let strangers = (0..).zip(phrase.0.iter()).filter(|(_, word)| !known(word));
        strangers.map(|(at, _)| at).collect()
    }
}

/// A few words, wiped when they are dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Phrase(Zeroizing<Vec<String>>);

impl Phrase {
    /// What a person typed, with anything between the words; `None` for nothing, and for what is far too long.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        let apart = |c: char| c.is_whitespace() || c.is_ascii_punctuation() || "،؛·".contains(c);
        let words: Vec<String> =
            text.split(apart).filter(|word| !word.is_empty()).map(str::to_owned).collect();
        let is_phrase = text.len() <= MAX_TYPED && !words.is_empty();
        is_phrase.then(|| Self(Zeroizing::new(words)))
    }

    /// The words, as they are shown.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// What the key is derived from: the words as they fold, with a space between two. A list may change; what words lock may not.
    pub(crate) fn secret(&self) -> Zeroizing<String> {
        let folded: Zeroizing<Vec<String>> =
            Zeroizing::new(self.words().map(fold).collect::<Vec<_>>());
        Zeroizing::new(folded.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> WordList {
        let letter = |n: usize| char::from(b'a' + u8::try_from(n % 26).expect("a letter"));
        let word = |n| [letter(n / 676), letter(n / 26), letter(n)].iter().collect::<String>();
        let words: Vec<String> = (0..LIST).map(word).collect();
        WordList::parse(&words.join("\n")).expect("a list")
    }

    #[test]
    fn each_word_takes_eleven_bits_of_its_own() {
        let list = list();
        let words =
            |random| list.phrase(FILE_WORDS, random).words().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(words([0; 16]), vec!["aaa"; 6]);
        assert_eq!(words([0xff; 16]), vec![list.0[LIST - 1].clone(); 6]);
        for bit in 0..66 {
            let changed = words((1u128 << bit).to_le_bytes());
            let differ: Vec<usize> = (0..6).filter(|at| changed[*at] != "aaa").collect();
            assert_eq!(differ, [bit / 11], "bit {bit}");
            assert_eq!(changed[bit / 11], list.0[1 << (bit % 11)]);
        }
        assert_eq!(words((1u128 << 66).to_le_bytes()), vec!["aaa"; 6]);
        assert_eq!(list.phrase(CODE_WORDS, [0; 16]).words().count(), 5);
    }

    #[test]
    fn a_list_is_whole_or_none() {
        let words = list().0;
        let parse = |words: &[String]| WordList::parse(&words.join("\n"));
        assert!(parse(&words).is_some());
        assert_eq!(parse(&words[1..]), None);
        for other in ["aab", "Aab", "àab", "a b", "a1b", ""] {
            let mut words = words.clone();
            words[0] = other.to_owned();
            assert_eq!(parse(&words), None, "{other:?}");
        }
    }

    #[test]
    fn a_phrase_is_read_as_people_type_it() {
        let typed = Phrase::typed("  Forêt, PAIN-lune\n3. œuf").expect("a phrase");
        assert_eq!(typed.secret().as_str(), "foret pain lune 3 oeuf");
        assert_eq!(Phrase::typed(" .,- ").map(|_| ()), None);
        assert_eq!(Phrase::typed(&"a ".repeat(300)).map(|_| ()), None);
        let list = list();
        let phrase = Phrase::typed("aaa AAB zzz").expect("a phrase");
        assert_eq!(list.strangers(&phrase), [2]);
        assert_eq!(list.beginning("Áa").count(), 26);
    }
}
