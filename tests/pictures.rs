//! Every picture stands on a light and on a dark card by itself: docs/adr/0025-pictures-on-dark.md.
//!
//! On dark each stood on a bright plate.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

/// Names and SVG. Written once: of two tests at a time one read what the other was still writing.
fn pictures() -> Option<&'static [(String, String)]> {
    static ALL: OnceLock<Option<Vec<(String, String)>>> = OnceLock::new();
    ALL.get_or_init(written).as_deref()
}

/// Writes the pictures with the build's own code, and reads them.
fn written() -> Option<Vec<(String, String)>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    if !root.join("node_modules/@iconify-json/fluent-emoji-flat").exists() {
        println!("Skipped: no pictures here. `npm ci` fetches them.");
        assert!(std::env::var_os("CI").is_none(), "there is nothing to look at");
        return None;
    }
    let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    let module =
        "import { writePictures } from './scripts/pictures.mjs'; writePictures(process.argv[1]);";
    let node = Command::new("node")
        .args(["--input-type=module", "--eval", module])
        .arg(&to)
        .current_dir(root)
        .output()
        .expect("node runs");
    assert!(node.status.success(), "{}", String::from_utf8_lossy(&node.stderr));
    let files = fs::read_dir(to.join("pictures")).expect("a folder").filter_map(Result::ok);
    let named = files.filter_map(|file| {
        let name = file.file_name().into_string().ok()?.strip_suffix(".svg")?.to_owned();
        Some((name, fs::read_to_string(file.path()).expect("text")))
    });
    let all: Vec<_> = named.collect();
    assert!(all.len() > 200, "{} pictures", all.len());
    Some(all)
}

/// The colours of a picture, without those of the contour.
fn colours(svg: &str) -> Vec<[u8; 3]> {
    let shape = svg.split_once("<g ").expect("a shape").1;
    let digits = |text: &str| -> String {
        text.chars().take_while(char::is_ascii_hexdigit).collect::<String>()
    };
    let all = shape.split("=\"#").skip(1).map(digits);
    all.filter_map(|hex| {
        let long = match hex.len() {
            3 => hex.chars().flat_map(|c| [c, c]).collect(),
            _ => hex,
        };
        let [_, red, green, blue] = u32::from_str_radix(&long, 16).ok()?.to_be_bytes();
        (long.len() == 6).then_some([red, green, blue])
    })
    .collect()
}

/// Relative luminance as WCAG defines it.
fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|channel| {
        let c = f64::from(channel) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The cards of styles/tokens.css.
fn card(dark: bool) -> [u8; 3] {
    let css = include_str!("../styles/tokens.css");
    let values: Vec<_> = css.split("--card: #").skip(1).collect();
    let value = values[usize::from(dark)].get(..6).expect("six digits");
    let [_, red, green, blue] = u32::from_str_radix(value, 16).expect("a colour").to_be_bytes();
    [red, green, blue]
}

/// What faces are drawn in.
const YELLOW: [u8; 3] = [0xff, 0xb0, 0x2e];

#[test]
fn every_picture_but_yellow_faces_ends_with_a_light_contour() {
    let Some(all) = pictures() else { return };
    // A contour of this colour lets a shape end on dark, and is not seen on light.
    let contour = [0xf2, 0xef, 0xe8];
    assert!(contrast(contour, card(true)) > 7.0 && contrast(contour, card(false)) < 1.3);
    for (name, svg) in all {
        let has =
            svg.contains(r##"<use href="#p" stroke="#f2efe8""##) && svg.contains(r#"<g id="p""#);
        let is_face = name.contains("face") && colours(svg).contains(&YELLOW);
        assert!(has || is_face, "{name} has no contour");
        assert_eq!(svg.matches(r#"id="p""#).count(), usize::from(has), "{name}");
    }
}

#[test]
fn every_picture_has_a_colour_that_can_be_told_from_the_dark_card() {
    let Some(all) = pictures() else { return };
    for (name, svg) in all {
        let best = colours(svg).into_iter().map(|c| contrast(c, card(true))).fold(0.0, f64::max);
        // A moon that is not lit is dark, inside of its contour.
        assert!(best >= 3.0 || name == "age-1", "{name}: {best:.2} on dark");
    }
}
