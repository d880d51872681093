//! Whether a trip is told by days. One that is not has its entries in its own file.

use toml::{Spanned, de::DeValue};

use crate::manuscript::{
    TRIP_FILE,
    fields::{Fields, Placed},
    source::Source,
};

/// Whether a trip is told by days.
pub(super) struct WithoutDays {
    /// It has none: what there was stands in its own file.
    pub(super) is_told: bool,
    /// Files that it does not list were to be listed.
    pub(super) strays_count: bool,
}

impl WithoutDays {
    /// Looks at what a trip's file has, and reports what does not go together. A file without days and entries,
    /// beside which there are others, lacks its `days`.
    pub(super) fn of(
        fields: &mut Fields<'_>,
        undated: Option<&Placed<&str>>,
        sources: &[Source],
    ) -> Self {
        let days = fields.take("days").map(Spanned::get_ref);
        let is_unlisted =
            |name: &str| name != TRIP_FILE && undated.is_none_or(|file| file.value != name);
        let has_others = sources.iter().any(|source| is_unlisted(source.name()));
        if days.is_none() && has_others && !fields.has("entry") {
            fields.need("days", |_, _| Some(()));
            return Self { is_told: false, strays_count: false };
        }
        let is_empty = |days: &DeValue<'_>| matches!(days, DeValue::Array(days) if days.is_empty());
        let is_told = days.is_none_or(is_empty);
        if let Some(undated) = undated.filter(|_| is_told) {
            let wrong = "this trip has no days, so none of its entries is undated";
            let instead = "write the entries of that file into this one, and leave `undated` out";
            fields.reading().problems.add(&undated.position, wrong, instead);
        }
        let told = ["entry", "before", "after", "event", "intro", "undated"];
        if is_told && !told.iter().any(|key| fields.has(key)) {
            let wrong = "there is nothing in this trip yet";
            let instead = "write `intro`, or what there was, each behind a line [[entry]]; or list the files of \
                           its days in `days`";
            fields.reading().problems.warn(&fields.position("days"), wrong, instead);
        }
        Self { is_told, strays_count: true }
    }
}
