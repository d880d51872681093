//! Dates and times of day, found or inferred.

use toml::de::DeValue;

use super::fields::Fields;
use crate::{
    Date, Known, Time,
    dates::{read_date, read_time},
};

impl Fields<'_> {
    /// Reads a date, as text or as TOML's own.
    pub(super) fn date(&mut self, key: &'static str) -> Option<Date> {
        let text = self.written(key)?;
        self.parsed(
            key,
            read_date(&text),
            "write the date of a day that exists, as in \"2022-10-26\"",
        )
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
        self.parsed(key, read_time(minutes), "write hours and minutes, as in \"14:30\"")
    }

    /// Returns a string, or TOML's own date or time as it is written.
    fn written(&mut self, key: &'static str) -> Option<String> {
        match self.take(key)?.get_ref() {
            DeValue::Datetime(datetime) => Some(datetime.to_string()),
            _ => self.string(key).map(|text| text.value.to_owned()),
        }
    }
}
