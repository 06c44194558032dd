//! Daily life, people and learning.

use super::{
    ALL, FRAMEWORK, LASTING, MOLENBEEK, MONS, Term, brussels, flanders, german, term, wallonia,
};
use crate::instrument::Locale::{Fr, Nl};

pub(super) static TERMS: &[Term] = &[
    // Each CPAS calls its own units otherwise: Molenbeek's names are no names in Ixelles.
    term("project_facilitator", ALL, MOLENBEEK, &[]),
    term(
        "literacy_unit",
        ALL,
        MOLENBEEK,
        &[
            wallonia("Lire et Écrire", "lire-et-ecrire.be"),
            brussels(Fr, "Lire et Écrire Bruxelles", "lire-et-ecrire.be"),
            brussels(Nl, "Ligo Brusselleer", "ligo.be"),
            flanders("Ligo, Centrum voor Basiseducatie", "ligo.be"),
        ],
    ),
    term("training_unit", ALL, MOLENBEEK, &[]),
    // "Ateliers d'accroche" is a term of the convention of 2016 that nobody at a counter knows.
    term("remobilising", ALL, FRAMEWORK, &[]),
    term("volunteering", ALL, LASTING, &[]),
    term(
        "trial_placement",
        ALL,
        FRAMEWORK,
        &[
            wallonia("Mise en situation professionnelle (MISIP)", "leforem.be"),
            flanders("Werkervaringsstage", "vdab.be"),
        ],
    ),
    term("skills_assessment", ALL, MONS, &[]),
    term(
        "skills_validation",
        &["wallonia", "brussels", "flanders"],
        MOLENBEEK,
        &[
            wallonia("Validation des compétences", "cvdc.be"),
            brussels(Fr, "Validation des compétences", "cvdc.be"),
            flanders(
                "Erkennen van verworven competenties, EVC",
                "erkennenvanverworvencompetenties.be",
            ),
        ],
    ),
    // Called adult education since 2024; people still say social advancement.
    term(
        "adult_education",
        ALL,
        MONS,
        &[
            wallonia("CISP, centre d'insertion socioprofessionnelle", "emploi.wallonie.be"),
            wallonia("Enseignement pour adultes (promotion sociale)", "enseignement.be"),
            brussels(Fr, "OISP, organisme d'insertion socioprofessionnelle", "actiris.brussels"),
            brussels(Fr, "Enseignement pour adultes (promotion sociale)", "enseignement.be"),
            flanders("CVO, centrum voor volwassenenonderwijs", "onderwijs.vlaanderen.be"),
        ],
    ),
    term(
        "debt_mediation",
        ALL,
        FRAMEWORK,
        &[
            wallonia("Service de médiation de dettes", "wallonie.be"),
            brussels(Fr, "Service de médiation de dettes", "mediationdedettes.be"),
            flanders("Schuldbemiddeling", "vlaanderen.be"),
            german("Schuldnerberatung", "ostbelgienlive.be"),
        ],
    ),
    // The deposit itself is no service: the name says who helps with it.
    term(
        "rental_deposit",
        ALL,
        FRAMEWORK,
        &[
            wallonia("Garantie locative du CPAS", "mi-is.be"),
            brussels(Fr, "Garantie locative du CPAS", "mi-is.be"),
            brussels(Nl, "Huurwaarborg via het OCMW", "mi-is.be"),
            flanders("Huurwaarborg via het OCMW", "mi-is.be"),
            flanders("Huurwaarborglening (Vlaams Woningfonds)", "vlaamswoningfonds.be"),
        ],
    ),
    term(
        "childcare_search",
        ALL,
        LASTING,
        &[
            wallonia("ONE, Office de la Naissance et de l'Enfance", "one.be"),
            brussels(Fr, "ONE, Office de la Naissance et de l'Enfance", "one.be"),
            brussels(Nl, "Lokaal Loket Kinderopvang", "opgroeien.be"),
            flanders("Lokaal Loket Kinderopvang", "opgroeien.be"),
            german("Zentrum für Kinderbetreuung (ZKB)", "zkb-ostbelgien.be"),
        ],
    ),
];
