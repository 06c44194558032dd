//! Near the person: municipalities, places, and what a centre says of itself.

#[path = "near/centre.rs"]
mod centre;
#[path = "near/municipalities.rs"]
mod municipalities;
#[path = "near/places.rs"]
mod places;

/// A file of the project.
fn file(path: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(path).expect("a file of the project")
}
