use leptos::prelude::*;

use super::{page_section::PageSection, talk_page::TalkPage};
use crate::{context::Context, outline};

/// What the main part of a page holds.
#[component]
pub(crate) fn Page(context: Context, page: &'static outline::Page) -> impl IntoView {
    let sections = page.sections.iter();
    let sections = sections.map(|section| view! { <PageSection context section /> }).collect_view();
    let talk = page.talk.as_ref().map(|talk| view! { <TalkPage context text=talk.text /> });
    (sections, talk)
}
