//! The page “Find” in the browser: its form, its address, its results.

use alloc::{rc::Rc, string::String, vec::Vec};
use core::cell::Cell;

use recap_marks::{
    Marks, decimal,
    json::{parse, read_journal},
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::{Document, Element, Event, HtmlElement, HtmlInputElement, Window};

use crate::{
    findings::{Findings, Folded},
    form::Fields,
    kept_place::KeptPlace,
    list,
    listed::Listed,
    plan::Plan,
    results,
    view::View,
};

/// Says that a page is shown, or another view of it. Sent by the application's navigation.
const SHOWN: &str = "recap:shown";

/// Says that marks came from elsewhere: the panel, another tab. Sent by the application.
const MARKED: &str = "recap:marked";

/// The application. What it exports, `src/site/document/start.js` puts on the window.
#[wasm_bindgen(js_namespace = recap)]
extern "C" {
    fn marks() -> String;
    fn change_view(query: &str, as_new_entry: bool);
    fn results_are_there();
}

/// Answers the page's form, now and whenever the page is shown again. `list` is what is searched.
///
/// # Errors
/// What the browser says where it does not let itself be listened to.
#[wasm_bindgen]
pub fn start(list: &str, _asked: Vec<JsValue>) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or("there is no window")?;
    let entries = list::read(list);
    let page = Rc::new(FindPage {
        document: window.document().ok_or("there is no document")?,
        folded: entries.iter().map(Folded::new).collect(),
        entries,
        window: window.clone(),
        typing: Cell::new(false),
    });
    page.show_address();
    results_are_there();
    let hear = Closure::<dyn Fn(Event)>::new(move |event| page.hear(&event)).into_js_value();
    for name in ["input", "click", "submit", SHOWN, MARKED] {
        window.add_event_listener_with_callback(name, hear.unchecked_ref())?;
    }
    Ok(())
}

struct FindPage {
    window: Window,
    document: Document,
    entries: Vec<Listed>,
    folded: Vec<Folded>,
    /// Whether the current history entry came of typing, which goes on in the same one.
    typing: Cell<bool>,
}

impl FindPage {
    fn hear(&self, event: &Event) {
        if self.element("find_form").is_none() {
            // Another page is shown: nothing is to be searched.
            return;
        }
        let target: Option<HtmlElement> = event.target().and_then(|target| target.dyn_into().ok());
        let field =
            target.filter(|target| target.closest("#find_form").is_ok_and(|form| form.is_some()));
        match (event.type_().as_str(), field) {
            (SHOWN, _) => self.show_address(),
            // A mark in a result, too.
            (MARKED, _) | ("input", None) => self.follow(),
            ("input", Some(field)) => {
                let typing = field.get_attribute("type").as_deref() == Some("search");
                self.ask_for_all("");
                self.change_view(!(typing && self.typing.get()));
                self.typing.set(typing);
            }
            ("click", None) if is_more(event) => {
                self.ask_for_all("1");
                self.change_view(true);
                // The button is gone: the focus goes on to the first result that is new.
                let new =
                    ["#find_results > :nth-child(", &decimal(results::FIRST as u64 + 1), ") h2 a"]
                        .concat();
                let new = self.document.query_selector(&new).ok().flatten();
                if let Some(new) = new.and_then(|new| new.dyn_into::<HtmlElement>().ok()) {
                    new.focus().ok();
                }
            }
            ("submit", Some(_)) => {
                // The results are there already: let them be seen, without a keyboard over them.
                event.prevent_default();
                if let Some(results) = self.element("find_results") {
                    results.focus().ok();
                }
            }
            _ => {}
        }
    }

    fn element(&self, id: &str) -> Option<HtmlElement> {
        self.document.get_element_by_id(id)?.dyn_into().ok()
    }

    /// Asks for everything, or no longer.
    fn ask_for_all(&self, value: &str) {
        if let Some(all) = self.element("find_all") {
            all.unchecked_into::<HtmlInputElement>().set_value(value);
        }
    }

    /// Puts what the form asks for into the address, and shows it.
    fn change_view(&self, as_new_entry: bool) {
        change_view(&Fields::find(&self.document).query(), as_new_entry);
        self.show();
    }

    /// Fills in the form from the address, and shows what it asks for.
    fn show_address(&self) {
        self.typing.set(false);
        let query = self.window.location().search().unwrap_or_default();
        let fields = Fields::find(&self.document);
        fields.fill_in(&query);
        if let Some(filters) = self.element("find_filters").filter(|_| fields.view().is_filtered())
        {
            filters.set_attribute("open", "").ok();
        }
        self.show();
    }

    /// Shows what has become of what the form asks for, and keeps the visitor where they are.
    fn follow(&self) {
        if let Some(results) = self.element("find_results") {
            let place = KeptPlace::new(&results);
            self.show();
            place.restore(&self.window, &results);
        }
    }

    /// Shows what the form asks for.
    fn show(&self) {
        let view = Fields::find(&self.document).view();
        let marks = marks();
        let marks: Marks = parse(&marks).map(|journal| read_journal(&journal)).unwrap_or_default();
        let findings = Findings::among(&self.folded, &view, &self.entries, &marks);
        let list = self.element("find_results");
        let own = list.as_ref().and_then(|list| list.get_attribute("data-own"));
        let own = own.unwrap_or_default();
        let (said, items) = match view.minutes {
            Some(minutes) => {
                let plan = Plan::new(minutes, &findings.entries, &self.entries, &marks);
                results::of_plan(&plan, minutes, &view, &self.entries, &marks, &own)
            }
            None => results::of_findings(&findings, &view, &self.entries, Some(&marks), &own),
        };
        let nothing = items.is_empty();
        let more = !view.all && view.minutes.is_none() && findings.entries.len() > results::FIRST;
        if let Some(count) = self.element("find_count") {
            count.set_text_content(Some(&said));
        }
        if let Some(list) = list {
            list.set_inner_html(&items);
        }
        for (id, shown) in [
            ("find_nothing", nothing),
            ("find_more", more),
            ("find_unfiltered", nothing && view.is_filtered() && findings.unfiltered > 0),
            ("find_again", view != View::default()),
        ] {
            if let Some(element) = self.element(id) {
                element.set_hidden(!shown);
            }
        }
    }
}

fn is_more(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.id() == "find_more")
}
