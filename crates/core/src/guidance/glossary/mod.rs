//! What services are called where: names that an adviser of that region would sign, or none. A name is one that holds in the
//! whole region, published by whoever runs, pays or licenses the service; the names of one municipality's units have no place
//! here. What each service does is the message `service-<id>-what`.

mod life;
mod work;

use crate::assessment::Day;
use crate::instrument::{ChoiceId, Locale, ServiceId};

/// Where a name or a kind of service is described.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference {
    /// A document, by its title, which has its year where the document has one.
    Document(&'static str),
    /// A public page, by its site.
    Page(&'static str),
}

impl Reference {
    /// The title of the document or the site of the page.
    #[must_use]
    pub const fn title(&self) -> &'static str {
        match self {
            Self::Document(title) | Self::Page(title) => title,
        }
    }
}

/// A name in one region and one of its languages.
#[derive(Debug)]
pub struct OfficialName {
    /// An option of the question about the region, by its id.
    pub region: &'static str,
    /// The language of the name.
    pub locale: Locale,
    /// The name.
    pub name: &'static str,
    /// Who publishes the name.
    pub source: Reference,
}

/// A kind of service.
#[derive(Debug)]
pub struct Term {
    /// The service, by its id.
    pub service: &'static str,
    /// Where such a service is known to exist: options of the question about the region.
    pub regions: &'static [&'static str],
    /// When somebody last looked this entry up: for whoever keeps it, and never shown as the age of a source.
    pub checked: Day,
    /// Where the kind of service is described.
    pub source: Reference,
    /// Its official names.
    pub names: &'static [OfficialName],
}

/// Every kind of service, by what it is about.
pub static TERMS: [&[Term]; 2] = [life::TERMS, work::TERMS];

/// Insertion at the CPAS of Mons and its partnership with the Forem [000], 2018.
const PRO_ACTION: Reference =
    Reference::Document("Reliance Pro Action, CPAS de Mons et Forem, 2018");
/// [001], 2016.
const FRAMEWORK: Reference = Reference::Document("Convention-cadre Wallonie, Forem et CPAS, 2016");
/// [002], 2013.
const MOLENBEEK: Reference =
    Reference::Document("Insertion socioprofessionnelle, CPAS de Molenbeek-Saint-Jean, 2013");
/// [003], 2009.
const LASTING: Reference = Reference::Document("Activation durable, UAntwerpen et ULiège, 2009");
/// [004], 2014.
const MONS: Reference =
    Reference::Document("L'insertion socioprofessionnelle dans les CPAS, CPAS de Mons, 2014");

/// 27 November 2026.
const CHECKED: Day = Day(330);

const ALL: &[&str] = &["wallonia", "brussels", "flanders", "german_speaking"];

const fn term(
    service: &'static str,
    regions: &'static [&'static str],
    source: Reference,
    names: &'static [OfficialName],
) -> Term {
    Term { service, regions, checked: CHECKED, source, names }
}

const fn wallonia(name: &'static str, site: &'static str) -> OfficialName {
    OfficialName { region: "wallonia", locale: Locale::Fr, name, source: Reference::Page(site) }
}

const fn brussels(locale: Locale, name: &'static str, site: &'static str) -> OfficialName {
    OfficialName { region: "brussels", locale, name, source: Reference::Page(site) }
}

const fn flanders(name: &'static str, site: &'static str) -> OfficialName {
    OfficialName { region: "flanders", locale: Locale::Nl, name, source: Reference::Page(site) }
}

const fn german(name: &'static str, site: &'static str) -> OfficialName {
    OfficialName {
        region: "german_speaking",
        locale: Locale::De,
        name,
        source: Reference::Page(site),
    }
}

fn term_of(service: ServiceId) -> Option<&'static Term> {
    TERMS.into_iter().flatten().find(|term| term.service == service.as_str())
}

/// The official names of a service in a region, or in all of Belgium when the person did not say
/// where they live; no name twice. Empty where the plain name is the only one.
#[must_use]
pub fn names(service: ServiceId, region: Option<ChoiceId>) -> Vec<&'static OfficialName> {
    let mut found: Vec<&OfficialName> = Vec::new();
    for name in term_of(service).map(|term| term.names).into_iter().flatten() {
        let here = region.is_none_or(|region| region.as_str() == name.region);
        if here && !found.iter().any(|n| (n.name, n.locale) == (name.name, name.locale)) {
            found.push(name);
        }
    }
    found
}

/// When the entry of a service was last looked up, and where such a service is described.
#[must_use]
pub fn checked(service: ServiceId) -> Option<(Day, Reference)> {
    term_of(service).map(|term| (term.checked, term.source))
}
