//! Finds a code in whatever was scanned, pasted or opened.

use super::base43;
use super::envelope;
use super::error::ReadError;

/// Longer texts are not looked at, so that no pasted book stops the app.
const MAX_TEXT: usize = 16_384;
/// The payload of 9 bytes, the fewest that are ever written.
const MIN_PAYLOAD: usize = 14;

/// What takes the bytes of a code, or says why not.
type Take<'a> = &'a mut dyn FnMut(&[u8]) -> Result<(), ReadError>;

/// Tries whatever in a text may be a code until one is taken: a link in any case, only its fragment or only
/// its payload, with anything messengers and mail put around it: white space, brackets, full stops, words
/// before and after, percent-encoding, a line break within.
///
/// # Errors
/// [`ReadError`], the nearest of all. After a `#`, at least 14 characters of the alphabet and no others count
/// as a code of Jalon, damaged if it cannot be read. Without `#` only what begins as all our codes do counts
/// as one.
pub(super) fn search(text: &str, take: Take) -> Result<(), ReadError> {
    if text.len() > MAX_TEXT {
        return Err(ReadError::NotJalon);
    }
    let text = percent_decoded(text);
    let broken = text.split_whitespace().nth(1).is_some();
    let unbroken = broken.then(|| text.split_whitespace().collect::<String>());
    let mut nearest = ReadError::NotJalon;
    for part in text.split_whitespace().chain(unbroken.as_deref()) {
        match search_part(part, take) {
            Err(error) => nearest = nearest.max(error),
            taken => return taken,
        }
    }
    Err(nearest)
}

/// Tries a text without white space.
fn search_part(part: &str, take: Take) -> Result<(), ReadError> {
    let fragment = part.rsplit_once('#').map(|(_, fragment)| fragment);
    let payload = fragment
        .unwrap_or(part)
        .trim_start_matches(|c| !base43::is_symbol(c))
        .trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    let plausible = (MIN_PAYLOAD..=base43::MAX_CHARACTERS).contains(&payload.len());
    if !plausible || !payload.chars().all(base43::is_symbol) {
        return Err(ReadError::NotJalon);
    }
    let bytes = base43::decode(payload).unwrap_or_default();
    match take(&bytes) {
        Err(ReadError::Damaged) if fragment.is_none() && !envelope::begins_like_ours(&bytes) => {
            Err(ReadError::NotJalon)
        }
        result => result,
    }
}

/// The text with `%2B` and the like undone, for ASCII only: the payload has no other characters.
fn percent_decoded(text: &str) -> String {
    let mut pieces = text.split('%');
    let mut decoded = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let digits = piece.get(..2).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()));
        let byte = digits.and_then(|d| u8::from_str_radix(d, 16).ok()).filter(u8::is_ascii);
        if let Some(byte) = byte {
            decoded.push(byte.into());
            decoded.push_str(&piece[2..]);
        } else {
            decoded.push('%');
            decoded.push_str(piece);
        }
    }
    decoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Assessment, Day, Shared};
    use crate::share::{Link, link, read};

    fn example() -> (Shared, Link) {
        let shared = Shared::of(&Assessment::default(), Day(325));
        let link = link("https://jalon.example.be/", &shared);
        (shared, link)
    }

    #[test]
    fn a_code_is_found_in_whatever_surrounds_it() {
        let (shared, link) = example();
        let (text, payload) = (link.text(), link.payload.as_str());
        let (start, end) = text.split_at(text.len() - 9);
        let escaped = |text: &str| {
            let signs = [
                ("%", "%25"),
                ("$", "%24"),
                ("*", "%2A"),
                ("+", "%2b"),
                (":", "%3A"),
                ("/", "%2F"),
            ];
            signs.iter().fold(text.to_owned(), |text, (sign, code)| text.replace(sign, code))
        };
        let texts = [
            text.clone(),
            text.replace("https://jalon", "HTTPS://JALON"),
            text.to_lowercase(),
            payload.to_owned(),
            format!("#{payload}"),
            format!("  {text}\r\n"),
            format!("<{text}>"),
            format!("({text})."),
            format!("\u{feff}\"{payload}\","),
            format!("Voici mon lien : {text}, à demain #rendez-vous !"),
            format!("{start}\n{end}"),
            format!("https://jalon.example.be/#{}", escaped(payload)),
            escaped(&text).replace('#', "%23"),
            text.replacen('#', "?utm=x#", 1),
        ];
        for text in texts {
            assert_eq!(read(&text), Ok(shared.clone()), "{text}");
        }
    }

    #[test]
    fn what_is_no_code_of_jalon_is_told_from_a_damaged_one() {
        use ReadError::{Damaged, NotJalon};
        let (_, link) = example();
        let payload = link.payload.as_str();
        let last = if payload.ends_with('0') { "1" } else { "0" };
        let changed = [&payload[..payload.len() - 1], last].concat();
        let cases = [
            (String::new(), NotJalon),
            ("#".to_owned(), NotJalon),
            ("https://jalon.example.be/".to_owned(), NotJalon),
            ("https://jalon.example.be/#contact".to_owned(), NotJalon),
            ("https://example.be/#une_autre_page_qui_est_longue".to_owned(), NotJalon),
            ("WIFI:T:WPA;S:chez#nous2026;P:mot-de-passe-secret;;".to_owned(), NotJalon),
            ("HTTPS://EXAMPLE.BE/INFO/2026".to_owned(), NotJalon),
            ("TEL:+3247012345678".to_owned(), NotJalon),
            ("5410228193449".to_owned(), NotJalon),
            ("BEGIN:VCARD\nN:Dupont;Ana\nEND:VCARD".to_owned(), NotJalon),
            ("%%%#%4%zz%é".to_owned(), NotJalon),
            (changed.clone(), Damaged),
            (format!("https://jalon.example.be/#{changed}"), Damaged),
            (format!("HTTPS://JALON.EXAMPLE.BE/#{}", &payload[..payload.len() - 1]), Damaged),
            (format!("https://jalon.example.be/#{payload}00000"), Damaged),
            (["#", &"7".repeat(5_000)].concat(), NotJalon),
            ("a ".repeat(10_000), NotJalon),
        ];
        for (text, wanted) in cases {
            assert_eq!(read(&text), Err(wanted), "{text:.80}");
        }
    }
}
