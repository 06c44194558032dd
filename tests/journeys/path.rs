//! The person's own path, from the welcome to "keep or erase".

use jalon_core::assessment::{Answer, Goal, Rating, Shared};
use jalon_core::instrument::{DOMAINS, GoalId, Locale, QuestionId};
use jalon_core::share;

use crate::asked::{pass_resources, pass_to_review};
use crate::journey;
use crate::parts::{KEPT, STEP, STRUCK, WHY};
use crate::steps::{
    address_is_bare, adviser_opens, arrive, begin, go_on, is_safe, is_sound, lead, link_on_screen,
    payload, speak, stands_below,
};
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;
use crate::walk::{own_words, walk};

journey!(
    nothing_is_lost_on_the_whole_path,
    [fr, ar],
    Options::phone().network_log(),
    async |app: &App| {
        let shared = walk(app, async |screen, heading| {
            // Beside the path a page that is closed leads back to the path.
            if matches!(screen, "pause" | "erase") {
                app.client.refresh().await.expect("the page loads again");
            } else {
                app.reload().await;
            }
            app.heading(heading).see().await;
            is_sound(app).await;
            if screen != "share" {
                return;
            }
            let link = app.code_on_screen("code").await;
            // In the code the address stands in capitals, for they take less room.
            let (base, shown) = link.split_once('#').expect("a link has a fragment");
            assert_eq!(base.to_lowercase(), app.server.url("/"), "the code leads elsewhere");
            assert_eq!(shown, payload(&link_on_screen(app).await), "the link says something else");
            address_is_bare(app).await;
            is_safe(app).await;
            app.nothing_left(&[payload(&link)]).await;
        });
        let shared = shared.await;
        says_what_was_answered(&shared);
        let own = Goal::Own(own_words(shared.written_in));
        let listed =
            ["job", "learn_language"].map(|id| Goal::Listed(GoalId::parse(id).expect("a goal")));
        let goals: Vec<_> = [own].into_iter().chain(listed).collect();
        assert_eq!(shared.goals.shown(), Some(&Answer::Given(goals)));
        assert!(app.stored().await.is_empty(), "something stays after erasing");

        // An adviser sees no suggestion that the person struck out.
        let link = share::link(&app.server.url(""), &shared).text();
        adviser_opens(app, &link, "summary-title").await;
        let (kept, struck) = ("summary-service-job_unit", "summary-service-literacy_unit");
        stands_below(app, "summary-suggestions", &[kept], &[struck]).await;
    }
);

fn says_what_was_answered(shared: &Shared) {
    let rating = |id: &str| {
        let domain = DOMAINS.iter().find(|d| d.id.as_str() == id).expect("a domain");
        shared.domain(domain.id).map(|a| a.lead.clone())
    };
    let wanted = [
        ("mobility", Some(Answer::Given(Rating::Difficult))),
        ("family", None),
        ("housing", Some(Answer::Given(Rating::Fine))),
        ("money", Some(Answer::Given(Rating::VeryDifficult))),
        ("paperwork", Some(Answer::Passed)),
        ("digital", Some(Answer::Unseen)),
        ("health", None),
        ("learning", None),
    ];
    for (id, answer) in wanted {
        assert_eq!(rating(id), answer, "{id}");
    }
    assert!(shared.private);
    says_what_else_was_answered(shared);
}

/// Resources, the first goal in depth, the situation, the suggestions.
fn says_what_else_was_answered(shared: &Shared) {
    let given = |id: &str, about: Option<&Goal>| {
        let question = QuestionId::parse(id).expect("a question");
        let value = shared.answer(question, about).and_then(Answer::given);
        let value = value.unwrap_or_else(|| panic!("no answer to {id}")).clone();
        let picks: Vec<_> = value.picks.iter().map(|p| (p.choice.as_str(), p.level)).collect();
        (picks, value.words.map(|words| words.as_str().to_owned()), value.month)
    };
    let words = |text: &str| Some(text.to_owned());
    let first = shared.goals.shown().and_then(Answer::given).and_then(|goals| goals.first());
    assert_eq!(given("experience", None).0, [("cooking", 0), ("sewing", 0)]);
    assert_eq!(given("good_at", None).0, [("patient", 0)]);
    assert_eq!(given("languages", None).0, [("tr", 1), ("ln", 4)]);
    assert_eq!(given("why", first), (vec![("family", 0)], words(WHY), None));
    assert_eq!(given("by_when", first).0, [("this_month", 0)]);
    assert_eq!(given("first_step", first), (vec![], words(STEP), None));
    assert_eq!(given("ready", first).0, [("4", 0)]);
    assert_eq!(given("region", None).0, [("brussels", 0)]);
    assert_eq!(given("status", None).0, [("article_60", 0)]);
    assert!(given("contract_end", None).2.is_some());
    assert_eq!(given("registered", None).0, [("unsure", 0)]);
    for passed in ["likes", "age"] {
        let question = QuestionId::parse(passed).expect("a question");
        assert_eq!(shared.answer(question, None), Some(&Answer::Passed), "{passed}");
    }
    let kept = shared.suggestions.shown().and_then(Answer::given).expect("suggestions");
    let travels = |name: &str| kept.iter().any(|id| name.starts_with(&format!("service-{id}")));
    assert!(travels(KEPT) && !travels(STRUCK), "{kept:?}");
}

journey!(back_goes_back_and_nothing_is_lost, [fr], async |app: &App| {
    let two = ["mobility", "family"];
    app.open().await;
    begin(app, &two).await;
    app.radio(msg("rating-difficult")).press().await;
    go_on(app, "next", msg("obstacles-question")).await;
    app.checkbox(msg("obstacle-mobility-too_far")).press().await;
    app.status(msg("choices-count").with("count", 1)).see().await;

    // The phone's own button, then the one on the screen, then the way forth again.
    app.back().await;
    arrive(app, lead("mobility")).await;
    app.radio(msg("rating-difficult")).chosen_is(true).await;
    app.button(msg("back")).press().await;
    arrive(app, msg("domains-title")).await;
    app.checkbox(msg("domain-family")).chosen_is(true).await;
    app.js("history.forward()", vec![]).await;
    arrive(app, lead("mobility")).await;
    app.js("history.forward()", vec![]).await;
    arrive(app, msg("obstacles-question")).await;
    app.checkbox(msg("obstacle-mobility-too_far")).chosen_is(true).await;

    // Another language in the middle: the same screen, the same answers, mirrored.
    speak(app, Locale::Ar).await;
    app.heading(msg("obstacles-question")).see().await;
    app.checkbox(msg("obstacle-mobility-too_far")).chosen_is(true).await;
    app.until_js("a mirrored page", "return document.documentElement.dir === 'rtl'").await;
    app.paragraph(msg("translation-note")).see().await;

    // The phone throws the page away, in the new language.
    app.lose_tab().await;
    app.open().await;
    app.heading(msg("obstacles-question")).see().await;
    app.checkbox(msg("obstacle-mobility-too_far")).chosen_is(true).await;

    // A fresh page has no history of its own: the button on the screen goes back all the same.
    app.button(msg("back")).press().await;
    arrive(app, lead("mobility")).await;
    app.radio(msg("rating-difficult")).chosen_is(true).await;

    // "It goes fine" closes the branch; what was ticked there is never shown.
    app.radio(msg("rating-fine")).press().await;
    speak(app, Locale::Fr).await;
    go_on(app, "next", lead("family")).await;
    go_on(app, "pass", msg("private-title")).await;
    pass_resources(app).await;
    app.textbox(msg("own-words")).write("Une idée").await;
    speak(app, Locale::Ar).await;
    let draft = app.textbox(msg("own-words")).see().await.value;
    assert_eq!(draft, Some("Une idée".into()), "words half written go with a change of language");
    speak(app, Locale::Fr).await;
    pass_to_review(app, "next", 1).await;
    go_on(app, "review-next", msg("share-title")).await;
    let shared = share::read(&link_on_screen(app).await).expect("the link is read");
    let mobility = shared.domain(DOMAINS[0].id).expect("it is shown");
    assert_eq!(mobility.lead, Answer::Given(Rating::Fine));
    assert_eq!(mobility.obstacles, Answer::Unseen);
    assert_eq!(shared.written_in, Locale::Fr);
});
