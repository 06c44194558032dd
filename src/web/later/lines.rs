//! The texts of the screen as they are read aloud: what is there, in which order, in which language, and where it is
//! shown while it is spoken.

use super::screen::{all_in_main, closest, near};
use crate::web::dynamic::{call, get, global, new, set};
use crate::web::listen;
use jalon_core::app::Line;
use jalon_core::app::script::is_unseen;
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node};

/// What stands on a screen as one text.
const BLOCKS: &str = "h1,h2,h3,h4,p,li,label,button,legend,dt,dd,td,th,figcaption,summary";
/// What has no words to say, or says them in another way.
const MUTE: &str = ".unseen,.away,.pictures #where,.speaker,.round,.tongues,select,textarea,script,svg,[hidden],[aria-hidden=true]";
/// Buttons about a line: heard with their line, left out when everything is read.
const TOOLS: &str = ".tools";

/// A line with the element that shows it.
struct Spoken {
    element: Element,
    line: Line,
    /// The pieces of text it is made of.
    pieces: Vec<SpokenPart>,
}

/// A piece of a line; its places are in UTF-16 units.
struct SpokenPart {
    node: Node,
    /// Where it stands among the words.
    start: u32,
    /// Where it begins in the text of its node.
    within: u32,
}

thread_local! {
    static SPOKEN: RefCell<Vec<Spoken>> = const { RefCell::new(Vec::new()) };
    /// The element that is shown as spoken now.
    static SHOWN: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// The lines of what was pressed, or of the whole screen.
pub(super) fn gather() -> Vec<Line> {
    let wanted = listen::wanted();
    let found: Vec<Spoken> = if wanted.is_empty() {
        let blocks = blocks();
        let said = blocks.iter().filter(|block| closest(block, TOOLS).is_none());
        said.flat_map(lines_alone).collect()
    } else {
        wanted.iter().flat_map(lines).collect()
    };
    let lines = found.iter().map(|spoken| spoken.line.clone()).collect();
    SPOKEN.set(found);
    lines
}

/// Every text of the screen, in order: what can be seen and has words.
#[must_use]
pub fn blocks() -> Vec<Element> {
    let mut blocks = all_in_main(&format!(":is({BLOCKS})"));
    blocks.retain(|block| {
        let around = near(block, "parentElement").and_then(|around| closest(&around, BLOCKS));
        let is_mute = closest(block, MUTE).is_some();
        around.is_none() && !is_mute && is_seen(block) && !words(block).is_empty()
    });
    blocks
}

/// The words of a block, as one text.
#[must_use]
pub fn words(block: &Element) -> String {
    let said = |spoken: Spoken| spoken.line.words;
    lines_alone(block).into_iter().map(said).collect::<Vec<_>>().join(" ")
}

fn is_seen(element: &Element) -> bool {
    let boxes = call(element, "getClientRects", &[]).and_then(|boxes| get(&boxes, "length"));
    boxes.and_then(|length| length.as_f64()).is_some_and(|length| length > 0.0)
}

/// The lines of a block without the buttons about it.
fn lines_alone(block: &Element) -> Vec<Spoken> {
    let mut lines = lines(block);
    lines.retain(|spoken| spoken.element == *block || closest(&spoken.element, TOOLS).is_none());
    lines
}

/// The lines of an element: one for each language and for each button in it.
fn lines(element: &Element) -> Vec<Spoken> {
    let mut lines = Vec::new();
    walk(element, element, &mut lines);
    lines.retain(|spoken: &Spoken| !spoken.line.words.trim().is_empty());
    if lines.is_empty()
        && let Some(name) = element.get_attribute("aria-label")
    {
        let mut spoken = open(element, element);
        spoken.line.words = name;
        lines.push(spoken);
    }
    lines
}

/// Goes through what `node` holds. `at` is the element that is shown as spoken.
fn walk(node: &Element, at: &Element, lines: &mut Vec<Spoken>) {
    let has_language = node.get_attribute("lang").is_some();
    let at = if node.tag_name() == "BUTTON" || has_language { node } else { at };
    let id = node.get_attribute("data-say").unwrap_or_default();
    let mut next = get(node, "firstChild");
    while let Some(child) = next {
        next = get(&child, "nextSibling");
        // An element has a name of its kind, a text has data.
        if get(&child, "tagName").is_some() {
            let inner: &Element = child.unchecked_ref();
            if closest(inner, MUTE).is_none() && is_seen(inner) {
                walk(inner, at, lines);
            }
        } else {
            let text = get(&child, "data").and_then(|data| data.as_string()).unwrap_or_default();
            if !text.trim().is_empty() {
                add(child.unchecked_ref(), &text, &id, node, at, lines);
            }
        }
    }
}

fn add(node: &Node, text: &str, id: &str, of: &Element, at: &Element, lines: &mut Vec<Spoken>) {
    if lines.last().is_none_or(|spoken| spoken.element != *at) {
        lines.push(open(of, at));
    }
    let Some(Spoken { line, pieces, .. }) = lines.last_mut() else { return };
    // A pause between two texts, unless the first brings its own.
    match line.words.trim_end().chars().next_back() {
        None => {}
        Some(last) if !is_stop(last) => line.words = format!("{}. ", line.words.trim_end()),
        Some(_) => line.words = format!("{} ", line.words.trim_end()),
    }
    // What only orders the text has no sound, and some voices name it.
    let mut within = 0;
    for part in text.split_inclusive(is_unseen) {
        let said = part.trim_end_matches(is_unseen);
        if !said.is_empty() {
            pieces.push(SpokenPart { node: node.clone(), start: units(&line.words), within });
            line.words.push_str(said);
        }
        within += units(part);
    }
    if !id.is_empty() && line.ids.last().is_none_or(|last| last != id) {
        line.ids.push(id.to_owned());
    }
}

/// Whether a text that ends so brings a pause of its own.
fn is_stop(last: char) -> bool {
    last.is_ascii_punctuation() || "؟،؛…»”“".contains(last)
}

fn open(of: &Element, at: &Element) -> Spoken {
    let lang = closest(of, "[lang]").and_then(|around| around.get_attribute("lang"));
    let line = Line { ids: Vec::new(), words: String::new(), lang: lang.unwrap_or_default() };
    Spoken { element: at.clone(), line, pieces: Vec::new() }
}

fn units(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or_default()
}

// --- what is shown while it is spoken ---------------------------------------------------------------

/// Shows the line with this number as spoken, and in it a word; nothing for `None`.
pub fn show_spoken(at: Option<usize>, word: Option<(u32, u32)>) {
    SPOKEN.with_borrow(|spoken| {
        let now = at.and_then(|at| spoken.get(at));
        let element = now.map(|spoken| spoken.element.clone());
        let before = SHOWN.replace(element.clone());
        if before != element {
            if let Some(before) = before {
                let _ = before.class_list().toggle_with_force("aloud", false);
            }
            if let Some(element) = &element {
                let _ = element.class_list().toggle_with_force("aloud", true);
                let nearest = js_sys::Object::new();
                set(&nearest, "block", &"nearest".into());
                call(element, "scrollIntoView", &[&nearest]);
            }
        }
        let range = now.zip(word).and_then(|(spoken, word)| range(&spoken.pieces, word));
        show_word(range.as_ref());
    });
}

/// The letters of a word, where they stand on the screen.
fn range(pieces: &[SpokenPart], (from, length): (u32, u32)) -> Option<JsValue> {
    let SpokenPart { node, start, within } =
        pieces.iter().rev().find(|piece| piece.start <= from)?;
    let text = node.text_content()?;
    let begin = from - start + within;
    // A voice may tell where a word begins and not where it ends.
    let rest: Vec<u16> = text.encode_utf16().skip(begin as usize).collect();
    let space = rest.iter().position(|unit| *unit == u16::from(b' ')).unwrap_or(rest.len());
    let length = if length == 0 { u32::try_from(space).ok()? } else { length };
    let end = (begin + length).min(units(&text));
    let range = new("Range", &[])?;
    call(&range, "setStart", &[node, &begin.into()])?;
    call(&range, "setEnd", &[node, &end.into()])?;
    Some(range)
}

/// Marks the word without touching the page, where the browser can.
fn show_word(range: Option<&JsValue>) {
    let Some(marks) = global("CSS").and_then(|css| get(&css, "highlights")) else { return };
    let name = "spoken-word".into();
    match range.and_then(|range| new("Highlight", &[range])) {
        Some(mark) => call(&marks, "set", &[&name, &mark]),
        None => call(&marks, "delete", &[&name]),
    };
}
