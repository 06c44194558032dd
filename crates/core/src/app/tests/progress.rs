//! Where one is on the path, in words and in stakes.

use super::*;
use crate::app::Arg;
use crate::app::person::{Progress, Stake};
use crate::instrument::Mode;

fn progress(tab: &Tab) -> Option<Progress> {
    crate::app::view::view(&tab.model).frame.progress
}

/// Which stretch of how many, and its name.
fn part(progress: &Progress) -> (u32, u32, String) {
    let arg = |name| progress.words.args.iter().find(|(of, _)| *of == name).map(|(_, arg)| arg);
    match (arg("here"), arg("total"), arg("part")) {
        (Some(Arg::Number(here)), Some(Arg::Number(total)), Some(Arg::Message(part))) => {
            (*here, *total, part.id.to_string())
        }
        _ => (0, 0, progress.words.id.to_string()),
    }
}

/// The way of somebody who wants to talk about everything, each place with where it says that it is.
fn way(mode: Mode) -> Vec<(At, Progress)> {
    let mut tab = Phone::default().tab();
    tab.send(act(PersonEvent::ModeChosen(mode)));
    let mut all = Vec::new();
    while tab.place() != At::Share {
        let at = tab.place();
        all.extend(progress(&tab).map(|progress| (at, progress)));
        match at {
            At::Domains => tab.send(act(PersonEvent::DomainsChosen(true))),
            At::Offer => tab.send(act(LaterEvent::OfferTaken)),
            _ => {
                if let At::Lead(id) = at {
                    tab.send(act(PersonEvent::TalkToggled(id)));
                }
                if at == At::Goals {
                    let chosen = ["job", "home"].map(|id| act(LaterEvent::GoalToggled(goal(id))));
                    tab.all(chosen);
                }
                tab.send(Event::Next);
            }
        }
    }
    all
}

#[test]
fn the_parts_of_the_path_are_counted_and_named_in_their_order() {
    let cases: [(Mode, &[&str]); 2] = [
        (
            Mode::Standard,
            &["part-choice", "part-topics", "part-resources", "part-goals", "part-situation"],
        ),
        (Mode::Simplified, &["part-topics", "part-goals"]),
    ];
    for (mode, parts) in cases {
        let mut seen: Vec<(u32, u32, String)> = way(mode).iter().map(|(_, p)| part(p)).collect();
        seen.dedup();
        let total = u32::try_from(parts.len()).expect("few");
        let mut wanted: Vec<_> =
            (1..).zip(parts).map(|(at, part)| (at, total, (*part).to_owned())).collect();
        // What could be talked about, and what is reread, come after all parts.
        wanted.push((0, 0, "progress-review".to_owned()));
        assert_eq!(seen, wanted, "{mode:?}");
    }
}

#[test]
fn one_stake_is_planted_and_it_never_goes_back() {
    for mode in [Mode::Standard, Mode::Simplified] {
        let mut before = 0;
        for (at, Progress { marks, .. }) in way(mode) {
            let planted = marks.iter().filter(|mark| mark.stake == Stake::Here).count();
            let passed = marks.iter().filter(|mark| mark.stake != Stake::Ahead);
            // A dot counts little beside a stake: dots go away with their part.
            let passed = passed.map(|mark| if mark.is_topic { 1 } else { 100 }).sum::<u32>();
            assert_eq!(planted, usize::from(at != At::Suggestions), "{at:?}");
            assert!(passed >= before, "{at:?}: {passed} after {before}");
            before = passed;
        }
    }
}

#[test]
fn each_topic_of_this_part_has_a_dot_and_no_other_part_has() {
    let all = way(Mode::Standard);
    let dots = |p: &Progress| p.marks.iter().filter(|mark| mark.is_topic).count();
    for (at, progress) in &all {
        let is_within = at.domain().is_some() || *at == At::Private;
        assert_eq!(dots(progress), if is_within { DOMAINS.len() } else { 0 }, "{at:?}");
    }
    // One that was chosen alone stands alone, beside the box without a question.
    let tab = asking(&["money"]);
    assert_eq!(dots(&progress(&tab).expect("on the path")), 2);
}

/// Who changed a line of the review saw the path thrown back to that line's part.
#[test]
fn what_is_changed_from_the_review_leaves_the_stakes_where_they_were() {
    let mut suggested = asking(&["mobility"]);
    suggested.walk_to(At::Suggestions);
    let past_all = |progress: &Progress| {
        progress.marks.iter().all(|mark| mark.stake == Stake::Passed && !mark.is_topic)
    };
    let wanted = progress(&suggested).expect("on the path");
    assert!(past_all(&wanted), "{wanted:?}");
    let places = [
        lead("mobility"),
        At::Obstacles(domain("mobility")),
        At::Strengths(domain("mobility")),
        At::Domains,
        At::Private,
        At::Goals,
        At::Order,
        ask("experience", 0),
        ask("why", 0),
        At::Suggestions,
    ];
    for place in places {
        let mut tab = at_review();
        tab.send(act(PersonEvent::Go(place)));
        assert_eq!(tab.place(), place);
        for _ in 0..6 {
            if tab.place() != At::Review {
                let here = progress(&tab).expect("on the path");
                assert_eq!(here.words, wanted.words, "{place:?}, at {:?}", tab.place());
                assert!(past_all(&here), "{place:?}, at {:?}: {here:?}", tab.place());
                tab.send(Event::Next);
            }
        }
        assert_eq!(tab.place(), At::Review, "after {place:?} the review comes again");
    }
}
