//! The page of the address, where the host answered with another.

use std::ptr;

use leptos::prelude::{document, window};

use super::{Navigation, address::Address, document::unfold};
use crate::outline::{NOT_FOUND, Page};

impl Navigation {
    /// Shows the page of the address, where the host answered with a file that it has for every address
    /// that it does not know: the page of the whole trip, or the one for unknown addresses. Any other
    /// file is the page that it says, whatever the address. Tells whether the right page is shown.
    pub async fn correct_page(self) -> bool {
        let stands_in = |page: &Page| page.path.is_empty() || page.path == NOT_FOUND;
        let shown = self.page();
        let Some(address) = Address::current(self.outline, self.base) else {
            return true;
        };
        let Some(page) = address.page.or(self.outline.not_found()) else {
            return true;
        };
        if !stands_in(shown) || ptr::eq(page, shown) {
            self.lead_on(&address);
            return true;
        }
        // Not left to the browser where it fails: the host would answer in the same way, for ever.
        let there = self.load_texts(page).await;
        if there && address.is_here() {
            self.turn_to(page);
            self.settle(&address, None);
        }
        there
    }

    /// Goes on to the page of a talk, or of a day, of which an old link names the place on the page of the whole trip:
    /// of many, that no longer has them. What it has folded away is opened, also where the browser does not do that.
    pub(super) fn lead_on(self, address: &Address) -> Option<()> {
        let fragment = address.fragment.as_deref().filter(|_| self.page().path.is_empty())?;
        if let Some(part) = document().get_element_by_id(fragment) {
            unfold(&part)?;
            part.scroll_into_view();
            return None;
        }
        let page = ["talk/", "day/"]
            .iter()
            .find_map(|folder| self.outline.page(&[folder, fragment].concat()))?;
        window().location().replace(&[self.base, &page.path].concat()).ok()
    }
}
