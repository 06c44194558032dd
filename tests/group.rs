//! The group: what is counted, and what nobody can work out of what is shown.

#[path = "group/attack.rs"]
mod attack;
#[path = "group/attacker.rs"]
mod attacker;
#[path = "group/codes.rs"]
mod codes;
#[path = "group/counting.rs"]
mod counting;
#[path = "group/export.rs"]
mod export;
#[path = "group/kept.rs"]
mod kept;
#[path = "group/renewal.rs"]
mod renewal;
#[path = "group/worlds.rs"]
mod worlds;
