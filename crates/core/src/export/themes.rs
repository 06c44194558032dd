//! The ids of data·inclusion, the public vocabulary of services for inclusion, beside ours.
//!
//! Themes and categories of the schema of data·inclusion, version 1 (package `data-inclusion-schema` 1.0.10 of 2026-09-22,
//! GIP Plateforme de l'inclusion, Licence Ouverte 2.0). `docs/export.md` says what has no theme and why.

use crate::instrument::{DomainId, ServiceId};

type ThemeRow = (&'static str, &'static [&'static str]);

/// A domain is as wide as a category, but for keeping a job.
const DOMAINS: [ThemeRow; 13] = [
    ("mobility", &["mobilite"]),
    ("family", &["famille"]),
    ("housing", &["logement-hebergement"]),
    ("money", &["difficultes-financieres"]),
    ("paperwork", &["difficultes-administratives-ou-juridiques"]),
    ("language", &["lecture-ecriture-calcul"]),
    ("digital", &["numerique"]),
    ("health", &["sante"]),
    ("confidence", &["remobilisation"]),
    ("direction", &["choisir-un-metier"]),
    ("learning", &["se-former"]),
    ("job_search", &["preparer-sa-candidature", "trouver-un-emploi"]),
    ("work_life", &["trouver-un-emploi--maintien-dans-lemploi"]),
];

const ORGANISE: &str = "preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi";
const OFFERS: &str = "trouver-un-emploi--repondre-a-des-offres-demploi";
const KEEP: &str = "trouver-un-emploi--maintien-dans-lemploi";
const COURSE: &str = "se-former--trouver-sa-formation";

/// A kind of service has the themes that it works on. Contracts under articles 60 and 61, the social economy and temporary
/// work are ways to be employed, which no theme names.
const SERVICES: [ThemeRow; 25] = [
    (
        "project_facilitator",
        &[
            "choisir-un-metier--confirmer-son-choix-de-metier",
            "choisir-un-metier--identifier-ses-points-forts-et-ses-competences",
        ],
    ),
    (
        "literacy_unit",
        &[
            "lecture-ecriture-calcul--maitriser-le-francais",
            "lecture-ecriture-calcul--maitriser-le-calcul",
        ],
    ),
    ("training_unit", &[COURSE, "se-former--monter-son-dossier-de-formation"]),
    ("job_unit", &[ORGANISE]),
    ("job_coaching", &[KEEP]),
    ("article_60", &[]),
    ("article_61", &[]),
    ("social_economy", &[]),
    ("temp_agency", &[]),
    ("after_contract", &[ORGANISE, KEEP]),
    (
        "remobilising",
        &["remobilisation--bien-etre-confiance-en-soi", "remobilisation--lien-social"],
    ),
    ("volunteering", &["remobilisation--benevolat-action-citoyenne"]),
    ("trial_placement", &["choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite"]),
    (
        "job_search_help",
        &[
            "preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation",
            "trouver-un-emploi--convaincre-un-recruteur-en-entretien",
        ],
    ),
    ("mission_locale", &[ORGANISE]),
    ("skills_assessment", &["choisir-un-metier--identifier-ses-points-forts-et-ses-competences"]),
    ("skills_validation", &["preparer-sa-candidature--valoriser-ses-competences"]),
    ("adult_education", &[COURSE]),
    ("job_day", &[OFFERS, "choisir-un-metier--connaitre-les-opportunites-demploi"]),
    (
        "self_employed_support",
        &[
            "creer-une-entreprise--definir-son-projet-de-creation-dentreprise",
            "creer-une-entreprise--structurer-son-projet-de-creation-dentreprise",
        ],
    ),
    ("debt_mediation", &["difficultes-financieres--situation-dendettement-surendettement"]),
    ("rental_deposit", &["logement-hebergement--louer-un-logement"]),
    ("childcare_search", &["famille--garde-denfants"]),
    (
        "job_seeker_registration",
        &[
            "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives",
        ],
    ),
    ("employment_service", &[OFFERS, ORGANISE]),
];

fn of(rows: &'static [ThemeRow], id: &str) -> &'static [&'static str] {
    rows.iter().find(|(name, _)| *name == id).map_or(&[], |(_, themes)| *themes)
}

/// The categories or themes of a domain.
#[must_use]
pub fn of_domain(id: DomainId) -> &'static [&'static str] {
    of(&DOMAINS, id.as_str())
}

/// The themes of a kind of service; none where no theme fits.
#[must_use]
pub fn of_service(id: ServiceId) -> &'static [&'static str] {
    of(&SERVICES, id.as_str())
}
