use leptos::prelude::*;

use crate::{context::Context, visitor::Scope};

/// How many talks the visitor has watched, as a bar and in words.
#[component]
pub fn WatchProgress(scope: Scope, total: usize) -> impl IntoView {
    let watched = Context::get().visitor.watched_count(scope);
    let words = {
        let watched = watched.clone();
        move || format!("{} of {total} watched", watched.get())
    };
    let label = match scope {
        Scope::Trip => "Watched of the whole trip".to_owned(),
        Scope::Day(date) => format!("Watched of {}", date.long()),
    };
    view! {
        <span class="watch-progress">
            <progress max=total value=move || watched.get() aria-label=label></progress>
            <span>{words}</span>
        </span>
    }
}
