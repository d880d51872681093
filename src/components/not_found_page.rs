use leptos::prelude::*;

use crate::{navigation::Navigation, route::Route, site::Site};

/// Says that the recap has no such page, and where to go.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    let site = expect_context::<Site>();
    let asked = expect_context::<Navigation>().asked();
    // The file is the same for every address, so what was asked for is said afterwards.
    let sentence = move || match asked.get() {
        Some(Route::Day(date)) => format!("This trip has no day {}.", date.long()),
        Some(Route::Talk(id)) => format!("This trip has no talk named “{id}”."),
        _ => "This recap has no page at this address.".to_owned(),
    };
    view! {
        <div class="not-found-page">
            <h1>"Not found"</h1>
            <p>{sentence}</p>
            <p><a href=Route::Trip.href(site.base)>"Go to the whole trip"</a></p>
        </div>
    }
}
