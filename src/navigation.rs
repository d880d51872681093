//! Going from page to page without loading a document: links, history, scroll and focus.
//!
//! Every link is an ordinary `<a href>` to a page that exists as a file. A plain click on one is
//! taken over; back and forward show again what was there, scrolled to where it was left.

mod address;
mod scroll;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlAnchorElement, HtmlElement, MouseEvent};

use crate::{route::Route, site::Site, window_events::listen};

use address::Address;
use scroll::Scroll;

/// The page that is shown, as a context of the components.
#[derive(Clone, Copy)]
pub struct Navigation {
    site: Site,
    route: RwSignal<Route>,
    scroll: StoredValue<Scroll, LocalStorage>,
}

impl Navigation {
    /// Starts on the page that the document was rendered for.
    pub fn new(site: Site, route: Route) -> Self {
        Self {
            site,
            route: RwSignal::new(route),
            scroll: StoredValue::new_local(Scroll::default()),
        }
    }

    /// Returns the page that is asked for, whether or not the trip has it.
    pub fn route(self) -> ReadSignal<Route> {
        self.route.read_only()
    }

    /// Takes over clicks and history from now on, for as long as the page lives.
    pub fn arrive(self) {
        if let Some(address) = Address::current(self.site) {
            // One file answers for every unknown address; with some hosts it is the trip's own.
            if self.route.get_untracked() != address.route {
                self.route.set(address.route);
            }
        }
        self.scroll.update_value(Scroll::arrive);
        listen(&["click", "popstate", "scroll", "pagehide", "pageshow"], move |event| {
            match event.type_().as_str() {
                "click" => self.follow(event.unchecked_ref()),
                "popstate" => self.go_to_entry(),
                "scroll" => self.scroll.update_value(Scroll::note),
                "pagehide" => self.scroll.update_value(Scroll::leave),
                _ => self.scroll.update_value(Scroll::take_over),
            }
        });
    }

    /// Follows a click on a link to another page of the recap.
    fn follow(self, event: &MouseEvent) {
        let Some(link) = plainly_clicked_link(event) else {
            return;
        };
        let Some(address) = Address::of_link(&link, self.site) else {
            return;
        };
        event.prevent_default();
        let Ok(history) = window().history() else {
            return;
        };
        if address.is_here() {
            self.show(address, None);
            return;
        }
        let entry = self.scroll.try_update_value(Scroll::next_entry).unwrap_or_default();
        if history.push_state_with_url(&entry, "", Some(&address.href)).is_err() {
            // The browser refuses more history: load the document instead.
            window().location().set_href(&address.href).ok();
            return;
        }
        self.show(address, None);
    }

    /// Shows the page of the history entry that the visitor went back or forward to.
    fn go_to_entry(self) {
        let Some(address) = Address::current(self.site) else {
            return;
        };
        let position = self.scroll.try_update_value(Scroll::change_entry).flatten();
        self.show(address, position);
    }

    /// Renders a page, then moves focus and scroll: to where the page was left, to the part that
    /// the address names, or to the top.
    fn show(self, address: Address, position: Option<u32>) {
        document().set_title(&address.route.title(self.site.trip));
        set_canonical(&address.route.href(self.site.base));
        if self.route.get_untracked() != address.route {
            self.route.set(address.route);
        }
        leptos::task::spawn_local(async move {
            // Signals reach the document in the next tick.
            leptos::task::tick().await;
            let part = address.fragment.and_then(|id| document().get_element_by_id(&id));
            let heading = document().query_selector("main h1").ok().flatten();
            focus(part.as_ref().or(heading.as_ref()));
            match (position, part) {
                (None, Some(part)) => part.scroll_into_view(),
                (position, _) => window().scroll_to_with_x_and_y(0.0, position.unwrap_or(0).into()),
            }
        });
    }
}

/// Returns the link that an unmodified click of the main button was made on.
fn plainly_clicked_link(event: &MouseEvent) -> Option<HtmlAnchorElement> {
    let modified = event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key();
    if event.default_prevented() || event.button() != 0 || modified {
        return None;
    }
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = target.closest("a[href]").ok()??.dyn_into().ok()?;
    let leaves = !link.target().is_empty() || link.has_attribute("download");
    (!leaves).then_some(link)
}

/// Moves focus without scrolling, so that a screen reader reads on from there.
fn focus(element: Option<&web_sys::Element>) {
    let Some(element) = element.and_then(|element| element.dyn_ref::<HtmlElement>()) else {
        return;
    };
    if element.tab_index() < 0 {
        element.set_attribute("tabindex", "-1").ok();
    }
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    element.focus_with_options(&options).ok();
}

/// Some browsers share the canonical address rather than the one in the address bar.
fn set_canonical(href: &str) {
    let link = document().query_selector("link[rel=canonical]").ok().flatten();
    if let Some(link) = link {
        link.set_attribute("href", href).ok();
    }
}
