//! Any wrapping, and any text.

use super::wrap::percent;
use crate::assessment::{Assessment, Day, Shared};
use crate::share::{link, read};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whatever is put around and into a link in any order, as long as no sign of it is lost.
    #[test]
    fn any_wrapping_is_undone(
        day in any::<u16>(),
        steps in prop::collection::vec(0_usize..9, 0..4),
        at in any::<prop::sample::Index>(),
    ) {
        let shared = Shared::of(&Assessment::default(), Day(day));
        let mut text = link("https://jalon.example.be/", &shared).text();
        for step in steps {
            let place = 30 + at.index(text.len().saturating_sub(30).max(1));
            let place = (0..=place.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
            text = match step {
                0 => percent(&text),
                1 => format!("https://x.safelinks.protection.outlook.com/?url={}&data=05", percent(&text)),
                2 => text.replace('&', "&amp;").replace('#', "&#35;"),
                3 => format!("<a href=\"{text}\">lien</a>"),
                4 => format!("Bonjour : {text} à demain"),
                5 => text.replace('-', "\u{2011}"),
                6 => {
                    text.insert(place.unwrap_or_default(), '\u{ad}');
                    text
                }
                7 => text.replace('/', "\\/"),
                _ => format!("> {text}"),
            };
        }
        prop_assert_eq!(read(&text), Ok(shared), "{}", text);
    }

    #[test]
    fn no_text_stops_the_search(
        text in "[a-zA-Z0-9#%&;=<>\"'\\\\*+_$./:?!~ \n\u{ad}\u{2011}é-]{0,300}",
    ) {
        let _ = read(&text);
    }
}
