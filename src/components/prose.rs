use leptos::prelude::*;

use crate::trip::Html;

/// Finished prose, if there is any.
#[component]
pub fn Prose(html: Option<&'static Html>) -> impl IntoView {
    html.map(|html| view! { <div class="prose" inner_html=html.as_str()></div> })
}
