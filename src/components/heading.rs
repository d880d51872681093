use maud::{Markup, html};

/// A heading of level 1 to 3.
pub(super) fn heading(level: u8, text: &str) -> Markup {
    html! {
        @match level {
            1 => h1 { (text) },
            2 => h2 { (text) },
            _ => h3 { (text) },
        }
    }
}
