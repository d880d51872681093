//! Going from page to page without loading a document: links, history, scroll and focus.
//!
//! Every link is an ordinary `<a href>` to a page that exists as a file. A plain click on one is
//! taken over; back and forward show again what was there, scrolled to where it was left. Where
//! anything is in the way of that, the browser loads the file.

mod address;
mod document;
mod links;
mod prepare;
mod scroll;
mod history;

use std::ptr;

use leptos::prelude::*;
use recap_marks::link::FRAGMENT;
use wasm_bindgen::JsCast;
use web_sys::MouseEvent;

use crate::{
    outline::{Outline, Page},
    texts::LoadedTexts,
    window_events::listen,
};

use address::Address;
use document::{arrive_at, change_canonical, load_document, scroll_to, transition};
use links::plainly_clicked_link;
use scroll::Scroll;

/// The page that is shown, and how others are.
#[derive(Clone, Copy)]
pub struct Navigation {
    outline: &'static Outline,
    base: &'static str,
    texts: LoadedTexts,
    page: RwSignal<&'static Page>,
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
            page: RwSignal::new(page),
            scroll: StoredValue::new(Scroll::default()),
        }
    }

    /// Returns the page that is shown.
    pub fn page(self) -> &'static Page {
        self.page.get()
    }

    /// Tells whether the page of that path is shown.
    pub fn shows(self, path: &str) -> bool {
        self.page().path == path
    }

    /// Takes over clicks and history from now on, for as long as the page lives. Not where the page
    /// does not stand on its site: there the browser knows best.
    pub fn arrive(self) {
        let Some(address) = Address::current(self.outline, self.base) else {
            return;
        };
        self.scroll.update_value(Scroll::arrive);
        self.correct_page(address);
        let events =
            ["click", "pointerover", "focusin", "popstate", "scroll", "pagehide", "pageshow"];
        listen(&events, move |event| match event.type_().as_str() {
            "click" => self.follow(event.unchecked_ref()),
            "pointerover" | "focusin" => self.prepare(&event),
            "popstate" => self.go_to_entry(),
            "scroll" => self.scroll.update_value(Scroll::note),
            "pagehide" => self.scroll.update_value(Scroll::leave),
            _ => Scroll::take_over(),
        });
    }

    /// Shows the page of the address, where the host answered with the file of another: some give
    /// one file for every address that they do not know.
    fn correct_page(self, address: Address) {
        let page = address.page.or(self.outline.not_found());
        if page.is_some_and(|page| !ptr::eq(page, self.page.get_untracked())) {
            self.show(address, None);
        }
    }

    /// Follows a click on a link to another page of the recap.
    fn follow(self, event: &MouseEvent) {
        let Some(link) = plainly_clicked_link(event) else {
            return;
        };
        let address = Address::of_link(&link, self.outline, self.base);
        // Marks in an address are taken out of it by the panel, which hears of whole documents and
        // of changed fragments only.
        let shows_page =
            |address: &Address| address.page.is_some() && !link.hash().starts_with(FRAGMENT);
        let Some(address) = address.filter(shows_page) else {
            return;
        };
        event.prevent_default();
        // Browsers allow only so many new entries in a while.
        if !address.is_here() && self.push(&address.href).is_err() {
            load_document(&address.href);
            return;
        }
        self.show(address, None);
    }

    /// Shows the page of the history entry that the visitor went back or forward to.
    fn go_to_entry(self) {
        let position = self.scroll.try_update_value(Scroll::change_entry).flatten();
        if let Some(address) = Address::current(self.outline, self.base) {
            self.show(address, position);
        }
    }

    /// Renders a page, then moves focus and scroll: to where the page was left, to the part that
    /// the address names, or to the top.
    fn show(self, address: Address, position: Option<u32>) {
        let Some(page) = address.page.or(self.outline.not_found()) else {
            return;
        };
        self.scroll.update_value(Scroll::set_out);
        leptos::task::spawn_local(async move {
            if ptr::eq(page, self.page.get_untracked()) {
                self.settle(address, position);
                return;
            }
            let there = self.load_texts(page).await;
            // Else another link was followed in the meantime.
            if address.is_here() && !there {
                load_document(&address.href);
            } else if address.is_here() {
                transition(async move {
                    if address.is_here() {
                        // There already when the page changes under it: where a page turns out
                        // shorter than what is scrolled, Firefox may end at its bottom instead.
                        scroll_to(position);
                        self.turn_to(page);
                        // Signals reach the document in the next tick.
                        leptos::task::tick().await;
                        self.settle(address, position);
                    }
                });
            }
        });
    }

    /// Ends at the place of the page that was asked for.
    fn settle(self, address: Address, position: Option<u32>) {
        arrive_at(address.fragment, position);
        self.scroll.update_value(Scroll::settle);
    }

    /// Shows another page, for which the texts are there.
    pub fn turn_to(self, page: &'static Page) {
        let title = &self.outline.title;
        let own = page.title.map(|own| [&self.texts.get(own), " · ", title].concat());
        document().set_title(own.as_ref().unwrap_or(title));
        change_canonical(&self.page.get_untracked().path, &page.path);
        self.page.set(page);
    }

    /// Tells whether the texts of a page are there, after loading those that were not.
    pub async fn load_texts(self, page: &'static Page) -> bool {
        self.texts.load(self.base, &self.outline.volumes_of(page)).await.is_ok()
    }
}
