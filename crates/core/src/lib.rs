//! The core of Jalon: pure Rust that knows no browser.
//!
//! Where to start reading: [`instrument`] says what is asked, [`assessment`] what a person answered,
//! [`guidance`] what it means, [`plan`] what is agreed to do, [`share`] how it travels, [`group`] what many answered without telling who,
//! and [`app`] how the screens move.
//!
//! Arrows go one way: app → guidance, group → share → plan → assessment → instrument.

#![forbid(unsafe_code)]

pub mod app;
pub mod assessment;
pub mod group;
pub mod guidance;
pub mod instrument;
pub mod plan;
pub mod share;
