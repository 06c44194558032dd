//! What changed between two assessments, as small multiples: each domain then and now. Calm: no score,
//! no total, and harder looks no worse than better.

use crate::ui::later::goal_words;
use crate::ui::{El, actions, div, el, heading, p, picture, press};
use jalon_core::app::Event;
use jalon_core::app::letter::evolution::{EvolutionView, Moment, MoveView, OutcomeView};
use jalon_core::instrument::Locale;

/// What changed since the person's assessment before.
pub(super) fn evolution() -> Vec<El> {
    vec![
        heading("evolution-title"),
        div("evolution")
            .filled(person!(Evolution), Clone::clone, |view| view.iter().flat_map(body).collect()),
        actions(vec![press("main", "next", Event::Back)]),
    ]
}

/// The two days, the domains, the goals of then.
pub(in crate::screens) fn body(view: &EvolutionView) -> Vec<El> {
    let goals = (!view.goals.is_empty()).then(|| {
        let each = view.goals.iter().map(|goal| outcome(goal, view.written_in)).collect();
        el("section")
            .with(el("h2").word("evolution-goals"))
            .with(el("ul").set("class", "lines").all(each))
    });
    let mut all = vec![
        el("p").set("class", "help").say(view.dates.clone()),
        el("ul").set("class", "moves").all(view.domains.iter().map(moved).collect()),
    ];
    all.extend(goals);
    all
}

fn moved(m: &MoveView) -> El {
    let title = el("p").set("class", "about").with(picture(m.picture));
    let arrow = el("span").set("class", "toward").set("aria-hidden", "true");
    el("li")
        .set("class", &format!("move-card {}", m.look))
        .with(title.with(el("strong").say(m.name.clone())))
        .with(
            div("moments")
                .with(moment("evolution-then", &m.then))
                .with(arrow)
                .with(moment("evolution-now", &m.now)),
        )
        .with(el("p").set("class", "change").say(m.change.clone()))
}

fn moment(when: &'static str, moment: &Moment) -> El {
    div("moment")
        .with(p("quiet", when))
        .with(picture(moment.picture))
        .with(el("p").say(moment.words.clone()))
}

fn outcome(goal: &OutcomeView, written_in: Locale) -> El {
    let name = el("p").with(el("strong").with(goal_words(&goal.goal, written_in)));
    let said = goal.said.iter().map(|text| el("p").say(text.clone()));
    let said = div("said").with(name).all(said.collect());
    el("li").set("class", "line").with(picture(goal.picture)).with(said)
}
