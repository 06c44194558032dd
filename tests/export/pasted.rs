//! What is pasted, in the words of the app: golden files beside those of JSON, in the languages that centres write in, and
//! in Arabic for its direction.

use crate::{examples, plan_samples, sentences::SENTENCES, whole};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use jalon_core::app::desk::file::{
    FilePart, LONGEST, html, json_file, lines, opened, plain, sections,
};
use jalon_core::app::desk::people::Visit;
use jalon_core::app::script::isolated;
use jalon_core::app::{Arg, Text};
use jalon_core::instrument::Locale;
use std::path::{Path, PathBuf};

const SHOWN: [Locale; 4] = [Locale::Fr, Locale::Nl, Locale::De, Locale::Ar];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The messages of one language, said as the app says them; days and languages as they are written in files.
struct Words(FluentBundle<FluentResource>, Locale);

impl Words {
    fn of(locale: Locale) -> Self {
        let tag = locale.tag();
        let mut bundle = FluentBundle::new(vec![tag.parse().expect("a tag")]);
        bundle.set_use_isolating(false);
        for name in ["start", "person", "plan", "adviser"] {
            let path = root().join(format!("locales/{tag}/{name}.ftl"));
            let text = std::fs::read_to_string(path).expect("the texts");
            let resource = FluentResource::try_new(text).expect("Fluent");
            bundle.add_resource(resource).expect("each message once");
        }
        Self(bundle, locale)
    }

    fn say(&self, text: &Text) -> String {
        let mut args = FluentArgs::new();
        for (name, arg) in &text.args {
            let value = match arg {
                Arg::Words(words) => FluentValue::from(isolated(words, self.1)),
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Message(text) => FluentValue::from(self.say(text)),
                Arg::Day(day) => {
                    let (year, month, day) = day.date();
                    FluentValue::from(format!("{day:02}/{month:02}/{year}"))
                }
                Arg::Month(month) => {
                    FluentValue::from(format!("{:02}/{}", month % 12 + 1, 2026 + month / 12))
                }
                Arg::Language(id) => FluentValue::from(id.as_str()),
                Arg::Locale(locale) => FluentValue::from(locale.tag()),
            };
            args.set(*name, value);
        }
        let message = self.0.get_message(&text.id).and_then(|message| message.value());
        let message = message.unwrap_or_else(|| panic!("{}: no such message", text.id));
        let mut faults = Vec::new();
        let said = self.0.format_pattern(message, Some(&args), &mut faults).into_owned();
        assert!(faults.is_empty(), "{}: {faults:?}", text.id);
        said
    }
}

/// Somebody who speaks Arabic, as an adviser has them open.
fn visit() -> (Visit, jalon_core::plan::Plan) {
    let [fr, .., ar] = &SENTENCES;
    let file = examples::exported(whole::standard(ar), Some(plan_samples::ten(fr)));
    let text = jalon_core::export::to_json(&file);
    let (visit, plan) = opened(&text).expect("a file");
    (visit, plan.expect("with a plan"))
}

/// The text and the HTML of all sections.
fn pasted(locale: Locale) -> [(PathBuf, String); 2] {
    let (visit, plan) = visit();
    let words = Words::of(locale);
    let say = |text: &Text| words.say(text);
    let all = sections(&visit.shared, &visit.views, Some(plan.agreed()));
    let path = |kind: &str| root().join(format!("docs/examples/pasted-{}.{kind}", locale.tag()));
    // A file of the repository has lines of its own kind.
    let text = plain(&all, &say).replace("\r\n", "\n") + "\n";
    [(path("txt"), text), (path("html"), html(&all, locale, &say) + "\n")]
}

/// `JALON_WRITE_EXAMPLES=1 cargo test --test export -- --ignored write` writes them anew.
#[test]
#[ignore = "writes the examples"]
fn write_what_is_pasted() {
    assert_eq!(std::env::var("JALON_WRITE_EXAMPLES").as_deref(), Ok("1"), "set it to 1");
    for (path, text) in SHOWN.into_iter().flat_map(pasted) {
        std::fs::write(path, text).expect("written");
    }
}

#[test]
fn what_is_pasted_is_what_stands_in_the_examples() {
    for (path, text) in SHOWN.into_iter().flat_map(pasted) {
        let there = std::fs::read_to_string(&path).expect("an example");
        let anew = "after a change of texts: write_what_is_pasted";
        assert_eq!(there, text, "{} ({anew})", path.display());
    }
}

#[test]
fn every_section_has_words_in_every_language_and_no_line_is_too_long() {
    let (visit, plan) = visit();
    for locale in Locale::ALL {
        let words = Words::of(locale);
        let say = |text: &Text| words.say(text);
        let all = sections(&visit.shared, &visit.views, Some(plan.agreed()));
        assert_eq!(all.len(), FilePart::ALL.len());
        for section in &all {
            let said = lines(section, &say);
            assert!(!said.is_empty(), "{:?} {}", section.part, locale.tag());
            for line in said {
                assert!(line.chars().count() <= LONGEST, "{line}");
                assert!(!line.contains(['\n', '\u{2068}', '\u{2069}']), "{line}");
            }
        }
    }
    assert_eq!(opened(&json_file(&visit, Some(&plan))), Ok((visit, Some(plan))));
}
