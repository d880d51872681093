use leptos::prelude::*;

use crate::trip::{Length, Link, LinkKind};

/// Where to read, watch and download; the recording with its length.
#[component]
pub fn LinkList(
    links: &'static [Link],
    #[prop(optional_no_strip)] length: Option<Length>,
) -> impl IntoView {
    let items = links.iter().map(|link| {
        let length = length
            .filter(|_| link.kind == LinkKind::Recording)
            .map(|length| format!(" ({length})"));
        view! { <li><a href=link.url.as_str()>{link.label.as_str()}</a> {length}</li> }
    });
    (!links.is_empty()).then(|| view! { <ul class="link-list">{items.collect_view()}</ul> })
}
