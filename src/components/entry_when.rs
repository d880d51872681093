use leptos::prelude::*;

use crate::trip::{Day, Entry};

/// The time of an entry where known, marked where it was inferred.
#[component]
pub fn EntryWhen(entry: &'static Entry, day: Option<&'static Day>) -> impl IntoView {
    let time = entry.start.as_ref().map(|start| {
        let datetime = match day {
            Some(day) => format!("{}T{}", day.date, start.value),
            None => start.value.to_string(),
        };
        let end = entry.end.as_ref().map(|end| format!("–{}", end.value));
        view! { <time datetime=datetime>{format!("{}{}", start.value, end.unwrap_or_default())}</time> }
    });
    let inferred = entry.day_because.is_some()
        || entry.start.as_ref().is_some_and(|start| start.because.is_some())
        || entry.end.as_ref().is_some_and(|end| end.because.is_some());
    let inferred = inferred.then(|| view! { <em class="entry-when__inferred">"inferred"</em> });
    (time.is_some() || inferred.is_some())
        .then(|| view! { <span class="entry-when">{time} {inferred}</span> })
}
