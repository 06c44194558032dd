//! Finding work and keeping it.

use super::Reference::{Page, Unverified};
use super::{
    ALL, FRAMEWORK, LASTING, MOLENBEEK, MONS, PRO_ACTION, Term, brussels, flanders, german, term,
    wallonia,
};
use crate::instrument::Locale::{Fr, Nl};

pub(super) static TERMS: &[Term] = &[
    term("job_unit", ALL, MOLENBEEK, &[brussels(Fr, "Cellule Emploi, PIIS Emploi", MOLENBEEK)]),
    term(
        "job_coaching",
        ALL,
        PRO_ACTION,
        &[wallonia("Jobcoaching", PRO_ACTION), brussels(Fr, "Jobcoaching", MOLENBEEK)],
    ),
    term(
        "article_60",
        ALL,
        MONS,
        &[
            wallonia("Article 60§7", MONS),
            brussels(Fr, "Article 60§7", MOLENBEEK),
            brussels(Nl, "Artikel 60 §7", Page("socialsecurity.be")),
            flanders("Tijdelijke werkervaring, artikel 60 §7", Page("socialsecurity.be")),
            german("Artikel 60 §7", Page("mi-is.be")),
        ],
    ),
    // Whether Flanders and the German-speaking Community still offer it could not be checked.
    term(
        "article_61",
        &["wallonia", "brussels"],
        MONS,
        &[wallonia("Article 61", MONS), brussels(Fr, "Article 61", Page("bruxelles-j.be"))],
    ),
    term(
        "social_economy",
        ALL,
        LASTING,
        &[
            wallonia("Économie sociale, SINE", LASTING),
            brussels(Fr, "Économie sociale d'insertion", MOLENBEEK),
            // SINE ended there in 2023.
            flanders("Maatwerkbedrijf", Page("dvvwesthoek.be")),
            flanders("Individueel maatwerk", Page("sodalis.be")),
        ],
    ),
    // Planned in 2013: whether one works today could not be checked.
    term(
        "temp_agency",
        &["brussels"],
        MOLENBEEK,
        &[brussels(Fr, "Agence sociale d'intérim", Unverified)],
    ),
    term("after_contract", &["wallonia"], PRO_ACTION, &[wallonia("ProAction", PRO_ACTION)]),
    term("job_search_help", ALL, FRAMEWORK, &[wallonia("Recherche active d'emploi", FRAMEWORK)]),
    term(
        "mission_locale",
        &["wallonia", "brussels"],
        FRAMEWORK,
        &[
            wallonia("MIRE, mission régionale pour l'emploi", Page("emploi.wallonie.be")),
            brussels(Fr, "Mission locale pour l'emploi", Page("jeminforme.be")),
            brussels(Nl, "Werkwinkel", Unverified),
        ],
    ),
    term("job_day", ALL, MOLENBEEK, &[brussels(Fr, "Job Day", MOLENBEEK)]),
    // Structures for creating one's own job are being reformed in Wallonia since 2025.
    term(
        "self_employed_support",
        ALL,
        MOLENBEEK,
        &[wallonia("SAACE, accompagnement à l'autocréation d'emploi", Unverified)],
    ),
    term(
        "job_seeker_registration",
        ALL,
        FRAMEWORK,
        &[
            wallonia("Inscription comme demandeur d'emploi, Le Forem", FRAMEWORK),
            brussels(Fr, "Inscription comme chercheur d'emploi, Actiris", Page("actiris.brussels")),
            brussels(Nl, "Inschrijving als werkzoekende, Actiris", Unverified),
            flanders("Inschrijving als werkzoekende, VDAB", Unverified),
            german("Eintragung beim Arbeitsamt, ADG", Page("adg.be")),
        ],
    ),
    term(
        "employment_service",
        ALL,
        FRAMEWORK,
        &[
            wallonia("Le Forem", FRAMEWORK),
            brussels(Fr, "Actiris", Page("actiris.brussels")),
            brussels(Nl, "Actiris", Page("nl.wikipedia.org")),
            flanders("VDAB", Page("vdab.be")),
            german("ADG, Arbeitsamt der Deutschsprachigen Gemeinschaft", Page("adg.be")),
        ],
    ),
];
