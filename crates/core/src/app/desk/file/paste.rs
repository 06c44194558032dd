//! Sections as text and as HTML. Programs for files take plain lines, word processors a list; neither gets what only
//! screens understand.

use super::sections::{FileLine, FileSection};
use crate::app::desk::sheet::Wording;
use crate::app::text::{Arg, Text};
use crate::instrument::Locale;
use crate::plan::Due;

/// A line has at most this many characters, but for what cannot be parted.
pub const LONGEST: usize = 200;

/// Between two things that are said of one: either may have a comma in it.
const BETWEEN: &str = " · ";

/// What says the words of a message.
type Say<'a> = &'a dyn Fn(&Text) -> String;

/// Without the marks that tell a screen where words of another direction begin and end: other programs show them as boxes.
fn unmarked(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

fn worded(wording: &Wording, say: Say) -> String {
    match wording {
        Wording::Text(text) => unmarked(&say(text)),
        Wording::Own(words) => unmarked(words),
    }
}

/// The line with its name and date, in as many lines as it needs: what is long goes on under the same name.
fn broken(line: &FileLine, say: Say) -> Vec<String> {
    let name = line.name.as_ref().map(|name| worded(name, say));
    let whole = |said: &str| {
        let named = match &name {
            Some(name) => say(&Text::of("name-and-value").words("name", name).words("value", said)),
            None => said.to_owned(),
        };
        // A date goes on after a sentence of somebody's own.
        let what = named.trim_end_matches('.');
        let dated = |date| say(&Text::of("file-due").words("what", what).with("date", date));
        unmarked(&match line.due {
            Some(Due::Day(day)) => dated(Arg::Day(day)),
            Some(Due::Month(month)) => dated(Arg::Month(month)),
            None => named,
        })
    };
    let mut lines = Vec::new();
    let mut so_far: Option<String> = None;
    for wording in &line.said {
        let said = worded(wording, say);
        so_far = Some(match so_far {
            None => said,
            Some(before) => {
                let both = [&before, BETWEEN, &said].concat();
                if whole(&both).chars().count() <= LONGEST {
                    both
                } else {
                    lines.push(whole(&before));
                    said
                }
            }
        });
    }
    lines.extend(so_far.map(|said| whole(&said)));
    lines
}

/// The lines of a section, one action a line, for programs with a field for each.
#[must_use]
pub fn lines(section: &FileSection, say: Say) -> Vec<String> {
    section.lines.iter().flat_map(|line| broken(line, say)).collect()
}

/// The sections as plain text. One alone is pasted into a field that has its title already.
#[must_use]
pub fn plain(sections: &[FileSection], say: Say) -> String {
    let filled = || sections.iter().filter(|section| !section.lines.is_empty());
    let is_one = filled().count() == 1;
    let mut text = Vec::new();
    for section in filled() {
        if !is_one {
            if !text.is_empty() {
                text.push(String::new());
            }
            text.push(unmarked(&say(&section.part.title())));
        }
        text.extend(lines(section, say).into_iter().map(|line| format!("– {line}")));
    }
    // What Windows programs take for the end of a line, all others do too.
    text.join("\r\n")
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            c => safe.push(c),
        }
    }
    safe
}

/// The sections as HTML of a list each, in the language `locale`. What is all in own words says in which language.
#[must_use]
pub fn html(sections: &[FileSection], locale: Locale, say: Say) -> String {
    let filled = || sections.iter().filter(|section| !section.lines.is_empty());
    let is_one = filled().count() == 1;
    let mut text =
        format!("<div lang=\"{}\" dir=\"{}\">", locale.tag(), locale.direction().as_str());
    for section in filled() {
        if !is_one {
            let title = escaped(&unmarked(&say(&section.part.title())));
            text.extend(["<h3>", &title, "</h3>"]);
        }
        text.push_str("<ul>");
        for line in &section.lines {
            let is_own = |wording: &Wording| matches!(wording, Wording::Own(_));
            let own = line.name.is_none() && line.due.is_none() && line.said.iter().all(is_own);
            let of = section.written_in;
            let language = if own && of != locale {
                format!(" lang=\"{}\" dir=\"{}\"", of.tag(), of.direction().as_str())
            } else {
                String::new()
            };
            for said in broken(line, say) {
                text.extend(["<li", &language, ">", &escaped(&said), "</li>"]);
            }
        }
        text.push_str("</ul>");
    }
    text.push_str("</div>");
    text
}
