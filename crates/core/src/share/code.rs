//! The QR code of a link.

use super::link::Link;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use thiserror::Error;

/// The screen a code is shown on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// Every part of it can be seen.
    #[default]
    Whole,
    /// "My screen is cracked": the code carries more redundancy.
    Cracked,
}

/// How much of a code may be unreadable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// L: about 7 %. Only where M does not fit.
    Low,
    /// M: about 15 %.
    Medium,
    /// Q: about 25 %.
    Quartile,
    /// H: about 30 %.
    High,
}

/// The link needs a code so dense that cameras do not read it: own words must become shorter, or the
/// link is sent instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the link does not fit into a QR code that cameras read")]
pub struct TooLong;

/// The highest version made of what is not sealed: 97 modules on a side.
const DENSEST: u8 = 20;

/// The highest version of a sealed code, which carries its lock besides: 105 modules on a side.
const DENSEST_SEALED: u8 = 22;

/// Modules of light that must stay free on each side.
const QUIET_ZONE: u8 = 4;

/// A QR code as modules, dark on light. To be drawn black on white whatever the theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    version: u8,
    level: Level,
    /// Row by row from the top left.
    dark: Vec<bool>,
}

impl Qr {
    /// Modules on a side, without the quiet zone: 21 to 105.
    #[must_use]
    pub const fn size(&self) -> u8 {
        17 + 4 * self.version()
    }

    /// Version, 1 to 22.
    #[must_use]
    pub const fn version(&self) -> u8 {
        self.version
    }

    /// The level it was made at.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.level
    }

    /// Whether the module in column `x` of row `y`, from 0 at the top left of the code, is dark.
    #[must_use]
    pub fn is_dark(&self, x: u8, y: u8) -> bool {
        let size = usize::from(self.size());
        usize::from(x) < size
            && self.dark.get(usize::from(y) * size + usize::from(x)) == Some(&true)
    }

    /// Modules on a side with the quiet zone: the side of the square that [`Qr::svg_path`] is drawn in.
    #[must_use]
    pub const fn span(&self) -> u8 {
        self.size() + 2 * QUIET_ZONE
    }

    /// The dark modules as SVG path data, one module a unit, `0 0` at the corner of the quiet zone.
    #[must_use]
    pub fn svg_path(&self) -> String {
        let mut path = String::new();
        for y in 0..self.size() {
            let mut x = 0;
            while x < self.size() {
                let run =
                    (x..self.size()).take_while(|x| self.is_dark(*x, y)).fold(0, |n, _| n + 1);
                if run > 0 {
                    let mut put = |command: &str, n: u8| {
                        path.push_str(command);
                        path.push_str(&n.to_string());
                    };
                    put("M", x + QUIET_ZONE);
                    put(" ", y + QUIET_ZONE);
                    put("h", run);
                    put("v1h-", run);
                    path.push('z');
                }
                x += run + 1;
            }
        }
        path
    }
}

/// The code of a link: the smallest version that holds it at level M, at level Q where that needs no
/// larger one, at level L where M would go beyond version 20. For a cracked screen the highest level
/// that version 20 has room for.
///
/// # Errors
/// [`TooLong`] when it takes more than version 20.
pub fn qr(link: &Link, screen: Screen) -> Result<Qr, TooLong> {
    up_to(DENSEST, link, screen)
}

/// The code of a sealed link: as [`qr`], with 22 in place of 20.
///
/// # Errors
/// [`TooLong`] when it takes more than version 22.
pub fn sealed_qr(link: &Link, screen: Screen) -> Result<Qr, TooLong> {
    up_to(DENSEST_SEALED, link, screen)
}

fn up_to(densest: u8, link: &Link, screen: Screen) -> Result<Qr, TooLong> {
    use Level::{High, Low, Medium, Quartile};
    let segments = segments(link);
    let smallest = |levels: &[Level]| {
        (1..=densest).find_map(|v| levels.iter().find_map(|level| make(&segments, (v, *level))))
    };
    let rows: &[&[Level]] = match screen {
        Screen::Whole => &[&[Quartile, Medium], &[Low]],
        Screen::Cracked => &[&[High], &[Quartile], &[Medium], &[Low]],
    };
    rows.iter().find_map(|levels| smallest(levels)).ok_or(TooLong)
}

/// The code at exactly this version and level, when it fits.
fn make(segments: &[QrSegment], (version, level): (u8, Level)) -> Option<Qr> {
    let version = Version::new(version);
    let correction = match level {
        Level::Low => QrCodeEcc::Low,
        Level::Medium => QrCodeEcc::Medium,
        Level::Quartile => QrCodeEcc::Quartile,
        Level::High => QrCodeEcc::High,
    };
    let code =
        QrCode::encode_segments_advanced(segments, correction, version, version, None, false)
            .ok()?;
    let side = 0..code.size();
    let dark = side.clone().flat_map(|y| side.clone().map(move |x| (x, y)));
    let dark = dark.map(|(x, y)| code.get_module(x, y)).collect();
    Some(Qr { version: version.value(), level, dark })
}

/// Two segments: the address as bytes, since some cameras offer to open only what begins in small letters, and the payload
/// in the dense alphanumeric mode.
fn segments(link: &Link) -> Vec<QrSegment> {
    let address = small_host(&link.address());
    [address.as_str(), &link.payload]
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(segment)
        .collect()
}

fn segment(text: &str) -> QrSegment {
    if QrSegment::is_alphanumeric(text) {
        QrSegment::make_alphanumeric(text)
    } else {
        QrSegment::make_bytes(text.as_bytes())
    }
}

/// The address with scheme and host in small letters, which mean the same (RFC 3986, 6.2.2.1). The path keeps its case.
fn small_host(base: &str) -> String {
    let host = base.find("://").map_or(0, |scheme| scheme + 3);
    let end = base[host..].find(['/', '?', '#']).map_or(base.len(), |path| host + path);
    base[..end].to_ascii_lowercase() + &base[end..]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(base: &str, characters: usize, screen: Screen) -> Result<Qr, TooLong> {
        qr(&Link { base: base.to_owned(), payload: "7".repeat(characters) }, screen)
    }

    #[test]
    fn the_level_rises_only_where_the_version_does_not() {
        use Level::{High, Low, Medium, Quartile};
        let base = "https://jalon.example.be/";
        // Capacity of version 4: 512 bits at M, 384 at Q; the address takes 233, two characters 11.
        // Of version 20: 5,352 bits at M, 6,888 at L, 3,080 at H; the address takes 243.
        let cases = [
            (27, Screen::Whole, 4, Quartile),
            (28, Screen::Whole, 4, Medium),
            (50, Screen::Whole, 4, Medium),
            (51, Screen::Whole, 5, Medium),
            (928, Screen::Whole, 20, Medium),
            (929, Screen::Whole, 18, Low),
            (1_208, Screen::Whole, 20, Low),
            (27, Screen::Cracked, 6, High),
            (515, Screen::Cracked, 20, High),
            (516, Screen::Cracked, 18, Quartile),
            (690, Screen::Cracked, 17, Medium),
            (1_208, Screen::Cracked, 20, Low),
        ];
        for (characters, screen, version, level) in cases {
            let qr = at(base, characters, screen).expect("it fits");
            assert_eq!((qr.version(), qr.level()), (version, level), "{characters} {screen:?}");
            assert_eq!(qr.size(), 17 + 4 * version);
            assert_eq!(qr.span(), qr.size() + 8);
        }
        assert!(at(base, 1_209, Screen::Whole).is_err());
        assert!(at(base, 1_209, Screen::Cracked).is_err());
    }

    /// Cameras of some phones showed `HTTPS://` as a text and offered nothing to open.
    #[test]
    fn scheme_and_host_are_written_in_small_letters_and_the_path_as_it_is() {
        let cases = [
            ("https://jalon.example.be/#", "https://jalon.example.be/#"),
            ("HTTPS://Jalon.Example.BE/Jalon/#", "https://jalon.example.be/Jalon/#"),
            ("https://example.be?Page=A", "https://example.be?Page=A"),
            ("", ""),
        ];
        for (base, wanted) in cases {
            assert_eq!(small_host(base), wanted);
        }
    }

    #[test]
    fn an_address_is_bytes_and_the_payload_dense() {
        let link = Link { base: "https://example.be/jalon/".to_owned(), payload: "A7".to_owned() };
        let segments = segments(&link);
        let lengths: Vec<_> = segments.iter().map(QrSegment::num_chars).collect();
        assert_eq!(lengths, ["https://example.be/jalon/#".len(), 2]);
        assert_eq!(segments[0].data().len(), 8 * lengths[0]);
        assert_eq!(segments[1].data().len(), 11);
        let bare = Link { base: String::new(), payload: "A7".to_owned() };
        assert_eq!(super::segments(&bare).len(), 1);
    }

    #[test]
    fn the_path_draws_exactly_the_dark_modules_inside_the_quiet_zone() {
        let qr = at("https://jalon.example.be/", 36, Screen::Whole).expect("it fits");
        let mut drawn = vec![vec![false; usize::from(qr.span())]; usize::from(qr.span())];
        for run in qr.svg_path().split_terminator('z') {
            let run = run.strip_prefix('M').expect("a move");
            let (x, run) = run.split_once(' ').expect("x y");
            let (y, run) = run.split_once('h').expect("a width");
            let (width, back) = run.split_once("v1h-").expect("one module high");
            assert_eq!(width, back);
            let number = |text: &str| text.parse::<usize>().expect("a number");
            for module in drawn[number(y)].iter_mut().skip(number(x)).take(number(width)) {
                *module = true;
            }
        }
        for y in 0..qr.span() {
            for x in 0..qr.span() {
                let dark = x >= 4 && y >= 4 && qr.is_dark(x - 4, y - 4);
                assert_eq!(drawn[usize::from(y)][usize::from(x)], dark, "column {x}, row {y}");
            }
        }
        // The corner of a finder pattern, and nothing outside.
        assert!(qr.is_dark(0, 0) && qr.is_dark(6, 6) && !qr.is_dark(7, 7));
        assert!(!qr.is_dark(qr.size(), 0) && !qr.is_dark(0, qr.size()));
    }
}
