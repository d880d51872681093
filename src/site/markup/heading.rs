use std::fmt::Display;

use maud::{Markup, PreEscaped, html};

/// A heading of level 1 to 3; of level [`LEVEL`](recap_app::outline::LEVEL), where the level depends on the page.
pub(super) fn heading(level: impl Display, text: &str) -> Markup {
    html! { (PreEscaped(format!("<h{level}>"))) (text) (PreEscaped(format!("</h{level}>"))) }
}
