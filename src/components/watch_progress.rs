use leptos::prelude::*;

use crate::{context::Context, outline::Progress};

/// How many talks the visitor has watched, as a bar and in words.
#[component]
pub(super) fn WatchProgress(progress: Progress) -> impl IntoView {
    let Progress { day, total, label } = progress;
    let watched = Context::get().visitor.watched_count(day);
    let words = {
        let watched = watched.clone();
        move || format!("{} of {total} watched", watched.get())
    };
    view! {
        <span class="watch-progress">
            <progress max=total value=move || watched.get() aria-label=label></progress>
            <span>{words}</span>
        </span>
    }
}
