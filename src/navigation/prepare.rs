//! Texts of the page that a visitor is about to ask for.

use leptos::prelude::*;
use web_sys::Event;

use super::{Navigation, address::Address, links::link_of};

impl Navigation {
    /// Loads the texts of a page as soon as a visitor means to follow a link to it, each file once.
    pub(super) fn prepare(self, event: &Event) {
        let address =
            link_of(event).and_then(|link| Address::of_link(&link, self.outline, self.base));
        let Some(page) = address.and_then(|address| address.page) else {
            return;
        };
        let mut volumes = self.outline.volumes_of(page);
        self.prepared.update_value(|prepared| {
            volumes.retain(|volume| !prepared.contains(volume));
            prepared.extend(&volumes);
        });
        if !volumes.is_empty() {
            leptos::task::spawn_local(async move {
                // Tried again, and answered for, when the link is followed.
                self.texts.load(self.base, volumes).await.ok();
            });
        }
    }
}
