//! What is pasted, with words that show what was said.

use super::*;
use crate::app::desk::people::{OwnView, Visit};
use crate::app::desk::sheet::Wording;
use crate::app::text::{Arg, Text};
use crate::assessment::{Answer, Assessment, Day, Goal, OwnWords, Rating, Shared};
use crate::export::ImportError;
use crate::guidance;
use crate::instrument::{DomainId, GoalId, Locale};
use crate::plan::{ActionId, Deed, Doer, Draft, Due, Evaluation, Plan, PlanAction, SupportKind};

fn own(text: &str) -> OwnWords {
    OwnWords::within(text, 120).expect("words")
}

/// Says a message by its id, with the few that join others as they are in French.
fn say(text: &Text) -> String {
    let arg = |arg: &Arg| match arg {
        Arg::Words(words) => format!("\u{2068}{words}\u{2069}"),
        Arg::Number(number) => number.to_string(),
        Arg::Message(text) => say(text),
        Arg::Day(day) => format!("day {}", day.0),
        Arg::Month(month) => format!("month {month}"),
        Arg::Language(id) => id.to_string(),
        Arg::Locale(locale) => locale.tag().to_owned(),
    };
    let args: Vec<String> = text.args.iter().map(|(_, value)| arg(value)).collect();
    match (&*text.id, args.as_slice()) {
        ("verbatim", [words]) => words.clone(),
        ("name-and-value", [name, value]) => format!("{name} : {value}"),
        ("file-due", [what, date]) => format!("{what}, échéance : {date}"),
        ("file-term", [from, until]) => format!("{from} – {until}"),
        (id, _) => id.to_owned(),
    }
}

fn domain(id: &str) -> DomainId {
    DomainId::parse(id).expect("a domain")
}

fn shared() -> Shared {
    let mut assessment = Assessment::default();
    for id in ["mobility", "housing"] {
        assessment.choose(domain(id));
    }
    assessment.change(domain("mobility"), |entry| {
        entry.answers.lead = Answer::Given(Rating::Difficult);
        entry.answers.talk = true;
        let offered = crate::instrument::domain(domain("mobility")).obstacles;
        entry.answers.obstacles = Answer::Given(offered.iter().take(2).map(|c| c.id).collect());
    });
    assessment.change(domain("housing"), |entry| {
        entry.answers.lead = Answer::Given(Rating::Fine);
    });
    let job = Goal::Listed(GoalId::parse("job").expect("a goal"));
    let shop = Goal::Own(own("Ouvrir <b>un</b> salon & plus"));
    assessment.change_goals(|goals| goals.answer = Answer::Given(vec![job, shop]));
    guidance::shared(&assessment, Day(390))
}

fn action(id: &str, doer: Doer, due: Option<Due>) -> PlanAction {
    let deed = Deed::Coded(ActionId::parse(id).expect("an action"));
    PlanAction { doer, deed, due, objective: Some(0) }
}

fn draft() -> Draft {
    let mut draft = Draft::default();
    draft.add_objective(Goal::Listed(GoalId::parse("job").expect("a goal")));
    draft.add(action("write_cv", Doer::Person, Some(Due::Day(Day(420)))));
    draft.add(action("childcare_help", Doer::Service, Some(Due::Month(16))));
    draft.add(action("language_course", Doer::Partner(own("Lire & Écrire")), None));
    let deed = Deed::Own(own("=téléphoner à l'école"));
    draft.add(PlanAction { doer: Doer::Person, deed, due: None, objective: None });
    draft.set_support(SupportKind::Travel, true, None);
    draft.set_support(SupportKind::Clothes, true, Some(&own("chaussures")));
    draft.set_term(Some(Day(400)), Some(Day(700)));
    draft.set_evaluations(vec![Evaluation { day: Day(500), face_to_face: true }]);
    draft.set_wish(Some(&own("pas le lundi")));
    draft
}

fn visit() -> Visit {
    let mut visit = Visit::new(shared());
    visit.view(domain("housing"), |view| {
        *view = OwnView { rating: Some(Rating::Difficult), word: "humide".into(), next: true };
    });
    visit
}

fn all() -> Vec<FileSection> {
    let visit = visit();
    sections(&visit.shared, &visit.views, Some(&draft()))
}

#[test]
fn sections_stand_in_the_order_of_the_contract_one_action_a_line() {
    let all = all();
    assert_eq!(all.iter().map(|section| section.part).collect::<Vec<_>>(), FilePart::ALL);
    let of = |part: FilePart| {
        let section = all.iter().find(|section| section.part == part).expect("each is there");
        lines(section, &say)
    };
    assert_eq!(
        of(FilePart::Needs),
        [
            "summary-talk : domain-mobility",
            "domain-mobility : rating-difficult · obstacle-mobility-no_licence · obstacle-mobility-no_vehicle",
            "summary-fine : domain-housing",
            "view-own : domain-housing : rating-difficult · humide · view-next",
        ]
    );
    assert_eq!(of(FilePart::Objectives), ["goal-job"]);
    assert_eq!(
        of(FilePart::Person),
        ["action-write_cv, échéance : day 420", "=téléphoner à l'école"]
    );
    assert_eq!(
        of(FilePart::Service),
        [
            "action-childcare_help, échéance : month 16",
            "plan-support : plan-support-travel · plan-support-clothes : chaussures",
        ]
    );
    assert_eq!(of(FilePart::Partners), ["Lire & Écrire : action-language_course"]);
    assert_eq!(
        of(FilePart::Evaluation),
        ["day 400 – day 700", "day 500 : plan-face-to-face", "file-wish : pas le lundi"]
    );
}

#[test]
fn without_a_plan_the_goals_stand_for_objectives_and_the_rest_says_nothing() {
    let visit = visit();
    let all = sections(&visit.shared, &visit.views, None);
    let objectives = &all[1];
    assert_eq!(lines(objectives, &say), ["goal-job", "Ouvrir <b>un</b> salon & plus"]);
    assert!(all[2..].iter().all(|section| section.lines.is_empty()));
    assert_eq!(plain(&all[2..], &say), "");
}

#[test]
fn one_section_is_pasted_without_its_title_and_several_with() {
    let all = all();
    assert_eq!(
        plain(&all[2..3], &say),
        "– action-write_cv, échéance : day 420\r\n– =téléphoner à l'école"
    );
    let both = plain(&all[2..4], &say);
    assert!(both.starts_with("file-person\r\n– action-write_cv"), "{both}");
    assert!(both.contains("\r\n\r\nfile-service\r\n– action-childcare_help"), "{both}");
    // Marks of direction are for screens.
    assert!(!both.contains(['\u{2068}', '\u{2069}']), "{both}");
}

#[test]
fn nothing_that_anybody_wrote_is_markup() {
    let visit = visit();
    let goals = sections(&visit.shared, &visit.views, None);
    let text = html(&goals[1..2], Locale::Fr, &say);
    assert_eq!(
        text,
        "<div lang=\"fr\" dir=\"ltr\"><ul><li>goal-job</li>\
         <li>Ouvrir &lt;b&gt;un&lt;/b&gt; salon &amp; plus</li></ul></div>"
    );
    let arabic = FileSection { written_in: Locale::Ar, ..goals[1].clone() };
    let text = html(&[arabic], Locale::Nl, &say);
    assert!(text.contains("<li lang=\"ar\" dir=\"rtl\">Ouvrir &lt;b&gt;"), "{text}");
    let text = html(&all(), Locale::Fr, &say);
    assert!(text.contains("<h3>file-partners</h3><ul><li>Lire &amp; Écrire : "), "{text}");
    assert!(text.contains("l&#39;école"), "{text}");
}

#[test]
fn what_is_long_goes_on_under_the_same_name() {
    let said = (0..12).map(|n| Wording::Own(format!("{n} {}", "mot ".repeat(10).trim()))).collect();
    let name = Some(Wording::Text(Text::of("domain-mobility")));
    let line = FileLine { name, said, due: None };
    let section = FileSection { part: FilePart::Needs, lines: vec![line], written_in: Locale::Fr };
    let lines = lines(&section, &say);
    assert!(lines.len() > 2, "{lines:?}");
    for line in &lines {
        assert!(
            line.chars().count() <= LONGEST && line.starts_with("domain-mobility : "),
            "{line}"
        );
    }
    let words: Vec<&str> = lines.iter().flat_map(|line| line.matches("mot")).collect();
    assert_eq!(words.len(), 120, "nothing is lost");
}

#[test]
fn a_file_opens_as_what_it_was_made_of() {
    let visit = visit();
    let plan = Plan::first(draft(), Day(400)).expect("a plan");
    let text = json_file(&visit, Some(&plan));
    assert_eq!(table_file(&visit, None).lines().count(), 2);
    assert_eq!(opened(&text), Ok((visit, Some(plan))));
    assert_eq!(opened("{}"), Err(ImportError::Other));
    assert_eq!(refusal(ImportError::Field(7)), Text::of("import-field").number("line", 7));
}
