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
        PROMISES.map(|(of, words)| el("li").add(picture(of)).add(el("span").word(words)));
    vec![
        div("welcome")
            .add(open_heading().add(el("span").set("class", "brand").word("app-name")))
            .add(p("lead", "welcome-lead"))
            .add(el("ul").set("class", "promises").all(promises.into())),
        actions(vec![
            press("main", "welcome-begin", Event::Next),
            press("quiet", "welcome-adviser", Event::Go(Place::Scan)),
        ]),
    ]
}
