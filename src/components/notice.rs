use leptos::prelude::*;

use crate::context::Context;

/// Says what stands in the way of keeping marks, if anything does.
#[component]
pub(crate) fn Notice(context: Context) -> impl IntoView {
    let notice = context.visitor.notice();
    view! {
        <p class="notice" role="status">{move || notice.get()}</p>
    }
}
