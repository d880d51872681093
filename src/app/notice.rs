//! What there is to say to the visitor, in its place. The script of the page closes it.

use leptos::prelude::document;
use web_sys::Element;

use crate::elements::uncover_focus;

/// How a sentence ends behind which the page is offered anew.
const OFFERS_RELOAD: &str = ": ";

/// Writes it, or takes away what was said.
pub fn write(notice: Option<&str>) {
    if let Ok(Some(place)) = document().query_selector(".notice") {
        place.set_text_content(notice);
        if notice.is_some_and(|notice| notice.ends_with(OFFERS_RELOAD)) {
            offer_reload(&place);
        }
        uncover_focus();
    }
}

/// Offers the page anew, by a link that is left to the browser.
fn offer_reload(place: &Element) -> Option<()> {
    let link = document().create_element("a").ok()?;
    link.set_text_content(Some("Reload the page"));
    link.set_attribute("href", "").ok()?;
    link.set_attribute("target", "_self").ok()?;
    place.append_child(&link).ok().map(drop)
}
