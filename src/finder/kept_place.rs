//! Where the visitor is among the results, kept while these are written anew.

use alloc::{string::String, vec::Vec};

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, Window};

/// What the focus may be on in a result, apart from its boxes.
const CARD: &str = "article";
const LINK: &str = "h2 a";

/// Id of the link that shows everything.
const WAY_ON: &str = "find_again";

/// Where the visitor is.
pub(crate) struct KeptPlace {
    /// The results from the first one on that reaches into the window: their addresses, and where they begin.
    seen: Vec<(String, f64)>,
    focus: Option<Focus>,
}

/// What has the focus.
struct Focus {
    href: String,
    /// The result's place in the list.
    place: u32,
    /// Finds it in the result.
    selector: String,
}

impl KeptPlace {
    /// Notes it.
    pub(crate) fn new(results: &Element) -> Self {
        let rect = |item: &Element| item.get_bounding_client_rect();
        let seen = items(results).filter(|item| rect(item).bottom() > 0.0);
        let seen = seen.map(|item| (href(&item), rect(&item).top())).collect();
        let focused = results.owner_document().and_then(|document| document.active_element());
        Self { seen, focus: focused.and_then(|focused| Focus::new(results, &focused)) }
    }

    /// Goes back there: what was at the upper edge of the window is there again, and the focus on the
    /// same result, or on the one that is in its place now.
    pub(crate) fn restore(self, window: &Window, results: &Element) {
        let mut again = self.seen.iter().filter_map(|(href, top)| {
            let item = find(results, href)?;
            Some(item.get_bounding_client_rect().top() - top)
        });
        if let Some(moved) = again.next().filter(|moved| *moved != 0.0) {
            window.scroll_by_with_x_and_y(0.0, moved);
        }
        if let Some(focus) = self.focus {
            focus.restore(results);
        }
    }
}

impl Focus {
    fn new(results: &Element, focused: &Element) -> Option<Self> {
        let item = items(results).position(|item| item.contains(Some(focused)))?;
        let place = u32::try_from(item).ok()?;
        let selector = match focused.get_attribute("data-mark") {
            Some(mark) => ["[data-mark=", &mark, "]"].concat(),
            None if focused.matches(CARD).ok()? => CARD.into(),
            None => LINK.into(),
        };
        Some(Self { href: href(&results.children().item(place)?), place, selector })
    }

    fn restore(&self, results: &Element) {
        let children = results.children();
        let same = find(results, &self.href).and_then(|item| within(&item, &self.selector));
        let other = || {
            let place = self.place.min(children.length().checked_sub(1)?);
            // Not its box, which the same key would tick.
            within(&children.item(place)?, if self.selector == CARD { CARD } else { LINK })
        };
        // Where nothing is left, a link leads to everything.
        let way_on = || results.owner_document()?.get_element_by_id(WAY_ON)?.dyn_into().ok();
        let Some(element) = same.or_else(other).or_else(way_on) else {
            return;
        };
        if element.tab_index() < 0 {
            element.set_attribute("tabindex", "-1").ok();
        }
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        element.focus_with_options(&options).ok();
    }
}

fn items(results: &Element) -> impl Iterator<Item = Element> {
    let children = results.children();
    (0..children.length()).filter_map(move |place| children.item(place))
}

fn find(results: &Element, address: &str) -> Option<Element> {
    items(results).find(|item| href(item) == address)
}

fn within(item: &Element, selector: &str) -> Option<HtmlElement> {
    item.query_selector(selector).ok()??.dyn_into().ok()
}

/// Returns the address of a result.
fn href(item: &Element) -> String {
    let link = item.query_selector(LINK).ok().flatten();
    link.and_then(|link| link.get_attribute("href")).unwrap_or_default()
}
