//! The two decoders, behind one door: a prepared picture in, the codes seen in it out.
//!
//! rxing finds and samples codes best, rqrr finds some that rxing does not. The modules that either has
//! sampled are corrected and read by rxing, as bytes: its tables of the world's alphabets, and rqrr's of
//! products in a Galois field, together most of the worker's size, stay out of it.

use rqrr::{BitGrid, PreparedImage};
use rxing::common::{BitMatrix, DetectorRXingResult, HybridBinarizer};
use rxing::qrcode::cpp_port::decoder::Decode;
use rxing::qrcode::cpp_port::detector::{FindFinderPatterns, GenerateFinderPatternSets, SampleQR};
use rxing::{Binarizer, Exceptions, Luma8Source};

use super::grey::Grey;

/// The modules on a side of the smallest code.
const SMALLEST_CODE: usize = 21;

/// The modules on a side of a finder pattern.
const FINDER: u32 = 7;

/// What was seen in a picture.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sighting {
    /// The distinct texts of the codes that could be read. Bytes that are no UTF-8 come as U+FFFD.
    pub texts: Vec<String>,
    /// Whether a code was seen that could not be read: torn, stained, blurred or cut off.
    pub unreadable: bool,
}

impl Sighting {
    /// Adds what another look at the same picture has seen.
    pub(super) fn add(&mut self, other: Self) {
        for text in other.texts {
            self.add_text(text);
        }
        self.unreadable |= other.unreadable;
    }

    fn add_text(&mut self, text: String) {
        if !self.texts.contains(&text) {
            self.texts.push(text);
        }
    }

    /// Corrects and reads the modules of one code, and says whether that went well. Content of a kind
    /// unknown to the decoder is none of ours: as much of it counts as could be read.
    fn read(&mut self, modules: &BitMatrix) -> bool {
        match Decode(modules) {
            Ok(code) => {
                self.add_text(String::from_utf8_lossy(code.content().bytes()).into_owned());
                true
            }
            Err(Exceptions::ReedSolomonException(_) | Exceptions::ChecksumException(_)) => {
                self.unreadable |= looks_like_a_code(modules);
                false
            }
            Err(_) => false,
        }
    }
}

/// What rxing's detector (that of zxing-cpp) sees.
pub(super) fn rxing(grey: &Grey) -> Sighting {
    let mut sighting = Sighting::default();
    if grey.width() < SMALLEST_CODE || grey.height() < SMALLEST_CODE {
        return sighting;
    }
    let (Ok(width), Ok(height)) = (u32::try_from(grey.width()), u32::try_from(grey.height()))
    else {
        return sighting;
    };
    let Ok(source) = Luma8Source::new_with_slice(grey.luma(), width, height) else {
        return sighting;
    };
    let binarizer = HybridBinarizer::new(source);
    let Ok(matrix) = binarizer.get_black_matrix() else {
        return sighting;
    };
    let mut patterns = FindFinderPatterns(matrix, true, 0);
    let mut used = Vec::new();
    for set in GenerateFinderPatternSets(&mut patterns) {
        let corners = [set.bl, set.tl, set.tr];
        if corners.iter().any(|corner| used.contains(corner)) {
            continue;
        }
        if let Ok(found) = SampleQR(matrix, &set)
            && sighting.read(found.getBits())
        {
            used.extend(corners);
        }
    }
    sighting
}

/// What rqrr's own detector sees.
pub(super) fn rqrr(grey: &Grey) -> Sighting {
    let mut sighting = Sighting::default();
    if grey.width() < SMALLEST_CODE || grey.height() < SMALLEST_CODE {
        return sighting;
    }
    let mut image =
        PreparedImage::prepare_from_greyscale(grey.width(), grey.height(), |x, y| grey.at(x, y));
    for found in image.detect_grids() {
        if let Some(modules) = sampled(&found.grid) {
            sighting.read(&modules);
        }
    }
    sighting
}

fn sampled(grid: &impl BitGrid) -> Option<BitMatrix> {
    let side = u32::try_from(grid.size()).ok()?;
    let mut modules = BitMatrix::with_single_dimension(side).ok()?;
    for (y, row) in (0..grid.size()).zip(0..side) {
        for (x, column) in (0..grid.size()).zip(0..side) {
            if grid.bit(y, x) {
                modules.set(column, row);
            }
        }
    }
    Some(modules)
}

/// Whether modules that cannot be read are a code's all the same, not print or noise: in the finder
/// patterns and in the two lines of alternating modules between them, six in seven are as they should be.
fn looks_like_a_code(modules: &BitMatrix) -> bool {
    let far = modules.width().saturating_sub(FINDER);
    let corners = [(0, 0), (far, 0), (0, far)];
    let finders = corners.iter().flat_map(|&(left, top)| {
        let inside = (0..FINDER).flat_map(|y| (0..FINDER).map(move |x| (x, y)));
        inside.map(move |(x, y)| {
            let from_middle = x.abs_diff(3).max(y.abs_diff(3));
            (left + x, top + y, from_middle != 2)
        })
    });
    let between = FINDER + 1..far.saturating_sub(1);
    let lines = between.flat_map(|i| [(i, 6, i % 2 == 0), (6, i, i % 2 == 0)]);
    mostly_right(modules, finders) && mostly_right(modules, lines)
}

fn mostly_right(modules: &BitMatrix, expected: impl Iterator<Item = (u32, u32, bool)>) -> bool {
    let (mut all, mut right) = (0, 0);
    for (x, y, dark) in expected {
        all += 1;
        right += usize::from(modules.try_get(x, y) == Some(dark));
    }
    7 * right >= 6 * all
}
