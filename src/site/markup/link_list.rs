use maud::{Markup, html};
use recap_trip::{Link, LinkKind};

use crate::{
    Site,
    languages::{isolated, own},
};

/// Where to read and download. Recordings have a bar of their own.
pub(super) fn link_list(site: Site<'_>, links: &[Link]) -> Markup {
    let links: Vec<&Link> = links.iter().filter(|link| link.kind != LinkKind::Recording).collect();
    html! {
        @if !links.is_empty() {
            ul.link-list {
                @for link in links {
                    li {
                        a href=(link.url) rel="noopener" {
                            @if link.kind == LinkKind::More { (isolated(site.trip, &link.label)) } @else { (own(site.trip, &link.label)) }
                        }
                    }
                }
            }
        }
    }
}
