//! The decoding worker's entry point.
fn main() {}
