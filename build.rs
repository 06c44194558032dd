//! Keeps the linker's relocations in the app: `wasm-split-cli` divides it by them
//! (`docs/adr/0008-files-of-the-app.md`). The scanner is not divided and would carry them to the browser.

fn main() {
    if std::env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("wasm32") {
        println!("cargo::rustc-link-arg-bin=jalon=--emit-relocs");
    }
    println!("cargo::rerun-if-changed=build.rs");
}
