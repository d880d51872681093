//! Addresses: of pages elsewhere, and of the host that the recap will stand on.

use url::Url;

use super::fields::Fields;
use crate::{Link, LinkKind};

impl Fields<'_> {
    /// Reads the address of a page on the web.
    pub(super) fn url(&mut self, key: &'static str) -> Option<String> {
        let url = self.string(key)?;
        if self.is_hiding(&url) {
            return None;
        }
        let right = Url::parse(url.value)
            .is_ok_and(|parsed| matches!(parsed.scheme(), "http" | "https") && parsed.has_host());
        if !right {
            let wrong = format!("“{}” is not a web address", url.value);
            self.reading().problems.add(&url.position, wrong, "begin it with https://");
        }
        right.then(|| url.value.to_owned())
    }

    /// Reads the address of a host, without a path.
    pub(super) fn host(&mut self, key: &'static str) -> Option<String> {
        let text = self.string(key)?;
        let host = host(text.value);
        if host.is_none() {
            let wrong = format!("“{}” is not the address of a host", text.value);
            let instead = "write it without a path, as in \"https://recap.example\"";
            self.reading().problems.add(&text.position, wrong, instead);
        }
        host
    }

    /// Reads the address of a known kind of page, as a link.
    pub(super) fn link(&mut self, key: &'static str, kind: LinkKind, label: &str) -> Option<Link> {
        let url = self.url(key)?;
        Some(Link { kind, label: label.to_owned(), url })
    }

    /// Reads the links that have words of their own.
    pub(super) fn links(&mut self, key: &'static str) -> Vec<Link> {
        let links = self.tables(key).into_iter().filter_map(|mut link| {
            let label = link.need("label", Self::text);
            let url = link.need("url", Self::url);
            link.close();
            Some(Link { kind: LinkKind::More, label: label?, url: url? })
        });
        links.collect()
    }
}

/// Reads the address of a host: scheme and host, a port where it has one, nothing else but a slash.
/// Returns it without the slash.
pub fn host(text: &str) -> Option<String> {
    let url = Url::parse(text).ok()?;
    let origin = url.origin().ascii_serialization();
    let is_bare = matches!(url.scheme(), "http" | "https") && url.as_str() == format!("{origin}/");
    is_bare.then_some(origin)
}
