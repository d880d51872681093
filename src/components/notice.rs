use leptos::prelude::*;

use crate::{context::Context, storage::StorageTrouble};

/// Says what stands in the way of keeping ticks, if anything does.
#[component]
pub(crate) fn Notice() -> impl IntoView {
    let trouble = Context::get().visitor.trouble();
    view! {
        <p class="notice" role="status">
            {move || trouble.get().map(StorageTrouble::sentence)}
        </p>
    }
}
