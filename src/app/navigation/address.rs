//! Addresses of this site, as the browser has them.

use leptos::prelude::window;
use web_sys::HtmlAnchorElement;

use crate::outline::{Outline, Page};

/// An address on this site.
pub(super) struct Address {
    /// The whole address.
    pub(super) href: String,
    /// The page that the trip has for it.
    pub(super) page: Option<&'static Page>,
    /// The part of the page that it names, if any.
    pub(super) fragment: Option<String>,
}

impl Address {
    /// Reads where a link leads. `None` where that is not on this site.
    pub(super) fn of_link(
        link: &HtmlAnchorElement,
        outline: &'static Outline,
        base: &str,
    ) -> Option<Self> {
        if window().location().origin().ok()? != link.origin() {
            return None;
        }
        Self::new(link.href(), &link.pathname(), &link.hash(), outline, base)
    }

    /// Reads the address bar. `None` where the page does not stand on its site: a saved copy, say.
    pub(super) fn current(outline: &'static Outline, base: &str) -> Option<Self> {
        let here = window().location();
        if !here.protocol().ok()?.starts_with("http") {
            return None;
        }
        Self::new(here.href().ok()?, &here.pathname().ok()?, &here.hash().ok()?, outline, base)
    }

    /// Tells whether this is what the address bar says.
    pub(super) fn is_here(&self) -> bool {
        window().location().href().is_ok_and(|here| here == self.href)
    }

    fn new(
        href: String,
        pathname: &str,
        hash: &str,
        outline: &'static Outline,
        base: &str,
    ) -> Option<Self> {
        let path = plain(pathname.strip_prefix(base.trim_end_matches('/'))?);
        let fragment = hash.trim_start_matches('#');
        Some(Self {
            href,
            page: outline.page(&path),
            fragment: (!fragment.is_empty()).then(|| fragment.to_owned()),
        })
    }
}

/// Spells a path as the trip does: hosts serve the same file for escaped letters, capitals, and slashes
/// that are doubled.
fn plain(path: &str) -> String {
    let decoded = js_sys::decode_uri_component(path).map_or_else(|_| path.to_owned(), String::from);
    let parts: Vec<&str> = decoded.split('/').filter(|part| !part.is_empty()).collect();
    parts.join("/").to_ascii_lowercase()
}
