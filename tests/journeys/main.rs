//! Whole journeys of people through the app, in real browsers. How to write one: `support/mod.rs`.
#![cfg(not(target_arch = "wasm32"))]

mod harness;
mod support;

mod adviser;
mod camera;
mod codes;
mod decoder;
mod device;
#[path = "../support/frames.rs"]
mod frames;
mod keyboard;
mod path;
mod print;
#[path = "../wire/samples.rs"]
#[allow(dead_code, reason = "the tests of the wire use all of it")]
mod samples;
mod screens;
mod start;
mod steps;
mod storage;
mod walk;
