use maud::{Markup, PreEscaped};
use recap_finder::attended;
use recap_trip::{Attendance, Entry, Trip};

use crate::{
    Site,
    languages::{isolated_text, own},
};

/// What the traveller had to do with an entry, in words of the page's own.
pub(super) fn attendance(site: Site<'_>, entry: &Entry) -> Markup {
    let said = said(site.trip, &entry.attendance);
    own(site.trip, PreEscaped(attended(entry.attendance.word(), &said, &[])))
}

/// The same as plain text.
pub(super) fn said(trip: &Trip, attendance: &Attendance) -> String {
    let traveller = isolated_text(&trip.traveller.short_name);
    match attendance {
        Attendance::SawPart(part) => Attendance::SawPart(isolated_text(part)).said_of(&traveller),
        other => other.said_of(&traveller),
    }
}
