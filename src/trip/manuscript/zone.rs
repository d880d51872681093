//! The time zone of a trip.

use super::{fields::Fields, names::likeliest};
use crate::{Zone, zone_rules::ZoneRules};

/// Reads the table of the zone, whose name must be one of the IANA database.
pub(super) fn read(fields: &mut Fields<'_>, key: &'static str) -> Option<Zone> {
    let mut fields = fields.table(key)?;
    let iana = fields.need("iana", Fields::text);
    let label = fields.need("label", Fields::text);
    let known = iana.as_deref().is_none_or(|iana| ZoneRules::named(iana).is_some());
    if let (Some(iana), false) = (&iana, known) {
        let wrong = format!("“{iana}” is no time zone of the IANA database");
        fields.wrong("iana", wrong, suggestion(iana));
    }
    fields.close();
    Some(Zone { iana: iana.filter(|_| known)?, label: label? })
}

/// Suggests a zone: of the same town, or of a like name.
fn suggestion(written: &str) -> String {
    let names = ZoneRules::names();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let town = |name: &str| name.rsplit('/').next().unwrap_or(name).to_lowercase();
    let same_town = names.iter().find(|name| town(name) == town(&written.replace(' ', "_")));
    match same_town.copied().or_else(|| likeliest(written, &names)) {
        Some(name) => format!("write “{name}”?"),
        None => "write one as in \"Europe/Oslo\"".to_owned(),
    }
}
