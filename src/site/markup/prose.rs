use maud::{Markup, PreEscaped, html};
use recap_trip::Html;

/// Prose, which is finished HTML.
pub(super) fn prose(prose: &Html) -> Markup {
    html! { div.prose { (PreEscaped(prose.as_str())) } }
}
