//! An entry beside its session: what it lacks, and where the two do not agree.

use jiff::{
    ToSpan,
    civil::{Date, DateTime, Time},
};
use recap_import::edit::Value;
use recap_trip::dates::clock;

use super::written::WrittenEntry;
use crate::{
    address::identity,
    draft::{end, prose_value, speakers, start},
    placed::Placed,
    plain_text::some_line,
    titles::plain,
};

/// A key that an entry and its session do not agree on.
pub(super) struct Difference {
    pub(super) key: &'static str,
    /// What the entry says, and what the source does.
    pub(super) is: String,
    pub(super) says: String,
    /// What to write instead. `None` where an edit of one key would not do.
    pub(super) value: Option<Value>,
}

/// What came of comparing.
#[derive(Default)]
pub(super) struct Compared {
    /// Keys that the entry lacks.
    pub(super) absent: Vec<(&'static str, Value)>,
    pub(super) differences: Vec<Difference>,
}

/// Compares an entry, in a file of that day, with its session.
pub(super) fn compare(
    entry: &WrittenEntry,
    day: Option<Date>,
    placed: &Placed,
    room: Option<&str>,
) -> Compared {
    let mut compared = Compared::default();
    let session = &placed.session;
    compared.times(entry, day, placed);
    compared.text(entry, "title", Some(&session.title), |one, other| plain(one) == plain(other));
    compared.text(entry, "room", room, |one, other| one.trim() == other.trim());
    compared
        .text(entry, "track", session.track.as_deref(), |one, other| one.trim() == other.trim());
    let is_same_page = |one: &str, other: &str| identity(one) == identity(other);
    for (key, address) in [
        ("schedule", &session.schedule),
        ("recording", &session.recording),
        ("slides", &session.slides),
    ] {
        // Of one page there may be several addresses, and the author chose one.
        let by_code = |one: &str, other: &str| {
            is_same_page(one, other) || (key == "schedule" && is_sched(one) && is_sched(other))
        };
        compared.text(entry, key, address.as_deref(), by_code);
    }
    compared.speakers(entry, placed);
    if let Some(opinion) = session.opinion.as_deref().and_then(prose_value)
        && entry.value("opinion").is_none()
        && let Ok(value) = opinion.parse()
    {
        compared.absent.push(("opinion", value));
    }
    compared
}

/// Sched has two addresses for each talk, and none tells the other.
fn is_sched(address: &str) -> bool {
    identity(address).is_some_and(|identity| identity.starts_with("sched.com/event/"))
}

impl Compared {
    fn text(
        &mut self,
        entry: &WrittenEntry,
        key: &'static str,
        says: Option<&str>,
        is_same: impl Fn(&str, &str) -> bool,
    ) {
        let Some(says) = says.and_then(|says| some_line(says, 1_000)) else {
            return;
        };
        match entry.value(key) {
            None => self.absent.push((key, says.into())),
            Some(is) if is_same(is, &says) => {}
            Some(is) => {
                let (is, value) = (is.to_owned(), Some(says.clone().into()));
                self.differences.push(Difference { key, is, says, value });
            }
        }
    }

    fn speakers(&mut self, entry: &WrittenEntry, placed: &Placed) {
        let listed = &placed.session.speakers;
        let Some(value) = speakers(listed).and_then(|text| text.parse::<Value>().ok()) else {
            return;
        };
        let names: Vec<&str> = listed.iter().map(|speaker| speaker.name.as_str()).collect();
        if entry.value("speakers").is_none() {
            self.absent.push(("speakers", value));
        } else if !names
            .iter()
            .map(|name| plain(name))
            .eq(entry.speakers.iter().map(|name| plain(name)))
        {
            let (is, says) = (entry.speakers.join(", "), names.join(", "));
            self.differences.push(Difference { key: "speakers", is, says, value: Some(value) });
        }
    }

    fn times(&mut self, entry: &WrittenEntry, day: Option<Date>, placed: &Placed) {
        let (Some(begins), Some(date)) = (placed.start, placed.day) else {
            return;
        };
        let file_day = day.unwrap_or(date);
        let says = at(date, begins.time, begins.after_midnight);
        if file_day != date && says.map(DateTime::date) != Some(file_day) {
            let (is, says) = (file_day.to_string(), date.to_string());
            self.differences.push(Difference { key: "day", is, says, value: None });
        }
        // As it is written in the file of this day.
        let begins = crate::placed::Clock {
            after_midnight: says.is_some_and(|it| it.date() > file_day) && file_day >= date,
            ..begins
        };
        let written = entry.value("start").and_then(clock_of);
        let is_same = written.is_some_and(|(time, next)| {
            time == begins.time && (file_day != date || at(file_day, time, next) == says)
        });
        match (entry.value("start"), is_same) {
            (None, _) => self.absent.push(("start", start(begins).into())),
            (_, true) => {}
            (Some(is), false) => {
                let (is, says) = (short(is), start(begins));
                let value = Some(says.clone().into());
                self.differences.push(Difference { key: "start", is, says, value });
            }
        }
        let Some(end) = placed.end.map(|ends| end(Some(begins), ends)) else {
            return;
        };
        match entry.value("end") {
            // Behind another start it might be no end.
            None if entry.value("start").is_none() || is_same => {
                self.absent.push(("end", end.into()));
            }
            Some(is) if short(is).trim_end_matches("+1") != end.trim_end_matches("+1") => {
                let (is, value) = (short(is), Some(end.clone().into()));
                self.differences.push(Difference { key: "end", is, says: end, value });
            }
            _ => {}
        }
    }
}

fn at(date: Date, time: Time, is_next: bool) -> Option<DateTime> {
    let date = if is_next { date.checked_add(1.day()).ok()? } else { date };
    Some(date.to_datetime(time))
}

/// Reads a time as a trip has it, and whether it is of the next morning.
pub(super) fn clock_of(text: &str) -> Option<(Time, bool)> {
    let (text, is_next) = text.trim().strip_suffix("+1").map_or((text, false), |text| (text, true));
    text.trim().parse().ok().map(|time| (time, is_next))
}

/// Writes a time without its seconds.
fn short(text: &str) -> String {
    clock_of(text).map_or_else(
        || text.to_owned(),
        |(time, next)| format!("{}{}", clock(time), if next { "+1" } else { "" }),
    )
}
