//! A grey picture: what every decoder looks at.

use thiserror::Error;

/// The most pixels a picture may have: 64 million, above any phone camera's default.
pub const MAX_PIXELS: usize = 64_000_000;

/// Why bytes from outside make no picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PictureError {
    /// The number of bytes does not fit the stated width and height.
    #[error("{found} bytes for a picture that needs {expected}")]
    Length {
        /// Bytes that width × height asks for.
        expected: usize,
        /// Bytes received.
        found: usize,
    },
    /// More than [`MAX_PIXELS`] pixels.
    #[error("a picture of {width} by {height} pixels is too large")]
    TooLarge {
        /// Columns.
        width: usize,
        /// Rows.
        height: usize,
    },
}

/// A picture of one byte a pixel, row by row from the top: 0 is black, 255 white.
///
/// Its length is always `width * height`, and either side may be 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grey {
    luma: Vec<u8>,
    width: usize,
    height: usize,
}

impl Grey {
    /// Takes `width * height` bytes of luma, row by row.
    ///
    /// # Errors
    ///
    /// [`PictureError`] when the length is not `width * height`, or the picture is too large.
    pub fn new(luma: Vec<u8>, width: usize, height: usize) -> Result<Self, PictureError> {
        let expected = pixels(width, height)?;
        if luma.len() != expected {
            let found = luma.len();
            return Err(PictureError::Length { expected, found });
        }
        Ok(Self { luma, width, height })
    }

    /// Turns `width * height * 4` bytes of red, green, blue and alpha, as a canvas gives them, into
    /// grey. What is transparent shows white paper: a code saved as black on nothing stays legible.
    ///
    /// # Errors
    ///
    /// [`PictureError`] when the length is not `width * height * 4`, or the picture is too large.
    pub fn from_rgba(rgba: &[u8], width: usize, height: usize) -> Result<Self, PictureError> {
        let expected = pixels(width, height)? * 4;
        let (quads, rest) = rgba.as_chunks::<4>();
        if rgba.len() != expected || !rest.is_empty() {
            let found = rgba.len();
            return Err(PictureError::Length { expected, found });
        }
        Ok(Self { luma: quads.iter().copied().map(luma_over_white).collect(), width, height })
    }

    /// Builds a picture pixel by pixel, `value(x, y)`.
    pub(crate) fn fill(width: usize, height: usize, value: impl Fn(usize, usize) -> u8) -> Self {
        let mut luma = Vec::with_capacity(width * height);
        for y in 0..height {
            luma.extend((0..width).map(|x| value(x, y)));
        }
        Self { luma, width, height }
    }

    /// Columns, in pixels.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// Rows, in pixels.
    #[must_use]
    pub fn height(&self) -> usize {
        self.height
    }

    /// Every pixel, row by row.
    #[must_use]
    pub fn luma(&self) -> &[u8] {
        &self.luma
    }

    /// One row of pixels, empty below the picture.
    #[must_use]
    pub fn row(&self, y: usize) -> &[u8] {
        self.luma.get(y * self.width..(y + 1) * self.width).unwrap_or_default()
    }

    /// The pixel at column `x` and row `y`, white outside the picture.
    #[must_use]
    pub fn at(&self, x: usize, y: usize) -> u8 {
        self.row(y).get(x).copied().unwrap_or(u8::MAX)
    }

    /// The same picture with each pixel changed by `value`.
    pub(crate) fn map(&self, value: impl Fn(u8) -> u8) -> Self {
        Self { luma: self.luma.iter().map(|&luma| value(luma)).collect(), ..*self }
    }

    /// The picture made `factor` times smaller on each side, every pixel the mean of a square.
    /// Rows and columns left over are dropped.
    #[must_use]
    pub fn shrunk(&self, factor: usize) -> Self {
        let factor = factor.max(1);
        let (width, height) = (self.width / factor, self.height / factor);
        let area = factor * factor;
        let mut luma = Vec::with_capacity(width * height);
        let mut sums = vec![0_usize; width];
        for y in 0..height {
            sums.fill(0);
            for source in y * factor..(y + 1) * factor {
                for (sum, square) in sums.iter_mut().zip(self.row(source).chunks_exact(factor)) {
                    *sum += square.iter().map(|&luma| usize::from(luma)).sum::<usize>();
                }
            }
            luma.extend(sums.iter().map(|sum| byte(sum / area)));
        }
        Self { luma, width, height }
    }
}

/// The nearest byte: what is above 255 becomes 255.
pub(crate) fn byte(value: usize) -> u8 {
    u8::try_from(value).unwrap_or(u8::MAX)
}

fn pixels(width: usize, height: usize) -> Result<usize, PictureError> {
    width
        .checked_mul(height)
        .filter(|pixels| *pixels <= MAX_PIXELS)
        .ok_or(PictureError::TooLarge { width, height })
}

/// Rec. 601 luma in 256ths, laid over white.
fn luma_over_white([red, green, blue, alpha]: [u8; 4]) -> u8 {
    let luma = (77 * usize::from(red) + 150 * usize::from(green) + 29 * usize::from(blue)) >> 8;
    let alpha = usize::from(alpha);
    byte((luma * alpha + 255 * (255 - alpha)) / 255)
}
