//! The form of the page “Find”, which is a view, which is the query of an address.

use alloc::{string::String, vec::Vec};

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlInputElement, UrlSearchParams};

use crate::view::View;

/// The fields of the form; those that are no text fields answer to the same properties.
pub(crate) struct Fields(Vec<HtmlInputElement>);

impl Fields {
    /// Finds them.
    pub(crate) fn find(document: &Document) -> Self {
        let found = document.query_selector_all("#find_form [name]").ok();
        let fields = found.map(|found| {
            let field = |place| found.get(place)?.dyn_into::<Element>().ok();
            (0..found.length()).filter_map(field).map(JsCast::unchecked_into).collect()
        });
        Self(fields.unwrap_or_default())
    }

    /// Fills them in from the query of an address.
    pub(crate) fn fill_in(&self, query: &str) {
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

    /// What they ask for.
    pub(crate) fn view(&self) -> View {
        let mut view = View::default();
        for (name, value) in self.asked() {
            view.set(&name, &value);
        }
        view
    }

    /// The same as the query of an address.
    pub(crate) fn query(&self) -> String {
        let Ok(parameters) = UrlSearchParams::new() else {
            return String::new();
        };
        for (name, value) in self.asked() {
            parameters.append(&name, &value);
        }
        parameters.to_string().into()
    }
}
