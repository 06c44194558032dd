//! What this is, in five seconds. `scripts/finish.mjs` paints the same before the app is here.

use crate::app::{Event, Place};
use crate::components::{El, actions, div, el, open_heading, p, picture, press};

/// Each promise with its picture.
const PROMISES: [(&str, &str); 3] = [
    ("raised-hand", "promise-choice"),
    ("mobile-phone", "promise-phone"),
    ("eyes", "promise-show"),
];

/// The name, one sentence, three promises, one large button.
pub(super) fn welcome() -> Vec<El> {
    let promises =
        PROMISES.map(|(of, words)| el("li").with(picture(of)).with(el("span").word(words)));
    vec![
        div("welcome")
            .with(open_heading().with(el("span").set("class", "brand").word("app-name")))
            .with(p("lead", "welcome-lead"))
            .with(el("ul").set("class", "promises").all(promises.into())),
        actions(vec![
            press("main", "welcome-begin", Event::Next),
            press("quiet", "welcome-adviser", Event::Go(Place::Scan)),
        ]),
    ]
}
