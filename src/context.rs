//! What every component may ask for: one context, so that it is looked up in one place.

use leptos::prelude::*;

use crate::{navigation::Navigation, site::Site, visitor::Visitor};

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
    /// Returns the context that the application provides to all that it renders.
    pub fn get() -> Self {
        expect_context()
    }
}
