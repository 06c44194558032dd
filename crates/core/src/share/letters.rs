//! Text as one number, by how likely each sign is after the signs before it: any script, in few bits.
//!
//! What is likely is counted in a history: a short text in the person's language that every Jalon
//! holds (its *primer*), then the text so far. The counts follow Kneser and Ney: a longer context
//! leaves a share of its weight to the next shorter one, and shorter contexts count in how many
//! surroundings a sign was seen, not how often. The alphabet begins with the few signs that all texts have;
//! any other character is spelt out once and is a sign from then on. `docs/format.md`, "Letters".

mod choice;
mod context;

use super::case::{shifted, unshifted};
use super::number::Number;
use choice::{LetterChoice, spelt, take};
use context::{BLOCK_BITS, Context, ESCAPE, LINE_FEED, SHIFT};
use std::sync::OnceLock;

/// The widths of the same block and of another one.
const SAME_BLOCK: [u32; 2] = [3, 1];
/// The radix of the place of the highest bit of a code point.
const CODE_POINT_BITS: u32 = 21;
/// The first choice of a text: the primer of its language, or that of one of the languages 0 to 3, in which
/// people with other languages on their screens often write.
const PRIMER_WIDTHS: [u32; 5] = [12, 1, 1, 1, 1];
/// No more signs than this, so that no few bytes keep a reader busy. Well above what people write.
const MOST: usize = 2_048;

/// The primers, packed by this coding itself from the texts beside them, with nothing before. A language
/// without one begins with nothing: `docs/adr/0002-wire-format.md` says what one is worth.
const fn primer(language: u8) -> &'static [u8] {
    match language {
        0 => include_bytes!("letters/fr.bin"),
        1 => include_bytes!("letters/nl.bin"),
        2 => include_bytes!("letters/de.bin"),
        3 => include_bytes!("letters/en.bin"),
        4 => include_bytes!("letters/ar.bin"),
        _ => &[],
    }
}

/// What stands before a text in the language with this number. Decoding a primer takes most of the time of a code, and
/// the review makes one for each answer that is shown or kept, so each is decoded once.
fn primed(language: u8) -> Context {
    static PRIMED: [OnceLock<Context>; PRIMER_WIDTHS.len()] =
        [const { OnceLock::new() }; PRIMER_WIDTHS.len()];
    let kept = PRIMED.get(usize::from(language));
    kept.map(|kept| kept.get_or_init(|| decoded(primer(language))).clone()).unwrap_or_default()
}

fn decoded(primer: &[u8]) -> Context {
    let mut context = Context::default();
    // A test holds that every primer can be read.
    let _ = limited(primer).and_then(|number| read(number, &mut context));
    context
}

/// The same by the first choice of the text; `None` when that names the language itself.
fn chosen(choice: u8, language: u8) -> Option<Context> {
    match choice.checked_sub(1) {
        None => Some(primed(language)),
        Some(other) => (other != language).then(|| primed(other)),
    }
}

/// The bytes of `text`, on screens in the language with this number; `None` when it is too long or holds U+0000.
pub(super) fn pack(text: &str, language: u8) -> Option<Vec<u8>> {
    let mut best = pack_as(text, 0, language)?;
    // Few bits: it is in the language of the screens, and no other primer is tried.
    if best.len() * 8 > text.chars().count() * 4 {
        for choice in (1..).take(PRIMER_WIDTHS.len() - 1).filter(|n| *n != language + 1) {
            let other = pack_as(text, choice, language)?;
            if other.len() < best.len() {
                best = other;
            }
        }
    }
    Some(best)
}

fn pack_as(text: &str, choice: u8, language: u8) -> Option<Vec<u8>> {
    let first = LetterChoice::of(choice.into(), &PRIMER_WIDTHS);
    write(text, vec![first], &mut chosen(choice, language)?)
}

/// The text of `bytes`; `None` when they are not as [`pack`] writes them.
pub(super) fn unpack(bytes: &[u8], language: u8) -> Option<String> {
    let mut number = limited(bytes)?;
    let choice = take(&mut number, &PRIMER_WIDTHS);
    let text = read(number, &mut chosen(choice, language)?)?;
    // One form only: nothing left over, no zeros in front, no escape or shift that says nothing.
    (pack_as(&text, choice, language)? == bytes).then_some(text)
}

/// The bytes of `text` after this primer instead of the language's own, for the figures.
#[cfg(test)]
pub(super) fn pack_after(primer: &str, text: &str) -> Option<Vec<u8>> {
    let mut context = Context::default();
    if let Some(primer) = primer.strip_suffix('\n').or(Some(primer)).filter(|p| !p.is_empty()) {
        write(primer, Vec::new(), &mut context)?;
    }
    write(text, vec![LetterChoice::of(0, &PRIMER_WIDTHS)], &mut context)
}

/// Spells a character out.
fn escape(c: char, context: &mut Context, choices: &mut Vec<LetterChoice>) -> Option<()> {
    let code = u32::from(c);
    let highest = code.checked_ilog2()?;
    choices.push(LetterChoice::of(ESCAPE.into(), &context.weights()));
    if code >> BLOCK_BITS == context.block {
        choices.push(LetterChoice::of(0, &SAME_BLOCK));
        choices.push(LetterChoice::even(code % (1 << BLOCK_BITS), 1 << BLOCK_BITS));
    } else {
        choices.push(LetterChoice::of(1, &SAME_BLOCK));
        choices.push(LetterChoice::even(highest, CODE_POINT_BITS));
        choices.push(LetterChoice::even(code - (1 << highest), 1 << highest));
    }
    context.learn(c);
    Some(())
}

/// The bytes of a text after these choices.
fn write(text: &str, choices: Vec<LetterChoice>, context: &mut Context) -> Option<Vec<u8>> {
    let end = context.history.len() + MOST;
    let mut choices = choices;
    for sign in shifted(text) {
        let sign = sign.map_or(Ok(SHIFT), |c| context.sign(c).ok_or(c));
        match sign {
            Ok(sign) => choices.push(context.step(sign)),
            Err(c) => escape(c, context, &mut choices)?,
        }
        if sign == Ok(LINE_FEED) {
            choices.push(LetterChoice::even(1, 2));
        }
        if context.history.len() > end {
            return None;
        }
    }
    choices.push(context.step(LINE_FEED));
    choices.push(LetterChoice::even(0, 2));
    Some(spelt(&choices))
}

/// The number of a text; `None` of one that is too long.
fn limited(bytes: &[u8]) -> Option<Number> {
    (bytes.len() <= 2 * MOST).then(|| Number::from_bytes(bytes))
}

/// The text that is left in a number.
fn read(mut number: Number, context: &mut Context) -> Option<String> {
    let end = context.history.len() + MOST;
    let mut signs = Vec::new();
    while context.history.len() <= end {
        let sign = take(&mut number, &context.weights());
        if sign == ESCAPE {
            let code = if take(&mut number, &SAME_BLOCK) == 0 {
                (context.block << BLOCK_BITS) + number.pop(1 << BLOCK_BITS)
            } else {
                let highest = 1 << number.pop(CODE_POINT_BITS);
                highest + number.pop(highest)
            };
            let c = char::from_u32(code)?;
            context.learn(c);
            signs.push(Some(c));
            continue;
        }
        context.push(sign);
        if sign == LINE_FEED && number.pop(2) == 0 {
            return unshifted(signs);
        }
        let c = if sign == SHIFT { None } else { Some(context.characters().nth(sign.into())?) };
        signs.push(c);
    }
    None
}

#[cfg(test)]
#[path = "letters/tests.rs"]
mod tests;
