//! The passes: ways to prepare a picture so that a decoder sees what it missed before.

use super::grey::{Grey, byte};

/// One way to prepare a picture before looking for codes. Each finds codes that the others miss.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pass {
    /// As it came.
    Raw,
    /// Smoothed, then stretched to full contrast square by square: noise, dim light, a pale print.
    Contrast,
    /// Black or white against the mean of its surroundings: shadows and slanting light.
    Threshold,
    /// Half the size: noise and the raster of a screen vanish; very large modules become usual ones.
    Half,
    /// Edges sharpened: out of focus, or moving.
    Sharpened,
    /// Light on dark.
    Inverted,
}

impl Pass {
    /// All six, in the order in which they pay.
    pub const ALL: [Self; 6] =
        [Self::Raw, Self::Contrast, Self::Threshold, Self::Half, Self::Sharpened, Self::Inverted];

    /// The pass that live frame number `number` tries beside the raw attempt: the other five in turn.
    #[must_use]
    pub fn of_frame(number: u32) -> Self {
        match number % 5 {
            0 => Self::Contrast,
            1 => Self::Threshold,
            2 => Self::Half,
            3 => Self::Sharpened,
            _ => Self::Inverted,
        }
    }

    /// The picture as this pass prepares it.
    pub(super) fn prepare(self, grey: &Grey) -> Grey {
        match self {
            Self::Raw => grey.clone(),
            Self::Contrast => stretched(&blurred(grey, 1)),
            Self::Threshold => thresholded(&blurred(grey, 1)),
            Self::Half => grey.shrunk(2),
            Self::Sharpened => sharpened(grey),
            Self::Inverted => grey.map(|luma| 255 - luma),
        }
    }
}

/// Means over squares of `2 * radius + 1` pixels, cut off at the border.
fn blurred(grey: &Grey, radius: usize) -> Grey {
    let sums = Sums::of(grey);
    Grey::fill(grey.width(), grey.height(), |x, y| sums.mean_around(x, y, radius))
}

/// Twice the picture less its blur.
fn sharpened(grey: &Grey) -> Grey {
    let sums = Sums::of(grey);
    Grey::fill(grey.width(), grey.height(), |x, y| {
        let (sharp, soft) = (usize::from(grey.at(x, y)), usize::from(sums.mean_around(x, y, 2)));
        byte((3 * sharp).saturating_sub(2 * soft))
    })
}

/// A pixel is black when it is clearly darker than the mean around it; the window is an eighth of the
/// short side, wider than a finder pattern of any code large enough to read.
fn thresholded(grey: &Grey) -> Grey {
    let radius = (grey.width().min(grey.height()) / 16).max(7);
    let sums = Sums::of(grey);
    Grey::fill(grey.width(), grey.height(), |x, y| {
        let mean = usize::from(sums.mean_around(x, y, radius));
        if 100 * usize::from(grey.at(x, y)) < 95 * mean { 0 } else { 255 }
    })
}

/// Stretches each pixel between the darkest and the lightest of the squares around it. Flat paper,
/// whose range is noise alone, is left pale.
fn stretched(grey: &Grey) -> Grey {
    const SQUARE: usize = 32;
    const FLAT: u8 = 24;
    let (columns, rows) = (grey.width().div_ceil(SQUARE), grey.height().div_ceil(SQUARE));
    let mut ranges = vec![(u8::MAX, u8::MIN); columns * rows];
    for y in 0..grey.height() {
        let squares = ranges.iter_mut().skip(y / SQUARE * columns);
        for (range, pixels) in squares.zip(grey.row(y).chunks(SQUARE)) {
            for &luma in pixels {
                *range = (range.0.min(luma), range.1.max(luma));
            }
        }
    }
    let around = |column: usize, row: usize| {
        let mut range = (u8::MAX, u8::MIN);
        for r in row.saturating_sub(1)..(row + 2).min(rows) {
            for c in column.saturating_sub(1)..(column + 2).min(columns) {
                let (low, high) = ranges[r * columns + c];
                range = (range.0.min(low), range.1.max(high));
            }
        }
        range
    };
    let wide: Vec<(u8, u8)> = (0..rows)
        .flat_map(|row| (0..columns).map(move |column| (column, row)))
        .map(|(column, row)| around(column, row))
        .collect();
    Grey::fill(grey.width(), grey.height(), |x, y| {
        let (low, high) = wide[y / SQUARE * columns + x / SQUARE];
        let range = high.saturating_sub(low).max(FLAT);
        let above = grey.at(x, y).saturating_sub(low);
        byte(usize::from(above) * 255 / usize::from(range))
    })
}

/// Running sums of a picture, so that a mean costs the same whatever the size of its window.
/// `u32` holds them: the largest picture sums to 64 million × 255, beyond it, so sums wrap, and
/// differences over a window below 2^32 come out right all the same.
struct Sums {
    cells: Vec<u32>,
    width: usize,
    height: usize,
}

impl Sums {
    fn of(grey: &Grey) -> Self {
        let stride = grey.width() + 1;
        let mut cells = vec![0_u32; stride * (grey.height() + 1)];
        for y in 0..grey.height() {
            let (above, below) = cells.split_at_mut((y + 1) * stride);
            let mut row = 0_u32;
            let pairs = below.iter_mut().skip(1).zip(&above[y * stride + 1..]);
            for ((cell, above), &luma) in pairs.zip(grey.row(y)) {
                row = row.wrapping_add(u32::from(luma));
                *cell = above.wrapping_add(row);
            }
        }
        Self { cells, width: grey.width(), height: grey.height() }
    }

    fn mean_around(&self, x: usize, y: usize, radius: usize) -> u8 {
        let (left, right) = (x.saturating_sub(radius), (x + radius + 1).min(self.width));
        let (top, bottom) = (y.saturating_sub(radius), (y + radius + 1).min(self.height));
        let stride = self.width + 1;
        let sum = self.cells[bottom * stride + right]
            .wrapping_sub(self.cells[top * stride + right])
            .wrapping_sub(self.cells[bottom * stride + left])
            .wrapping_add(self.cells[top * stride + left]);
        let area = (right - left) * (bottom - top);
        byte(sum as usize / area.max(1))
    }
}
