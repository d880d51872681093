use leptos::prelude::*;

use crate::context::Context;

/// The place for what stands in the way of keeping marks, if anything does. Its button is answered by the
/// script of the page.
#[component]
pub(crate) fn Notice(context: Context) -> impl IntoView {
    let own = context.outline.own;
    view! {
        <div class="notices">
            <p class="notice" role="status" lang=own.lang() dir=own.dir()></p>
            <button type="button" data-close="" aria-label="Close" lang=own.lang()></button>
        </div>
    }
}
