//! Anonymous codes of made-up people.

use jalon_core::assessment::{Answer, Disclosed, Rating};
use jalon_core::group::{Added, Cell, Group, Picture};
use jalon_core::instrument::{DOMAINS, GoalId, Mode};
use jalon_core::share::{Anonymous, Said, WorkshopNumber, kinds_of_goal};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

pub fn workshop() -> WorkshopNumber {
    WorkshopNumber::parse("0427").expect("four digits")
}

/// Somebody who leaves everything out.
pub fn silent(participation: u64) -> Anonymous {
    Anonymous {
        workshop: workshop(),
        participation,
        mode: Mode::Standard,
        domains: DOMAINS.iter().map(|d| (d.id, Disclosed::LeftOut)).collect(),
        goals: Disclosed::LeftOut,
    }
}

pub fn leads() -> [Answer<Rating>; 5] {
    let [fine, difficult, very] = Rating::ALL.map(Answer::Given);
    [fine, difficult, very, Answer::Passed, Answer::Unseen]
}

/// Adds one person for each count, who says of the first domain what `worlds::KINDS` says.
pub fn fill(group: &mut Group, counts: &[u32], first: u64) {
    let mut participation = first;
    for (kind, count) in counts.iter().enumerate() {
        for _ in 0..*count {
            let mut code = silent(participation);
            let said = Said { lead: leads()[kind / 2].clone(), talk: kind % 2 == 0 };
            code.domains[0].1 = Disclosed::Shown(said);
            assert_eq!(group.add(&code), Added::Counted);
            participation += 1;
        }
    }
}

/// All that a picture says: how many people, and each cell that is not hidden with its place.
pub fn said(picture: &Picture) -> (u32, Vec<(usize, Cell)>) {
    let cells = picture.cells().enumerate().filter(|(_, cell)| *cell != Cell::Hidden);
    (picture.people, cells.collect())
}

pub fn goals(goals: &[Option<GoalId>]) -> Disclosed<Answer<Vec<Option<GoalId>>>> {
    Disclosed::Shown(Answer::Given(goals.to_vec()))
}

fn about() -> impl Strategy<Value = Disclosed<Said>> {
    let shown = (select(leads().to_vec()), any::<bool>());
    prop_oneof![
        1 => Just(Disclosed::LeftOut),
        4 => shown.prop_map(|(lead, talk)| Disclosed::Shown(Said { lead, talk })),
    ]
}

/// Anybody.
pub fn anonymous() -> impl Strategy<Value = Anonymous> {
    let kinds: Vec<_> = kinds_of_goal().collect();
    let goals = prop_oneof![
        Just(Disclosed::LeftOut),
        Just(Disclosed::Shown(Answer::Unseen)),
        Just(Disclosed::Shown(Answer::Passed)),
        subsequence(kinds, 1..=3).prop_map(|kinds| goals(&kinds)),
    ];
    let domains = prop::collection::vec(about(), DOMAINS.len());
    (domains, goals, select(Mode::ALL.to_vec()), any::<u64>(), any::<u16>()).prop_map(
        |(said, goals, mode, participation, random)| Anonymous {
            workshop: WorkshopNumber::of(random),
            participation,
            mode,
            domains: DOMAINS.iter().map(|d| d.id).zip(said).collect(),
            goals,
        },
    )
}
