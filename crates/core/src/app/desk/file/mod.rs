//! Into the file of the service, without typing twice: [`sections`] to paste, in the order of the official model contract,
//! and a file of JSON or one row of a table by [`export`](crate::export).
//!
//! No place leads here yet: a screen hands what is open to [`sections`], puts what [`plain`] and [`html`] make of it on the
//! clipboard, and shows [`lines`] one at a time. [`exported`] is what a file is made of, [`opened`] what comes back.

mod paste;
mod sections;
#[cfg(test)]
mod tests;
mod visit;

pub use crate::export::MAX_FILE;
pub use paste::{LONGEST, html, lines, plain};
pub use sections::{FileLine, FilePart, FileSection, sections};
pub use visit::{exported, json_file, opened, refusal, table_file};
