//! Signs that programs put in the place of others as one types, and signs that nobody sees.

/// The text with its invisible signs gone and its lookalikes put right: a dash as one hyphen, and where there is one that may
/// stand for two, as two.
pub(super) fn readings(text: &str) -> Vec<String> {
    let read = |dash: &str| {
        let mut read = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                '–' | '—' => read.push_str(dash),
                '…' => read.push_str("..."),
                _ => read.extend(plain(c)),
            }
        }
        read
    };
    let mut readings = vec![read("-")];
    if text.contains(['–', '—']) {
        readings.push(read("--"));
    }
    readings
}

/// The sign of the link that this one stands for; nothing for one that is not seen.
fn plain(c: char) -> Option<char> {
    Some(match c {
        // Soft hyphens, marks of direction, joiners, variation selectors, byte order marks.
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{e0000}'..='\u{e007f}' => return None,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
        '\u{2044}' | '\u{2215}' => '/',
        '\u{2217}' | '\u{204e}' | '\u{fe61}' => '*',
        '\u{2236}' | '\u{fe55}' => ':',
        '\u{2024}' | '\u{3002}' | '\u{fe52}' => '.',
        '\u{fe62}' => '+',
        '\u{fe69}' => '$',
        '\u{266f}' | '\u{fe5f}' => '#',
        // The letters that capitals and small letters turn into in some languages.
        '\u{130}' => 'I',
        '\u{131}' => 'i',
        '\u{17f}' => 's',
        '\u{212a}' => 'K',
        '\u{660}'..='\u{669}' => digit(c, '\u{660}'),
        '\u{6f0}'..='\u{6f9}' => digit(c, '\u{6f0}'),
        // The wide forms of ASCII.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    })
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}
