//! What every component may ask for: one context, so that it is looked up in one place.

use leptos::prelude::*;

use crate::{navigation::Navigation, route::Route, site::Site, visitor::Visitor};

/// The site, its visitor, and the page that is shown.
#[derive(Clone, Copy)]
pub struct Context {
    /// The trip and the base path.
    pub site: Site,
    /// What the visitor has marked.
    pub visitor: Visitor,
    /// Where the visitor is.
    pub navigation: Navigation,
}

impl Context {
    /// Makes the context of a page. Nothing is marked yet.
    pub fn new(site: Site, route: Route) -> Self {
        Self {
            site,
            visitor: Visitor::new(site.trip),
            navigation: Navigation::new(site, route),
        }
    }

    /// Returns the context that the application provides to all that it renders.
    pub fn get() -> Self {
        expect_context()
    }
}
