//! The time zone of a trip.

mod cities;
mod countries;

use super::{
    fields::Fields,
    likeness::{nearest, plain},
};
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

/// Suggests a zone: of that town, of that country, or of nearly that name.
fn suggestion(written: &str) -> String {
    let names = ZoneRules::names();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let town = |name: &str| plain(name.rsplit('/').next().unwrap_or(name));
    // As in "Salt Lake City, USA" and "America/Salt_Lake_City".
    let first = written.split(',').next().unwrap_or(written);
    let place = town(first);
    let same_town = names.iter().copied().find(|name| town(name) == place);
    let certain = same_town.or_else(|| cities::zone(&place)).or_else(|| countries::zone(&place));
    let near = || {
        // Towns alone, so that a like region makes no likeness.
        let towns: Vec<&str> = names.iter().filter_map(|name| name.rsplit('/').next()).collect();
        let near = nearest(first.rsplit('/').next()?, &towns).filter(|_| place.len() > 4)?;
        names.iter().copied().find(|name| name.rsplit('/').next() == Some(near))
    };
    // A distance from UTC is no zone: there, clocks are changed.
    let is_distance = written.starts_with(['+', '-', '−'])
        || ["UTC", "GMT"].iter().any(|utc| written.len() > 3 && written.starts_with(utc));
    if is_distance {
        return "write that of the town whose clocks you followed, as in “Europe/Oslo”".to_owned();
    }
    if let Some(name) = certain.or_else(near) {
        return format!("write “{name}”?");
    }
    match countries::several(&place) {
        Some(zones) => format!("it has several: write that of the town, as in {zones}"),
        None => "write one as in \"Europe/Oslo\"".to_owned(),
    }
}
