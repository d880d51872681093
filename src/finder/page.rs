//! The page “Find” in the browser: its form, its address, its results.

use alloc::{rc::Rc, string::String, vec::Vec};
use core::cell::Cell;

use recap_marks::{
    Marks,
    json::{parse, read_journal},
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::{Document, Element, Event, HtmlElement, HtmlInputElement, UrlSearchParams, Window};

use crate::{
    entry::Entry,
    findings::{Findings, Folded},
    list,
    plan::Plan,
    results,
    view::View,
};

/// Says that a page is shown, or another view of it. Sent by the application's navigation.
const SHOWN: &str = "recap:shown";

/// The application. What it exports, Trunk's loader puts on the window.
#[wasm_bindgen(js_namespace = wasmBindings)]
extern "C" {
    fn marks() -> String;
    fn change_view(query: &str, as_new_entry: bool);
}

/// Answers the page's form, now and whenever the page is shown again. `list` is what is searched.
///
/// # Errors
/// What the browser says where it does not let itself be listened to.
#[wasm_bindgen]
pub fn arrive(list: &str, _asked: Vec<JsValue>) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or("there is no window")?;
    let entries = list::read(list);
    let page = Rc::new(Page {
        document: window.document().ok_or("there is no document")?,
        folded: entries.iter().map(Folded::new).collect(),
        entries,
        window: window.clone(),
        typing: Cell::new(false),
    });
    page.show_address();
    let hear = Closure::<dyn Fn(Event)>::new(move |event| page.hear(&event)).into_js_value();
    for name in ["input", "submit", "storage", SHOWN] {
        window.add_event_listener_with_callback(name, hear.unchecked_ref())?;
    }
    Ok(())
}

struct Page {
    window: Window,
    document: Document,
    entries: Vec<Entry>,
    folded: Vec<Folded>,
    /// Whether the current history entry came of typing, which goes on in the same one.
    typing: Cell<bool>,
}

impl Page {
    fn hear(&self, event: &Event) {
        let target: Option<HtmlElement> = event.target().and_then(|target| target.dyn_into().ok());
        let field =
            target.filter(|target| target.closest("#find_form").is_ok_and(|form| form.is_some()));
        match (event.type_().as_str(), field) {
            (SHOWN, _) => self.show_address(),
            ("storage", _) => self.show(),
            ("input", Some(field)) => {
                let typing = field.get_attribute("type").as_deref() == Some("search");
                let query = self.fields().query();
                change_view(&query, !(typing && self.typing.replace(typing)));
                self.typing.set(typing);
                self.show();
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

    fn fields(&self) -> Fields {
        let found = self.document.query_selector_all("#find_form [name]").ok();
        let fields = found.map(|found| {
            let field = |place| found.get(place)?.dyn_into::<Element>().ok();
            (0..found.length()).filter_map(field).map(JsCast::unchecked_into).collect()
        });
        Fields(fields.unwrap_or_default())
    }

    /// Fills in the form from the address, and shows what it asks for.
    fn show_address(&self) {
        self.typing.set(false);
        let query = self.window.location().search().unwrap_or_default();
        let fields = self.fields();
        fields.fill_in(&query);
        if let Some(filters) = self.element("find_filters").filter(|_| fields.view().is_filtered())
        {
            filters.set_attribute("open", "").ok();
        }
        self.show();
    }

    /// Shows what the form asks for.
    fn show(&self) {
        let view = self.fields().view();
        let marks = marks();
        let marks: Marks = parse(&marks).map(|journal| read_journal(&journal)).unwrap_or_default();
        let findings = Findings::among(&self.folded, &view, &self.entries, &marks);
        let (said, items) = match view.minutes {
            Some(minutes) => {
                let plan = Plan::new(minutes, &findings.entries, &self.entries, &marks);
                results::of_plan(&plan, minutes, &view, &self.entries, &marks)
            }
            None => results::of_findings(&findings, &view, &self.entries, Some(&marks)),
        };
        let nothing = items.is_empty();
        if let Some(count) = self.element("find_count") {
            count.set_text_content(Some(&said));
        }
        if let Some(results) = self.element("find_results") {
            results.set_inner_html(&items);
        }
        for (id, shown) in [
            ("find_nothing", nothing),
            ("find_unfiltered", nothing && view.is_filtered() && findings.unfiltered > 0),
            ("find_again", view != View::default()),
        ] {
            if let Some(element) = self.element(id) {
                element.set_hidden(!shown);
            }
        }
    }
}

/// The fields of the form; those that are no text fields answer to the same properties.
struct Fields(Vec<HtmlInputElement>);

impl Fields {
    fn fill_in(&self, query: &str) {
        let Ok(parameters) = UrlSearchParams::new_with_str(query) else {
            return;
        };
        for field in &self.0 {
            let value = parameters.get(&field.name()).unwrap_or_default();
            if field.type_() == "checkbox" {
                field.set_checked(!value.is_empty());
            } else {
                field.set_value(&value);
                if field.value() != value {
                    // A choice that the form does not have.
                    field.set_value("");
                }
            }
        }
    }

    /// Lists names and values of the fields that ask for something.
    fn asked(&self) -> impl Iterator<Item = (String, String)> {
        let asked = self.0.iter().filter(|field| field.type_() != "checkbox" || field.checked());
        let asked = asked.map(|field| (field.name(), field.value()));
        asked.filter(|(_, value)| !value.is_empty())
    }

    fn view(&self) -> View {
        let mut view = View::default();
        for (name, value) in self.asked() {
            view.set(&name, &value);
        }
        view
    }

    fn query(&self) -> String {
        let Ok(parameters) = UrlSearchParams::new() else {
            return String::new();
        };
        for (name, value) in self.asked() {
            parameters.append(&name, &value);
        }
        parameters.to_string().into()
    }
}
