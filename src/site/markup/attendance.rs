use maud::{Markup, PreEscaped, html};
use recap_finder::attended;
use recap_trip::{Attendance, Entry, Trip, Voice};

use crate::{
    Site,
    languages::{isolated_text, own_words, theirs},
};

/// What the traveller had to do with an entry, in words of the page's own; nothing where that is not said.
pub(super) fn attendance(site: Site<'_>, entry: &Entry) -> Markup {
    html! {
        @if let Some(attendance) = &entry.attendance {
            @let said = said(site.trip, attendance);
            (PreEscaped(attended(attendance.word(), &said, &[], own_words(site.trip).attributes())))
        }
    }
}

/// The same as plain text.
pub(super) fn said(trip: &Trip, attendance: &Attendance) -> String {
    let traveller = &trip.traveller;
    let who = isolated_text(traveller.subject());
    match attendance {
        Attendance::SawPart(part) => {
            Attendance::SawPart(isolated_text(part)).said_of(&who, traveller.voice)
        }
        other => other.said_of(&who, traveller.voice),
    }
}

/// The traveller, in a sentence of the page's own.
pub(super) fn who(trip: &Trip) -> Markup {
    let who = trip.traveller.subject();
    match trip.traveller.voice {
        Voice::First => html! { (who) },
        Voice::Third => theirs(trip, who),
    }
}
