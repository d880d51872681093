use leptos::prelude::*;

/// The place for what stands in the way of keeping marks, if anything does. Its button is answered by the
/// script of the page.
#[component]
pub(crate) fn Notice() -> impl IntoView {
    view! {
        <div class="notices">
            <p class="notice" role="status"></p>
            <button type="button" data-close="" aria-label="Close"></button>
        </div>
    }
}
