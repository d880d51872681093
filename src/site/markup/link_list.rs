use maud::{Markup, html};
use recap_trip::{Length, Link, LinkKind};

use super::play_here::play_here;
use crate::{
    Site,
    languages::{isolated, own},
};

/// Where to read, watch and download; the recording, which has the title, with its length.
///
/// In a keepsake, recordings do not play: a player refuses to for a page that cannot say where it stands, as
/// none opened from a file can.
pub(super) fn link_list(
    site: Site<'_>,
    links: &[Link],
    title: &str,
    length: Option<Length>,
) -> Markup {
    html! {
        @if !links.is_empty() {
            ul.link-list {
                @for link in links {
                    li {
                        a href=(link.url) rel="noopener" {
                            @if link.kind == LinkKind::More { (isolated(site.trip, &link.label)) } @else { (own(site.trip, &link.label)) }
                        }
                        @if let (Some(length), LinkKind::Recording) = (length, link.kind) {
                            " " (own(site.trip, format!("({length})")))
                        }
                        @if link.kind == LinkKind::Recording && !site.is_keepsake() { (play_here(site, &link.url, title)) }
                    }
                }
            }
        }
    }
}
