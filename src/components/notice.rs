use leptos::prelude::*;

use crate::context::Context;

/// Says what stands in the way of keeping ticks, if anything does.
#[component]
pub(crate) fn Notice() -> impl IntoView {
    let trouble = Context::get().visitor.trouble();
    view! {
        <p class="notice" role="status">
            {move || trouble.get().map(|trouble| trouble.to_string()).unwrap_or_default()}
        </p>
    }
}
