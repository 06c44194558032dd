//! What was measured, as a table.

use crate::{Build, Tap};

/// Prints medians, 95th percentiles and layout shift of each build, their ratios, and the slowest taps.
pub fn print(builds: &[Build]) {
    println!("Tap to next paint, whole standard path, 6 times slower processor (ms)");
    println!(
        "{:<8} {:>6} {:>5} {:>7} {:>5} {:>5} {:>13}",
        "", "rounds", "taps", "median", "p95", "max", "layout shift"
    );
    let rows: Vec<[f64; 3]> = builds.iter().map(row).collect();
    for (build, [median, p95, max]) in builds.iter().zip(&rows) {
        let taps = build.rounds.iter().map(|round| round.taps.len()).sum::<usize>();
        // The worst of the rounds: a page that moves once has moved.
        let shift = build.rounds.iter().map(|round| round.shift).fold(0.0, f64::max);
        let rounds = build.rounds.len();
        println!(
            "{:<8} {rounds:>6} {taps:>5} {median:>7.0} {p95:>5.0} {max:>5.0} {shift:>13.3}",
            build.name
        );
    }
    if let [before, now] = rows.as_slice() {
        let of = |at: usize| now[at] / before[at];
        println!("{:<8} {:>6} {:>5} {:>7.2} {:>5.2} {:>5.2}", "ratio", "", "", of(0), of(1), of(2));
    }
    for build in builds {
        println!("\nSlowest taps, {} (median of the rounds; of it in listeners)", build.name);
        for tap in slowest(build).iter().take(12) {
            println!("{:>5.0} {:>5.0}  {} | {}", tap.ms, tap.busy, tap.at, tap.what);
        }
    }
}

fn row(build: &Build) -> [f64; 3] {
    let all: Vec<f64> =
        build.rounds.iter().flat_map(|round| round.taps.iter().map(|tap| tap.ms)).collect();
    [quantile(&all, 50), quantile(&all, 95), quantile(&all, 100)]
}

/// The value below which this many in a hundred lie, by the nearest rank.
pub fn quantile(of: &[f64], percent: usize) -> f64 {
    let mut sorted = of.to_vec();
    sorted.sort_by(f64::total_cmp);
    let rank = (sorted.len() * percent).div_ceil(100);
    sorted.get(rank.saturating_sub(1)).copied().unwrap_or_default()
}

/// Each tap of the path with the medians of all rounds, the slowest first.
fn slowest(build: &Build) -> Vec<Tap> {
    let Some(path) = build.rounds.first().map(|round| &round.taps) else { return Vec::new() };
    let median = |at: usize, of: fn(&Tap) -> f64| {
        let all: Vec<f64> = build.rounds.iter().filter_map(|r| r.taps.get(at)).map(of).collect();
        quantile(&all, 50)
    };
    let mut taps: Vec<Tap> = path.clone();
    for (at, tap) in taps.iter_mut().enumerate() {
        tap.ms = median(at, |tap| tap.ms);
        tap.busy = median(at, |tap| tap.busy);
    }
    taps.sort_by(|a, b| b.ms.total_cmp(&a.ms));
    taps
}
