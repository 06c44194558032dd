//! The harness tried on a page of its own.

mod options;

use fantoccini::key::Key;

use crate::journey;
use crate::support::app::App;
use crate::support::options::Options;
use crate::support::texts::msg;

fn page() -> Options {
    Options::default().own_site("tests/journeys/harness/site", "tests/journeys/harness/locales")
}

journey!(harness_finds_by_role_and_name, [fr], page(), async |app: &App| {
    app.open().await;
    app.heading("Bonjour !").see().await;
    app.by_role("button", "Caché").gone().await;
    app.group("Comment ça va ?").by_role("radio", "Difficile").press().await;
    app.radio("Difficile").chosen_is(true).await;
    app.radio("Ça va").chosen_is(false).await;
    app.checkbox("J’en parle").press().await;
    app.checkbox("J’en parle").chosen_is(true).await;
    app.textbox("Vos mots").write("après demain").await;
    assert_eq!(app.textbox("Vos mots").see().await.value, Some("après demain".into()));
    app.combobox("Quand").choose("Plus tard").await;
    assert_eq!(app.combobox("Quand").see().await.value, Some("Plus tard".into()));
    app.button(msg("go-on")).press().await;
    app.status(msg("chosen").with("count", 1)).see().await;
    app.region("Fin").by_role("button", "Encore").see().await;
    app.press_by_keyboard(&app.button(msg("go-on"))).await;
    app.status("2 choix").see().await;
    app.axe_finds_nothing().await;
    app.nothing_sticks_out().await;
    app.targets_measure(48).await;
    app.key(Key::Tab).await;
    app.nothing_left(&["secret"]).await;
});
