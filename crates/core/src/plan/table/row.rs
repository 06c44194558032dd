//! A row of the table.

/// Who does an action unless it is agreed otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usual {
    /// The person.
    Person,
    /// The service.
    Service,
}

/// One action of the table. Its words say what is done and leave open who does it.
#[derive(Clone, Copy, Debug)]
pub struct ActionKind {
    /// Stable id, also the stem of its message id.
    pub(in crate::plan) name: &'static str,
    /// Who does it unless it is agreed otherwise.
    pub usual: Usual,
    /// Kinds of service that it leads to, or that do it.
    pub services: &'static [&'static str],
    /// Domains with those of their obstacles that it answers.
    pub obstacles: Obstacles,
    /// The first wire model that carries it.
    pub since: u8,
}

type Obstacles = &'static [(&'static str, &'static [&'static str])];

pub(super) const fn person(
    name: &'static str,
    services: &'static [&'static str],
    obstacles: Obstacles,
) -> ActionKind {
    ActionKind { name, usual: Usual::Person, services, obstacles, since: 1 }
}

pub(super) const fn service(
    name: &'static str,
    services: &'static [&'static str],
    obstacles: Obstacles,
) -> ActionKind {
    ActionKind { name, usual: Usual::Service, services, obstacles, since: 1 }
}
