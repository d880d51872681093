use leptos::prelude::*;
use recap_marks::decimal;

use crate::{
    context::Context,
    outline::Progress,
    progress::{MINUTES, TALKS, name},
};

/// How many talks the visitor has watched, as a bar and in words, and how many minutes that makes: as
/// it is when the page is rendered. From then on the visitor writes what changes.
/// The trip's is announced; a day's, which changes along with it, is not.
#[component]
pub(super) fn WatchProgress(context: Context, progress: Progress) -> impl IntoView {
    let watched = context.visitor.watched(progress.day);
    let name = name(progress.day);
    let own = context.outline.own;
    let role = progress.day.is_none().then_some("status");
    view! {
        <span class="watch-progress">
            <progress
                max=decimal(progress.total as u64)
                value=decimal(watched.talks.into())
                aria-label=progress.label.clone()
                data-progress=name.clone()
                lang=own.lang()
            ></progress>
            <span role=role data-progress=name.clone() data-counts=TALKS lang=own.lang() dir=own.dir()>
                {progress.talks_in_words(watched.talks)}
            </span>
        </span>
        <span class="watched-minutes" data-progress=name data-counts=MINUTES lang=own.lang() dir=own.dir()>
            {progress.minutes_in_words(watched.minutes)}
        </span>
    }
}
