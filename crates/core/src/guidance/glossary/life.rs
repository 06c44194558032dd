//! Daily life, people and learning.

use super::Reference::{Page, Unverified};
use super::{
    ALL, FRAMEWORK, LASTING, MOLENBEEK, MONS, Term, brussels, flanders, german, term, wallonia,
};
use crate::instrument::Locale::{Fr, Nl};

pub(super) static TERMS: &[Term] = &[
    term(
        "project_facilitator",
        ALL,
        MOLENBEEK,
        &[brussels(Fr, "Facilitateur de projet", MOLENBEEK)],
    ),
    term(
        "literacy_unit",
        ALL,
        MOLENBEEK,
        &[
            wallonia("Lire et Écrire", Page("lire-et-ecrire.be")),
            brussels(Fr, "Cellule Alphabétisation", MOLENBEEK),
            brussels(Fr, "Lire et Écrire", Page("be.brussels")),
            brussels(Nl, "Ligo Brusselleer", Page("trace.brussels")),
            flanders("Centrum voor basiseducatie", Page("belgium.be")),
        ],
    ),
    term(
        "training_unit",
        ALL,
        MOLENBEEK,
        &[brussels(Fr, "Cellule Études et Formations", MOLENBEEK)],
    ),
    term("remobilising", ALL, FRAMEWORK, &[wallonia("Ateliers d'accroche", FRAMEWORK)]),
    term("volunteering", ALL, LASTING, &[]),
    term(
        "trial_placement",
        ALL,
        FRAMEWORK,
        &[
            wallonia("Mise en situation professionnelle, MISIP", Unverified),
            flanders("Werkervaringsstage", Page("prato.be")),
        ],
    ),
    term(
        "skills_assessment",
        ALL,
        MONS,
        &[
            wallonia("Bilan de compétences", MONS),
            brussels(Fr, "Bilan socioprofessionnel", MOLENBEEK),
        ],
    ),
    term(
        "skills_validation",
        &["wallonia", "brussels", "flanders"],
        MOLENBEEK,
        &[
            wallonia("Validation des compétences", Page("cvdc.be")),
            brussels(Fr, "Validation des compétences", Page("cvdc.be")),
            flanders(
                "Erkennen van verworven competenties, EVC",
                Page("erkennenvanverworvencompetenties.be"),
            ),
        ],
    ),
    // Called adult education since 2024; the sources still say social advancement.
    term(
        "adult_education",
        ALL,
        MONS,
        &[
            wallonia("CISP, centre d'insertion socioprofessionnelle", Page("emploi.wallonie.be")),
            wallonia("Enseignement pour adultes", Page("formations.siep.be")),
            brussels(
                Fr,
                "OISP, organisme d'insertion socioprofessionnelle",
                Page("formations.siep.be"),
            ),
            brussels(Fr, "Enseignement pour adultes", Page("formations.siep.be")),
            flanders("CVO, centrum voor volwassenenonderwijs", Page("stuurgroepvo.be")),
        ],
    ),
    term(
        "debt_mediation",
        ALL,
        FRAMEWORK,
        &[
            wallonia("Service de médiation de dettes", Page("wallonie.be")),
            brussels(Fr, "Service de médiation de dettes", Page("mediationdedettes.be")),
            flanders("Schuldbemiddeling", Page("ocmw.merelbeke.be")),
            german("Schuldnerberatung", Page("brf.be")),
        ],
    ),
    term(
        "rental_deposit",
        ALL,
        FRAMEWORK,
        &[
            wallonia("Garantie locative", Page("ocmw-info-cpas.be")),
            brussels(Fr, "Garantie locative", Page("ocmw-info-cpas.be")),
            brussels(Nl, "Huurwaarborg", Page("ocmw-info-cpas.be")),
            flanders("Huurwaarborg", Page("ocmw-info-cpas.be")),
            german("Mietkaution", Page("socialsecurity.be")),
        ],
    ),
    term(
        "childcare_search",
        ALL,
        LASTING,
        &[
            wallonia("ONE", Page("helpukraine.brussels")),
            brussels(Fr, "ONE", Page("helpukraine.brussels")),
            brussels(Nl, "Lokaal loket kinderopvang", Page("creches.brussels.be")),
            flanders("Lokaal Loket Kinderopvang", Page("opgroeien.be")),
        ],
    ),
];
