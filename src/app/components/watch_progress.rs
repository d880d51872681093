use leptos::prelude::*;
use recap_marks::decimal;

use crate::{context::Context, outline::Progress};

/// How many talks the visitor has watched, as a bar and in words, and how many minutes that makes.
/// The trip's is announced; a day's, which changes along with it, is not.
#[component]
pub(super) fn WatchProgress(context: Context, progress: Progress) -> impl IntoView {
    let watched = context.visitor.watched(progress.day);
    let Progress { day, total, label, .. } = progress.clone();
    let total = decimal(total as u64);
    let value = {
        let watched = watched.clone();
        move || decimal(watched.get().talks.into())
    };
    // One closure writes both, each that differs is paid for in bytes.
    let words = |in_minutes: bool| {
        let (watched, progress) = (watched.clone(), progress.clone());
        move || {
            let watched = watched.get();
            if in_minutes {
                progress.minutes_in_words(watched.minutes)
            } else {
                progress.talks_in_words(watched.talks)
            }
        }
    };
    view! {
        <span class="watch-progress">
            <progress max=total value=value aria-label=label></progress>
            <span role=day.is_none().then_some("status")>{words(false)}</span>
        </span>
        <span class="watched-minutes">{words(true)}</span>
    }
}
