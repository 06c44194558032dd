//! Jalon: think ahead, in private, before a first meeting at a public social welfare centre.
//!
//! What Jalon asks, keeps and shares is the crate `jalon-core`, which knows no browser. Here stands what
//! does, in the browser build only: `web` (one thin adapter per effect), `ui` (elements, keyed lists, focus and
//! the pieces made of them) and `screens` (one file a screen). `scanner` turns an image into text and runs in a
//! worker of its own. The program `jalon` (`main`, `parts`) puts them together and fetches the parts of the app that
//! come later: what stands in a folder `later` or `workshop` is in a file of its own.
//!
//! Arrows go one way: main → parts → screens → ui → web → core.

pub mod scanner;

#[cfg(target_arch = "wasm32")]
pub mod screens;
#[cfg(target_arch = "wasm32")]
pub mod ui;
#[cfg(target_arch = "wasm32")]
pub mod web;
