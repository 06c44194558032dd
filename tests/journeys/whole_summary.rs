//! An adviser reads a whole assessment in another language than the person's: every answer is there, where it
//! belongs, and what was struck out is not.

use jalon_core::app::letter::suggestions::of_reason;
use jalon_core::app::{Arg, Text, of_any_goal, of_fact, of_level, of_option};
use jalon_core::assessment::{Answer, Disclosed, Shared, Value};
use jalon_core::guidance;
use jalon_core::instrument::{self, About, Audience, Kind, Locale, QuestionId, SERVICES, Section};
use jalon_core::share;

use crate::asked::{day_in_words, language_name, month_in_words};
use crate::journey;
use crate::sentences::SENTENCES;
use crate::steps::{address_is_bare, adviser_opens, below, is_safe, is_sound, title};
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;
use crate::whole;

/// A message of the app in the language of the screen.
pub async fn say(app: &App, text: &Text) -> String {
    let mut name = msg(&text.id);
    for (key, arg) in &text.args {
        name = match arg {
            Arg::Number(number) => name.with(key, *number),
            other => name.with(key, Box::pin(words(app, other)).await),
        };
    }
    app.say(name)
}

async fn words(app: &App, arg: &Arg) -> String {
    match arg {
        Arg::Words(words) => words.clone(),
        Arg::Number(number) => number.to_string(),
        Arg::Message(text) => say(app, text).await,
        Arg::Day(day) => day_in_words(app, day.0).await,
        Arg::Month(month) => month_in_words(app, *month).await,
        Arg::Locale(locale) => language_name(app, locale.tag()).await,
        Arg::Language(tag) => language_name(app, tag.as_str()).await,
    }
}

/// Everything an answer says, in the language of the screen but for own words.
async fn answer(app: &App, id: QuestionId, value: &Value) -> Vec<String> {
    let mut said = vec![say(app, &of_fact(id)).await];
    for pick in &value.picks {
        let option = of_option(id, pick.choice);
        let leveled = Text::of("language-and-level")
            .message("name", option.clone())
            .message("level", of_level(pick.level));
        said.push(say(app, if pick.level > 0 { &leveled } else { &option }).await);
    }
    if let Some(month) = value.month {
        said.push(month_in_words(app, month).await);
    }
    said.extend(value.words.as_ref().map(|words| words.as_str().to_owned()));
    said
}

/// The answers of a section stand below its heading, and no option that was not chosen.
async fn section(app: &App, shared: &Shared, of: Section, heading: &str) {
    let lines = below(app, heading).await;
    let (mut wanted, mut others) = (Vec::new(), Vec::new());
    for given in &shared.answers {
        let question = instrument::question(given.question);
        let Some(Answer::Given(value)) = given.answer.shown() else { continue };
        if question.section != of {
            continue;
        }
        wanted.extend(answer(app, question.id, value).await);
        if matches!(question.kind, Kind::One | Kind::Several) && question.about == About::Person {
            for option in question.options.iter().filter(|option| !value.has(option.id)) {
                others.push(say(app, &of_option(question.id, option.id)).await);
            }
        }
    }
    assert!(!wanted.is_empty(), "nothing was looked for below {heading}");
    for said in &wanted {
        assert!(lines.contains(said), "{said:?} is not below {heading}: {lines:#?}");
    }
    // Two questions can have an answer of the same name.
    for other in others.iter().filter(|other| !wanted.contains(other)) {
        assert!(!lines.contains(other), "{other:?} was not chosen: {lines:#?}");
    }
}

/// The suggestions with their reasons and official names; no other.
async fn suggestions(app: &App, shared: &Shared) {
    let lines = below(app, "summary-suggestions").await;
    let kept = guidance::to_discuss(shared);
    assert!(!kept.is_empty());
    let region = shared.value(instrument::REGION).and_then(|v| v.picks.first()).map(|p| p.choice);
    let mut names = 0;
    for suggestion in &kept {
        let id = suggestion.service;
        let mut wanted = vec![Text::of(format!("summary-service-{id}"))];
        wanted.extend(suggestion.steps.iter().map(|s| Text::of(format!("step-{}", s.as_str()))));
        wanted.extend(
            suggestion.because.iter().map(|reason| of_reason(reason, shared, Audience::Adviser)),
        );
        let official: Vec<&str> = guidance::names(id, region).iter().map(|n| n.name).collect();
        if !official.is_empty() {
            names += 1;
            wanted.push(Text::of("suggestion-names").words("names", official.join(", ")));
        }
        for text in wanted {
            let said = say(app, &text).await;
            assert!(lines.contains(&said), "{id}: {said:?} is not there: {lines:#?}");
        }
    }
    assert!(names > 0, "no official name was looked for");
    for other in SERVICES.iter().filter(|s| kept.iter().all(|k| k.service != s.id)) {
        let other = app.text(&format!("summary-service-{}", other.id));
        assert!(!lines.contains(&other), "{other:?} is not suggested: {lines:#?}");
    }
}

/// What travels, with the suggestions that follow from it but for the first.
fn with_suggestions(mut shared: Shared) -> Shared {
    let follow = guidance::suggestions(&shared);
    let kept = |s: &&instrument::Service| follow.iter().skip(1).any(|f| f.service == s.id);
    let kept = SERVICES.iter().filter(kept).map(|s| s.id).collect();
    shared.suggestions = Disclosed::Shown(Answer::Given(kept));
    shared
}

async fn is_whole(app: &App, shared: &Shared) {
    section(app, shared, Section::Resources, "summary-resources").await;
    section(app, shared, Section::Situation, "summary-situation").await;
    section(app, shared, Section::Goals, "summary-goals").await;
    let marked = "return [...document.querySelectorAll('main [lang][dir]')].map((e) => [e.innerText, e.lang, getComputedStyle(e).direction])";
    let marked: Vec<(String, String, String)> =
        serde_json::from_value(app.js(marked, vec![]).await).expect("own words");
    let given = shared.answers.iter().filter_map(|g| g.answer.shown()?.given()?.words.as_ref());
    let mut count = 0;
    for words in given {
        count += 1;
        let of = |(text, ..): &&(String, String, String)| text.trim() == words.as_str();
        let (_, lang, dir) = marked.iter().find(of).expect("own words say what they are");
        let locale = shared.written_in;
        assert_eq!((lang.as_str(), dir.as_str()), (locale.tag(), locale.direction().as_str()));
    }
    assert!(count > 0, "no own words were looked for");
}

journey!(
    an_adviser_reads_a_whole_assessment_in_another_language,
    [fr],
    Options::desktop().network_log(),
    async |app: &App| {
        let arabic = SENTENCES.iter().find(|s| s.locale == Locale::Ar).expect("Arabic");
        let shared = with_suggestions(whole::standard(arabic));
        let link = share::link(&app.server.url(""), &shared);
        assert_eq!(share::read(&link.text()).as_ref(), Ok(&shared), "the wire loses something");
        adviser_opens(app, &link.text(), title(&shared)).await;
        is_whole(app, &shared).await;
        suggestions(app, &shared).await;
        address_is_bare(app).await;
        is_sound(app).await;
        is_safe(app).await;
        app.nothing_left(&[&link.payload]).await;
    }
);

journey!(an_adviser_reads_a_follow_up, [de], Options::desktop(), async |app: &App| {
    let shared = whole::follow_up();
    let link = share::link(&app.server.url(""), &shared).text();
    adviser_opens(app, &link, title(&shared)).await;
    section(app, &shared, Section::FollowUp, "summary-follow-up").await;
    // What became of a goal stands with the goal, in the person's own words.
    let lines = below(app, "summary-follow-up").await;
    for goal in &shared.earlier {
        let text = say(app, &of_any_goal(goal)).await;
        assert!(lines.contains(&text), "{text:?}: {lines:#?}");
    }
    app.paragraph(msg("suggestions-left-out")).see().await;
    app.heading(msg("summary-resources")).gone().await;
    is_sound(app).await;
});
