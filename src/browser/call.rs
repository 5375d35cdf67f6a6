//! Calls of what only some browsers have. A missing function or a refusal is `None`, where the plain bindings would
//! stop the app.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// What an object has under a name.
pub fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok().filter(|found| !found.is_undefined() && !found.is_null())
}

/// Calls a function of an object.
pub fn call(on: &JsValue, name: &str, with: &[JsValue]) -> Option<JsValue> {
    let function: Function = get(on, name)?.dyn_into().ok()?;
    function.apply(on, &with.iter().collect::<Array>()).ok()
}

/// Makes an object of a class of the window.
pub fn make(class: &str, with: &[JsValue]) -> Option<JsValue> {
    let class: Function = get(&js_sys::global(), class)?.dyn_into().ok()?;
    Reflect::construct(&class, &with.iter().collect::<Array>()).ok()
}

/// A plain object.
pub fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let made = Object::new();
    for (name, value) in fields {
        // A plain object takes every field.
        let _ = Reflect::set(&made, &(*name).into(), value);
    }
    made.into()
}

/// A function that can be called once. What makes one stands here once, and not wherever one is made.
pub fn once(then: impl FnOnce() + 'static) -> JsValue {
    once_of(Box::new(then))
}

#[inline(never)]
fn once_of(then: Box<dyn FnOnce()>) -> JsValue {
    Closure::once_into_js(then)
}

/// Waits for a promise and hands on what it came to, `None` where it failed or is none.
pub fn then(promise: Option<JsValue>, done: impl FnOnce(Option<JsValue>) + 'static) {
    settled(promise, Box::new(|came| done(came.ok())));
}

/// The same with why it failed; `Err` with nothing where it is no promise.
#[inline(never)]
fn settled(promise: Option<JsValue>, done: Box<dyn FnOnce(Result<JsValue, JsValue>)>) {
    match promise.and_then(|promise| promise.dyn_into::<Promise>().ok()) {
        Some(promise) => spawn_local(async move { done(JsFuture::from(promise).await) }),
        None => done(Err(JsValue::UNDEFINED)),
    }
}

/// Waits for what a person was asked by the browser, and goes on where it was refused, or could not even be asked. To change
/// one's mind is to refuse nothing.
pub fn if_refused(asked: Option<JsValue>, refused: impl FnOnce() + 'static) {
    let name = |reason: &JsValue| get(reason, "name").and_then(|name| name.as_string());
    settled(
        asked,
        Box::new(move |came| {
            if came.is_err_and(|reason| name(&reason).as_deref() != Some("AbortError")) {
                refused();
            }
        }),
    );
}
