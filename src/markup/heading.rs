use maud::{Markup, PreEscaped, html};

/// A heading of level 1 to 3; of level 0, where the level depends on the page: see
/// [`place_entry`](crate::outline::place_entry).
pub(super) fn heading(level: u8, text: &str) -> Markup {
    html! { (PreEscaped(format!("<h{level}>"))) (text) (PreEscaped(format!("</h{level}>"))) }
}
