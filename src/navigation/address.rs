//! Addresses of this site, as the browser has them.

use leptos::prelude::window;
use web_sys::HtmlAnchorElement;

use crate::{route::Route, site::Site};

/// An address of a page that the trip has.
pub(super) struct Address {
    /// The whole address.
    pub(super) href: String,
    /// The page that it asks for.
    pub(super) route: Route,
    /// The part of the page that it names, if any.
    pub(super) fragment: Option<String>,
}

impl Address {
    /// Reads where a link leads. `None` where that is not a page of this trip.
    pub(super) fn of_link(link: &HtmlAnchorElement, site: Site) -> Option<Self> {
        let here = window().location();
        if here.origin().ok()? != link.origin() {
            return None;
        }
        let route = Route::within(site.base, &link.pathname())?;
        route.exists(site.trip).then(|| Self {
            href: link.href(),
            route,
            fragment: fragment(&link.hash()),
        })
    }

    /// Reads the address bar. `None` where the page does not stand on its site: a saved copy, say.
    pub(super) fn current(site: Site) -> Option<Self> {
        let here = window().location();
        if !here.protocol().ok()?.starts_with("http") {
            return None;
        }
        Some(Self {
            href: here.href().ok()?,
            route: Route::within(site.base, &here.pathname().ok()?)?,
            fragment: fragment(&here.hash().ok()?),
        })
    }

    /// Tells whether this is what the address bar says.
    pub(super) fn is_here(&self) -> bool {
        window().location().href().is_ok_and(|here| here == self.href)
    }
}

fn fragment(hash: &str) -> Option<String> {
    let fragment = hash.trim_start_matches('#');
    (!fragment.is_empty()).then(|| fragment.to_owned())
}
