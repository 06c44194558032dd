//! Text as raw deflate (RFC 1951) of its UTF-8: for words that say the same many times.

use miniz_oxide::{deflate, inflate};

/// A text is never longer than this: a few bytes can stand for a thousand times as many.
const MOST: usize = 16_384;
/// As hard as the crate tries.
const LEVEL: u8 = 10;

/// The bytes of `text`; `None` for one that would not be read again.
pub(super) fn pack(text: &str) -> Option<Vec<u8>> {
    (text.len() <= MOST).then(|| deflate::compress_to_vec(text.as_bytes(), LEVEL))
}

/// The text of `bytes`; `None` when they are no whole stream, one with bytes after it, or no UTF-8.
pub(super) fn unpack(bytes: &[u8]) -> Option<String> {
    let read = |bytes| inflate::decompress_to_vec_with_limit(bytes, MOST).ok();
    // The crate stops where the stream ends: what can do without its last byte has one too many.
    let (_, shorter) = bytes.split_last()?;
    if !shorter.is_empty() && read(shorter).is_some() {
        return None;
    }
    String::from_utf8(read(bytes)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_stream_of_another_writer_is_read() {
        // Stored, and with the fixed codes.
        let cases: [(&[u8], &str); 2] = [
            (&[0x01, 0x02, 0x00, 0xfd, 0xff, b'o', b'k'], "ok"),
            (&[0xcb, 0xcf, 0x06, 0x00], "ok"),
        ];
        for (bytes, text) in cases {
            assert_eq!(unpack(bytes).as_deref(), Some(text), "{bytes:x?}");
        }
    }

    #[test]
    fn what_is_no_stream_or_no_text_is_refused() {
        let bomb = deflate::compress_to_vec(&vec![b'a'; MOST + 1], LEVEL);
        let no_text = deflate::compress_to_vec(&[0xff], LEVEL);
        let longer: &[u8] = &[0xcb, 0xcf, 0x06, 0x00, 0x00];
        let cases = [&[], &[0xcb, 0xcf][..], &[0x07], longer, &bomb, &no_text];
        for bytes in cases {
            assert_eq!(unpack(bytes), None, "{bytes:x?}");
        }
        assert_eq!(pack(&"a".repeat(MOST + 1)), None);
    }

    proptest! {
        #[test]
        fn any_text_survives(text in any::<String>()) {
            prop_assert_eq!(pack(&text).and_then(|bytes| unpack(&bytes)), Some(text));
        }

        #[test]
        fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
            let _ = unpack(&bytes);
        }
    }
}
