//! Dates and times of day, found or inferred.

use toml::de::DeValue;

use super::{fields::Fields, quoting::quoted, spelling};
use crate::{
    Date, Known, Time,
    dates::{read_date, read_time},
};

impl Fields<'_> {
    /// Reads a date, as text or as TOML's own.
    pub(super) fn date(&mut self, key: &'static str) -> Option<Date> {
        let text = self.written(key)?;
        let instead = instead(spelling::date(&text), spelling::DATE);
        self.parsed(key, read_date(&text), &instead)
    }

    /// Reads a time of day, found or inferred.
    pub(super) fn time(&mut self, key: &'static str) -> Option<Known<Time>> {
        let is_table = self.take(key)?.get_ref().is_table();
        if !is_table {
            let value = self.plain_time(key)?;
            return Some(Known { value, because: None });
        }
        let mut inferred = self.table(key)?;
        let value = inferred.need("inferred", Self::plain_time);
        let because = inferred.need("because", Self::text);
        inferred.close();
        Some(Known { value: value?, because: Some(because?) })
    }

    /// Reads a time of day that was found.
    pub(super) fn plain_time(&mut self, key: &'static str) -> Option<Time> {
        let text = self.written(key)?;
        let minutes = match text.strip_suffix(":00") {
            Some(shorter) if shorter.contains(':') => shorter,
            _ => &text,
        };
        let instead = instead(spelling::time(&text), spelling::TIME);
        self.parsed(key, read_time(minutes), &instead)
    }

    /// Returns a string as it is written, or what TOML has for its own date, time or number.
    fn written(&mut self, key: &'static str) -> Option<String> {
        match self.take(key)?.get_ref() {
            DeValue::Datetime(datetime) => Some(datetime.to_string()),
            DeValue::Integer(number) => Some(number.as_str().to_owned()),
            DeValue::Float(number) => Some(number.as_str().to_owned()),
            _ => self.string(key).map(|text| text.value.to_owned()),
        }
    }
}

/// Says the value as it is right, where that is certain.
fn instead(right: Option<String>, general: &str) -> String {
    right.map_or_else(|| general.to_owned(), |right| format!("write {}", quoted(&right)))
}
