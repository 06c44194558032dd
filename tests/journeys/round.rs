//! A facilitator's device that is handed round, in pictures: five people, one after the other, and a group that is
//! counted on this very device.

use jalon_core::assessment::{Answer, Disclosed, Rating};
use jalon_core::group::Group;
use jalon_core::instrument::{DOMAINS, GoalId, Locale, Mode};
use jalon_core::share::{Anonymous, Invitation, Said, WorkshopNumber, invitation_payload};

use crate::group::{counted, go_on_here, shows};
use crate::journey;
use crate::pictures::{fits, low};
use crate::steps::{
    arrive, below, choose_goals, domain, go_on, is_sound, language, lead, on_screen, switch, twelve,
};
use crate::storage::QUIET;
use crate::support::app::App;
use crate::support::texts::msg;
use crate::turns::{Kept, begin_turn, hold, nothing_of, put_aside, the_next_finds_nothing};

/// What the workshop looks at.
const TOPICS: [&str; 2] = ["mobility", "family"];

/// What one of the five says: of getting around, of the family, whether to talk about that, and a goal.
type Person = (&'static str, &'static str, bool, &'static str);

const PEOPLE: [Person; 5] = [
    ("rating-very-difficult", "rating-fine", true, "job"),
    ("rating-difficult", "rating-fine", false, "job"),
    ("rating-difficult", "pass", true, "job"),
    ("rating-fine", "rating-fine", false, "home"),
    ("rating-very-difficult", "rating-difficult", true, "job"),
];

/// From the facilitator's first page to a workshop in pictures about two topics; its number.
async fn opened(app: &App) -> WorkshopNumber {
    app.go("/#atelier").await;
    app.heading(msg("workshops-title")).see().await;
    go_on(app, "workshop-prepare", msg("prepare-title")).await;
    app.radio(msg("prepare-pictures").part()).chosen_is(true).await;
    for d in twelve().filter(|d| !TOPICS.contains(&d.id.as_str())) {
        app.checkbox(domain(d.id.as_str())).press().await;
        app.checkbox(domain(d.id.as_str())).chosen_is(false).await;
    }
    go_on(app, "workshop-open", msg("workshop-title")).await;
    WorkshopNumber::parse(&below(app, "workshop-number").await[0]).expect("four digits")
}

/// One of them answers by pictures alone, up to the question what to do with it.
async fn answers(app: &App, (mobility, family, talks, goal): Person) {
    begin_turn(app, msg("practice-subject").part()).await;
    fits(app, "practice").await;
    go_on(app, "pass", lead("mobility")).await;
    for (topic, rating) in TOPICS.into_iter().zip([mobility, family]) {
        arrive(app, lead(topic)).await;
        for other in ["rating-fine", "rating-difficult", "rating-very-difficult"] {
            app.radio(msg(other)).chosen_is(false).await;
        }
        switch(app, "talk-about-this").chosen_is(false).await;
        if rating != "pass" {
            app.radio(msg(rating)).press().await;
            app.radio(msg(rating)).chosen_is(true).await;
        }
        if talks && topic == "mobility" {
            switch(app, "talk-about-this").press().await;
        }
        fits(app, topic).await;
        on_screen(app, if rating == "pass" { "pass" } else { "next" }).press().await;
    }
    arrive(app, msg("goals-title")).await;
    app.checkbox(msg("goal-job")).chosen_is(false).await;
    choose_goals(app, &[goal]).await;
    arrive(app, msg("suggestions-title")).await;
    go_on(app, "next", msg("review-title-turn")).await;
    go_on(app, "next", msg("after-title")).await;
}

/// The same as the group must count it.
fn code(workshop: WorkshopNumber, n: u64, (mobility, family, talks, goal): Person) -> Anonymous {
    let lead = |id: &str| match id {
        "rating-fine" => Answer::Given(Rating::Fine),
        "rating-difficult" => Answer::Given(Rating::Difficult),
        "rating-very-difficult" => Answer::Given(Rating::VeryDifficult),
        _ => Answer::Passed,
    };
    let domains = DOMAINS.iter().map(|d| {
        let said = match d.id.as_str() {
            "mobility" => Disclosed::Shown(Said { lead: lead(mobility), talk: talks }),
            "family" => Disclosed::Shown(Said { lead: lead(family), talk: false }),
            _ => Disclosed::LeftOut,
        };
        (d.id, said)
    });
    Anonymous {
        workshop,
        participation: n,
        mode: Mode::Simplified,
        domains: domains.collect(),
        goals: Disclosed::Shown(Answer::Given(vec![GoalId::parse(goal)])),
    }
}

journey!(
    five_people_answer_by_pictures_on_the_facilitators_device,
    [fr],
    low(),
    async |app: &App| {
        let number = opened(app).await;
        go_on(app, "workshop-begin", msg("turn-title")).await;
        is_sound(app).await;
        let invitation = Invitation {
            workshop: number,
            locale: language(app).await,
            mode: Mode::Simplified,
            domains: DOMAINS
                .iter()
                .map(|d| d.id)
                .filter(|id| TOPICS.contains(&id.as_str()))
                .collect(),
            minutes: 45,
        };
        assert_eq!(invitation.locale, Locale::Fr);
        let session = format!("shared {}", invitation_payload(&invitation));

        let kept = Kept { session, local: &["jalon-workshops"] };
        let mut group = Group::new(number);
        for (n, person) in (0..).zip(PEOPLE) {
            // The start shows no goal and no face: nothing that anybody could have said.
            let secrets = [app.text(&format!("goal-{}", person.3)), app.text(person.0)];
            answers(app, person).await;
            match n {
                // The page is left for another one, loaded again, or put aside: then it is all to be said once more.
                1 => {
                    app.go(QUIET).await;
                    app.back().await;
                }
                2 => app.client.refresh().await.expect("the page is loaded again"),
                3 => put_aside(app, &secrets, &kept).await,
                _ => {}
            }
            if matches!(n, 1..=3) {
                app.heading(msg("turn-title")).see().await;
                nothing_of(app, &secrets, &kept).await;
                answers(app, person).await;
            }
            on_screen(app, "closing-give").press().await;
            app.status(msg("closing-given")).see().await;
            on_screen(app, "closing-give").gone().await;
            go_on(app, "session-done", msg("finished-title")).await;
            nothing_of(app, &secrets, &kept).await;
            hold(app, "finished-next", "turn-title").await;
            the_next_finds_nothing(app, &secrets, &kept).await;
            group.add(&code(number, n, person));
        }
        // Five are counted, each once, and the group says what they said.
        hold(app, "turn-to-facilitator", "workshop-title").await;
        go_on(app, "count-title", msg("count-title")).await;
        counted(app, PEOPLE.len()).await;
        go_on(app, "workshop-picture", msg("group-title")).await;
        go_on_here(app, "group-show").await;
        shows(app, &group.show().clone()).await;
        assert_eq!(app.stored().await.keys().collect::<Vec<_>>(), ["jalon-workshops"]);
    }
);
