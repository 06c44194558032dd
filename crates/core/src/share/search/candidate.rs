//! What in a text may be a payload: runs of the alphabet, whole, without what stands before and after, and several
//! in a row with what broke them taken out.

use crate::share::base43;
use crate::share::envelope;
use crate::share::error::ReadError;

/// What takes the bytes of a code, or says why not.
pub(in crate::share) type Take<'a> = &'a mut dyn FnMut(&[u8]) -> Result<(), ReadError>;

/// The payload of 9 bytes, the fewest that are ever written.
const MIN_PAYLOAD: usize = 14;
/// A word that begins a bare payload has as many characters at least.
const MIN_BARE: usize = 7;
/// The densest code has 1,208 characters, and mail breaks lines at 60 or later.
const MAX_RUNS: usize = 90;
/// Nothing longer breaks a payload: a line's end, the signs of a quote, a gap.
const MAX_GAP: usize = 12;
/// How much a scanner may put before a payload, in characters: `]Q1`, `\000026`, a letter or two of its own.
const MAX_PREFIX: usize = 10;
/// How much it may put after one.
const MAX_SUFFIX: usize = 3;
/// The share of foreign signs, one in so many, with which a fragment still looks like a payload.
const FOREIGN: usize = 8;
/// What may be spent on one search: about a tenth of a second on a cheap device.
const BUDGET: usize = 6_000_000;

/// Looks for the payload in texts, one after the other.
pub(super) struct Candidates<'a> {
    take: Take<'a>,
    /// A scanner may have put something before and after the code.
    is_scanned: bool,
    nearest: ReadError,
    budget: usize,
}

/// A row of characters of the alphabet.
struct Run<'a> {
    text: &'a str,
    /// What stands between it and the run before.
    gap: &'a str,
}

/// What came of a candidate: `None` where the search goes on.
type Found = Option<Result<(), ReadError>>;

impl<'a> Candidates<'a> {
    pub(super) const fn new(take: Take<'a>) -> Self {
        Self { take, is_scanned: false, nearest: ReadError::NotJalon, budget: BUDGET }
    }

    /// The same for what a scanner typed.
    pub(super) const fn scanned(take: Take<'a>) -> Self {
        Self { take, is_scanned: true, nearest: ReadError::NotJalon, budget: BUDGET }
    }

    /// The error that came nearest to a code.
    pub(super) const fn nearest(&self) -> ReadError {
        self.nearest
    }

    /// Tries what stands behind each `#`.
    pub(super) fn after_hashes(&mut self, text: &str) -> Found {
        let runs = runs(text);
        for at in 0..runs.len() {
            if runs[at].gap.contains('#') {
                if let Some(found) = self.joined(&runs[at..]) {
                    return Some(found);
                }
                if let Some(found) = self.within(runs[at].text) {
                    return Some(found);
                }
            }
        }
        for fragment in text.split('#').skip(1) {
            if looks_damaged(fragment) {
                self.nearest = self.nearest.max(ReadError::Damaged);
            }
        }
        None
    }

    /// Tries every word, and what may stand in one.
    pub(super) fn anywhere(&mut self, text: &str) -> Found {
        let runs = runs(text);
        for at in 0..runs.len() {
            let run = runs[at].text;
            if run.len() < MIN_BARE || runs[at].gap.contains('#') {
                continue;
            }
            if let Some(found) = self.joined(&runs[at..]).or_else(|| self.within(run)) {
                return Some(found);
            }
            let bytes = base43::decode(trimmed(run)).unwrap_or_default();
            if run.len() >= MIN_PAYLOAD && envelope::begins_like_ours(&bytes) {
                self.nearest = self.nearest.max(ReadError::Damaged);
            }
        }
        None
    }

    /// Tries the first run, the first two, and so on, with what broke them taken out. A gap may have been a `+`, and a
    /// hyphen at the end of a line may be that of the line.
    fn joined(&mut self, runs: &[Run]) -> Found {
        let mut rows = [String::new(), String::new(), String::new()];
        for (at, run) in runs.iter().take(MAX_RUNS).enumerate() {
            if at > 0 {
                if run.gap.contains('#') || run.gap.len() > MAX_GAP {
                    break;
                }
                if run.gap == " " {
                    rows[1].push('+');
                }
                if run.gap.contains('\n') && rows[2].ends_with('-') {
                    rows[2].pop();
                }
            }
            for row in &mut rows {
                row.push_str(run.text);
            }
            for place in 0..rows.len() {
                if place > 0 && rows[place] == rows[0] {
                    continue;
                }
                if let Some(found) = self.attempt(&rows[place]) {
                    return Some(found);
                }
            }
            if rows[0].len() > base43::MAX_CHARACTERS {
                break;
            }
        }
        None
    }

    /// Tries what stands behind each slash of a run, and a run without what a scanner may have put before and after it.
    fn within(&mut self, run: &str) -> Found {
        if run.len() < MIN_PAYLOAD || run.len() > base43::MAX_CHARACTERS {
            return None;
        }
        // The whole run was tried.
        let (prefix, suffix) = if self.is_scanned { (MAX_PREFIX, MAX_SUFFIX) } else { (0, 0) };
        let first = usize::from(!self.is_scanned);
        let behind = run.match_indices('/').map(|(at, _)| at + 1);
        for start in (first..=prefix).chain(behind.filter(|start| *start > prefix)) {
            for end in (run.len().saturating_sub(suffix)..=run.len()).rev() {
                if let Some(found) = run.get(start..end).and_then(|part| self.attempt(part)) {
                    return Some(found);
                }
            }
        }
        None
    }

    fn attempt(&mut self, text: &str) -> Found {
        let payload = trimmed(text);
        if !(MIN_PAYLOAD..=base43::MAX_CHARACTERS).contains(&payload.len()) {
            return None;
        }
        // Decoding takes the square of the length.
        self.budget = self.budget.checked_sub(50 + payload.len() * payload.len() / 16)?;
        let bytes = base43::decode(payload)?;
        match (self.take)(&bytes) {
            Ok(()) => Some(Ok(())),
            // Most of what is tried is nothing.
            Err(ReadError::NotJalon | ReadError::Damaged) => None,
            Err(error) => {
                self.nearest = self.nearest.max(error);
                None
            }
        }
    }
}

/// Without the signs at its end: a payload has none there.
fn trimmed(text: &str) -> &str {
    text.trim_end_matches(|c: char| !c.is_ascii_alphanumeric())
}

fn runs(text: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(base43::is_symbol) {
        let (gap, from) = rest.split_at(start);
        let end = from.find(|c| !base43::is_symbol(c)).unwrap_or(from.len());
        let (text, after) = from.split_at(end);
        runs.push(Run { text, gap });
        rest = after;
    }
    runs
}

/// Whether what stands behind a `#` looks like a payload that somebody's program changed or cut.
fn looks_damaged(fragment: &str) -> bool {
    let ends = |c: char| c.is_whitespace() || "<>\"'&()[]{}?#".contains(c);
    let fragment = fragment.trim_start_matches(|c| !base43::is_symbol(c));
    let fragment = trimmed(fragment.split(ends).next().unwrap_or_default());
    let length = fragment.chars().count();
    let symbols = fragment.chars().filter(|c| base43::is_symbol(*c)).count();
    let foreign = length - symbols;
    if !(MIN_PAYLOAD..=base43::MAX_CHARACTERS).contains(&symbols) || foreign * FOREIGN > length {
        return false;
    }
    // An ordinary fragment is made of words: small letters with a sign here and there.
    let letters = fragment.chars().filter(char::is_ascii_alphabetic).count();
    let is = |test: fn(&char) -> bool| fragment.chars().any(|c| test(&c));
    let mixed = is(char::is_ascii_lowercase) && is(char::is_ascii_uppercase);
    foreign == 0 || !mixed && (symbols - letters) * 5 > symbols
}
