//! The thirteen domains with the choices each offers, in the order they are asked.

use super::{Choice, ChoiceId, Domain, DomainId};

const fn choice(id: &'static str, picture: &'static str) -> Choice {
    Choice { id: ChoiceId::new(id), picture, since: 1 }
}

const fn domain(
    id: &'static str,
    picture: &'static str,
    obstacles: &'static [Choice],
    strengths: &'static [Choice],
) -> Domain {
    Domain { id: DomainId::new(id), picture, obstacles, strengths, sensitive: false, since: 1 }
}

/// Every domain, in the order it is asked.
pub static DOMAINS: &[Domain] = &[
    domain(
        "mobility",
        "bus",
        &[
            choice("no_licence", "identification-card-off"),
            choice("no_vehicle", "automobile-off"),
            choice("no_bus", "bus-stop-off"),
            choice("too_expensive", "money-with-wings"),
            choice("too_far", "world-map"),
            choice("unknown_route", "compass"),
        ],
        &[
            choice("bike", "bicycle"),
            choice("bus", "trolleybus"),
            choice("licence", "identification-card"),
            choice("used_to_travel", "backpack"),
        ],
    ),
    domain(
        "family",
        "family",
        &[
            choice("no_childcare", "baby"),
            choice("school_hours", "school"),
            choice("nobody_to_step_in", "telephone-receiver"),
            choice("cares_for_relative", "older-person"),
            choice("family_disagrees", "thumbs-down"),
        ],
        &[choice("relatives_help", "handshake"), choice("childcare_found", "teddy-bear")],
    ),
    domain(
        "housing",
        "house",
        &[
            choice("no_stable_home", "tent"),
            choice("must_move", "package"),
            choice("rent_too_high", "banknote"),
            choice("rental_deposit", "key"),
            choice("poor_condition", "derelict-house"),
        ],
        &[choice("stable_home", "house-with-garden")],
    ),
    domain(
        "money",
        "coin",
        &[
            choice("debts", "receipt"),
            choice("end_of_month", "spiral-calendar"),
            choice("bank_bailiff", "bank"),
            choice("afraid_to_lose_help", "anxious-face-with-sweat"),
        ],
        &[choice("manages", "purse"), choice("mediator_plan", "memo")],
    ),
    domain(
        "paperwork",
        "page-facing-up",
        &[
            choice("missing_documents", "open-file-folder"),
            choice("letters", "envelope"),
            choice("not_registered", "clipboard"),
            choice("residence_permit", "passport-control"),
            choice("health_insurance", "hospital"),
        ],
        &[choice("papers_in_order", "card-index-dividers"), choice("dare_ask", "raising-hand")],
    ),
    domain(
        "language",
        "latin-letters",
        &[
            choice("speaking", "speaking-head"),
            choice("reading", "open-book"),
            choice("writing", "pencil"),
            choice("counting", "abacus"),
            choice("test_coming", "memo"),
        ],
        &[choice("languages_spoken", "globe"), choice("taking_lessons", "books")],
    ),
    domain(
        "digital",
        "mobile-phone",
        &[
            choice("no_device", "laptop-off"),
            choice("no_internet", "wireless-off"),
            choice("email", "e-mail"),
            choice("online_forms", "keyboard"),
            choice("afraid_of_mistakes", "warning"),
        ],
        &[
            choice("messages", "phone-with-arrow"),
            choice("search", "magnifying-glass"),
            choice("video_calls", "video-camera"),
        ],
    ),
    Domain {
        sensitive: true,
        ..domain(
            "health",
            "red-heart",
            &[
                choice("standing_lifting", "lifting-off"),
                choice("breaks_hours", "alarm-clock"),
                choice("treatment", "stethoscope"),
                choice("tired", "sleeping-face"),
                choice("low_morale", "cloud-with-rain"),
            ],
            &[choice("knows_limits", "stop-sign"), choice("has_support", "people-hugging")],
        )
    },
    domain(
        "confidence",
        "seedling",
        &[
            choice("afraid_unknown", "face-peeking"),
            choice("lost_habit", "door"),
            choice("alone", "bust-in-silhouette"),
            choice("discriminated", "no-entry"),
            choice("trust", "thinking-face"),
        ],
        &[
            choice("people", "busts-in-silhouette"),
            choice("activity", "soccer-ball"),
            choice("helps_others", "handshake"),
        ],
    ),
    domain(
        "direction",
        "compass",
        &[
            choice("no_idea", "question-mark"),
            choice("too_many_ideas", "face-dizzy"),
            choice("never_tried", "hatching-chick"),
            choice("own_business", "convenience-store"),
        ],
        &[
            choice("an_idea", "light-bulb"),
            choice("loves_doing", "sparkling-heart"),
            choice("seen_trade", "eyes"),
        ],
    ),
    domain(
        "learning",
        "scroll",
        &[
            choice("no_diploma", "diploma-off"),
            choice("not_recognised", "globe"),
            choice("skills_without_paper", "hammer-and-wrench"),
            choice("no_time_money", "hourglass-not-done"),
            choice("bad_memories", "school"),
        ],
        &[
            choice("diploma", "trophy"),
            choice("skills_home_work", "cooking"),
            choice("learns_fast", "high-voltage"),
        ],
    ),
    domain(
        "job_search",
        "magnifying-glass",
        &[
            choice("no_cv", "page-off"),
            choice("where_to_look", "newspaper"),
            choice("letters", "fountain-pen"),
            choice("interviews", "necktie"),
            choice("no_answer", "mailbox"),
        ],
        &[
            choice("experience", "briefcase"),
            choice("has_cv", "bookmark-tabs"),
            choice("contacts", "telephone-receiver"),
        ],
    ),
    domain(
        "work_life",
        "office-building",
        &[
            choice("hours", "alarm-clock"),
            choice("contract_ends", "spiral-calendar"),
            choice("conflict", "anger-symbol"),
            choice("no_follow_up", "bust-in-silhouette"),
            choice("does_not_suit", "puzzle-piece"),
        ],
        &[
            choice("reliable", "check-mark"),
            choice("teamwork", "busts-in-silhouette"),
            choice("used_to_hours", "sun"),
        ],
    ),
];
