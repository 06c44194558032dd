//! Which place on the wire each question has. A published table is frozen: what a code means must not
//! change when the questionnaire does.
//!
//! A change of the instrument that touches an id (a domain, a choice, a goal more or fewer) takes a new
//! table here with the next id, at the end of `MODELS`; the order of display is free to change.

/// The table of one model id.
pub(super) struct Model {
    /// Names the table on the wire.
    pub id: u8,
    /// Domains in the order of their digits.
    pub domains: &'static [Place],
    /// Goals of the list in the order of their digits.
    pub goals: &'static [&'static str],
}

/// One domain: its choices stand in the order of their bits.
pub(super) struct Place {
    /// Id of the domain.
    pub domain: &'static str,
    /// Ids of its obstacles.
    pub obstacles: &'static [&'static str],
    /// Ids of its strengths.
    pub strengths: &'static [&'static str],
}

type Ids = &'static [&'static str];

const fn place(domain: &'static str, obstacles: Ids, strengths: Ids) -> Place {
    Place { domain, obstacles, strengths }
}

/// Every published model, oldest first.
static MODELS: &[Model] = &[Model {
    id: 1,
    domains: &[
        place(
            "mobility",
            &["no_licence", "no_vehicle", "no_bus", "too_expensive", "too_far", "unknown_route"],
            &["bike", "bus", "licence", "used_to_travel"],
        ),
        place(
            "family",
            &[
                "no_childcare",
                "school_hours",
                "nobody_to_step_in",
                "cares_for_relative",
                "family_disagrees",
            ],
            &["relatives_help", "childcare_found"],
        ),
        place(
            "housing",
            &["no_stable_home", "must_move", "rent_too_high", "rental_deposit", "poor_condition"],
            &["stable_home"],
        ),
        place(
            "money",
            &["debts", "end_of_month", "bank_bailiff", "afraid_to_lose_help"],
            &["manages", "mediator_plan"],
        ),
        place(
            "paperwork",
            &[
                "missing_documents",
                "letters",
                "not_registered",
                "residence_permit",
                "health_insurance",
            ],
            &["papers_in_order", "dare_ask"],
        ),
        place(
            "language",
            &["speaking", "reading", "writing", "counting", "test_coming"],
            &["languages_spoken", "taking_lessons"],
        ),
        place(
            "digital",
            &["no_device", "no_internet", "email", "online_forms", "afraid_of_mistakes"],
            &["messages", "search", "video_calls"],
        ),
        place(
            "health",
            &["standing_lifting", "breaks_hours", "treatment", "tired", "low_morale"],
            &["knows_limits", "has_support"],
        ),
        place(
            "confidence",
            &["afraid_unknown", "lost_habit", "alone", "discriminated", "trust"],
            &["people", "activity", "helps_others"],
        ),
        place(
            "direction",
            &["no_idea", "too_many_ideas", "never_tried", "own_business"],
            &["an_idea", "loves_doing", "seen_trade"],
        ),
        place(
            "learning",
            &[
                "no_diploma",
                "not_recognised",
                "skills_without_paper",
                "no_time_money",
                "bad_memories",
            ],
            &["diploma", "skills_home_work", "learns_fast"],
        ),
        place(
            "job_search",
            &["no_cv", "where_to_look", "letters", "interviews", "no_answer"],
            &["experience", "has_cv", "contacts"],
        ),
        place(
            "work_life",
            &["hours", "contract_ends", "conflict", "no_follow_up", "does_not_suit"],
            &["reliable", "teamwork", "used_to_hours"],
        ),
    ],
    goals: &[
        "job",
        "part_time",
        "training",
        "studies",
        "learn_language",
        "driving_licence",
        "skills_recognised",
        "self_employed",
        "volunteering",
        "childcare",
        "home",
        "debts",
        "health",
        "meet_people",
        "rights",
        "keep_job",
    ],
}];

/// The model that is written.
pub(super) fn newest() -> &'static Model {
    &MODELS[MODELS.len() - 1]
}

/// The model with this id, when this Jalon knows it.
pub(super) fn find(id: u8) -> Option<&'static Model> {
    MODELS.iter().find(|model| model.id == id)
}

/// How many digits there are for the choices of a list: not seen, passed, and each set but the empty.
pub(super) const fn choices_radix(choices: &[&str]) -> u32 {
    (1 << choices.len()) + 1
}

#[cfg(test)]
mod tests {
    use super::super::crc::crc32;
    use super::*;
    use crate::instrument::{Choice, ChoiceId, DOMAINS, DomainId, GOALS, GoalId};
    use std::collections::BTreeSet;

    /// The rows of the table in `docs/format.md`.
    fn rows(model: &Model) -> Vec<String> {
        let quoted =
            |ids: Ids| ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(" ");
        let row = |(n, &Place { domain, obstacles, strengths }): (u32, &Place)| {
            let (open, helps) = (choices_radix(obstacles), choices_radix(strengths));
            let (obstacles, strengths) = (quoted(obstacles), quoted(strengths));
            format!("| {n} | `{domain}` | {obstacles} | {open} | {strengths} | {helps} |")
        };
        (0..).zip(model.domains).map(row).collect()
    }

    #[test]
    fn model_1_is_frozen() {
        let model = find(1).expect("published");
        let radices = |p: &Place| (choices_radix(p.obstacles), choices_radix(p.strengths));
        let radices: Vec<_> = model.domains.iter().map(radices).collect();
        let first = [(65, 17), (33, 5), (33, 3), (17, 5), (33, 5), (33, 5), (33, 9)];
        let last = [(33, 5), (33, 9), (17, 9), (33, 9), (33, 9), (33, 9)];
        assert_eq!(radices, [&first[..], &last].concat());
        assert_eq!(model.goals.len(), 16);
        // Every id in its place. If this fails, old codes would be misread: make a new model instead.
        let ids = rows(model).join("\n") + &model.goals.join(" ");
        assert_eq!(crc32(ids.as_bytes()), 2_000_272_226, "{ids}");
    }

    #[test]
    fn the_document_has_the_table() {
        let document = include_str!("../../docs/format.md");
        let goals = (0..).zip(newest().goals).map(|(n, goal): (u32, _)| format!("{n} `{goal}`"));
        for line in rows(newest()).into_iter().chain(goals) {
            assert!(document.contains(&line), "docs/format.md misses\n{line}");
        }
    }

    #[test]
    fn every_id_on_the_wire_is_still_known() {
        for model in MODELS {
            for place in model.domains {
                assert!(DomainId::parse(place.domain).is_some(), "{}", place.domain);
                for id in place.obstacles.iter().chain(place.strengths) {
                    assert!(ChoiceId::parse(id).is_some(), "{id}");
                }
            }
            assert!(model.goals.iter().all(|id| GoalId::parse(id).is_some()));
        }
    }

    #[test]
    fn the_newest_model_covers_the_instrument_of_today() {
        fn same(wire: Ids, today: &[&str]) {
            assert_eq!(wire.len(), today.len(), "{today:?}");
            let set = |ids: &[&'static str]| ids.iter().copied().collect::<BTreeSet<_>>();
            assert!(today.iter().all(|id| set(wire).contains(id)), "{today:?}");
        }
        let ids = |choices: &[Choice]| choices.iter().map(|c| c.id.as_str()).collect::<Vec<_>>();
        let model = newest();
        assert_eq!(model.domains.len(), DOMAINS.len());
        for domain in DOMAINS {
            let place = model.domains.iter().find(|p| p.domain == domain.id.as_str());
            let place = place.unwrap_or_else(|| panic!("{} has no place", domain.id));
            same(place.obstacles, &ids(domain.obstacles));
            same(place.strengths, &ids(domain.strengths));
        }
        same(model.goals, &GOALS.iter().map(|g| g.id.as_str()).collect::<Vec<_>>());
    }
}
