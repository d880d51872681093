//! What search engines read first: which pages there are (<https://www.sitemaps.org/protocol.html>),
//! and that all may be read (RFC 9309).

use maud::{PreEscaped, html};
use recap_trip::Trip;

use crate::route::Route;

/// Name of the list of pages, below the base path.
pub const SITEMAP_FILE: &str = "sitemap.xml";

/// Name of the file of rules. Crawlers look for it at the root of a host and nowhere else.
pub const ROBOTS_FILE: &str = "robots.txt";

/// Lists the pages. `None` where the trip does not say on which host they will stand: the list must
/// have addresses in full.
pub fn sitemap(trip: &Trip, base: &str) -> Option<String> {
    trip.site.as_ref()?;
    let pages = Route::all(trip).into_iter().filter(|route| *route != Route::NotFound);
    let xml = html! {
        (PreEscaped("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"))
        urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" {
            @for url in pages.filter_map(|route| route.url(trip, base)) { url { loc { (url) } } }
        }
    };
    Some(xml.into_string())
}

/// Lets every crawler read everything, and names the list of pages where there is one.
pub fn robots(trip: &Trip, base: &str) -> String {
    let home = Route::Trip.url(trip, base);
    let sitemap = home.map(|home| format!("\nSitemap: {home}{SITEMAP_FILE}\n")).unwrap_or_default();
    format!("User-agent: *\nAllow: /\n{sitemap}")
}
