//! Finds a code in whatever was scanned, pasted or opened. What people, mail programs and messengers put around and into
//! a link is not known in advance: the search tries what may be a code, and the checksum decides.

mod candidate;
mod lookalike;
mod wrapping;

use super::error::ReadError;
use super::keyboard;
use candidate::Candidates;
pub(super) use candidate::Take;
use std::iter::once;

/// Longer texts are not looked at, so that no pasted book stops the app.
const MAX_TEXT: usize = 100_000;
/// How many forms of a text are looked at: one link, wrapped a few times over, has fewer.
const MAX_FORMS: usize = 40;

/// Tries whatever in a text may be a code until one is taken: a link in any case, only its fragment or only its payload, with
/// anything messengers and mail put around or into it (`docs/format.md`, "Link").
///
/// # Errors
/// [`ReadError`], the nearest of all. After a `#`, at least 14 characters of the alphabet count as a code of Jalon,
/// damaged if it cannot be read. Without `#` only what begins as all our codes do counts as one.
pub(super) fn search(text: &str, take: Take) -> Result<(), ReadError> {
    if text.len() > MAX_TEXT {
        return Err(ReadError::NotJalon);
    }
    let forms = forms(text);
    let mut candidates = Candidates::new(take);
    // A fragment says where a code begins; without one every word may be its beginning.
    let fragments = forms.iter().find_map(|form| candidates.after_hashes(form));
    let found = fragments.or_else(|| forms.iter().find_map(|form| candidates.anywhere(form)));
    found.unwrap_or_else(|| Err(candidates.nearest()))
}

/// Tries a text that was pasted or typed: as [`search`], then as a scanner typed it on another keyboard than its own.
///
/// # Errors
/// [`ReadError`], the nearest of all readings.
pub(super) fn search_typed(text: &str, take: Take) -> Result<(), ReadError> {
    let mut nearest = match search(text, take) {
        Err(error) => error,
        taken => return taken,
    };
    for reading in once(text.to_owned()).chain(keyboard::readings(text)) {
        match scanned(&reading, take) {
            Err(error) => nearest = nearest.max(error),
            taken => return taken,
        }
    }
    Err(nearest)
}

/// Tries what a scanner read: a whole link or a payload, with what the scanner itself puts before and after it.
fn scanned(text: &str, take: Take) -> Result<(), ReadError> {
    let mut candidates = Candidates::scanned(take);
    let found = candidates.after_hashes(text).or_else(|| candidates.anywhere(text));
    found.unwrap_or_else(|| Err(candidates.nearest()))
}

/// The text, and what it is with each wrapping undone, and with each of these undone again.
fn forms(text: &str) -> Vec<String> {
    let mut forms = Vec::new();
    put(text, &mut forms);
    let mut at = 0;
    while let Some(form) = forms.get(at).cloned() {
        for undo in wrapping::ALL {
            if let Some(undone) = undo(&form) {
                put(&undone, &mut forms);
            }
        }
        at += 1;
    }
    forms
}

/// Adds a form that is new, with the signs that stand for others put right.
fn put(text: &str, forms: &mut Vec<String>) {
    for form in lookalike::readings(text) {
        if forms.len() < MAX_FORMS && !forms.contains(&form) {
            forms.push(form);
        }
    }
}

#[cfg(test)]
mod tests;
