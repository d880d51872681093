use leptos::prelude::*;

use crate::{
    route::Route,
    sharing::{Shared, share},
    site::Site,
    trip::Day,
    visitor::Visitor,
};

/// A button that hands on the link to a day, and says how it did.
#[component]
pub fn ShareDay(day: &'static Day) -> impl IntoView {
    let site = expect_context::<Site>();
    let arrived = expect_context::<Visitor>().has_arrived();
    let shared = RwSignal::new(None);
    let route = Route::Day(day.date);
    let share_day = move |_| {
        let (title, href) = (route.title(site.trip), route.href(site.base));
        leptos::task::spawn_local(async move {
            shared.set(Some(share(&title, &href).await));
        });
    };
    let said = move || match shared.get() {
        None | Some(Shared::Dismissed) => "",
        Some(Shared::Sent) => "Shared.",
        Some(Shared::Copied) => "Link copied.",
        Some(Shared::ByHand(_)) => "Copy this link:",
    };
    let field = move || match shared.get() {
        Some(Shared::ByHand(url)) => Some(view! { <LinkField url /> }),
        _ => None,
    };
    view! {
        <span class="share-day">
            <button type="button" disabled=move || !arrived.get() on:click=share_day>
                "Share this day"
                <span class="visually-hidden">": " {day.date.long()}</span>
            </button>
            <span role="status">{said}</span>
            {field}
        </span>
    }
}

/// An address in a text field, selected, ready to be copied.
#[component]
fn LinkField(url: String) -> impl IntoView {
    let field = NodeRef::<leptos::html::Input>::new();
    field.on_load(|field| {
        field.focus().ok();
        field.select();
    });
    view! { <input node_ref=field type="text" readonly aria-label="Link to this day" value=url /> }
}
