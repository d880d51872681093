use leptos::prelude::*;

use crate::context::Context;

/// Whose trip it was, what the recap was made from, and where ticks are kept.
#[component]
pub(crate) fn TripFooter(context: Context) -> impl IntoView {
    let Context { outline, texts, .. } = context;
    view! { <footer class="trip-footer" inner_html=texts.get(outline.footer)></footer> }
}
