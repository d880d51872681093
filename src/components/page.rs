use leptos::prelude::*;

use super::page_section::PageSection;
use crate::context::Context;

/// The page that is shown.
#[component]
pub(crate) fn Page() -> impl IntoView {
    let navigation = Context::get().navigation;
    move || {
        let sections = navigation.page().sections.iter();
        sections.map(|section| view! { <PageSection section /> }).collect_view()
    }
}
