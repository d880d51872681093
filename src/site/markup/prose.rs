use maud::{Markup, PreEscaped, html};
use recap_trip::Html;

use crate::{Site, languages::prose_direction};

/// Prose, which is finished HTML.
pub(super) fn prose(site: Site<'_>, prose: &Html) -> Markup {
    let dir = prose_direction(site.trip, prose.text());
    html! { div.prose dir=[dir] { (PreEscaped(prose.as_str())) } }
}
