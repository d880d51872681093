use leptos::prelude::*;

use super::page_section::PageSection;
use crate::context::Context;

/// The page that is shown.
#[component]
pub(crate) fn Page(context: Context) -> impl IntoView {
    let navigation = context.navigation;
    move || {
        let sections = navigation.page().sections.iter();
        sections.map(|section| view! { <PageSection context section /> }).collect_view()
    }
}
