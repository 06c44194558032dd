//! The contrast of every pair of colours that meets on a screen, in light and in dark.

use std::collections::BTreeMap;

/// For text: WCAG 2.2, 1.4.6 (AAA).
const TEXT: f64 = 7.0;
/// For lines and borders of controls: WCAG 2.2, 1.4.11.
const LINE: f64 = 3.0;

/// What stands on what, and how much it must differ.
const PAIRS: [(&[&str], &[&str], f64); 4] = [
    (&["text", "quiet", "accent", "care"], &["page", "card", "wash"], TEXT),
    (&["on-accent"], &["accent"], TEXT),
    // Focus rings and the border of what is chosen are accent and stand on the same.
    (&["line"], &["page", "card"], LINE),
    (&["accent", "care"], &["page", "card", "wash"], LINE),
];

type Theme = BTreeMap<String, [u8; 3]>;

fn colour(value: &str) -> Option<[u8; 3]> {
    let digits = value.strip_prefix('#')?;
    let number = u32::from_str_radix(digits, 16).ok().filter(|_| digits.len() == 6)?;
    let [_, red, green, blue] = number.to_be_bytes();
    Some([red, green, blue])
}

/// Light and dark: the custom properties that are colours, dark over light.
fn themes(css: &str) -> [Theme; 2] {
    let read = |css: &str| -> Theme {
        let declared =
            css.lines().filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'));
        let value = |value: &str| colour(value.trim().trim_end_matches(';'));
        declared.filter_map(|(name, v)| Some((name.to_owned(), value(v)?))).collect()
    };
    let (light, dark) = css.split_once("prefers-color-scheme: dark").expect("a dark theme");
    let light = read(light);
    let mut both = light.clone();
    both.extend(read(dark));
    [light, both]
}

/// Relative luminance as WCAG defines it.
fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|channel| {
        let c = f64::from(channel) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Contrast ratio, from 1 to 21.
fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn every_pair_of_colours_can_be_told_apart() {
    let mut failed = Vec::new();
    let themes = themes(include_str!("../styles/tokens.css"));
    for (name, theme) in ["light", "dark"].into_iter().zip(&themes) {
        for (fronts, backs, least) in PAIRS {
            for front in fronts {
                for back in backs {
                    let ratio = contrast(theme[*front], theme[*back]);
                    let row =
                        format!("{name:5}  {front:9} on {back:6}  {ratio:5.2}  (at least {least})");
                    println!("{row}");
                    if ratio < least {
                        failed.push(row);
                    }
                }
            }
        }
    }
    assert!(failed.is_empty(), "too little contrast:\n{}", failed.join("\n"));
}

#[test]
fn both_themes_give_every_colour() {
    let css = include_str!("../styles/tokens.css");
    let [light, _] = themes(css);
    let (_, dark) = css.split_once("prefers-color-scheme: dark").expect("a dark theme");
    for name in light.keys() {
        assert!(dark.contains(&format!("--{name}:")), "--{name} has no dark colour");
    }
    assert!(light.len() >= 10, "the colours are found");
}

#[test]
fn contrast_is_measured_as_wcag_does() {
    let cases =
        [("#ffffff", "#000000", 21.0), ("#777777", "#ffffff", 4.48), ("#0a5753", "#0a5753", 1.0)];
    for (a, b, wanted) in cases {
        let (a, b) = (colour(a).expect("a colour"), colour(b).expect("a colour"));
        assert!((contrast(a, b) - wanted).abs() < 0.005, "{a:?} {b:?}: {}", contrast(a, b));
        assert!((contrast(a, b) - contrast(b, a)).abs() < 1e-9);
    }
    for text in ["ffffff", "#fff", "#gggggg", "0 1px"] {
        assert_eq!(colour(text), None, "{text}");
    }
}
