//! Texts of the page that a visitor is about to ask for.

use web_sys::Event;

use super::{Navigation, address::Address, history::write_again, links::link_of};

impl Navigation {
    /// Asks for the texts of a page as soon as a visitor means to follow a link to it, and sees to it that
    /// the page that is left has its address.
    pub(super) fn prepare(self, event: &Event) {
        write_again();
        let address =
            link_of(event).and_then(|link| Address::of_link(&link, self.outline, self.base));
        if let Some(page) = address.and_then(|address| address.page) {
            // Read, and answered for, when the link is followed.
            self.texts.prepare(self.base, &self.outline.volumes_of(page));
        }
    }
}
