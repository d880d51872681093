//! Values that say whether something is so.

use toml::de::DeValue;

use super::fields::Fields;

impl Fields<'_> {
    /// Reads whether something is so. What is not written is not.
    pub(super) fn flag(&mut self, key: &'static str) -> bool {
        let Some(value) = self.take(key) else {
            return false;
        };
        if let DeValue::Boolean(is_so) = value.get_ref() {
            return *is_so;
        }
        let wrong = format!("this is of the type {}", value.get_ref().type_str());
        self.wrong(key, wrong, format!("write `{key} = true`, or leave it out"));
        false
    }
}
