use leptos::prelude::*;

use super::page_section::PageSection;
use crate::{context::Context, outline};

/// What the main part of a page holds.
#[component]
pub(crate) fn Page(context: Context, page: &'static outline::Page) -> impl IntoView {
    let sections = page.sections.iter();
    sections.map(|section| view! { <PageSection context section /> }).collect_view()
}
