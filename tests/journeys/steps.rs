//! What people do again and again on their way, so that a journey reads like a story.

use jalon_core::assessment::Shared;
use jalon_core::instrument::{DOMAINS, Domain, GOALS, GoalOption, Locale, Mode};
use serde_json::json;

use crate::support::app::App;
use crate::support::lookup::Lookup;
use crate::support::texts::{Name, msg};

/// The name of a domain.
pub fn domain(id: &str) -> Name {
    msg(&format!("domain-{id}"))
}

/// The lead question about a domain.
pub fn lead(id: &str) -> Name {
    // The question is the same for all; the heading names the domain.
    domain(id).part()
}

/// A message about a domain by its name, such as `change-this`.
pub fn about(app: &App, id: &str, name: &str) -> Name {
    msg(id).with("name", app.text(name))
}

/// A button about a goal: `goal-up`, `goal-down`, `goal-remove`.
pub fn goal_button<'a>(app: &'a App, id: &str, goal: &str) -> Lookup<'a> {
    app.button(msg(id).with("goal", goal.to_owned()))
}

/// A switch, such as `talk-about-this`.
pub fn switch<'a>(app: &'a App, id: &str) -> Lookup<'a> {
    app.by_role("switch", msg(id))
}

/// A button of the screen itself, not of what stands around every screen.
pub fn on_screen<'a>(app: &'a App, id: &str) -> Lookup<'a> {
    app.by_role("main", Name::Any).by_role("button", msg(id))
}

/// A new screen has come: its heading is there and has the keyboard.
pub async fn arrive(app: &App, heading: Name) {
    app.focus_is_on(&app.heading(heading)).await;
}

/// Presses the button of the screen that leads on, and waits for the next screen.
pub async fn go_on(app: &App, button: &str, heading: Name) {
    on_screen(app, button).press().await;
    arrive(app, heading).await;
}

/// Goes on with what was answered, or passes what was not.
pub async fn go_on_or_pass(app: &App, heading: Name) {
    let main = app.by_role("main", Name::Any);
    let both = [main.by_role("button", msg("next")), main.by_role("button", msg("pass"))];
    let there = app
        .until("a way on", async || {
            let (on, pass) = (both[0].all().await.len(), both[1].all().await.len());
            (on + pass == 1).then_some(pass)
        })
        .await;
    both[there].press().await;
    arrive(app, heading).await;
}

/// Opens the menu that stands above every screen, and presses one of its lines.
pub async fn from_menu(app: &App, id: &str) {
    app.button(msg("menu")).press().await;
    app.button(msg(id)).first().press().await;
}

/// The language on the screen.
pub async fn language(app: &App) -> Locale {
    let tag = app.js("return document.documentElement.lang", Vec::new()).await;
    tag.as_str().and_then(Locale::parse).expect("the page says its language")
}

/// Chooses another language.
pub async fn speak(app: &App, locale: Locale) {
    // The welcome has them all in sight; elsewhere they are in a list.
    let (in_sight, list) = (app.radio(locale.own_name()), app.combobox(msg("language")));
    let has_list = app
        .until("languages to choose from", async || {
            let (radios, lists) = (in_sight.all().await.len(), list.all().await.len());
            (radios + lists > 0).then_some(radios == 0)
        })
        .await;
    if has_list {
        list.choose(locale.own_name()).await;
    } else {
        in_sight.press().await;
    }
    app.until_js(
        "the language",
        &format!("return document.documentElement.lang === '{}'", locale.tag()),
    )
    .await;
    app.now_speaks(locale.tag());
}

/// On the list of domains: leaves these alone to look at.
pub async fn choose_only(app: &App, wanted: &[&str]) {
    for d in DOMAINS {
        let id = d.id.as_str();
        let card = app.checkbox(domain(id));
        let chosen = card.see().await.checked == Some(true);
        if chosen != wanted.contains(&id) {
            card.press().await;
        }
    }
    app.status(msg("domains-count").with("count", wanted.len())).see().await;
}

/// A card of the welcome: a way to answer.
pub fn way<'a>(app: &'a App, mode: &str) -> Lookup<'a> {
    let name = msg(&format!("mode-{mode}")).part();
    // Beside it stands the button that speaks it.
    app.by_role("group", msg("welcome-ways")).by_role("button", name).first()
}

/// Chooses how to answer, and waits for the first question.
pub async fn begin_with(app: &App, mode: &str, heading: Name) {
    way(app, mode).press().await;
    arrive(app, heading).await;
}

/// The domains that are asked about unless a person chooses others.
pub fn twelve() -> impl Iterator<Item = &'static Domain> {
    DOMAINS.iter().filter(|d| !d.sensitive)
}

/// Goes over the goals in pictures, page by page, and chooses these.
pub async fn choose_goals(app: &App, wanted: &[&str]) {
    let name = |g: &GoalOption| msg(&format!("goal-{}", g.id));
    let mut on = "pass";
    for page in GOALS.chunks(4) {
        app.checkbox(name(&page[0])).see().await;
        for goal in page.iter().filter(|g| wanted.contains(&g.id.as_str())) {
            app.checkbox(name(goal)).press().await;
            app.checkbox(name(goal)).chosen_is(true).await;
            on = "next";
        }
        on_screen(app, on).press().await;
    }
}

/// Begins with everything, and comes to the first question with these domains to look at.
pub async fn begin(app: &App, wanted: &[&str]) {
    begin_with(app, "standard", msg("domains-title")).await;
    choose_only(app, wanted).await;
    go_on(app, "next", lead(wanted[0])).await;
}

/// Passes everything from a lead question to the private box.
pub async fn pass_all(app: &App, wanted: &[&str]) {
    for next in wanted.iter().skip(1).map(|id| lead(id)).chain([msg("private-title")]) {
        go_on(app, "pass", next).await;
    }
}

/// What stands below a heading, up to the next one: a line of text each.
pub async fn below(app: &App, heading: &str) -> Vec<String> {
    app.heading(msg(heading)).see().await;
    lines_below(app, heading).await
}

async fn lines_below(app: &App, heading: &str) -> Vec<String> {
    let script = r"
        const all = [...document.querySelectorAll('h1, h2')];
        const at = all.findIndex((h) => h.innerText.replace(/\s+/g, ' ').trim() === arguments[0].trim());
        if (at < 0) return [];
        const range = document.createRange();
        range.setStartAfter(all[at]);
        if (all[at + 1]) range.setEndBefore(all[at + 1]); else range.setEndAfter(document.querySelector('main').lastChild);
        const lines = [], walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode.nodeValue.replace(/\s+/g, ' ').trim();
          if (text && range.intersectsNode(walker.currentNode)) lines.push(text);
        }
        return lines;";
    let lines = app.js(script, vec![json!(app.text(heading))]).await;
    serde_json::from_value(lines).unwrap_or_default()
}

/// Waits until these messages, and no other of `among`, stand below a heading.
pub async fn stands_below(app: &App, heading: &str, wanted: &[&str], among: &[&str]) {
    let what = format!("{wanted:?} below {heading}, and nothing else of {among:?}");
    app.until(&what, async || {
        let lines = lines_below(app, heading).await;
        let there = |id: &&str| lines.contains(&app.text(id));
        let right =
            wanted.iter().all(there) && !among.iter().any(|id| !wanted.contains(id) && there(id));
        right.then_some(())
    })
    .await;
}

/// Opens a part of the review, unless it is open.
pub async fn unfold(app: &App, title: &str) {
    let fold = || app.heading(msg(title).part()).first().by_role("button", Name::Any);
    if !fold().see().await.expanded {
        fold().press().await;
    }
    fold().wait_until("be open", |t| t.expanded).await;
}

/// Waits until these messages, and no other of `among`, stand in a part of the review, which is opened.
pub async fn tells(app: &App, title: &str, wanted: &[&str], among: &[&str]) {
    unfold(app, title).await;
    stands_below(app, title, wanted, among).await;
}

/// The goals below a heading, in their order, whatever is said about each.
pub async fn goals_in_order(app: &App, heading: &str, wanted: &[String]) {
    app.until(&format!("the goals {wanted:?}, in this order below {heading}"), async || {
        let lines = lines_below(app, heading).await;
        lines.iter().filter(|line| wanted.contains(line)).eq(wanted).then_some(())
    })
    .await;
}

/// The link on the screen with the code.
pub async fn link_on_screen(app: &App) -> String {
    let fold = || app.button(msg("share-link"));
    if !fold().see().await.expanded {
        fold().press().await;
    }
    let field = app.textbox(msg("share-link")).see().await;
    field.value.and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// What a link carries after its `#`.
pub fn payload(link: &str) -> &str {
    link.split_once('#').expect("a link has a fragment").1
}

/// The address shows nothing of what was read.
pub async fn address_is_bare(app: &App) {
    app.until("an address without a fragment", async || {
        (!app.url().await.contains('#')).then_some(())
    })
    .await;
    assert_eq!(app.js("return location.href", Vec::new()).await, json!(app.server.url("/")));
}

/// axe finds nothing, nothing sticks out sideways, and all there is to press is large enough.
pub async fn is_sound(app: &App) {
    // At the end of the page the bar at the bottom of the screen covers nothing.
    app.js("scrollTo(0, document.documentElement.scrollHeight)", Vec::new()).await;
    app.axe_finds_nothing().await;
    app.js("scrollTo(0, 0)", Vec::new()).await;
    app.nothing_sticks_out().await;
    app.targets_measure(48).await;
}

/// The headers that keep the page to itself are there, nothing offended against them, and there is
/// no cookie.
pub async fn is_safe(app: &App) {
    let script = "const done = arguments[0]; fetch(location.href).then((r) => done(r.headers.get('content-security-policy')))";
    let policy = app.client.execute_async(script, Vec::new()).await.expect("the page answers");
    let policy = policy.as_str().unwrap_or_default();
    for part in ["default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'"] {
        assert!(policy.contains(part), "{part} is missing in {policy:?}");
    }
    assert_eq!(app.js("return document.cookie", Vec::new()).await, json!(""));
    let wrong: Vec<_> =
        app.driver_log("browser").await.into_iter().filter(|e| e["level"] == "SEVERE").collect();
    assert!(wrong.is_empty(), "the console says {wrong:#?}");
}

/// Another device: an adviser opens the link, and reads it in Dutch.
pub async fn adviser_opens(app: &App, link: &str, title: &str) {
    if !app.url().await.starts_with(&app.server.url("/")) {
        app.open().await;
    }
    app.clear_stored().await;
    app.client.goto("about:blank").await.expect("the empty page opens");
    app.go(&format!("/#{}", payload(link))).await;
    app.heading(msg(title)).see().await;
    speak(app, Locale::Nl).await;
    app.heading(msg(title)).see().await;
}

/// The title of the adviser's page about this.
pub fn title(shared: &Shared) -> &'static str {
    match shared.mode {
        Mode::FollowUp => "summary-title-follow_up",
        Mode::Standard | Mode::Simplified => "summary-title",
    }
}
