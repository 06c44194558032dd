//! The element builder, in a browser: what ends, what stays, and what is not touched.
#![cfg(target_arch = "wasm32")]

#[path = "ui/page.rs"]
mod page;

mod ui {
    mod field;
    mod focus;
    mod list;
    mod refill;
    mod text;
}

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
