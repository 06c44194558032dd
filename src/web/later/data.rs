//! Files of data beside the app, fetched by the screens that show them.

use crate::web::page;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The municipalities.
pub const MUNICIPALITIES: &str = "near/municipalities.json";
/// The directory.
pub const PLACES: &str = "near/places.json";
/// What a centre says of itself; most hosts have none.
pub const CENTRE: &str = "service.json";

/// The text of a file of data, for `then`; `None` where there is no such file or it does not come.
pub fn fetch_data(path: &'static str, then: impl FnOnce(Option<String>) + 'static) {
    leptos::task::spawn_local(async move { then(text(path).await) });
}

async fn text(path: &str) -> Option<String> {
    let answer = JsFuture::from(page::window().fetch_with_str(path)).await.ok()?;
    let answer: Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    let text = JsFuture::from(answer.text().ok()?).await.ok()?.as_string()?;
    // Some hosts answer with a page where a file is missing.
    (!text.trim_start().starts_with('<')).then_some(text)
}
