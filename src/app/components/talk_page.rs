use leptos::prelude::*;

use crate::context::Context;

/// The page of a talk, given the number of its text. It is no card: nothing of it folds.
#[component]
pub(super) fn TalkPage(context: Context, text: usize) -> impl IntoView {
    view! { <section class="talk-page" inner_html=context.texts.get(text)></section> }
}
