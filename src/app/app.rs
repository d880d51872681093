//! The frame that all pages share, and the page in it.

use leptos::prelude::*;

use crate::{
    components::{DayNav, Notice, Page, TripFooter, TripHeader},
    context::Context,
    elements::CONTENT,
};

/// Renders everything that is inside the application's element, on the build machine.
#[component]
pub fn App(
    /// The trip, its visitor, and the page to begin with.
    context: Context,
) -> impl IntoView {
    let own = context.outline.own;
    view! {
        <a class="skip-link" href=["#", CONTENT].concat() lang=own.lang() dir=own.dir()>
            "Skip to the content"
        </a>
        <TripHeader context />
        <DayNav context />
        <main id=CONTENT><Page context page=context.navigation.page() /></main>
        <TripFooter context />
        <Notice context />
    }
}
