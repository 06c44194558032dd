//! The words of each language: enough, easy to type, and none to be taken for another.

use jalon_core::instrument::Locale;
use jalon_core::share::with_checksum;
use jalon_seal::{CODE_WORDS, FILE_WORDS, LIST, WordList, fingerprint, fold};
use std::collections::{BTreeMap, BTreeSet};

/// The checksum of each list. From version 1.0 on none may change: a key would have other words.
const CHECKSUMS: [(&str, u32); 5] = [
    ("fr", 0x9415_fc02),
    ("nl", 0x2ecd_12e9),
    ("de", 0x00fb_8e8c),
    ("en", 0x3b6f_ae28),
    ("ar", 0xf045_11b2),
];

fn text(tag: &str) -> String {
    let path = format!("{}/../../wordlists/{tag}.txt", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Those of the languages that have one; any other does with the list of the letter's language, or of French.
fn lists() -> Vec<(Locale, String)> {
    let listed = Locale::ALL.iter().filter(|l| CHECKSUMS.iter().any(|(tag, _)| *tag == l.tag()));
    listed.map(|locale| (*locale, text(locale.tag()))).collect()
}

/// What is left of an Arabic word without its dots.
fn without_dots(word: &str) -> String {
    let bare = |c| match c {
        'ت' | 'ث' | 'ن' | 'ي' => 'ب',
        'ج' | 'خ' => 'ح',
        'ذ' => 'د',
        'ز' => 'ر',
        'ش' => 'س',
        'ض' => 'ص',
        'ظ' => 'ط',
        'غ' => 'ع',
        'ق' => 'ف',
        _ => c,
    };
    fold(word).chars().map(bare).collect()
}

/// Every word that a word of the list can be taken for: with a letter left out, another in its place, or two exchanged.
fn neighbours(word: &str) -> BTreeSet<String> {
    let letters: Vec<char> = word.chars().collect();
    let put = |letters: Vec<char>| letters.into_iter().collect::<String>();
    let mut all = BTreeSet::from([word.to_owned()]);
    for at in 0..letters.len() {
        let without = [&letters[..at], &letters[at + 1..]].concat();
        all.insert(put(without));
        let other = [&letters[..at], &['_'], &letters[at + 1..]].concat();
        all.insert(put(other));
        if at > 0 {
            let mut exchanged = letters.clone();
            exchanged.swap(at - 1, at);
            all.insert(put(exchanged));
        }
    }
    all
}

/// The pairs of words that are taken for each other.
fn confusable(words: &[&str], locale: Locale) -> BTreeSet<(String, String)> {
    let mut seen: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut pairs = BTreeSet::new();
    for word in words {
        let own = fold(word);
        let is_arabic = locale == Locale::Ar;
        let forms = if is_arabic { BTreeSet::from([without_dots(word)]) } else { neighbours(&own) };
        for form in forms {
            let others = seen.entry(form).or_default();
            // Two words that are both one letter longer than a third are not alike by that.
            let near = others.iter().filter(|other| is_near(&own, &fold(other), locale));
            pairs.extend(near.map(|other| (other.clone(), (*word).to_owned())));
            others.push((*word).to_owned());
        }
    }
    pairs
}

/// Whether two folded words are alike.
fn is_near(a: &str, b: &str, locale: Locale) -> bool {
    if locale == Locale::Ar {
        return without_dots(a) == without_dots(b);
    }
    let (of_a, of_b) = (neighbours(a), neighbours(b));
    let masked = |form: &String| form.contains('_') && of_b.contains(form);
    of_a.contains(b) || of_b.contains(a) || of_a.iter().any(masked)
}

#[test]
fn each_language_has_a_list_that_is_easy_to_type() {
    for (locale, text) in lists() {
        let tag = locale.tag();
        assert!(WordList::parse(&text).is_some(), "{tag}: {LIST} words, no two alike");
        let arabic = |c: char| ('\u{621}'..='\u{64a}').contains(&c) && c != '\u{640}';
        let latin = |c: char| c.is_alphabetic() && c < '\u{180}';
        let mut last = String::new();
        for word in text.lines() {
            let is_arabic = locale == Locale::Ar;
            let of_script = word.chars().all(|c| if is_arabic { arabic(c) } else { latin(c) });
            assert!(of_script, "{tag}: {word}");
            assert!((3..=10).contains(&word.chars().count()), "{tag}: {word}");
            assert!(last < fold(word), "{tag}: {word} is in its place");
            last = fold(word);
        }
    }
}

#[test]
fn no_word_is_taken_for_another() {
    for (locale, text) in lists() {
        let words: Vec<&str> = text.lines().collect();
        assert_eq!(confusable(&words, locale), BTreeSet::new(), "{}", locale.tag());
    }
    let pairs = |words: &[&str], locale| confusable(words, locale).len();
    for pair in [["poule", "moule"], ["pain", "pin"], ["arc", "acr"], ["forêt", "foret"]] {
        assert!(pairs(&pair, Locale::Fr) > 0, "{pair:?}");
    }
    assert_eq!(pairs(&["lapin", "sapeur", "lapis"], Locale::Fr), 1);
    assert_eq!(pairs(&["جبل", "حبل"], Locale::Ar), 1);
    assert_eq!(pairs(&["نمر", "نمل"], Locale::Ar), 0);
}

#[test]
fn no_list_changes_by_mistake() {
    assert_eq!(lists().len(), CHECKSUMS.len());
    let sums = lists().into_iter().map(|(locale, text)| {
        let with = with_checksum(text.as_bytes());
        let sum = with.last_chunk().map_or(0, |sum| u32::from_be_bytes(*sum));
        (locale.tag(), sum)
    });
    for (tag, sum) in sums {
        let wanted = CHECKSUMS.iter().find(|(of, _)| *of == tag).map(|(_, sum)| *sum);
        assert_eq!(Some(sum), wanted, "{tag}: {sum:#010x}");
    }
}

#[test]
fn a_key_has_five_words_in_each_language_and_another_key_has_others() {
    let key = [7; 32];
    let mut said = BTreeSet::new();
    for (locale, text) in lists() {
        let list = WordList::parse(&text).expect("a list");
        let words = |key| {
            let phrase = fingerprint(key, &list).expect("derived");
            phrase.words().map(str::to_owned).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(words(&key).split(' ').count(), 5, "{}", locale.tag());
        let mut other = key;
        other[31] ^= 1;
        assert_ne!(words(&key), words(&other));
        said.insert(words(&key));
        // The first words of two keys differ, and so do the last.
        let first = |key| words(key).split(' ').next().map(str::to_owned);
        assert_ne!(first(&key), first(&other));
    }
    assert_eq!(said.len(), CHECKSUMS.len());
}

#[test]
fn what_a_list_picks_is_known_to_it_and_a_typing_error_is_not() {
    for (locale, text) in lists() {
        let list = WordList::parse(&text).expect("a list");
        let random = *b"sixteen bytes of";
        for count in [CODE_WORDS, FILE_WORDS] {
            let phrase = list.phrase(count, random);
            assert_eq!(phrase.words().count(), count);
            assert!(list.strangers(&phrase).is_empty(), "{}", locale.tag());
            let typed: Vec<&str> = phrase.words().collect();
            let wrong = [&typed[..2], &["qqqq"], &typed[3..]].concat().join(" ");
            let wrong = jalon_seal::Phrase::typed(&wrong).expect("words");
            assert_eq!(list.strangers(&wrong), [2], "{}", locale.tag());
        }
    }
}

/// The key of the chapter "Key" of `docs/format.md`, in the words that stand there.
#[test]
fn the_words_of_the_documents_key_are_as_written() {
    let document = include_str!("../../../../docs/format.md");
    let chapter = document.split("\n### Five words of a key\n").nth(1).expect("a chapter");
    let hex = "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a";
    let byte = |at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).expect("hex");
    let key: [u8; 32] = std::array::from_fn(byte);
    for (locale, text) in lists() {
        let list = WordList::parse(&text).expect("a list");
        let phrase = fingerprint(&key, &list).expect("derived");
        let words = phrase.words().collect::<Vec<_>>().join(" ");
        let row = format!("\n| {} | {words} |", locale.tag());
        assert!(chapter.contains(&row), "{row}");
    }
}
