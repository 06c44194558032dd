//! What a browser may or may not have, reached by name. Each typed function of web-sys costs a line in the
//! script of the first load; these cost none.

use super::page;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// A property, or nothing.
pub(super) fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(of, &name.into()).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

/// Something the window has, or has not.
pub(super) fn global(name: &str) -> Option<JsValue> {
    get(&page::window(), name)
}

/// Sets a property; whether it could be.
pub(super) fn set(of: &JsValue, name: &str, value: &JsValue) -> bool {
    Reflect::set(of, &name.into(), value).unwrap_or(false)
}

/// Calls a method.
pub(super) fn call(of: &JsValue, name: &str, with: &[&JsValue]) -> Option<JsValue> {
    let function: Function = get(of, name)?.dyn_into().ok()?;
    Reflect::apply(&function, of, &list(with)).ok()
}

/// Makes something of a kind that the window may know.
pub(super) fn new(kind: &str, with: &[&JsValue]) -> Option<JsValue> {
    let kind: Function = global(kind)?.dyn_into().ok()?;
    Reflect::construct(&kind, &list(with)).ok()
}

/// A function for the browser to call. It lives as long as the browser holds it.
pub(super) fn callback(call: impl FnMut(JsValue) + 'static) -> JsValue {
    Closure::<dyn FnMut(JsValue)>::new(call).into_js_value()
}

fn list(of: &[&JsValue]) -> Array {
    of.iter().copied().collect()
}
