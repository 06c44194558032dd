//! Who is no facilitator does without the facilitator's side.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::asked::question;
use crate::journey;
use crate::rest::{file_of_code, first_questions, put_back, rename, without};
use crate::steps::{arrive, from_menu, go_on, is_sound, on_screen};
use crate::support::app::App;
use crate::support::texts::msg;

/// The facilitator's side of the app.
fn facilitator(site: &Path) -> (PathBuf, PathBuf) {
    file_of_code(site, "workshop-")
}

journey!(
    only_a_facilitator_needs_the_facilitators_side,
    [fr],
    without(facilitator),
    async |app: &App| {
        // The server notes nothing down of the name of what is not there.
        let asked = || {
            let is_it = |r: &&Value| r["status"] == 404 || r.to_string().contains("/workshop-");
            app.server.requests().iter().filter(is_it).count()
        };
        app.open().await;
        first_questions(app).await;
        go_on(app, "next", question("experience")).await;
        from_menu(app, "erase").await;
        arrive(app, msg("erase-title")).await;
        app.paragraph(msg("erase-workshops")).gone().await;
        on_screen(app, "erase-no").press().await;
        arrive(app, question("experience")).await;
        assert_eq!(asked(), 0, "a person fetched the facilitator's side");

        app.go("/#atelier").await;
        app.heading(msg("rest-failed")).see().await;
        is_sound(app).await;
        assert!(asked() > 0);
        put_back(app, facilitator);
        go_on(app, "try-again", msg("workshops-title")).await;
        go_on(app, "workshop-prepare", msg("prepare-title")).await;
        go_on(app, "workshop-open", msg("workshop-title")).await;
        // Elsewhere in the app, and loaded again: the workshops are named, not read.
        let (there, away) = facilitator(app.options.site.as_deref().expect("a copy"));
        rename(&there, &away);
        let before = asked();
        app.client.goto("about:blank").await.expect("the empty page opens");
        app.open().await;
        app.heading(question("experience")).see().await;
        from_menu(app, "erase").await;
        arrive(app, msg("erase-title")).await;
        app.paragraph(msg("erase-workshops")).see().await;
        assert_eq!(asked(), before);
        let _ = fs::remove_dir_all(app.options.site.as_deref().expect("a copy"));
    }
);
