//! Makes a text longer before it is sealed, so that its length does not tell how much was said.

use jalon_core::share::padded_length;
use zeroize::Zeroizing;

/// Ends the text (ISO/IEC 7816-4): this byte, then zeros.
const END: u8 = 0x80;

/// The text with its end, as long as its class.
pub(crate) fn pad(text: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut padded = Zeroizing::new(Vec::with_capacity(padded_length(text.len())));
    padded.extend(text);
    padded.push(END);
    padded.resize(padded_length(text.len()), 0);
    padded
}

/// The text of what [`pad`] made; `None` for anything else.
pub(crate) fn unpad(padded: &[u8]) -> Option<&[u8]> {
    let end = padded.iter().rposition(|byte| *byte != 0)?;
    let is_ours = padded[end] == END && padded_length(end) == padded.len();
    is_ours.then_some(&padded[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_length_comes_back_and_nothing_else_is_taken() {
        for length in 0..200 {
            let text = vec![0x80; length];
            let padded = pad(&text);
            assert_eq!(padded.len(), padded_length(length));
            assert_eq!(unpad(&padded), Some(&text[..]), "{length}");
            let longer = [padded.as_slice(), &[0; 40]].concat();
            assert_eq!(unpad(&longer), None, "{length}");
            assert_eq!(unpad(&padded[..padded.len() - 1]), None, "{length}");
        }
        assert_eq!((unpad(&[]), unpad(&[0; 48]), unpad(&[1; 48])), (None, None, None));
    }
}
