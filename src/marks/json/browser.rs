//! JSON by way of the browser.

use alloc::{string::String, vec::Vec};

use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::read::Json;

/// Parses a text. `None` if it is not JSON.
pub fn parse(json: &str) -> Option<JsValue> {
    JSON::parse(json).ok()
}

/// Writes a text as a JSON string.
pub(super) fn quoted(text: &str) -> String {
    JSON::stringify(&JsValue::from_str(text)).map(String::from).unwrap_or_default()
}

impl Json for JsValue {
    fn member(&self, name: &str) -> Option<Self> {
        let member = Reflect::get(self, &JsValue::from_str(name)).unwrap_or_default();
        (!member.is_undefined()).then_some(member)
    }

    fn members(&self) -> Option<Vec<(String, Self)>> {
        let object = self.dyn_ref::<Object>().filter(|_| !Array::is_array(self))?;
        let entries = Object::entries(object);
        let members = entries.iter().map(|entry| {
            let entry: Array = entry.unchecked_into();
            Some((entry.get(0).as_string()?, entry.get(1)))
        });
        members.collect()
    }

    fn elements(&self) -> Option<Vec<Self>> {
        Some(self.dyn_ref::<Array>()?.to_vec())
    }

    fn boolean(&self) -> Option<bool> {
        self.as_bool()
    }

    fn number(&self) -> Option<f64> {
        self.as_f64()
    }

    fn text(&self) -> Option<String> {
        self.as_string()
    }

    fn to_json(&self) -> Option<String> {
        JSON::stringify(self).ok()?.as_string()
    }
}
