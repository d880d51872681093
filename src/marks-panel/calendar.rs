//! The calendar of the saved talks: the trip's own, which the build machine wrote, less what is not
//! saved. No date is worked out here.

use alloc::string::String;

use recap_marks::{Marks, Tick};

use crate::trip::PanelTrip;

/// Name of the trip's calendar, below the base path: `calendar::FILE` of the build machine.
pub(crate) const FILE: &str = "trip.ics";

/// What it begins with.
pub(crate) const SIGN: &str = "BEGIN:VCALENDAR";

/// What the calendar says of which talk an event is: `calendar::TALK` of the build machine.
const TALK: &str = "X-RECAP-TALK:";

/// Counts the saved talks: those whose day is known, and the others.
pub(crate) fn count(trip: &PanelTrip, marks: &Marks) -> (usize, usize) {
    let saved = || trip.talks.iter().filter(|talk| marks.is(&talk.id, Tick::Saved));
    let dated = saved().filter(|talk| talk.dated).count();
    (dated, saved().count() - dated)
}

/// Leaves out every event but those of saved talks. A line is what it seems to be: one that goes on
/// with the text of another begins with a space. Lines end as the format wants it, also where
/// something on the way has changed that.
pub(crate) fn of_saved(calendar: &str, marks: &Marks) -> String {
    let mut kept = String::new();
    // Where the event began that is not yet known to be a saved talk's.
    let mut doubtful = None;
    for line in calendar.lines() {
        if line == "BEGIN:VEVENT" {
            doubtful = Some(kept.len());
        }
        if line.strip_prefix(TALK).is_some_and(|id| marks.is(id, Tick::Saved)) {
            doubtful = None;
        }
        kept.push_str(line);
        kept.push_str("\r\n");
        if line == "END:VEVENT"
            && let Some(start) = doubtful.take()
        {
            kept.truncate(start);
        }
    }
    kept
}
