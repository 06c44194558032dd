//! Camera frames of QR codes, made by arithmetic: what a camera does to a code, one effect a function.
//! All is deterministic: the same seed gives the same frame on every machine.

// Pixels and angles go back and forth between floats and bytes here; every value is clamped first.
#![allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, clippy::cast_sign_loss)]
#![allow(dead_code, reason = "each test binary uses a part of it")]

use jalon::scanner::Grey;

/// A small generator of random numbers (`SplitMix64`).
pub struct Chance(pub u64);

impl Chance {
    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from `low` to `high`, evenly.
    pub fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A number around 0 with standard deviation 1, near enough to Gauss's bell.
    pub fn bell(&mut self) -> f64 {
        (0..4).map(|_| self.between(-1.0, 1.0)).sum::<f64>() * 0.866
    }
}

/// Draws a code of `size` × `size` modules, black on white: `scale` pixels a module, `quiet` modules of
/// white around it. `dark(x, y)` says which modules are dark.
pub fn render(
    size: usize,
    scale: usize,
    quiet: usize,
    dark: impl Fn(usize, usize) -> bool,
) -> Grey {
    let width = (size + 2 * quiet) * scale;
    per_pixel(width, width, |x, y| {
        let inside = |pixel: usize| (pixel / scale).checked_sub(quiet).filter(|m| *m < size);
        match (inside(x), inside(y)) {
            (Some(x), Some(y)) if dark(x, y) => 0.0,
            _ => 255.0,
        }
    })
}

/// Where the camera stands to the code. Angles are in degrees.
pub struct View {
    /// Columns of the frame.
    pub width: usize,
    /// Rows of the frame.
    pub height: usize,
    /// How many pixels of the frame the drawing's side fills when seen straight.
    pub side: f64,
    /// Turned in its own plane.
    pub turn: f64,
    /// Tilted away around the frame's vertical axis.
    pub tilt: f64,
    /// Leaning away around the frame's horizontal axis.
    pub lean: f64,
}

impl View {
    /// Straight from the front, in a frame of 640 × 480.
    pub fn straight(side: f64) -> Self {
        Self { width: 640, height: 480, side, turn: 0.0, tilt: 0.0, lean: 0.0 }
    }
}

/// A square drawing as a camera with a usual lens (60°) sees it, lying on `desk`.
pub fn seen(drawing: &Grey, view: &View, desk: &Grey) -> Grey {
    let focus = view.width as f64 * 0.87;
    let across = drawing.width() as f64;
    let distance = focus * across / view.side;
    let [(st, ct), (sy, cy), (sx, cx)] =
        [view.turn, view.tilt, view.lean].map(|degrees| degrees.to_radians().sin_cos());
    // The drawing's own axes, turned, then tilted, then leant.
    let place = |x: f64, y: f64| {
        let (x, y) = (x * ct - y * st, x * st + y * ct);
        let (x, z) = (x * cy, x * sy);
        (x, y * cx - z * sx, y * sx + z * cx)
    };
    let (right, down) = (place(1.0, 0.0), place(0.0, 1.0));
    let sample = |u: f64, v: f64| {
        // a·right + b·down + (0, 0, distance) lies on the ray (u, v, 1): two equations for a and b.
        let column = (right.0 - u * right.2, right.1 - v * right.2);
        let row = (down.0 - u * down.2, down.1 - v * down.2);
        let determinant = column.0 * row.1 - row.0 * column.1;
        let a = (u * row.1 - row.0 * v) * distance / determinant + across / 2.0;
        let b = (column.0 * v - u * column.1) * distance / determinant + across / 2.0;
        let inside = a >= 0.0 && b >= 0.0 && a < across && b < across;
        inside.then(|| f64::from(drawing.at(a as usize, b as usize)))
    };
    per_pixel(view.width, view.height, |x, y| {
        let under = f64::from(desk.at(x, y));
        let mut sum = 0.0;
        for step in 0..9 {
            let (dx, dy) = (f64::from(step % 3), f64::from(step / 3));
            let u = x as f64 + (dx + 0.5) / 3.0 - view.width as f64 / 2.0;
            let v = y as f64 + (dy + 0.5) / 3.0 - view.height as f64 / 2.0;
            sum += sample(u / focus, v / focus).unwrap_or(under);
        }
        sum / 9.0
    })
}

/// A desk to lie on: a grey slope with sheets, lines of print and dark things on it.
pub fn desk(width: usize, height: usize, chance: &mut Chance) -> Grey {
    let (base, slope) = (chance.between(60.0, 200.0), chance.between(-40.0, 40.0));
    let things: Vec<[f64; 5]> = (0..14)
        .map(|_| {
            let (x, y) = (chance.between(0.0, width as f64), chance.between(0.0, height as f64));
            let (w, h) = (chance.between(10.0, 160.0), chance.between(3.0, 90.0));
            [x, y, w, h, chance.between(10.0, 250.0)]
        })
        .collect();
    per_pixel(width, height, |x, y| {
        let (px, py) = (x as f64, y as f64);
        let on =
            things.iter().rfind(|[x, y, w, h, _]| px >= *x && px < x + w && py >= *y && py < y + h);
        on.map_or(base + slope * px / width as f64, |thing| thing[4])
    })
}

/// Out of focus: a Gaussian blur of `sigma` pixels.
pub fn blurred(grey: &Grey, sigma: f64) -> Grey {
    let reach = (3.0 * sigma).ceil() as usize;
    let weights: Vec<f64> = (0..=2 * reach)
        .map(|i| (-(i as f64 - reach as f64).powi(2) / (2.0 * sigma * sigma)).exp())
        .collect();
    let total: f64 = weights.iter().sum();
    let clamp = |i: usize, k: usize, end: usize| (i + k).saturating_sub(reach).min(end - 1);
    let along = |grey: &Grey, value: &dyn Fn(&Grey, usize, usize, usize) -> u8| {
        per_pixel(grey.width(), grey.height(), |x, y| {
            let terms = weights.iter().enumerate();
            let sum: f64 = terms.map(|(k, w)| w * f64::from(value(grey, x, y, k))).sum();
            sum / total
        })
    };
    let flat = along(grey, &|g, x, y, k| g.at(clamp(x, k, g.width()), y));
    along(&flat, &|g, x, y, k| g.at(x, clamp(y, k, g.height())))
}

/// A hand that moves: the mean of `length` pixels along a row.
pub fn moved(grey: &Grey, length: usize) -> Grey {
    per_pixel(grey.width(), grey.height(), |x, y| {
        let last = grey.width() - 1;
        let sum: f64 = (0..length).map(|d| f64::from(grey.at((x + d).min(last), y))).sum();
        sum / length as f64
    })
}

/// A dim room: noise of standard deviation `sigma`, in steps of luma.
pub fn noisy(grey: &Grey, sigma: f64, chance: &mut Chance) -> Grey {
    let noise: Vec<f64> = grey.luma().iter().map(|_| sigma * chance.bell()).collect();
    per_pixel(grey.width(), grey.height(), |x, y| {
        f64::from(grey.at(x, y)) + noise[y * grey.width() + x]
    })
}

/// A pale print or a dark screen: black becomes `low`, white `high`.
pub fn faded(grey: &Grey, low: f64, high: f64) -> Grey {
    per_pixel(grey.width(), grey.height(), |x, y| {
        low + (high - low) * f64::from(grey.at(x, y)) / 255.0
    })
}

/// Light from one side: full at the left, `least` (0 to 1) of it at the right.
pub fn lit_from_left(grey: &Grey, least: f64) -> Grey {
    per_pixel(grey.width(), grey.height(), |x, y| {
        let share = 1.0 - (1.0 - least) * x as f64 / grey.width() as f64;
        f64::from(grey.at(x, y)) * share
    })
}

/// A lamp mirrored in the glass: white at `(x, y)`, fading to nothing `radius` pixels away.
pub fn glare(grey: &Grey, at: (f64, f64), radius: f64) -> Grey {
    per_pixel(grey.width(), grey.height(), |x, y| {
        let away = (x as f64 - at.0).hypot(y as f64 - at.1) / radius;
        let light = (2.0 * (1.0 - away)).clamp(0.0, 1.0);
        let under = f64::from(grey.at(x, y));
        under + (255.0 - under) * light
    })
}

/// Packed hard, as JPEG does: each square of 8 × 8 in cosines, rounded to multiples of `step`, more
/// coarsely the finer they are.
pub fn packed(grey: &Grey, step: f64) -> Grey {
    let cosines: Vec<f64> = (0..64)
        .map(|i| {
            let (frequency, x) = (f64::from(i / 8), f64::from(i % 8));
            let weight = if i < 8 { 0.125_f64.sqrt() } else { 0.5 };
            weight * ((2.0 * x + 1.0) * frequency * std::f64::consts::PI / 16.0).cos()
        })
        .collect();
    let mut out: Vec<f64> = grey.luma().iter().map(|&l| f64::from(l)).collect();
    for top in (0..grey.height() / 8).map(|y| 8 * y) {
        for left in (0..grey.width() / 8).map(|x| 8 * x) {
            let turn = |square: &[f64; 64], back: bool| {
                let mut turned = [0.0; 64];
                for (i, value) in turned.iter_mut().enumerate() {
                    // One axis at a time; the axes change places each time, so twice is right.
                    let (line, k) = (i % 8, i / 8);
                    *value = (0..8)
                        .map(|n| {
                            let cosine = if back { cosines[n * 8 + k] } else { cosines[k * 8 + n] };
                            square[line * 8 + n] * cosine
                        })
                        .sum();
                }
                turned
            };
            let mut square = [0.0; 64];
            for (i, value) in square.iter_mut().enumerate() {
                *value = out[(top + i / 8) * grey.width() + left + i % 8];
            }
            let mut waves = turn(&turn(&square, false), false);
            for (i, wave) in waves.iter_mut().enumerate() {
                let coarse = step * (1.0 + (i / 8 + i % 8) as f64 / 2.0);
                *wave = (*wave / coarse).round() * coarse;
            }
            let square = turn(&turn(&waves, true), true);
            for (i, value) in square.iter().enumerate() {
                out[(top + i / 8) * grey.width() + left + i % 8] = *value;
            }
        }
    }
    per_pixel(grey.width(), grey.height(), |x, y| out[y * grey.width() + x])
}

/// Light on dark.
pub fn inverted(grey: &Grey) -> Grey {
    faded(grey, 255.0, 0.0)
}

/// Nothing but noise.
pub fn static_noise(width: usize, height: usize, chance: &mut Chance) -> Grey {
    let luma = (0..width * height).map(|_| chance.bits() as u8).collect();
    Grey::new(luma, width, height).expect("the sides fit the length")
}

/// A film of the frames, all of one size, in YUV4MPEG2 with flat colour (`C420jpeg`): what Chromium takes
/// as `--use-file-for-fake-video-capture`. Sides should be even.
pub fn y4m(frames: &[Grey], fps: u32) -> Vec<u8> {
    let Some(first) = frames.first() else {
        return Vec::new();
    };
    let (width, height) = (first.width(), first.height());
    let header = format!("YUV4MPEG2 W{width} H{height} F{fps}:1 Ip A1:1 C420jpeg\n");
    let mut film = header.into_bytes();
    for frame in frames {
        film.extend_from_slice(b"FRAME\n");
        film.extend_from_slice(frame.luma());
        let colour = 2 * width.div_ceil(2) * height.div_ceil(2);
        film.resize(film.len() + colour, 128);
    }
    film
}

fn per_pixel(width: usize, height: usize, value: impl Fn(usize, usize) -> f64) -> Grey {
    let mut luma = Vec::with_capacity(width * height);
    for y in 0..height {
        luma.extend((0..width).map(|x| value(x, y).round().clamp(0.0, 255.0) as u8));
    }
    Grey::new(luma, width, height).expect("the sides fit the length")
}
