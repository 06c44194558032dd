//! Jalon: think ahead, in private, before a first meeting at a public social welfare centre.
//!
//! Where to start reading: [`instrument`] says what is asked, [`assessment`] what a person answered,
//! [`group`] what many answered without telling who, [`app`] how the screens move. Everything here is
//! pure Rust that knows no browser, except the modules at the end, which exist in the browser build only:
//! `web` (one thin adapter per effect), `screens` (one file a screen) and `components` (small pieces).
//! `scanner` turns an image into text and runs in a worker of its own.
//!
//! Arrows go one way: screens → app → guidance, group → share → assessment → instrument.

pub mod app;
pub mod assessment;
pub mod group;
pub mod guidance;
pub mod instrument;
pub mod scanner;
pub mod share;

#[cfg(target_arch = "wasm32")]
pub mod components;
#[cfg(target_arch = "wasm32")]
pub mod screens;
#[cfg(target_arch = "wasm32")]
pub mod web;
