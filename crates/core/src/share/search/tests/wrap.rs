//! What programs make of a link.

/// The text with all that is no letter, digit or one of `kept` as `before` and two hexadecimal digits.
pub(super) fn hex(text: &str, before: &str, kept: &str) -> String {
    let sign = |c: char| {
        if c.is_ascii_alphanumeric() || kept.contains(c) {
            c.to_string()
        } else {
            let bytes = c.to_string().into_bytes();
            bytes.iter().fold(String::new(), |text, byte| format!("{text}{before}{byte:02X}"))
        }
    };
    text.chars().map(sign).collect()
}

pub(super) fn percent(text: &str) -> String {
    hex(text, "%", "-._~")
}

pub(super) fn base64(text: &str, digits: &[u8; 64]) -> String {
    let mut written = String::new();
    for bytes in text.as_bytes().chunks(3) {
        let at = |n: usize| u32::from(bytes.get(n).copied().unwrap_or_default());
        let number = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..=bytes.len() {
            written.push(char::from(digits[(number >> (18 - 6 * place) & 63) as usize]));
        }
    }
    written
}

pub(super) const URL_SAFE: &[u8; 64] =
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
pub(super) const PLAIN: &[u8; 64] =
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// As version 3 of urldefense writes a link: what it does not like stands as `*`, a run of it as `**` and its length.
pub(super) fn defended(link: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || ":/.-_?=&".contains(c);
    let (mut text, mut replaced, mut run) = (String::new(), String::new(), 0);
    let close = |run: &mut usize, text: &mut String| {
        match *run {
            0 => {}
            1 => text.push('*'),
            n => text.extend(['*', '*', char::from(URL_SAFE[n - 2])]),
        }
        *run = 0;
    };
    for c in link.chars() {
        if is_plain(c) {
            close(&mut run, &mut text);
            text.push(c);
        } else {
            replaced.push(c);
            run += 1;
        }
    }
    close(&mut run, &mut text);
    format!(
        "https://urldefense.com/v3/__{text}__;{}!!KwNVnqRv!Hx7_abc-DEF$ ",
        base64(&replaced, URL_SAFE)
    )
}
