use recap_marks::decimal;

use crate::{
    context::Context,
    outline::Progress,
    progress::{MINUTES, TALKS, name},
};

/// Writes how many talks the visitor has watched, as a bar and in words, and how many minutes that makes: as
/// it is when the page is rendered. From then on the visitor writes what changes.
/// The trip's is announced; a day's, which changes along with it, is not.
pub(super) fn watch_progress(context: Context, progress: &Progress) -> String {
    let watched = context.visitor.watched(progress.day);
    let place = [" data-progress=\"", &name(progress.day), "\"", context.outline.own.attributes()];
    let place = place.concat();
    let role = if progress.day.is_none() { " role=\"status\"" } else { "" };
    [
        "<span class=\"watch-progress\"><progress max=\"",
        &decimal(progress.total as u64),
        "\" value=\"",
        &decimal(watched.talks.into()),
        "\" aria-label=\"",
        &progress.label,
        "\"",
        &place,
        "></progress><span",
        role,
        &place,
        " data-counts=\"",
        TALKS,
        "\">",
        &progress.talks_in_words(watched.talks),
        "</span></span><span class=\"watched-minutes\"",
        &place,
        " data-counts=\"",
        MINUTES,
        "\">",
        &progress.minutes_in_words(watched.minutes),
        "</span>",
    ]
    .concat()
}
