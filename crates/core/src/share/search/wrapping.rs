//! The ways in which programs write a link inside something else. Each is undone in the whole text, whoever wrote it.

/// Undoes one wrapping; `None` where there is none.
pub(super) type Undo = fn(&str) -> Option<String>;

/// All of them, the likeliest first.
pub(super) const ALL: [Undo; 8] =
    [percent, entities, defended, dashed, base64, quoted_printable, backslashes, tags];

/// Pieces of a text and bytes that were written out in it.
struct Unwrapped {
    bytes: Vec<u8>,
    any: bool,
}

impl Unwrapped {
    fn of(text: &str) -> Self {
        Self { bytes: text.as_bytes().to_vec(), any: false }
    }

    fn push(&mut self, text: &str) {
        self.bytes.extend(text.as_bytes());
    }

    /// A byte that was written out.
    fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
        self.any = true;
    }

    /// A character that was written out.
    fn char(&mut self, c: char) {
        self.push(c.encode_utf8(&mut [0; 4]));
        self.any = true;
    }

    /// The text, when anything was written out in it. What is no UTF-8 becomes a sign that no link has.
    fn text(self) -> Option<String> {
        self.any.then(|| String::from_utf8_lossy(&self.bytes).into_owned())
    }
}

/// The character of these hexadecimal digits.
fn hex(digits: Option<&str>) -> Option<u32> {
    let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    u32::from_str_radix(digits, 16).ok()
}

/// Two hexadecimal digits behind each `sign`.
fn hex_behind(sign: char, text: &str) -> Option<String> {
    let mut pieces = text.split(sign);
    let mut written = Unwrapped::of(pieces.next()?);
    for piece in pieces {
        if let Some(byte) = hex(piece.get(..2)).and_then(|byte| u8::try_from(byte).ok()) {
            written.byte(byte);
            written.push(&piece[2..]);
        } else if let Some(c) =
            piece.strip_prefix('u').and_then(|code| hex(code.get(..4))).and_then(char::from_u32)
        {
            // As scripts once wrote what is not ASCII.
            written.char(c);
            written.push(&piece[5..]);
        } else {
            written.push(sign.encode_utf8(&mut [0; 4]));
            written.push(piece);
        }
    }
    written.text()
}

/// `%23` and the like: links in parameters of other links.
fn percent(text: &str) -> Option<String> {
    hex_behind('%', text)
}

/// `=23` and `=` at the end of a line: mail.
fn quoted_printable(text: &str) -> Option<String> {
    let joined = text.replace("=\r\n", "").replace("=\n", "");
    hex_behind('=', &joined).or_else(|| (joined != text).then_some(joined))
}

/// `-23` and `_`: urldefense, version 2, in its parameter `u`.
fn dashed(text: &str) -> Option<String> {
    let start = text.find("/v2/url?")?;
    let from = start + text[start..].find("u=")? + 2;
    let wrapped = text[from..].split(['&', '"', '<', '>']).next()?;
    let wrapped = wrapped.split_whitespace().next()?;
    hex_behind('-', &wrapped.replace('_', "/"))
}

/// `/v3/__link__;signs!`: urldefense, version 3. Signs it does not like stand as `*`, a run of them as `**` and its length.
fn defended(text: &str) -> Option<String> {
    /// The shortest run has two signs, and the first letter of base 64.
    const SHORTEST: usize = 2;
    let (_, wrapped) = text.split_once("/v3/__")?;
    let (link, rest) = wrapped.split_once("__;")?;
    let replaced = decoded(rest.split('!').next()?)?;
    let mut replaced = replaced.chars();
    let mut chars = link.chars().peekable();
    let mut restored = String::new();
    while let Some(c) = chars.next() {
        let is_run = c == '*' && chars.next_if_eq(&'*').is_some();
        let run = if is_run { chars.next().and_then(base64_digit) } else { None };
        match run {
            Some(length) => restored.extend(replaced.by_ref().take(length as usize + SHORTEST)),
            None if c == '*' => restored.push(replaced.next().unwrap_or(c)),
            None => restored.push(c),
        }
    }
    Some(restored)
}

/// A link in base 64, as parameters of guards and search engines have it: "http" is always the same four letters.
fn base64(text: &str) -> Option<String> {
    const HTTP: &str = "aHR0";
    let start = text.find(HTTP)?;
    let is_of_it = |c: char| base64_digit(c).is_some();
    let end = text[start..].find(|c| !is_of_it(c)).map_or(text.len(), |length| start + length);
    decoded(&text[start..end])
}

/// The value of a digit in base 64, of either alphabet.
fn base64_digit(c: char) -> Option<u32> {
    let from = |start: char, value: u32| Some(u32::from(c) - u32::from(start) + value);
    match c {
        'A'..='Z' => from('A', 0),
        'a'..='z' => from('a', 26),
        '0'..='9' => from('0', 52),
        '+' | '-' => Some(62),
        '/' | '_' => Some(63),
        _ => None,
    }
}

/// The text that stands there in base 64.
fn decoded(digits: &str) -> Option<String> {
    let (mut bits, mut count) = (0_u32, 0);
    let mut bytes = Vec::new();
    for c in digits.trim_end_matches('=').chars() {
        bits = bits << 6 | base64_digit(c)?;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count).to_le_bytes()[0]);
        }
    }
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// The names that signs of a link, and what stands around one, have in HTML.
const NAMES: [(&str, char); 24] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("num", '#'),
    ("dollar", '$'),
    ("ast", '*'),
    ("midast", '*'),
    ("plus", '+'),
    ("hyphen", '-'),
    ("dash", '-'),
    ("minus", '-'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("period", '.'),
    ("sol", '/'),
    ("colon", ':'),
    ("equals", '='),
    ("shy", '\u{ad}'),
    ("nbsp", ' '),
    ("percnt", '%'),
    ("lowbar", '_'),
    ("quest", '?'),
];

/// `&#35;`, `&amp;` and the like: pages and mail in HTML.
fn entities(text: &str) -> Option<String> {
    let mut pieces = text.split('&');
    let mut written = Unwrapped::of(pieces.next()?);
    for piece in pieces {
        let number = |code: &str| {
            let is_hex = code.starts_with(['x', 'X']);
            let code = &code[usize::from(is_hex)..];
            let radix = if is_hex { 16 } else { 10 };
            let length = code.chars().take(7).take_while(|c| c.is_digit(radix)).count();
            let c = char::from_u32(u32::from_str_radix(code.get(..length)?, radix).ok()?)?;
            Some((c, 1 + usize::from(is_hex) + length))
        };
        let named = || {
            let (name, _) = piece.split_once(';')?;
            let (name, c) = NAMES.iter().find(|(known, _)| *known == name)?;
            Some((*c, name.len()))
        };
        if let Some((c, length)) = piece.strip_prefix('#').and_then(number).or_else(named) {
            written.char(c);
            let rest = &piece[length..];
            written.push(rest.strip_prefix(';').unwrap_or(rest));
        } else {
            written.push("&");
            written.push(piece);
        }
    }
    written.text()
}

/// `\#`, `\/`, `\u0023`: Markdown, and texts inside a program's data.
fn backslashes(text: &str) -> Option<String> {
    let mut pieces = text.split('\\');
    let mut written = Unwrapped::of(pieces.next()?);
    for piece in pieces {
        let coded = |letter: char, length: usize| {
            let code = hex(piece.strip_prefix(letter)?.get(..length)).and_then(char::from_u32)?;
            Some((code, 1 + length))
        };
        let space = || piece.starts_with(['n', 'r', 't']).then_some((' ', 1));
        if let Some((c, length)) = coded('u', 4).or_else(|| coded('x', 2)).or_else(space) {
            written.char(c);
            written.push(&piece[length..]);
        } else {
            written.any = true;
            written.push(piece);
        }
    }
    written.text()
}

/// `<wbr>` and other marks in the middle of a link.
fn tags(text: &str) -> Option<String> {
    let mut pieces = text.split('<');
    let mut written = Unwrapped::of(pieces.next()?);
    for piece in pieces {
        let is_tag = piece.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        if let Some((_, rest)) = piece.split_once('>').filter(|_| is_tag) {
            written.any = true;
            written.push(rest);
        } else {
            written.push("<");
            written.push(piece);
        }
    }
    written.text()
}
