//! What comes out of the printer: the page as a PDF, its pages, their sizes and their text. Poppler reads it
//! (`scripts/tools.sh test` installs it).

use std::process::Command;

use base64::Engine;
use fantoccini::wd::{PrintConfiguration, PrintMargins, PrintSize};
use serde_json::json;

use super::app::App;
use super::browser::Browser;

/// A4 in centimetres, and in points.
const A4: [(f64, f64); 2] = [(21.0, 29.7), (595.3, 841.9)];

/// Letters in the shape they have within a word.
const SHAPED: std::ops::RangeInclusive<char> = '\u{fe80}'..='\u{fefc}';

/// A page of the app on paper.
#[derive(Debug)]
pub struct Pdf {
    file: String,
    /// The text of each sheet, as [`letters`] leaves it.
    pub sheets: Vec<String>,
}

impl App {
    /// Prints the page as it would be printed now; `None` where nothing can be printed or read.
    ///
    /// # Panics
    /// When a sheet is not A4.
    pub async fn printed(&self, name: &str) -> Option<Pdf> {
        let pdf = match self.browser {
            Browser::Chromium => {
                let params = json!({ "preferCSSPageSize": true, "printBackground": false });
                let answer = self.devtools("Page.printToPDF", params).await;
                let data = answer["data"].as_str().expect("a file").to_owned();
                base64::engine::general_purpose::STANDARD.decode(data).expect("base 64")
            }
            Browser::Firefox => {
                let (width, height) = A4[0];
                // What `@page` of styles/print.css says: the driver goes by its own.
                let margins = PrintMargins { top: 1.0, bottom: 1.0, left: 1.4, right: 1.4 };
                let page = PrintConfiguration::builder()
                    .size(PrintSize { width, height })
                    .margins(margins)
                    .shrink_to_fit(false);
                let page = page.build().expect("a page");
                self.client.print(page).await.expect("Firefox prints")
            }
            // Its driver does not print.
            Browser::WebKit => return None,
        };
        let file = format!("{}-{name}.pdf", self.stem);
        std::fs::write(&file, pdf).expect("test-results can be written");
        read(file)
    }
}

impl Pdf {
    /// Checks the number of sheets.
    ///
    /// # Panics
    /// When there are more or fewer.
    pub fn has_sheets(&self, count: usize) {
        assert_eq!(self.sheets.len(), count, "{} sheets in {}", self.sheets.len(), self.file);
    }

    /// Checks that each of these stands on some sheet, or that none does. Of Firefox's Arabic every letter is a sign by
    /// itself for who reads the file: there is no text to look for.
    ///
    /// # Panics
    /// When it is otherwise.
    pub fn says(&self, texts: &[String], wanted: bool) {
        if self.sheets.iter().any(|sheet| sheet.chars().any(|c| SHAPED.contains(&c))) {
            return;
        }
        for text in texts {
            let there = self.sheets.iter().any(|sheet| sheet.contains(&letters(text)));
            let what = if wanted { "is missing in" } else { "should not stand in" };
            assert_eq!(there, wanted, "“{text}” {what} {}", self.file);
        }
    }
}

/// The text of each sheet, read in this way.
fn sheets(file: &str, way: &[&str]) -> Option<Vec<String>> {
    let Ok(answer) = Command::new("pdftotext").args(way).args([file, "-"]).output() else {
        assert!(std::env::var_os("CI").is_none(), "CI is set, and pdftotext is not installed");
        println!("{file} NOT READ: scripts/tools.sh test installs pdftotext on Debian");
        return None;
    };
    // A form feed ends each sheet.
    let text = String::from_utf8_lossy(&answer.stdout);
    Some(text.split_terminator('\u{c}').map(str::to_owned).collect())
}

fn read(file: String) -> Option<Pdf> {
    // Line by line as one reads, which tears apart what stands in two lines beside others; and as it was drawn, which
    // may turn the words of an Arabic line round.
    let drawn = sheets(&file, &["-raw"])?;
    let turned = |sheet: &str| -> String {
        let line = |line: &str| line.split_whitespace().rev().collect::<Vec<_>>().join(" ");
        sheet.lines().map(line).collect::<Vec<_>>().join("\n")
    };
    let ways = |(read, drawn): (String, String)| {
        [letters(&read), letters(&drawn), letters(&turned(&drawn))].join(" ")
    };
    let sheets: Vec<String> = sheets(&file, &[])?.into_iter().zip(drawn).map(ways).collect();
    assert!(!sheets.is_empty(), "{file} is empty");
    let sizes = Command::new("pdfinfo").args(["-l", "99", &file]).output().expect("pdfinfo");
    let sizes = String::from_utf8_lossy(&sizes.stdout).into_owned();
    let sizes: Vec<Vec<f64>> = sizes
        .lines()
        .filter(|line| line.starts_with("Page ") && line.contains(" size:"))
        .map(|line| line.split_whitespace().skip(2).filter_map(|n| n.parse().ok()).collect())
        .collect();
    assert_eq!(sizes.len(), sheets.len(), "{file}");
    let (width, height) = A4[1];
    for size in sizes {
        let fits = (size[0] - width).abs() < 2.0 && (size[1] - height).abs() < 2.0;
        assert!(fits, "{file}: {size:?} is not A4");
    }
    Some(Pdf { file, sheets })
}

/// Nothing but letters and digits, however the lines are broken. Lam and alef are one sign on paper, and a reader
/// takes it apart the wrong way round: the letters of such signs stand in one order.
fn letters(text: &str) -> String {
    let mut out = String::new();
    let mut joined: Vec<char> = Vec::new();
    let text = text.replace('ﬃ', "ffi").replace('ﬁ', "fi").replace('ﬂ', "fl").replace('ﬀ', "ff");
    for c in text.chars().chain(['\0']) {
        if "لاأإآى".contains(c) {
            joined.push(c);
        } else {
            joined.sort_unstable();
            out.extend(joined.drain(..));
            out.extend(c.is_alphanumeric().then_some(c));
        }
    }
    out
}
