use leptos::prelude::*;

use super::watch_progress::WatchProgress;
use crate::{context::Context, route::Route, visitor::Scope};

/// The top of every page: the trip's name and how much of it the visitor has watched.
#[component]
pub fn TripHeader() -> impl IntoView {
    let site = Context::get().site;
    view! {
        <header class="trip-header">
            <a class="trip-header__title" href=Route::Trip.href(site.base)>
                {site.trip.title.as_str()}
            </a>
            <WatchProgress scope=Scope::Trip total=site.trip.talks().count() />
        </header>
    }
}
