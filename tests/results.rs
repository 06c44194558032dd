//! Results of a service: what is counted, and what nobody can work out of what is shown.

#[path = "results/attack.rs"]
mod attack;
#[path = "group/attacker.rs"]
mod attacker;
#[path = "results/counting.rs"]
mod counting;
#[path = "results/kept.rs"]
mod kept;
#[path = "results/people.rs"]
mod people;
#[path = "group/worlds.rs"]
#[allow(dead_code, reason = "shared with the tests of the group")]
mod worlds;
