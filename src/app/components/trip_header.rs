use leptos::prelude::*;

use super::watch_progress::WatchProgress;
use crate::{context::Context, outline::Progress};

/// The top of every page: the trip's name and how much of it the visitor has watched.
#[component]
pub(crate) fn TripHeader(context: Context) -> impl IntoView {
    let outline = context.outline;
    let talks = outline.entries.iter().filter_map(|entry| entry.talk.as_ref());
    let minutes = talks.map(|talk| talk.minutes);
    let progress = Progress::of(minutes, None, "Watched of the whole trip".to_owned());
    // A keepsake has no page for it.
    let find = outline.page("find/").map(|page| {
        view! {
            <a
                class="trip-header__find"
                data-find=""
                href=[&context.href(&page.path), "#find_words"].concat()
            >
                "Find"
            </a>
        }
    });
    view! {
        <header class="trip-header">
            <a class="trip-header__title" href=context.base>{outline.title.as_str()}</a>
            <WatchProgress context progress />
            {find}
            <button type="button" data-marks="open">"Your marks"</button>
        </header>
    }
}
