//! Going from page to page without loading a document: links, history, scroll and focus.
//!
//! Every link is an ordinary `<a href>` to a page that exists as a file. A plain click on one is
//! taken over; back and forward show again what was there, scrolled to where it was left. Where
//! anything is in the way of that, the browser loads the file.

mod address;
mod document;
mod links;
mod scroll;
mod history;
mod prepare;
mod correct;

use std::ptr;

use leptos::prelude::*;
use recap_marks::link::FRAGMENT;
use wasm_bindgen::JsCast;
use web_sys::MouseEvent;

use crate::{
    elements::LONG_LISTS,
    outline::{Outline, Page},
    storage::Left,
    texts::LoadedTexts,
    window_events::{TURNED, listen, tell},
};

pub(crate) use document::focus;
pub(crate) use links::plainly_clicked_link;

use address::Address;
use document::{
    change_canonical, go_to_card, has_place, load_in_place, mark_current, reload, scroll_to,
    settle_at, transition,
};
use history::make_good_on_return;
use scroll::{Scroll, open};

/// The page that is shown, and how others are.
#[derive(Clone, Copy)]
pub struct Navigation {
    outline: &'static Outline,
    base: &'static str,
    texts: LoadedTexts,
    page: StoredValue<&'static Page>,
    scroll: StoredValue<Scroll>,
}

impl Navigation {
    /// Starts on the page that the document was rendered for.
    pub fn new(
        outline: &'static Outline,
        base: &'static str,
        texts: LoadedTexts,
        page: &'static Page,
    ) -> Self {
        Self {
            outline,
            base,
            texts,
            page: StoredValue::new(page),
            scroll: StoredValue::new(Scroll::default()),
        }
    }

    /// Returns the page that is shown.
    pub fn page(self) -> &'static Page {
        self.page.get_value()
    }

    /// Listens to clicks and history, for as long as the document lives. Not where the page does not
    /// stand on its site: there the browser knows best.
    pub fn listen(self) {
        if Address::current(self.outline, self.base).is_none() {
            return;
        }
        make_good_on_return();
        self.scroll.update_value(Scroll::load);
        self.number_entry();
        if let Ok(Some(_)) = document().query_selector(LONG_LISTS) {
            self.return_to_card();
        }
        let events =
            ["click", "pointerover", "focusin", "popstate", "scroll", "pagehide", "pageshow"];
        listen(&events, move |event| match event.type_().as_str() {
            "click" => self.follow(event.unchecked_ref()),
            "pointerover" | "focusin" => self.prepare(&event),
            "popstate" => self.go_to_entry(&event),
            "scroll" => self.scroll.update_value(Scroll::note),
            "pagehide" => self.scroll.update_value(Scroll::leave),
            _ => Scroll::take_over(),
        });
    }

    /// Follows a click on a link to another page of the recap.
    fn follow(self, event: &MouseEvent) {
        let Some(link) = plainly_clicked_link(event) else {
            return;
        };
        let address = Address::of_link(&link, self.outline, self.base);
        // Marks in an address are taken out of it by the panel, which hears of whole documents and
        // of changed fragments only.
        let shows_page = |address: &Address| {
            address.page.is_some() && !link.hash().starts_with(FRAGMENT) && has_place()
        };
        let Some(address) = address.filter(shows_page) else {
            return;
        };
        // Else the link is the browser's.
        if address.is_here() || self.push(&address.href) {
            event.prevent_default();
            self.show(address, None, false);
        }
    }

    /// Renders a page, then moves focus and scroll: to where the page was left, to the part that
    /// the address names, or to the top.
    fn show(self, address: Address, left: Option<Left>, at_once: bool) {
        let Some(page) = address.page else {
            return;
        };
        self.scroll.update_value(Scroll::set_out);
        leptos::task::spawn_local(async move {
            if ptr::eq(page, self.page()) {
                self.settle(&address, left);
                return;
            }
            let there = self.load_texts(page).await;
            // Else another link was followed in the meantime.
            if !address.is_here() {
                return;
            }
            if !there {
                match left {
                    Some(_) => reload(),
                    None => load_in_place(&address.href, &[self.base, &self.page().path].concat()),
                }
                return;
            }
            let change = move || {
                if address.is_here() {
                    // There already when the page changes under it: where a page turns out
                    // shorter than what is scrolled, Firefox may end at its bottom instead.
                    scroll_to(left.as_ref().map(|left| left.scrolled));
                    self.turn_to(page);
                    self.settle(&address, left);
                }
            };
            if at_once {
                change();
            } else {
                transition(change);
            }
        });
    }

    /// Ends at the place of the page that was asked for.
    fn settle(self, address: &Address, left: Option<Left>) {
        if let Some(left) = &left {
            open(&left.open);
        }
        settle_at(address.fragment.as_deref(), left.as_ref().map(|left| left.scrolled));
        left.and_then(|left| left.card).and_then(go_to_card);
        // Else who heard of the page, or of the focus, has gone on from it.
        if address.is_here() {
            self.scroll.update_value(Scroll::settle);
        }
    }

    /// Turns to another page, for which the texts are there.
    pub fn turn_to(self, page: &'static Page) {
        let title = &self.outline.title;
        let own = page.title.map(|own| [&self.texts.get(own), " · ", title].concat());
        document().set_title(own.as_ref().unwrap_or(title));
        change_canonical(&self.page().path, &page.path);
        mark_current(&[self.base, &page.path].concat());
        self.page.set_value(page);
        tell(TURNED);
    }

    /// Tells whether the texts of a page are there, after loading those that were not.
    pub async fn load_texts(self, page: &'static Page) -> bool {
        self.texts.load(self.base, &self.outline.volumes_of(page)).await.is_ok()
    }
}
