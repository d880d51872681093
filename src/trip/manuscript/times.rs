//! Dates and times of day, found or inferred.

use toml::de::DeValue;

use super::{fields::Fields, quoting::quoted, spelling};
use crate::{Date, InvalidTripTime, Known, TripTime, dates::read_date};

/// What is said of a time of the next day that is none of its morning.
const NOON: &str = "write an earlier time: what is later belongs to the next day";

impl Fields<'_> {
    /// Reads a date, as text or as TOML's own.
    pub(super) fn date(&mut self, key: &'static str) -> Option<Date> {
        let text = self.written(key)?;
        let instead = instead(spelling::date(&text), spelling::DATE);
        self.parsed(key, read_date(&text), &instead)
    }

    /// Reads a time of a day and its night, found or inferred.
    pub(super) fn time(&mut self, key: &'static str) -> Option<Known<TripTime>> {
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

    /// Reads a time of a day and its night that was found.
    pub(super) fn plain_time(&mut self, key: &'static str) -> Option<TripTime> {
        let text = self.written(key)?;
        let minutes = match text.strip_suffix(":00") {
            Some(shorter) if shorter.contains(':') => shorter,
            _ => &text,
        };
        let time: Result<TripTime, _> = minutes.parse();
        let instead = match time {
            Err(InvalidTripTime::AfterNoon) => NOON.to_owned(),
            _ => instead(spelling::time(&text), spelling::any_time(&text)),
        };
        self.parsed(key, time, &instead)
    }

    /// Says of which day the end is, of what begins and ends at times that were read, and reports an end that
    /// is not after its start.
    ///
    /// Without `+1`, it is of the next morning where it would come before a start of the afternoon or the
    /// evening, and of the same morning as a start that has it.
    pub(super) fn end_after(&self, start: TripTime, written: TripTime) -> TripTime {
        let next = written.next_morning();
        let is_next = if start.next_morning {
            next > start
        } else {
            written < start && !start.is_morning() && written.is_morning()
        };
        let end = if is_next { next } else { written };
        if is_next && !next.is_morning() {
            self.wrong("end", format!("`end` is {}", InvalidTripTime::AfterNoon), NOON);
        } else if end <= start {
            let shown = if start.next_morning { next } else { end };
            let wrong = format!("the end, {shown}, is not after the start, {start}");
            let instead = if start.next_morning {
                "write a later end, or leave it out".to_owned()
            } else if end.is_morning() {
                format!("write a later end, or `end = \"{next}\"` for the next morning")
            } else {
                "write a later end, or one of the next morning, as in `end = \"02:15+1\"`"
                    .to_owned()
            };
            self.wrong("end", wrong, instead);
        }
        end
    }

    /// Reports times of a next morning in an entry without a day, as they are written: when it began, and when it
    /// ended, which may be in the morning after whatever day that was.
    pub(super) fn without_day(&self, start: TripTime, end: Option<TripTime>) {
        if !start.next_morning {
            return;
        }
        let end = end.filter(|end| end.next_morning);
        for (key, time) in [("start", Some(start)), ("end", end)] {
            if let Some(time) = time {
                let wrong = "this entry has no day, and so no next morning";
                self.wrong(key, wrong, format!("write {}", quoted(&time.clock())));
            }
        }
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
