//! The code, and nothing that distracts from it.

use super::kept::kept;
use super::sheet::{sheet, ways};
use crate::ui::later::{FieldKind, code_picture, problem, text_field};
use crate::ui::{El, actions, div, el, heading, p, press, switch};
use jalon_core::app::person::LaterEvent;
use jalon_core::app::{Event, Text};
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

/// The id of the words over the link.
const LINK: &str = "link-name";

/// The code, who may read it, and the same as a link.
pub(super) fn share(in_turn: bool) -> Vec<El> {
    let share = person!(Share);
    let text = text_field("link", FieldKind::Shown(3)).following(share, |share, text| {
        if let Some(text) = text.dyn_ref::<HtmlTextAreaElement>() {
            text.set_value(&share.code.link);
        }
    });
    // Only for those who cannot show the code.
    let link = el("details")
        .set("class", "link")
        .with(el("summary").set("id", LINK).word("share-link"))
        .with(text.set("aria-labelledby", LINK))
        .with(p("quiet", "share-link-kept"))
        .with(press("second", "share-copy", LaterEvent::CopyAsked));
    // On a device of the room a copied link would stay behind.
    let link = (!in_turn).then_some(link);
    let way_on = if in_turn {
        press("main", "back", Event::Back)
    } else {
        press("main", "share-done", Event::Next)
    };
    // On a device of the room the person's own phone reads the code.
    let title = if in_turn { "take-help" } else { "share-title" };
    vec![
        div("share")
            .with(div("titled").with(heading(title)))
            .with(p("help", "share-who"))
            .with(div("code-place").filled(
                share,
                |share| share.code.clone(),
                |code| code_picture(code).into_iter().collect(),
            ))
            .with(problem(share, |share| {
                share.code.too_long.clone().map(|text| [text, Text::of("code-too-long-help")])
            }))
            .with(kept(share, |share| share.kept.as_ref()))
            .with(p("quiet", "share-bright"))
            .with(other_codes())
            .with(switch(
                share,
                "share-cracked",
                |share| share.code.cracked,
                LaterEvent::CrackedToggled,
            ))
            .maybe(link),
        ways(share, |share| share.sheet.is_some(), None),
        actions(vec![way_on]),
        sheet(share, |share| share.sheet.as_ref()),
    ]
}

/// The assessment before has a code of its own: an adviser who reads both can compare.
fn other_codes() -> El {
    div("row").filled(
        person!(Share),
        |share| share.others.clone(),
        |codes| {
            let button = |(number, words): &(Option<u32>, Text)| {
                el("button")
                    .set("type", "button")
                    .set("class", "press second")
                    .say(words.clone())
                    .sends(LaterEvent::SharingChosen(*number))
            };
            codes.iter().map(button).collect()
        },
    )
}
