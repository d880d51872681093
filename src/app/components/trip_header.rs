use leptos::{either::Either, prelude::*};

use super::watch_progress::watch_progress;
use crate::{context::Context, outline::Progress};

/// The top of every page: the trip's name and how much of it the visitor has watched.
#[component]
pub(crate) fn TripHeader(context: Context) -> impl IntoView {
    let outline = context.outline;
    let own = outline.own;
    let progress =
        Progress { label: "Watched of the whole trip".to_owned(), ..outline.progress(None) };
    // A keepsake has no page for it.
    let find = outline.page("find/").map(|page| {
        view! {
            <a
                class="trip-header__find"
                data-find=""
                lang=own.lang()
                dir=own.dir()
                href=[&context.href(&page.path), "#find_words"].concat()
            >
                "Find"
            </a>
        }
    });
    // One of the two, by the room that there is.
    let title = outline.title.as_str();
    let title = match &outline.short_title {
        None => Either::Left(title),
        Some(short) => Either::Right(view! { <span>{title}</span><span>{short.as_str()}</span> }),
    };
    view! {
        <header class="trip-header">
            <a class="trip-header__title" href=context.base>{title}</a>
            <div inner_html=watch_progress(context, &progress)></div>
            {find}
            <button type="button" data-marks="open" lang=own.lang() dir=own.dir()>
                "Your marks"
            </button>
        </header>
    }
}
