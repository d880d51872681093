use leptos::prelude::*;

use crate::context::Context;

/// Says what stands in the way of keeping marks, if anything does.
#[component]
pub(crate) fn Notice(context: Context) -> impl IntoView {
    view! {
        <p class="notice" role="status">{move || context.visitor.notice()}</p>
    }
}
