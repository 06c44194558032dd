//! How long each mode takes, by the model of `locales/time.rs`: a typical person walks the path through
//! the real core, and every text in sight on the way is read once.
//!
//! `cargo test --test time -- --nocapture` prints the minutes, and for French the kinds of screens, the longest first.

// Only the model of time is wanted of the checks of texts.
#[allow(dead_code)]
#[path = "locales/catalog.rs"]
mod catalog;
#[allow(dead_code)]
#[path = "locales/finding.rs"]
mod finding;
#[path = "locales/flat.rs"]
mod flat;
#[allow(dead_code)]
#[path = "locales/list.rs"]
mod list;
#[path = "support/model.rs"]
mod model;
#[allow(dead_code)]
#[path = "locales/sentences.rs"]
mod sentences;
#[path = "time/sight.rs"]
mod sight;
#[path = "locales/time.rs"]
mod time;
#[path = "time/walk.rs"]
mod walk;

use catalog::Catalog;
use jalon_core::instrument::{Locale, Mode};
use std::path::Path;
use walk::Visit;

/// Minutes a mode may take, by what its card promises.
const fn promised(mode: Mode) -> f64 {
    match mode {
        Mode::Standard => 8.0,
        Mode::Simplified => 5.0,
        // With what could be talked about now.
        Mode::FollowUp => 3.7,
    }
}

/// A translation may be longer than the source by so much.
const LONGER: f64 = 1.15;

/// The minutes of these screens in a language, and the seconds of each screen: reading and tapping, and
/// how much of it is reading.
fn minutes(texts: &Catalog, visits: &[Visit]) -> (f64, Vec<(f64, f64, String)>) {
    let mut screens = Vec::new();
    let mut before = 0.0;
    let mut each = Vec::new();
    for visit in visits {
        screens.push(time::Screen { ids: visit.sight.clone(), taps: visit.taps });
        let now = time::seconds(texts, &screens);
        let taps = time::seconds(texts, &[time::Screen { ids: Vec::new(), taps: visit.taps }]);
        each.push((now - before, now - before - taps, visit.name.clone()));
        before = now;
    }
    (before / 60.0, each)
}

/// Prints the kinds of screens (all leads, all strengths), the longest first.
fn print(each: &[(f64, f64, String)]) {
    let kind = |name: &str| match name.split_once(':') {
        Some((at, question)) if at.parse::<u8>().is_ok() => question.to_owned(),
        Some((kind, _)) => kind.to_owned(),
        None => name.to_owned(),
    };
    let mut kinds: Vec<(f64, f64, String, usize)> = Vec::new();
    for (all, reading, name) in each {
        match kinds.iter_mut().find(|known| known.2 == kind(name)) {
            Some(known) => {
                (known.0, known.1, known.3) = (known.0 + all, known.1 + reading, known.3 + 1);
            }
            None => kinds.push((*all, *reading, kind(name), 1)),
        }
    }
    kinds.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (all, reading, name, screens) in kinds {
        println!("    {all:5.1} s, reading {reading:5.1} s  {name} ({screens} screens)");
    }
}

#[test]
fn every_mode_keeps_the_minutes_its_card_promises() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut over = Vec::new();
    for locale in Locale::ALL {
        let texts = Catalog::load(locale, root);
        for mode in Mode::ALL {
            let (thorough, _) = minutes(&texts, &walk::of(&walk::THOROUGH, mode));
            let visits = walk::of(&walk::TYPICAL, mode);
            let (minutes, each) = minutes(&texts, &visits);
            let tag = locale.tag();
            println!(
                "{tag} {:10} {minutes:4.1} minutes, {thorough:4.1} for who has more to say",
                mode.as_str()
            );
            if locale.is_source() {
                print(&each);
            }
            let most = promised(mode) * if locale.is_source() { 1.0 } else { LONGER };
            if minutes > most {
                over.push(format!("{tag} {}: {minutes:.1} of {most:.1} minutes", mode.as_str()));
            }
        }
    }
    assert!(over.is_empty(), "Too long:\n{}", over.join("\n"));
}

#[test]
fn the_typical_person_sees_every_place_of_the_path_and_reaches_the_code() {
    for mode in Mode::ALL {
        let visits = walk::of(&walk::TYPICAL, mode);
        let last = visits.last().map(|visit| visit.name.as_str());
        assert_eq!(last, Some("share"), "{mode:?}");
        assert!(visits.iter().all(|visit| visit.sight.len() > 2), "something is read everywhere");
        let leads = visits.iter().filter(|visit| visit.name.starts_with("lead:")).count();
        assert_eq!(leads, 12, "{mode:?}");
    }
}
