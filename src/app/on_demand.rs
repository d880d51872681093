//! Programs beside the application, which a visit that does without them does not pay for.
//!
//! Each is a module script that starts itself: see `site/programs/start.js`.

use std::cell::Cell;

use js_sys::{Array, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Event, HtmlScriptElement};

use crate::{
    context::Context,
    outline::{Program, ProgramFiles},
};

/// Property of a program's script, until that has started: what it was asked by, in order.
const ASKED: &str = "asked";

thread_local! {
    /// How often each program could not be loaded.
    static FAILURES: [Cell<usize>; Program::ALL.len()] = const { [Cell::new(0), Cell::new(0)] };
}

/// Loads a program, once, and gives it its text, and what it was asked by until it was there. Where that
/// fails, the visitor is told so, and loading may be tried again. `None` where the program is
/// there already, and listens for itself.
pub fn load(context: Context, program: Program, asked: &JsValue) -> Option<()> {
    let document = document();
    let ProgramFiles { script: file, content } = &context.outline.programs[program as usize];
    let address = context.href(&content.path);
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
    let mut source = context.href(&file.path);
    for _ in 0..failures(program) {
        source.push('?');
    }
    script.set_src(&source);
    let attributes = [
        ("integrity", &file.integrity),
        ("data-content", &address),
        ("data-integrity", &content.integrity),
    ];
    for (name, value) in attributes {
        script.set_attribute(name, value).ok()?;
    }
    Reflect::set(&script, &ASKED.into(), &Array::of1(asked)).ok()?;
    let failed = {
        let script = script.clone();
        Closure::<dyn Fn(Event)>::new(move |_| {
            script.remove();
            say_failed(context, program);
        })
    };
    script.set_onerror(Some(failed.into_js_value().unchecked_ref()));
    document.body()?.append_child(&script).ok()?;
    Some(())
}

fn failures(program: Program) -> usize {
    FAILURES.with(|failures| failures[program as usize].get())
}

/// Says that a program could not be loaded. The second time its files may be gone for good, with the build
/// that the page is of: then the page is offered anew, but not where that would lose it.
fn say_failed(context: Context, program: Program) {
    let before = failures(program);
    FAILURES.with(|failures| failures[program as usize].set(before + 1));
    let about = program.about();
    context.visitor.say(if !window().navigator().on_line() {
        about.offline
    } else if before == 0 {
        about.failure
    } else {
        about.again
    });
}
