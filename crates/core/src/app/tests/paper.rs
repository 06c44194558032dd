//! The paper kit and the facilitator's guide: nothing of the instrument is missing, and every word is in the texts.

use super::*;
use crate::app::workshop::PaperPart;
use crate::app::workshop::view::guide::{Guide, GuidePart, guide};
use crate::app::workshop::view::paper::{CARDS_A_SHEET, GOALS_A_SHEET, Pictured, kit};
use crate::app::{Arg, Text, of_domain, of_goal};
use crate::instrument::GOALS;
use std::collections::BTreeSet;

/// How long a session is, in minutes.
const SESSION_MINUTES: usize = 45;

/// All messages of the source language.
const TEXTS: [&str; 4] = [
    include_str!("../../../../../locales/fr/start.ftl"),
    include_str!("../../../../../locales/fr/person.ftl"),
    include_str!("../../../../../locales/fr/adviser.ftl"),
    include_str!("../../../../../locales/fr/workshop.ftl"),
];

fn ids() -> BTreeSet<&'static str> {
    let id = |line: &'static str| line.split_once(" = ").map(|(id, _)| id);
    TEXTS.iter().flat_map(|file| file.lines().filter_map(id)).collect()
}

fn words(of: &[Vec<Pictured>]) -> Vec<Text> {
    of.iter().flatten().map(|one| one.words.clone()).collect()
}

fn parts(guide: &Guide) -> Vec<&GuidePart> {
    let Guide { prepare, steps, say, cases, picture, kept } = guide;
    [prepare, say, picture, kept].into_iter().chain(steps).chain(cases).collect()
}

#[test]
fn every_domain_has_one_card_and_what_is_sensitive_stands_apart_at_the_end() {
    let kit = kit();
    let (apart, others): (Vec<_>, Vec<_>) = DOMAINS.iter().partition(|d| d.sensitive);
    let names = |of: &[&crate::instrument::Domain]| -> Vec<Text> {
        of.iter().map(|d| of_domain(d.id)).collect()
    };
    assert_eq!(words(&kit.cards), names(&others));
    assert_eq!(words(&kit.apart), names(&apart));
    assert!(!kit.apart.is_empty(), "a facilitator can leave health out");
    let sheets = kit.cards.iter().chain(&kit.apart);
    assert!(sheets.clone().all(|sheet| (1..=CARDS_A_SHEET).contains(&sheet.len())));
    // The answer sheet has the rows in the order of the cards, with the same pictures.
    let rows: Vec<&Pictured> = kit.rows().collect();
    assert_eq!(rows, sheets.flatten().collect::<Vec<_>>());
    for domain in DOMAINS {
        let row = rows.iter().find(|row| row.words == of_domain(domain.id)).expect("a row");
        assert_eq!(row.picture, domain.picture);
    }
}

#[test]
fn every_goal_has_one_card() {
    let kit = kit();
    assert_eq!(words(&kit.goals), GOALS.iter().map(|g| of_goal(g.id)).collect::<Vec<_>>());
    assert!(kit.goals.iter().all(|sheet| (1..=GOALS_A_SHEET).contains(&sheet.len())));
}

#[test]
fn paper_offers_the_answers_of_the_screen() {
    let kit = kit();
    for domain in DOMAINS {
        let lead = views::lead(&Model::default(), domain.id);
        // On paper passing is a box of its own; on the screen it is the way on of who says nothing.
        let pass = ("pass", Text::of("pass"));
        let answers = lead.answers.into_iter().map(|a| (a.picture, a.label)).chain([pass]);
        assert!(answers.eq(kit.answers.iter().map(|a| (a.picture, a.words.clone()))));
        assert_eq!(
            (lead.talk.picture, lead.talk.label),
            (kit.talk.picture, kit.talk.words.clone())
        );
        assert_eq!(lead.question, kit.question);
    }
}

#[test]
fn pictures_of_one_sheet_differ() {
    let kit = kit();
    let differ = |of: Vec<&'static str>| {
        assert_eq!(of.iter().collect::<BTreeSet<_>>().len(), of.len(), "{of:?}");
    };
    differ(kit.rows().chain(&kit.answers).chain([&kit.talk]).map(|one| one.picture).collect());
    differ(kit.goals.iter().flatten().map(|one| one.picture).collect());
}

#[test]
fn every_word_on_paper_stands_in_the_texts() {
    let (kit, guide, ids) = (kit(), guide(), ids());
    let pictured = kit.rows().chain(kit.goals.iter().flatten()).chain(&kit.answers);
    let kit = pictured.chain([&kit.talk]).map(|one| &one.words).chain([&kit.question]);
    let guide = parts(&guide);
    let guide = guide.iter().flat_map(|p| p.lines.iter().chain(&p.when).chain([&p.title]));
    for text in kit.chain(guide) {
        assert!(ids.contains(&*text.id), "no text {}", text.id);
    }
}

#[test]
fn every_text_of_the_guide_is_in_it() {
    let guide = guide();
    let said: BTreeSet<String> = parts(&guide)
        .iter()
        .flat_map(|p| p.lines.iter().chain(&p.when).chain([&p.title]))
        .map(|text| text.id.to_string())
        .collect();
    // What the screen itself says.
    let own = ["guide-title", "guide-help", "guide-steps", "guide-cases"];
    let all = ids().into_iter().filter(|id| id.starts_with("guide-") && !own.contains(id));
    assert_eq!(all.map(str::to_owned).collect::<BTreeSet<_>>(), said);
}

#[test]
fn the_steps_follow_each_other_for_the_whole_session() {
    let guide = guide();
    let minutes: Vec<(u32, u32)> = guide
        .steps
        .iter()
        .filter_map(|step| match step.when.as_ref()?.args.as_slice() {
            [(_, Arg::Number(from)), (_, Arg::Number(to))] => Some((*from, *to)),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(minutes.first().map(|m| m.0), Some(0));
    assert!(minutes.windows(2).all(|pair| pair[0].1 == pair[1].0), "{minutes:?}");
    assert!(minutes.iter().all(|(from, to)| from < to));
    assert_eq!(minutes.last().map(|m| m.1 as usize), Some(SESSION_MINUTES));
    let last = guide.steps.last().expect("what comes after");
    assert!(last.when.is_none() && guide.steps.len() == minutes.len() + 1);
    assert!(TEXTS[3].contains(&format!("{SESSION_MINUTES} minutes")), "the title says how long");
}

#[test]
fn a_part_of_the_kit_is_printed_alone_and_another_visit_begins_with_all() {
    let mut tab = Phone::default().tab();
    tab.send(go(Side::Paper));
    assert_eq!(views::paper_part(&tab.model), "all");
    for (part, name) in [
        (PaperPart::Cards, "cards"),
        (PaperPart::Goals, "goals"),
        (PaperPart::Answers, "answers"),
        (PaperPart::All, "all"),
        (PaperPart::Cards, "cards"),
    ] {
        assert_eq!(
            update(act(WorkshopEvent::PaperPrinted(part)), &mut tab.model),
            [Effect::Later(LaterEffect::Print)]
        );
        assert_eq!(views::paper_part(&tab.model), name);
    }
    tab.send(go(Side::Guide));
    assert_eq!(views::paper_part(&tab.model), "all");
}

#[test]
fn the_address_of_workshops_opens_a_facilitators_page_and_touches_no_answer() {
    let phone = Phone::default();
    let mut boot = phone.boot();
    boot.fragment = Some("atelier".to_owned());
    let mut model = Model::default();
    let effects = update(Event::Started(Box::new(boot)), &mut model);
    assert_eq!(model.place, at(Side::Facilitator));
    assert_eq!(model.fragment, None);
    assert!(effects.contains(&Effect::LoadPart(PartName::Later)));
    assert!(!effects.iter().any(writes_record));
}
