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
    provide_context(context);
    view! {
        <a class="skip-link" href=format!("#{CONTENT}")>"Skip to the content"</a>
        <TripHeader />
        <DayNav />
        <Notice />
        <main id=CONTENT><Page /></main>
        <TripFooter />
    }
}
