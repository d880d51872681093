use leptos::prelude::*;

/// The place for what stands in the way of keeping marks, if anything does.
#[component]
pub(crate) fn Notice() -> impl IntoView {
    view! { <p class="notice" role="status"></p> }
}
