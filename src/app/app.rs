//! The application: the frame that all pages share, and the page in it.

use leptos::prelude::*;

use crate::{
    components::{DayNav, Notice, Page, TripFooter, TripHeader},
    context::Context,
};

/// Fragment of the page's main part.
const CONTENT: &str = "main_content";

/// Renders everything that is inside the application's element.
#[component]
pub fn App(
    /// The trip, its visitor, and the page to begin with.
    context: Context,
) -> impl IntoView {
    view! {
        <a class="skip-link" href=["#", CONTENT].concat()>"Skip to the content"</a>
        <TripHeader context />
        <DayNav context />
        <Notice context />
        <main id=CONTENT><Page context /></main>
        <TripFooter context />
    }
}
