//! Small pieces the screens are made of. Each shows what it is given and sends an event on a tap.

mod button;
mod card;
mod element;
mod hold;
mod layer;
mod lines;
mod problem;
mod speaker;

pub use button::{actions, next_or_skip, press, switch};
pub use card::{Kind, cards, switch_card, switch_tile, tiles};
pub use element::{El, Said, div, el, svg};
pub use hold::hold;
pub use layer::hear;
pub use lines::{fact_line, goal_line, goal_words, named_line, nothing, picture_line, topics};
pub use problem::problem;
pub use speaker::{listen_all, speaker, tool};

/// The one id a heading has: there is one screen at a time.
pub const HEADING: &str = "heading";

/// The heading of a screen; the focus goes there when the screen appears.
pub fn heading(id: &'static str) -> El {
    open_heading().word(id)
}

/// A heading still to be filled.
pub fn open_heading() -> El {
    el("h1").set("id", HEADING).set("tabindex", "-1")
}

/// A paragraph.
pub fn p(classes: &str, id: &'static str) -> El {
    el("p").set("class", classes).word(id)
}

/// A picture of the set beside words, by the name it has in `pictures.json`. It says nothing by itself.
pub fn picture(name: &str) -> El {
    image(name, "picture", "32")
}

/// The large picture of a question.
pub fn face(name: &str) -> El {
    image(name, "face", "96")
}

fn image(name: &str, class: &str, size: &str) -> El {
    el("img")
        .set("class", class)
        .set("alt", "")
        .set("width", size)
        .set("height", size)
        .set("decoding", "async")
        .set("src", &format!("pictures/{name}.svg"))
}
