use leptos::prelude::*;

/// A heading of level 1 to 3.
#[component]
pub fn Heading(level: u8, text: &'static str) -> impl IntoView {
    match level {
        1 => view! { <h1>{text}</h1> }.into_any(),
        2 => view! { <h2>{text}</h2> }.into_any(),
        _ => view! { <h3>{text}</h3> }.into_any(),
    }
}
