//! Whole journeys of people through the app, in real browsers. How to write one: `support/mod.rs`.
#![cfg(not(target_arch = "wasm32"))]

mod harness;
mod support;
