//! The tables are frozen, stand in the document, and grow by the instrument alone.

use super::super::body::length;
use super::super::crc::crc32;
use super::*;
use crate::instrument::{
    About, ChoiceId, DomainId, GoalId, Kind, LEVELS, MAX_LEVELLED, QuestionId, ServiceId,
};

fn quoted(ids: &[&str]) -> String {
    ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(" ")
}

/// The rows of the domains in `docs/format.md`.
fn domains(model: &Model) -> Vec<String> {
    let row = |(n, place): (u32, &Place)| {
        let Place { domain, obstacles, strengths } = place;
        let (open, helps) = (choices_radix(obstacles), choices_radix(strengths));
        let (obstacles, strengths) = (quoted(obstacles), quoted(strengths));
        format!("| {n} | `{domain}` | {obstacles} | {open} | {strengths} | {helps} |")
    };
    (0..).zip(&model.domains).map(row).collect()
}

/// The rows of the other questions.
fn questions(model: &Model) -> Vec<String> {
    let row = |row: &QuestionRow| {
        let q = row.question;
        let section = match q.section {
            Section::FollowUp => "follow-up",
            Section::Resources => "resources",
            Section::Goals => "goals",
            Section::Situation => "situation",
        };
        let about = match q.about {
            About::Person => "the person",
            About::Goal => "each goal",
            About::EarlierGoal => "each earlier goal",
            About::EarlierStep => "each earlier goal with a step",
        };
        let kind = match q.kind {
            Kind::One => "one",
            Kind::Several => "several",
            Kind::Levels => "levels",
            Kind::Month => "month",
            Kind::Words => "words",
        };
        let options = quoted(&row.options);
        let line = format!(
            "| {section} | `{}` | {about} | {kind} | {} | {} | {options} |",
            q.id,
            q.words,
            row.options.len()
        );
        line.replace("|  |", "| |")
    };
    model.questions.iter().map(row).collect()
}

fn numbered(ids: &[&str]) -> String {
    let entries = (0..).zip(ids).map(|(n, id): (u32, _)| format!("{n} `{id}`"));
    entries.collect::<Vec<_>>().join(", ") + "."
}

/// The table as it stands in the document.
fn rows(model: &Model) -> Vec<String> {
    let mut rows = domains(model);
    rows.push(format!("Goals: {}", numbered(&model.goals)));
    rows.extend(questions(model));
    rows.push(format!("Services: {}", numbered(&model.services)));
    rows
}

#[test]
fn model_1_is_frozen() {
    // Before version 1.0 a change that is meant is made here as well, and said in its commit. From then on, if
    // this fails, codes in people's hands would be misread: what was added to the instrument says `since` a
    // model that is already out, or an id, a kind or the length of own words has changed.
    let rows = rows(&find(1).expect("the first model")).join("\n");
    assert_eq!(crc32(rows.as_bytes()), 1_821_624_872, "{rows}");
    assert_eq!((LEVELS, MAX_LEVELLED), (4, 8), "these are part of every table");
}

#[test]
fn the_document_has_the_tables() {
    let document = include_str!("../../../../../docs/format.md");
    for id in 1..=newest().id {
        for line in rows(&find(id).expect("known")) {
            assert!(document.contains(&line), "docs/format.md misses, for model {id},\n{line}");
        }
    }
}

#[test]
fn only_models_that_are_out_are_known() {
    let newest = newest().id;
    assert!(find(0).is_none() && find(newest + 1).is_none() && find(u8::MAX).is_none());
    assert!((1..=newest).all(|id| find(id).is_some_and(|model| model.id == id)));
}

#[test]
fn every_id_on_the_wire_is_still_known() {
    for model in (1..=newest().id).filter_map(find) {
        for place in &model.domains {
            assert!(DomainId::parse(place.domain).is_some(), "{}", place.domain);
            for id in place.obstacles.iter().chain(&place.strengths) {
                assert!(ChoiceId::parse(id).is_some(), "{id}");
            }
            // The number takes radices up to 2²⁴.
            assert!(place.obstacles.len().max(place.strengths.len()) < 24);
        }
        assert!(model.goals.iter().all(|id| GoalId::parse(id).is_some()));
        assert!(model.services.iter().all(|id| ServiceId::parse(id).is_some()));
    }
}

#[test]
fn the_newest_model_carries_all_of_the_instrument() {
    let model = newest();
    let choices = |places: &[&str], today: &[Choice]| assert_eq!(places.len(), today.len());
    assert_eq!(model.domains.len(), DOMAINS.len());
    for place in &model.domains {
        let domain = DOMAINS.iter().find(|d| d.id.as_str() == place.domain).expect("a domain");
        choices(&place.obstacles, domain.obstacles);
        choices(&place.strengths, domain.strengths);
    }
    assert_eq!(model.goals.len(), GOALS.len());
    assert_eq!(model.services.len(), SERVICES.len());
    // A section that is not among the four would be missing here.
    assert_eq!(model.questions.len(), instrument::questions().count());
    for row in &model.questions {
        choices(&row.options, row.question.options);
    }
}

#[test]
fn a_table_is_in_the_order_of_the_ids_whatever_the_order_of_display() {
    let turned = || {
        let mut source = ModelSource::of_today();
        source.questions.reverse();
        source
    };
    assert_eq!(rows(&turned().table(1)), rows(&ModelSource::of_today().table(1)));
    let model = find(1).expect("known");
    assert!(model.domains.is_sorted_by(|a, b| a.domain < b.domain));
    assert!(model.goals.is_sorted() && model.services.is_sorted());
    assert!(model.questions.iter().all(|row| row.options.is_sorted()));
}

/// The instrument of today with more, since models to come. Ids can only be made from the tables:
/// those of today serve again.
fn tomorrow() -> ModelSource {
    let question = |id: &str| QuestionId::parse(id).expect("a question");
    let old = instrument::question(question("registered"));
    let choice =
        |id: &str, since| Choice { id: ChoiceId::parse(id).expect("a choice"), picture: "", since };
    let longer: Vec<Choice> = (old.options.iter().map(|c| choice(c.id.as_str(), c.since)))
        .chain([choice("cooking", 3)])
        .collect();
    let longer: &'static [Choice] = longer.leak();
    let with = |id, options, since| -> &'static Question {
        Box::leak(Box::new(Question { id, options, since, ..*old }))
    };
    let mut source = ModelSource::of_today();
    source.questions.retain(|q| q.id != old.id && q.id != question("age"));
    source.questions.push(with(old.id, longer, 1));
    source.questions.push(with(question("age"), old.options, 2));
    source
}

#[test]
fn what_is_added_since_a_later_model_makes_that_model_and_changes_no_other() {
    let source = tomorrow();
    assert_eq!(source.newest(), 3);
    let mut expected = rows(&find(1).expect("known"));
    expected.retain(|row| !row.contains("`age`"));
    assert_eq!(rows(&source.table(1)), expected);
    let second = questions(&source.table(2));
    assert_eq!(second.len(), expected.len() - DOMAINS.len() - 2 + 1);
    assert!(second.contains(
        &"| situation | `age` | the person | one | 0 | 3 | `no` `unsure` `yes` |".to_owned()
    ));
    let third = questions(&source.table(3));
    let longer =
        "| situation | `registered` | the person | one | 0 | 4 | `cooking` `no` `unsure` `yes` |";
    assert!(!second.contains(&longer.to_owned()) && third.contains(&longer.to_owned()));
}

#[test]
fn the_length_of_the_largest_body_fits_its_byte() {
    let model = newest();
    let bits = |radix: u32| f64::from(radix).log2();
    let mut most = bits(6) + bits(2) + bits(4) + bits(4) + 2.0 + bits(3) * 4.0;
    for place in &model.domains {
        most += bits(6) + 1.0;
        most += bits(choices_radix(&place.obstacles)) + bits(choices_radix(&place.strengths));
    }
    most += 3.0 * (2.0 * bits(length(&model.goals) + 1) + 1.0);
    for row in &model.questions {
        let options = f64::from(length(&row.options));
        let value = match row.question.kind {
            Kind::One => (options + 4.0).log2(),
            Kind::Several => options,
            Kind::Levels => 3.2 + 8.0 * (options.log2() + 2.0),
            Kind::Month => 17.0,
            Kind::Words => 0.0,
        };
        let subjects = if row.question.about == About::Person { 1.0 } else { 3.0 };
        most += subjects * (3.0 + value);
    }
    most += 2.0 + f64::from(length(&model.services));
    println!("at most {most} bits");
    assert!(most < 255.0 * 8.0, "{most} bits: the length of the body needs a second byte");
}
