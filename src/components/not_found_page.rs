use leptos::prelude::*;
use maud::{Markup, html};

use crate::{context::Context, route::Route, site::Site};

/// Says that the recap has nothing at the address that was asked for, and where to go.
#[component]
pub fn NotFoundPage(asked: Route) -> impl IntoView {
    let content = content(Context::get().site, &asked).into_string();
    view! { <div class="not-found-page" inner_html=content></div> }
}

fn content(site: Site, asked: &Route) -> Markup {
    html! {
        h1 { "Not found" }
        p {
            @match asked {
                Route::Day(date) => { "This trip has no day " (date.long()) "." },
                Route::Talk(id) => { "This trip has no talk named “" (id) "”." },
                _ => "This recap has no page at this address.",
            }
        }
        p { a href=(Route::Trip.href(site.base)) { "Go to the whole trip" } }
    }
}
