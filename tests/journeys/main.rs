//! Whole journeys of people through the app, in real browsers. How to write one: `support/mod.rs`.
#![cfg(not(target_arch = "wasm32"))]

mod harness;
mod support;

mod adviser;
mod aloud;
mod aside;
mod asked;
mod camera;
mod codes;
mod compare;
mod decoder;
mod device;
mod erased;
mod facilitator;
mod follow_up;
#[path = "../support/frames.rs"]
mod frames;
mod group;
mod heard;
mod holding;
mod in_sight;
mod keyboard;
mod modes;
mod offline;
mod opened;
mod paper;
mod parts;
mod path;
mod pictures;
mod print;
mod refused;
mod releases;
mod reminder;
mod rest;
mod rests;
mod round;
#[path = "../wire/samples.rs"]
#[allow(dead_code, reason = "the tests of the wire use all of it")]
mod samples;
mod scanner;
mod screens;
#[path = "../wire/sentences.rs"]
#[allow(dead_code, reason = "the tests of the wire use all of it")]
mod sentences;
mod spoilt;
mod start;
mod steps;
mod storage;
mod taken;
mod trap;
mod turns;
mod unbroken;
mod voice;
mod walk;
mod way_on;
mod welcome;
#[path = "../wire/whole.rs"]
#[allow(dead_code, reason = "the tests of the wire use all of it")]
mod whole;
mod whole_summary;
mod without_workshop;
