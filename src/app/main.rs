//! The browser's side: reads the trip's outline, then starts the application on the page.

#![no_main]

use js_sys::Reflect;
use leptos::prelude::*;
use recap_app::{
    context::Context,
    fetch::read,
    mount,
    outline::{Outline, Texts},
    window_events::tell,
};
use rlsf::SmallGlobalTlsf;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::HtmlElement;

/// What the script of the page is told by an event of this name.
const STOPPED: &str = "recap:stopped";

/// A quarter of the standard library's in bytes, and as fast.
#[global_allocator]
static ALLOCATOR: SmallGlobalTlsf = SmallGlobalTlsf::new();

/// Called once the wasm is there. Not `main`, which sets up what programs have outside of a browser.
#[wasm_bindgen(start)]
fn run() {
    // A release has no words for a panic: see `scripts/environment.sh`.
    if cfg!(debug_assertions) {
        console_error_panic_hook::set_once();
    }
    wasm_bindgen_futures::spawn_local(async {
        // The page stays readable, and its script keeps marks: say why on the console.
        if let Err(error) = start().await {
            let problem = "The recap could not start; reload the page to try again.";
            web_sys::console::error_2(&problem.into(), &error);
            tell(STOPPED);
        }
    });
}

/// Reads from the document what it was written for. Not from the address: hosts serve the same file
/// under several.
async fn start() -> Result<(), JsValue> {
    let root: HtmlElement = document()
        .get_element_by_id("recap_app")
        .ok_or("there is no element with the id “recap_app”")?
        .dyn_into()?;
    let stamp = |name: &str| root.get_attribute(name).ok_or(["the page has no ", name].concat());
    let (path, base) = (stamp("data-path")?, stamp("data-base")?);
    // Asked for before this program was: see `site/document/load.js`.
    let outline = Reflect::get(&Reflect::get(&window(), &"recap".into())?, &"outline".into())?;
    let outline: Outline = read(outline.unchecked_into()).await?;
    let outline: &'static Outline = Box::leak(Box::new(outline.with_talk_pages()));
    let page = outline.page(&path).ok_or("the outline does not have this page")?;
    mount::start(Context::new(outline, base.leak(), Texts::new(), page));
    Ok(())
}
