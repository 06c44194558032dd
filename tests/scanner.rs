//! What the scanner must read, and what it must survive. Frames are made by `support/frames.rs`.

#[path = "support/frames.rs"]
mod frames;

#[path = "support/codes.rs"]
mod codes;

#[path = "support/effects.rs"]
mod effects;

use codes::{code, draw, encode};
use effects::{effects, frame};
use frames::{Chance, View};
use jalon::scanner::{Grey, Pass, PictureError, Sighting, see_frame, see_picture};
use qrcodegen::{QrSegment, Version};

/// The distinct texts that are read in a frame.
fn scan_frame(grey: &Grey, pass: Pass) -> Vec<String> {
    see_frame(grey, pass).texts
}

/// The distinct texts that are read in a picture.
fn scan_picture(grey: &Grey) -> Vec<String> {
    see_picture(grey).texts
}

#[test]
fn the_passes_spread_over_successive_frames_read_what_a_camera_spoils() {
    println!("{:22}{:>8}{:>10}{:>10}", "effect", "frames", "raw", "passes");
    let (mut frames, mut raw, mut read) = (0, 0, 0);
    for effect in effects() {
        let (mut of_effect, mut raw_of_effect, mut read_of_effect) = (0, 0, 0);
        for version in [4, 6, 7, 9, 11] {
            for seed in 0..5 {
                let (text, frame) = frame(&effect, version, seed);
                let reads = |pass| scan_frame(&frame, pass) == [text.clone()];
                of_effect += 1;
                raw_of_effect += usize::from(reads(Pass::Raw));
                read_of_effect += usize::from((0..5).map(Pass::of_frame).any(reads));
            }
        }
        let share = |part: usize| 100 * part / of_effect;
        let (name, passes) = (effect.name, share(read_of_effect));
        println!("{name:22}{of_effect:>8}{:>8} %{passes:>8} %", share(raw_of_effect));
        assert!(passes >= effect.floor, "{name}: {passes} %, {} % wanted", effect.floor);
        frames += of_effect;
        raw += raw_of_effect;
        read += read_of_effect;
    }
    let (raw, read) = (100 * raw / frames, 100 * read / frames);
    println!("{:22}{frames:>8}{raw:>8} %{read:>8} %", "all");
    assert!(read >= 90, "{read} % of all frames read, 90 % wanted");
}

#[test]
fn a_photograph_of_twelve_megapixels_is_read_with_a_code_that_fills_a_tenth_of_its_width() {
    let (text, drawing) = code(7, 1);
    let mut chance = Chance(5);
    let view = View { width: 4000, height: 3000, turn: 20.0, tilt: 15.0, ..View::straight(400.0) };
    let desk = frames::desk(4000, 3000, &mut chance);
    let photograph = frames::noisy(&frames::seen(&drawing, &view, &desk), 6.0, &mut chance);
    assert_eq!(scan_picture(&photograph), [text]);
}

#[test]
fn a_saved_picture_is_read_from_two_pixels_a_module_to_the_size_of_a_poster() {
    let code = encode(&QrSegment::make_segments("HTTPS://JALON/"), Version::new(5));
    for scale in [2, 3, 4, 7, 16, 60] {
        let read = scan_picture(&draw(&code, scale));
        assert_eq!(read, ["HTTPS://JALON/"], "{scale} pixels a module");
    }
}

#[test]
fn several_codes_in_a_picture_are_all_reported_and_two_alike_once() {
    let (first, left) = code(4, 1);
    let (second, right) = code(9, 2);
    let mut both = scan_picture(&side_by_side(&left, &right));
    both.sort();
    let mut wanted = [first.clone(), second];
    wanted.sort();
    assert_eq!(both, wanted);
    assert_eq!(scan_picture(&side_by_side(&left, &left)), [first]);
}

#[test]
fn a_picture_without_a_code_gives_no_text_and_no_unreadable_code() {
    let mut chance = Chance(3);
    for _ in 0..8 {
        let sighting = see_picture(&frames::desk(800, 600, &mut chance));
        assert_eq!(sighting, Sighting::default());
    }
}

#[test]
fn a_code_whose_middle_is_torn_out_is_seen_though_it_cannot_be_read() {
    let (_, drawing) = code(6, 4);
    let middle = f64::from(u32::try_from(drawing.width()).expect("a small width")) / 2.0;
    let torn = frames::glare(&drawing, (middle, middle), middle * 0.62);
    let sighting = see_picture(&torn);
    assert_eq!(sighting.texts, Vec::<String>::new());
    assert!(sighting.unreadable);
}

#[test]
fn foreign_codes_with_bytes_that_are_no_utf8_or_another_alphabet_or_nothing_give_a_text() {
    let bytes = QrSegment::make_bytes(&[0xFF, 0xFE, b'A']);
    let read = scan_picture(&draw(&encode(&[bytes], Version::new(2)), 8));
    assert_eq!(read, ["\u{FFFD}\u{FFFD}A"]);

    let eci = [QrSegment::make_eci(26), QrSegment::make_bytes("né".as_bytes())];
    assert_eq!(scan_picture(&draw(&encode(&eci, Version::new(2)), 8)), ["né"]);

    let nothing = encode(&[], Version::new(2));
    assert_eq!(scan_picture(&draw(&nothing, 8)), [""]);
}

#[test]
fn what_is_transparent_is_paper() {
    let (text, drawing) = code(5, 7);
    let ink = |luma: u8| [0, 0, 0, 255 - luma];
    let rgba: Vec<u8> = drawing.luma().iter().copied().flat_map(ink).collect();
    let grey = Grey::from_rgba(&rgba, drawing.width(), drawing.height()).expect("a whole picture");
    assert_eq!(grey, drawing);
    assert_eq!(scan_picture(&grey), [text]);
}

#[test]
fn sizes_that_do_not_fit_the_bytes_are_refused() {
    let length = |expected, found| Err(PictureError::Length { expected, found });
    assert_eq!(Grey::new(vec![0; 5], 2, 3), length(6, 5));
    assert_eq!(Grey::from_rgba(&[0; 23], 2, 3), length(24, 23));
    for (width, height) in [(usize::MAX, 2), (100_000, 100_000)] {
        let refused = Err(PictureError::TooLarge { width, height });
        assert_eq!(Grey::new(Vec::new(), width, height), refused);
        assert_eq!(Grey::from_rgba(&[], width, height), refused);
    }
}

/// Every decoder in Rust has had panics over an index: noise of awkward sizes looks for the next one.
#[test]
fn noise_of_any_size_is_survived_and_never_taken_for_a_code() {
    let mut chance = Chance(11);
    let survive = |grey: &Grey| {
        for pass in Pass::ALL {
            assert_eq!(scan_frame(grey, pass), Vec::<String>::new());
        }
        assert_eq!(see_picture(grey), Sighting::default());
    };
    let awkward = [
        (0, 0),
        (0, 9),
        (9, 0),
        (1, 1),
        (1, 5000),
        (5000, 1),
        (2, 3),
        (8, 8),
        (20, 21),
        (21, 21),
        (22, 4000),
        (4000, 22),
        (39, 41),
        (40, 40),
        (41, 39),
        (63, 65),
    ];
    for (width, height) in awkward {
        survive(&frames::static_noise(width, height, &mut chance));
        survive(&Grey::new(vec![0; width * height], width, height).expect("sides that fit"));
    }
    for _ in 0..200 {
        let width = 16 + usize::from(chance.bits().to_le_bytes()[0]);
        let height = 16 + usize::from(chance.bits().to_le_bytes()[0]);
        survive(&frames::static_noise(width, height, &mut chance));
    }
}

/// Story: three squares in a large picture of noise were reported as a code that cannot be read.
#[test]
fn a_large_picture_of_noise_holds_no_unreadable_code() {
    for seed in 1..4 {
        let noise = frames::static_noise(1600, 1200, &mut Chance(seed));
        assert_eq!(see_picture(&noise), Sighting::default(), "seed {seed}");
    }
}

/// Codes cut, scribbled over and swamped reach deeper into a decoder than noise does.
#[test]
fn codes_in_ruins_are_survived_and_never_misread() {
    let mut chance = Chance(13);
    for seed in 0..150 {
        let version = 1 + seed % 12;
        let (text, drawing) = code(u8::try_from(version).expect("a small number"), seed);
        let view = View {
            width: 200,
            height: 160,
            turn: chance.between(0.0, 360.0),
            tilt: chance.between(-70.0, 70.0),
            lean: chance.between(-70.0, 70.0),
            ..View::straight(chance.between(60.0, 500.0))
        };
        let desk = frames::desk(200, 160, &mut chance);
        let seen = frames::seen(&drawing, &view, &desk);
        let at = (chance.between(0.0, 200.0), chance.between(0.0, 160.0));
        let ruin = frames::glare(&seen, at, chance.between(5.0, 60.0));
        let ruin = frames::noisy(&ruin, chance.between(0.0, 60.0), &mut chance);
        for pass in Pass::ALL {
            let read = scan_frame(&ruin, pass);
            assert!(read.is_empty() || read == [text.clone()], "read {read:?}");
        }
    }
}

fn side_by_side(left: &Grey, right: &Grey) -> Grey {
    let (width, height) = (left.width() + right.width(), left.height().max(right.height()));
    let mut luma = Vec::new();
    for y in 0..height {
        for (part, until) in [(left, left.width()), (right, right.width())] {
            luma.extend((0..until).map(|x| part.at(x, y)));
        }
    }
    Grey::new(luma, width, height).expect("sides that fit")
}
