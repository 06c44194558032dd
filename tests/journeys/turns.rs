//! Participants of a workshop: on one device that is handed round, and on a phone of one's own.

use jalon_core::instrument::{DomainId, Locale, Mode};
use jalon_core::share::{Invitation, WorkshopNumber, invitation_payload};
use serde_json::json;

use crate::asked::pass_resources;
use crate::journey;
use crate::steps::{arrive, begin, go_on, is_sound, language, lead, on_screen, speak};
use crate::storage::QUIET;
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::{Name, msg};

fn invitation(locale: Locale, mode: Mode) -> Invitation {
    let id = |id| DomainId::parse(id).expect("a domain");
    Invitation {
        workshop: WorkshopNumber::parse("0427").expect("four digits"),
        locale,
        mode,
        domains: vec![id("mobility")],
        minutes: 45,
    }
}

/// An invitation in the language of this journey.
pub async fn invited(app: &App, mode: Mode) -> Invitation {
    app.open().await;
    let invitation = invitation(language(app).await, mode);
    open(app, &invitation).await;
    invitation
}

/// Opens an invitation as a phone's own camera does.
async fn open(app: &App, invitation: &Invitation) {
    app.client.goto("about:blank").await.expect("the empty page opens");
    app.go(&format!("/#{}", invitation_payload(invitation))).await;
    app.heading(msg("turn-title")).see().await;
}

/// Holds a button until the screen with this heading comes.
pub async fn hold(app: &App, button: &str, heading: &str) {
    app.finger_on(&app.button(msg(button))).await;
    arrive(app, msg(heading)).await;
    app.lift().await;
}

/// The device is one of the room's from now on.
pub async fn hand_round(app: &App) {
    app.finger_on(&app.button(msg("turn-hand-round"))).await;
    app.button(msg("turn-to-facilitator")).see().await;
    app.lift().await;
}

/// What is anywhere in the page: texts, fields, attributes.
const EVERYTHING: &str = "return document.documentElement.outerHTML
    + [...document.querySelectorAll('input, textarea, select')].map((f) => f.value + f.checked).join()
    + document.title + location.href + JSON.stringify(history.state)";

/// What a device of a workshop may keep: the workshop for the session, and where it belongs to the
/// facilitator, the record of the workshops.
pub struct Kept {
    /// What session storage says of the workshop.
    pub session: String,
    /// The keys of local storage.
    pub local: &'static [&'static str],
}

/// Nothing of what somebody said is on the screen or stored, and nothing is chosen.
pub async fn nothing_of(app: &App, secrets: &[String], kept: &Kept) {
    let page = app.js(EVERYTHING, vec![]).await;
    let page = page.as_str().expect("a text");
    for secret in secrets {
        assert!(!page.contains(secret.as_str()), "{secret} is still there: {page}");
    }
    let stored = app.stored().await;
    assert_eq!(stored.keys().collect::<Vec<_>>(), kept.local, "local storage holds more");
    let session = app.js("return Object.entries(sessionStorage)", vec![]).await;
    assert_eq!(session, json!([["jalon", kept.session]]), "session storage holds more");
    let more = "const done = arguments[0];
        Promise.all([indexedDB.databases?.() ?? [], globalThis.caches?.keys() ?? []])
            .then((all) => done(all.flat().length), (e) => done(String(e)))";
    let more = app.client.execute_async(more, vec![]).await.expect("the page answers");
    assert_eq!(more, json!(0), "no database and no cache");
    assert_eq!(app.js("return document.cookie", vec![]).await, json!(""));
    entry_tells_nothing(app).await;
}

/// Whatever the next one does: the phone's own ways forward and back, another page and back again, a reload.
/// Everywhere is the start of a turn and nothing else.
pub async fn the_next_finds_nothing(app: &App, secrets: &[String], kept: &Kept) {
    let start = async || {
        app.heading(msg("turn-title")).see().await;
        nothing_of(app, secrets, kept).await;
    };
    start().await;
    // On the first entry of the turn that is over the others lie ahead; of a page that was loaded again they lie behind.
    let way = if app.js("return window.begun === true", vec![]).await == true { 1 } else { -1 };
    for way in [way; 4].into_iter().chain([-way; 4]) {
        assert!(moves(app, way).await, "the browser moves by {way}");
        start().await;
    }
    app.go(QUIET).await;
    app.back().await;
    app.heading(msg("turn-title")).see().await;
    nothing_of(app, secrets, kept).await;
    app.reload().await;
    app.heading(msg("turn-title")).see().await;
    nothing_of(app, secrets, kept).await;
}

/// A turn begins: the page remembers it as long as it is not loaded again.
pub async fn begin_turn(app: &App, heading: Name) {
    app.js("window.begun = true", vec![]).await;
    go_on(app, "turn-begin", heading).await;
}

/// Moves in the browser's history; whether there was an entry to move to.
pub async fn moves(app: &App, way: i32) -> bool {
    let script = "const [way, done] = arguments;
        const moved = () => { clearTimeout(late); done(true); };
        const late = setTimeout(() => { removeEventListener('popstate', moved); done(false); }, 2000);
        addEventListener('popstate', moved, { once: true });
        history.go(way)";
    let moved = app.client.execute_async(script, vec![json!(way)]).await;
    moved.expect("the page answers") == true
}

/// An entry of the history tells a number and a depth, nothing of a place.
pub async fn entry_tells_nothing(app: &App) {
    let state = app.js("return history.state", vec![]).await;
    let said = state.as_str().unwrap_or_default();
    let is_number = |word: &str| word.chars().all(|c| c.is_ascii_digit());
    assert!(said.split(' ').all(is_number), "the entry tells {state}");
}

/// The page is put aside, clean already, and shown again.
pub async fn put_aside(app: &App, secrets: &[String], kept: &Kept) {
    let now = |event: &str| {
        format!("dispatchEvent(new PageTransitionEvent('{event}', {{ persisted: true }}))")
    };
    app.js(&now("pagehide"), vec![]).await;
    // Clean already, and not seen either.
    app.until_js("it is hidden", "return document.documentElement.style.visibility === 'hidden'")
        .await;
    nothing_of(app, secrets, kept).await;
    app.js(&now("pageshow"), vec![]).await;
    arrive(app, msg("turn-title")).await;
    app.until_js("the start", "return history.state.endsWith(' 0')").await;
}

/// The fields of the screen are not for the browser to fill in.
async fn no_field_remembers(app: &App) {
    let fields =
        "return [...document.querySelectorAll('input[type=text], input[type=search], textarea')]
        .filter((f) => f.autocomplete !== 'off' || f.spellcheck || f.translate).length";
    let told = "a field that the browser may fill in, check or translate elsewhere";
    assert_eq!(app.js(fields, vec![]).await, json!(0), "{told}");
}

/// One of five: says how it is going, what is difficult, and a goal in own words.
pub async fn answers(app: &App, rating: &str, words: &str) {
    begin_turn(app, lead("mobility")).await;
    for other in ["rating-fine", "rating-difficult", "rating-very-difficult"] {
        app.radio(msg(other)).chosen_is(false).await;
    }
    app.radio(msg(rating)).press().await;
    app.radio(msg(rating)).chosen_is(true).await;
    if rating == "rating-fine" {
        go_on(app, "next", msg("private-title")).await;
    } else {
        go_on(app, "next", msg("obstacles-question")).await;
        app.checkbox(msg("obstacle-mobility-no_bus")).chosen_is(false).await;
        app.checkbox(msg("obstacle-mobility-no_bus")).press().await;
        go_on(app, "next", msg("private-title")).await;
    }
    pass_resources(app).await;
    let field = app.textbox(msg("own-words"));
    assert_eq!(field.see().await.value, Some(json!("")));
    no_field_remembers(app).await;
    field.write(words).await;
    on_screen(app, "own-words-add").press().await;
    app.button(msg("goal-remove").with("goal", words.to_owned())).see().await;
}

/// From wherever one is to the end of the turn, with an anonymous code shown before.
pub async fn finish(app: &App) {
    app.button(msg("session-done")).press().await;
    arrive(app, msg("after-title")).await;
    go_on(app, "closing-give", msg("anonymous-title")).await;
    app.img(msg("code-picture")).see().await;
    app.paragraph(msg("anonymous-workshop").with("number", "0427")).see().await;
    app.back().await;
    arrive(app, msg("after-title")).await;
    go_on(app, "session-done", msg("finished-title")).await;
}

journey!(five_people_on_one_device_leave_nothing_to_each_other, [fr], async |app: &App| {
    let workshop = invited(app, Mode::Standard).await;
    hand_round(app).await;
    let session = format!("shared {}", invitation_payload(&workshop));
    let kept = Kept { session, local: &[] };
    let ratings = ["very-difficult", "fine", "difficult", "fine", "very-difficult"];
    for (n, rating) in (1..).zip(ratings) {
        let words = format!("un secret de la personne {n}");
        let secrets = [words.clone(), app.text("obstacle-mobility-no_bus")];
        answers(app, &format!("rating-{rating}"), &words).await;
        match n {
            // In the middle of it the page is left for another one, or loaded again.
            2 => {
                app.go(QUIET).await;
                app.back().await;
                app.heading(msg("turn-title")).see().await;
            }
            3 => {
                app.client.refresh().await.expect("the page is loaded again");
                app.heading(msg("turn-title")).see().await;
            }
            // What the browser keeps to show again at once is clean before it is kept.
            4 => put_aside(app, &secrets, &kept).await,
            _ => {
                finish(app).await;
                nothing_of(app, &secrets, &kept).await;
                // Let go too early, nothing happens; held, the next one can begin.
                hold(app, "finished-next", "turn-title").await;
            }
        }
        the_next_finds_nothing(app, &secrets, &kept).await;
    }
    hold(app, "turn-to-facilitator", "welcome-lead").await;
    assert_eq!(app.js("return sessionStorage.length", vec![]).await, json!(0));
    assert!(app.stored().await.is_empty());
});

journey!(a_workshop_leaves_the_phones_own_record_alone, [fr], async |app: &App| {
    app.open().await;
    begin(app, &["mobility", "family"]).await;
    app.radio(msg("rating-fine")).press().await;
    go_on(app, "next", lead("family")).await;
    let record = app.stored().await;
    assert_eq!(record.len(), 1);
    // The facilitator speaks another language; on one's own phone one's own comes first.
    open(app, &invitation(Locale::Ar, Mode::Standard)).await;
    answers(app, "rating-very-difficult", "un secret").await;
    speak(app, Locale::De).await;
    finish(app).await;
    assert_eq!(app.js("return sessionStorage.length", vec![]).await, json!(0));
    app.button(msg("finished-close")).press().await;
    app.now_speaks("fr");
    arrive(app, lead("family")).await;
    assert_eq!(app.stored().await, record);
    app.reload().await;
    app.heading(lead("family")).see().await;
    assert_eq!(app.stored().await, record);
});

journey!(the_screens_of_a_turn_are_sound, [fr, ar], Options::phone(), async |app: &App| {
    invited(app, Mode::Standard).await;
    is_sound(app).await;
    hand_round(app).await;
    is_sound(app).await;
    go_on(app, "turn-begin", lead("mobility")).await;
    app.radio(msg("rating-fine")).press().await;
    is_sound(app).await;
    app.button(msg("session-done")).press().await;
    arrive(app, msg("after-title")).await;
    is_sound(app).await;
    go_on(app, "closing-take", msg("take-help")).await;
    // One thing to do: this phone is not shown to anybody.
    app.heading(msg("share-title")).gone().await;
    app.button(msg("share-link")).gone().await;
    is_sound(app).await;
    on_screen(app, "back").press().await;
    arrive(app, msg("after-title")).await;
    go_on(app, "closing-give", msg("anonymous-title")).await;
    is_sound(app).await;
    app.button(msg("session-done")).press().await;
    arrive(app, msg("finished-title")).await;
    is_sound(app).await;
});
