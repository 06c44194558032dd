//! The core of Jalon: pure Rust that knows no browser.
//!
//! Where to start reading: [`instrument`] says what is asked, [`assessment`] what a person answered,
//! [`guidance`] what it means, [`plan`] what is agreed to do, [`share`] how it travels, [`group`] what many answered without
//! telling who, [`results`] how many work some time later, [`export`] what goes into a file of somebody else, [`near`] what
//! is near the person, and [`app`] how the screens move.
//!
//! Arrows go one way: app → guidance, export, results → group → share → plan → assessment → instrument.

#![forbid(unsafe_code)]

pub mod app;
pub mod assessment;
pub mod export;
pub mod group;
pub mod guidance;
pub mod instrument;
pub mod near;
pub mod plan;
pub mod results;
pub mod share;
pub mod spreadsheet;
