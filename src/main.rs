//! Mounts the app, nothing else.

#[cfg(target_arch = "wasm32")]
mod parts;

#[cfg(target_arch = "wasm32")]
fn main() {
    parts::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Jalon runs in a browser: build and serve it with `make run`.");
}
