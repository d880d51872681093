//! The browser's side: fetches the trip, then takes the page over.

use leptos::prelude::*;
use recap::{context::Context, hydration::take_over, route::Route, site::Site, trip::Trip};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlElement, Response};

fn main() {
    console_error_panic_hook::set_once();
    leptos::task::spawn_local(async {
        // The page stays readable, and ticks are still journalled: say why on the console.
        if let Err(error) = start().await {
            let problem = "The recap could not start; reload the page to try again.";
            web_sys::console::error_2(&problem.into(), &error);
        }
    });
}

/// Reads from the document what it was rendered for. Never from the address: hosts serve the
/// same file under several, and a first rendering that differs from the file is fatal.
async fn start() -> Result<(), JsValue> {
    let root: HtmlElement = document()
        .get_element_by_id("recap")
        .ok_or("there is no element with the id “recap”")?
        .dyn_into()?;
    let stamp = |name: &str| root.dataset().get(name).ok_or(format!("the page has no data-{name}"));
    let (route, base, data) = (stamp("route")?, stamp("base")?, stamp("trip")?);
    let trip = fetch_trip(&data).await?;
    take_over(root, Context::new(Site::leak(trip, base), Route::parse(&route)));
    Ok(())
}

async fn fetch_trip(url: &str) -> Result<Trip, JsValue> {
    let response: Response = JsFuture::from(window().fetch_with_str(url)).await?.dyn_into()?;
    if !response.ok() {
        return Err(format!("{url}: status {}", response.status()).into());
    }
    let bytes = JsFuture::from(response.array_buffer()?).await?;
    let bytes = js_sys::Uint8Array::new(&bytes).to_vec();
    postcard::from_bytes(&bytes).map_err(|error| format!("{url}: {error}").into())
}
