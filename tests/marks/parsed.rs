//! JSON as the tests parse it, in place of the browser.

use recap_marks::json::Json;
use serde_json::Value;

/// A parsed value.
pub(crate) struct Parsed(pub(crate) Value);

/// Parses a text that the test has written.
impl From<&str> for Parsed {
    fn from(json: &str) -> Self {
        Self(serde_json::from_str(json).expect("the test writes JSON"))
    }
}

impl Json for Parsed {
    fn member(&self, name: &str) -> Option<Self> {
        self.0.get(name).cloned().map(Self)
    }

    fn members(&self) -> Option<Vec<(String, Self)>> {
        let members = self.0.as_object()?.clone();
        Some(members.into_iter().map(|(name, member)| (name, Self(member))).collect())
    }

    fn elements(&self) -> Option<Vec<Self>> {
        Some(self.0.as_array()?.iter().cloned().map(Self).collect())
    }

    fn boolean(&self) -> Option<bool> {
        self.0.as_bool()
    }

    fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }

    fn text(&self) -> Option<String> {
        self.0.as_str().map(str::to_owned)
    }

    fn to_json(&self) -> Option<String> {
        Some(self.0.to_string())
    }
}
