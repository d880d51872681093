//! Programs beside the application, which a visit that does without them does not pay for.
//!
//! Each is a module script that starts itself: see `prerender/start.js`.

use std::cell::Cell;

use js_sys::{Array, Reflect};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::HtmlScriptElement;

/// Property of a program's script, until that has started: what it was asked by, in order.
const ASKED: &str = "asked";

thread_local! {
    static FAILURES: Cell<usize> = const { Cell::new(0) };
}

/// Loads a program, once, by the address of its script, and gives it the text at another address, and
/// what it was asked by until it was there. Where that fails, a function is called, and loading may be
/// tried again. `None` where the program is there already, and listens for itself.
pub fn load(
    program: &str,
    content: &str,
    asked: &JsValue,
    failed: impl FnOnce() + 'static,
) -> Option<()> {
    let document = document();
    let known = document.query_selector(&format!("script[data-content='{content}']")).ok()?;
    if let Some(script) = known {
        let waiting: Array = Reflect::get(&script, &ASKED.into()).ok()?.dyn_into().ok()?;
        waiting.push(asked);
        return Some(());
    }
    let script: HtmlScriptElement = document.create_element("script").ok()?.unchecked_into();
    script.set_type("module");
    // Browsers run a module once: another attempt needs another address of the same file.
    script.set_src(&(program.to_owned() + &"?".repeat(FAILURES.get())));
    script.set_attribute("data-content", content).ok()?;
    Reflect::set(&script, &ASKED.into(), &Array::of1(asked)).ok()?;
    let failed = {
        let script = script.clone();
        Closure::once_into_js(move || {
            script.remove();
            FAILURES.set(FAILURES.get() + 1);
            failed();
        })
    };
    script.set_onerror(Some(failed.unchecked_ref()));
    document.body()?.append_child(&script).ok()?;
    Some(())
}
