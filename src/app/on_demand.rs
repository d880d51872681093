//! Programs beside the application, which a visit that does without them does not pay for.
//!
//! Each is a module script that starts itself: see `site/programs/start.js`.

use std::cell::Cell;

use js_sys::{Array, Reflect};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::HtmlScriptElement;

use crate::{context::Context, outline::Program};

/// Property of a program's script, until that has started: what it was asked by, in order.
const ASKED: &str = "asked";

thread_local! {
    static FAILURES: Cell<usize> = const { Cell::new(0) };
}

/// Loads a program, once, and gives it its text, and what it was asked by until it was there. Where that
/// fails, the visitor is told so in a sentence, and loading may be tried again. `None` where the program is
/// there already, and listens for itself.
pub fn load(
    context: Context,
    program: &Program,
    asked: &JsValue,
    failure: &'static str,
) -> Option<()> {
    let document = document();
    let address = context.href(&program.content.path);
    let known =
        document.query_selector(&["script[data-content='", &address, "']"].concat()).ok()?;
    if let Some(script) = known {
        let waiting: Array = Reflect::get(&script, &ASKED.into()).ok()?.dyn_into().ok()?;
        waiting.push(asked);
        return Some(());
    }
    let script: HtmlScriptElement = document.create_element("script").ok()?.unchecked_into();
    script.set_type("module");
    // Browsers run a module once: another attempt needs another address of the same file.
    script.set_src(&(context.href(&program.script.path) + &"?".repeat(FAILURES.get())));
    let attributes = [
        ("integrity", &program.script.integrity),
        ("data-content", &address),
        ("data-integrity", &program.content.integrity),
    ];
    for (name, value) in attributes {
        script.set_attribute(name, value).ok()?;
    }
    Reflect::set(&script, &ASKED.into(), &Array::of1(asked)).ok()?;
    let failed = {
        let script = script.clone();
        Closure::once_into_js(move || {
            script.remove();
            FAILURES.set(FAILURES.get() + 1);
            context.visitor.say(failure);
        })
    };
    script.set_onerror(Some(failed.unchecked_ref()));
    document.body()?.append_child(&script).ok()?;
    Some(())
}
