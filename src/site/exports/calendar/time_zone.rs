//! The rules of the trip's zone, so that a program need not know it by name (RFC 5545, section 3.6.5).

use recap_trip::{Zone, zone_rules::Observance};

use super::ContentLines;

/// Writes what was observed, each from its own onset on: no rule of recurrence is needed for the few
/// days of a trip.
pub(super) fn write(lines: &mut ContentLines, zone: &Zone, observances: &[Observance]) {
    lines.value("BEGIN", "VTIMEZONE");
    lines.value("TZID", &zone.iana);
    for observance in observances {
        let kind = if observance.daylight { "DAYLIGHT" } else { "STANDARD" };
        lines.value("BEGIN", kind);
        lines.value("DTSTART", &observance.onset);
        lines.value("TZOFFSETFROM", &format!("{:#}", observance.from));
        lines.value("TZOFFSETTO", &format!("{:#}", observance.to));
        lines.text("TZNAME", &observance.name);
        lines.value("END", kind);
    }
    lines.value("END", "VTIMEZONE");
}
