//! Finding work and keeping it.

use super::{
    ALL, FRAMEWORK, LASTING, MOLENBEEK, MONS, PRO_ACTION, Term, brussels, flanders, german, term,
    wallonia,
};
use crate::instrument::Locale::{Fr, Nl};

/// The contract that the plan is written in has the same name wherever its language is spoken.
const PIIS: &str = "PIIS, projet individualisé d'intégration sociale";
const GPMI: &str = "GPMI, geïndividualiseerd project voor maatschappelijke integratie";

pub(super) static TERMS: &[Term] = &[
    term(
        "job_unit",
        ALL,
        MOLENBEEK,
        &[
            wallonia(PIIS, "mi-is.be"),
            brussels(Fr, PIIS, "mi-is.be"),
            brussels(Nl, GPMI, "mi-is.be"),
            flanders(GPMI, "mi-is.be"),
        ],
    ),
    term("job_coaching", ALL, PRO_ACTION, &[]),
    term(
        "article_60",
        ALL,
        MONS,
        &[
            wallonia("Article 60 § 7", "mi-is.be"),
            brussels(Fr, "Article 60 § 7", "mi-is.be"),
            brussels(Nl, "Artikel 60 § 7", "mi-is.be"),
            flanders("Tijdelijke werkervaring (TWE), artikel 60 § 7", "vdab.be"),
            german("Artikel 60 § 7", "mi-is.be"),
        ],
    ),
    // In Flanders temporary work experience takes in article 60 alone; the German-speaking Community took over both in
    // 2016. Whether article 61 is used in either was not found: an adviser there knows.
    term(
        "article_61",
        &["wallonia", "brussels"],
        MONS,
        &[
            wallonia("Article 61", "mi-is.be"),
            brussels(Fr, "Article 61", "actiris.brussels"),
            brussels(Nl, "Artikel 61", "actiris.brussels"),
        ],
    ),
    // SINE has been closed to new people in Flanders since July 2023 and ended there in July 2025; in Wallonia one single
    // incentive replaces it and others from July 2026.
    term(
        "social_economy",
        ALL,
        LASTING,
        &[
            wallonia("Entreprise d'insertion (économie sociale)", "economie.wallonie.be"),
            brussels(Fr, "Emploi d'insertion en économie sociale", "actiris.brussels"),
            flanders("Maatwerkbedrijf", "vlaanderen.be"),
            flanders("Individueel maatwerk", "vlaanderen.be"),
        ],
    ),
    // Projects of 2013 in Brussels and Liège; none working today was found.
    term("temp_agency", ALL, MOLENBEEK, &[]),
    // ProAction is a partnership of Mons and the communes around it, no name of a region.
    term("after_contract", ALL, PRO_ACTION, &[]),
    term("job_search_help", ALL, FRAMEWORK, &[]),
    term(
        "mission_locale",
        &["wallonia", "brussels"],
        FRAMEWORK,
        &[
            wallonia("MIRE, mission régionale pour l'emploi", "emploi.wallonie.be"),
            brussels(Fr, "Mission locale pour l'emploi", "actiris.brussels"),
            brussels(Nl, "Lokale Werkwinkel", "werkwinkelbrussel.be"),
        ],
    ),
    term("job_day", ALL, MOLENBEEK, &[]),
    // In Wallonia these structures are to change: the reform was announced in 2025.
    term(
        "self_employed_support",
        ALL,
        MOLENBEEK,
        &[
            wallonia(
                "Structure d'accompagnement à l'autocréation d'emploi (SAACE)",
                "emploi.wallonie.be",
            ),
            brussels(Fr, "JobYourself", "jobyourself.be"),
            flanders("Starterslabo", "starterslabo.be"),
        ],
    ),
    term(
        "job_seeker_registration",
        ALL,
        FRAMEWORK,
        &[
            wallonia("Inscription comme demandeur d'emploi, Le Forem", "leforem.be"),
            brussels(Fr, "Inscription comme chercheur d'emploi, Actiris", "actiris.brussels"),
            brussels(Nl, "Inschrijving als werkzoekende, Actiris", "actiris.brussels"),
            flanders("Inschrijving als werkzoekende, VDAB", "vdab.be"),
            german("Eintragung beim Arbeitsamt, ADG", "adg.be"),
        ],
    ),
    term(
        "employment_service",
        ALL,
        FRAMEWORK,
        &[
            wallonia("Le Forem", "leforem.be"),
            brussels(Fr, "Actiris", "actiris.brussels"),
            brussels(Nl, "Actiris", "actiris.brussels"),
            flanders("VDAB", "vdab.be"),
            german("ADG, Arbeitsamt der Deutschsprachigen Gemeinschaft", "adg.be"),
        ],
    ),
];
