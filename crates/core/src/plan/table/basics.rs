//! What comes before work: getting there, family, a home, money, papers, language, health, people.

use super::row::{ActionKind, person, service};

pub(super) const ROWS: &[ActionKind] = &[
    person("driving_theory", &[], &[("mobility", &["no_licence"])]),
    person(
        "try_route",
        &[],
        &[("mobility", &["unknown_route"]), ("confidence", &["afraid_unknown"])],
    ),
    service("travel_pass", &[], &[("mobility", &["too_expensive", "no_vehicle", "too_far"])]),
    person("shared_car", &[], &[("mobility", &["no_bus", "too_far", "no_vehicle"])]),
    service(
        "go_together",
        &["remobilising"],
        &[
            ("mobility", &["unknown_route"]),
            ("confidence", &["afraid_unknown", "lost_habit", "trust"]),
        ],
    ),
    person("childcare_request", &["childcare_search"], &[("family", &["no_childcare"])]),
    service(
        "childcare_help",
        &["childcare_search"],
        &[("family", &["no_childcare", "school_hours"])],
    ),
    person("someone_to_step_in", &[], &[("family", &["nobody_to_step_in", "school_hours"])]),
    service("home_help", &[], &[("family", &["cares_for_relative", "nobody_to_step_in"])]),
    person("family_talk", &[], &[("family", &["family_disagrees"])]),
    person("home_visits", &[], &[("housing", &["must_move", "no_stable_home", "rent_too_high"])]),
    service(
        "social_housing",
        &["rental_deposit"],
        &[("housing", &["no_stable_home", "rent_too_high", "must_move"])],
    ),
    service("deposit_request", &["rental_deposit"], &[("housing", &["rental_deposit"])]),
    person("home_repairs", &[], &[("housing", &["poor_condition"])]),
    person("debt_meeting", &["debt_mediation"], &[("money", &["debts", "bank_bailiff"])]),
    person("budget_list", &["debt_mediation"], &[("money", &["end_of_month", "debts"])]),
    service("income_with_work", &[], &[("money", &["afraid_to_lose_help"])]),
    person("gather_documents", &[], &[("paperwork", &["missing_documents"])]),
    service("read_letters", &[], &[("paperwork", &["letters"]), ("language", &["reading"])]),
    person(
        "register_job_seeker",
        &["job_seeker_registration"],
        &[("paperwork", &["not_registered"])],
    ),
    service("check_permit", &[], &[("paperwork", &["residence_permit"])]),
    person("health_insurance", &[], &[("paperwork", &["health_insurance"])]),
    person(
        "language_course",
        &["literacy_unit", "adult_education"],
        &[("language", &["speaking"])],
    ),
    person(
        "literacy_course",
        &["literacy_unit"],
        &[("language", &["reading", "writing", "counting"])],
    ),
    service(
        "practise_test",
        &["literacy_unit", "training_unit"],
        &[("language", &["test_coming"])],
    ),
    service("borrow_computer", &[], &[("digital", &["no_device"])]),
    person("public_computer", &[], &[("digital", &["no_internet", "no_device", "email"])]),
    person(
        "computer_course",
        &["adult_education"],
        &[("digital", &["email", "online_forms", "afraid_of_mistakes"])],
    ),
    service("forms_together", &[], &[("digital", &["online_forms", "afraid_of_mistakes"])]),
    person("ask_doctor", &[], &[("health", &["standing_lifting", "treatment", "tired"])]),
    service(
        "adapted_hours",
        &["social_economy"],
        &[("health", &["breaks_hours", "treatment"]), ("work_life", &["hours"])],
    ),
    person(
        "good_activity",
        &["volunteering"],
        &[("health", &["low_morale", "tired"]), ("confidence", &["lost_habit"])],
    ),
    service(
        "someone_to_talk",
        &[],
        &[("health", &["low_morale"]), ("confidence", &["trust", "alone"])],
    ),
    person("group_workshop", &["remobilising"], &[("confidence", &["alone", "lost_habit"])]),
    person("try_volunteering", &["volunteering"], &[("confidence", &["alone", "lost_habit"])]),
    service("report_discrimination", &[], &[("confidence", &["discriminated"])]),
];
