//! Jalon: think ahead, in private, before a first meeting at a public social welfare centre.
//!
//! What Jalon asks, keeps and shares is the crate `jalon-core`, which knows no browser. Here stands what
//! does, in the browser build only: `web` (one thin adapter per effect), `screens` (one file a screen) and
//! `components` (small pieces). `scanner` turns an image into text and runs in a worker of its own.
//!
//! Arrows go one way: screens → components → web → core.

pub mod scanner;

#[cfg(target_arch = "wasm32")]
pub mod components;
#[cfg(target_arch = "wasm32")]
pub mod screens;
#[cfg(target_arch = "wasm32")]
pub mod web;
