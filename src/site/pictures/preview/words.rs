//! What a preview says, in the words of the page.

use recap_trip::{Attendance, Day, Entry, Trip, dates, excerpt};

use crate::{languages::isolated_text, route::Route};

/// How many letters of a verdict there is room for.
const VERDICT: usize = 130;

/// The words of a preview.
#[derive(Clone, Debug)]
pub(super) struct Words<'a> {
    /// On the signboard: when it was.
    pub sign: Option<String>,
    /// Whether nobody knows when it was.
    pub undated: bool,
    /// What the page is about.
    pub title: String,
    /// Who speaks, or how much there is.
    pub by: String,
    /// What the traveller had to do with the talk, and the words for it.
    pub attendance: Option<(&'a Attendance, String)>,
    /// How long it takes to watch.
    pub minutes: Option<String>,
    /// What the traveller made of it.
    pub verdict: Option<String>,
}

impl<'a> Words<'a> {
    /// Returns what the preview of a page says; pages for unknown addresses have none.
    pub(super) fn of(trip: &'a Trip, route: &Route) -> Option<Self> {
        match route {
            Route::Trip => Some(of_trip(trip)),
            Route::Day(date) => trip.day(*date).map(|day| of_day(trip, day)),
            Route::Talk(id) => trip.talk(id).map(|(talk, day)| of_talk(trip, talk, day)),
            Route::Find => Some(Self {
                sign: span(&trip.days),
                undated: false,
                title: "Find a talk".to_owned(),
                by: format!("Search {}, or plan what to watch.", trip.title),
                attendance: None,
                minutes: None,
                verdict: None,
            }),
            Route::NotFound => None,
        }
    }

    /// All of it in a line, for those who do not see it.
    pub(super) fn says(&self) -> String {
        let attendance = self.attendance.as_ref().map(|(_, words)| words);
        let verdict = self.verdict.as_ref();
        let parts = [Some(&self.title), Some(&self.by), self.sign.as_ref(), attendance, verdict];
        let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
        parts.map(|part| isolated_text(part)).collect::<Vec<_>>().join(" · ")
    }
}

fn of_trip(trip: &Trip) -> Words<'_> {
    let talks = counted(trip.talks().count(), "talk");
    let whose = format!("A recap by {}", isolated_text(&trip.traveller.name));
    Words {
        sign: span(&trip.days),
        undated: false,
        title: trip.title.clone(),
        by: [Some(whose), talks].into_iter().flatten().collect::<Vec<_>>().join(" · "),
        attendance: None,
        minutes: None,
        verdict: None,
    }
}

fn of_day<'a>(trip: &'a Trip, day: &'a Day) -> Words<'a> {
    let talks = counted(day.talks().count(), "talk");
    let events = trip.events_on(day.date).map(|event| event.short_title.clone());
    Words {
        sign: Some(dates::long(day.date)),
        undated: false,
        title: day.title.clone(),
        by: talks.into_iter().chain(events).collect::<Vec<_>>().join(" · "),
        attendance: None,
        minutes: None,
        verdict: None,
    }
}

fn of_talk<'a>(trip: &'a Trip, talk: &'a Entry, day: Option<&Day>) -> Words<'a> {
    let said = |attendance: &'a Attendance| {
        (attendance, attendance.said_of(trip.traveller.subject(), trip.traveller.voice))
    };
    Words {
        sign: when(trip, talk, day),
        undated: day.is_none() && trip.has_undated(),
        title: talk.title.clone(),
        by: talk.speaker_names(),
        attendance: talk.attendance.as_ref().map(said),
        minutes: talk.minutes().map(|minutes| minutes.to_string()),
        verdict: verdict(talk),
    }
}

/// What the traveller made of it: the author's own line, or how it begins.
fn verdict(talk: &Entry) -> Option<String> {
    let opinion = || Some(excerpt(talk.opinion.as_ref()?.text(), VERDICT));
    talk.pull.clone().or_else(opinion)
}

/// When a talk was, not held for certain where it was worked out rather than found. Nothing in a trip without days.
fn when(trip: &Trip, talk: &Entry, day: Option<&Day>) -> Option<String> {
    let Some(day) = day else {
        return trip.has_undated().then(|| "Day unknown".to_owned());
    };
    let date = dates::long(day.date);
    let date = if talk.day_because.is_some() { format!("Probably {date}") } else { date };
    let is_about = [&talk.start, &talk.end].into_iter().flatten().any(|it| it.because.is_some());
    let times = talk.times().map(|times| if is_about { format!("c. {times}") } else { times });
    Some([Some(date), times].into_iter().flatten().collect::<Vec<_>>().join(" · "))
}

fn counted(count: usize, what: &str) -> Option<String> {
    match count {
        0 => None,
        1 => Some(format!("1 {what}")),
        _ => Some(format!("{count} {what}s")),
    }
}

/// From the first day to the last.
fn span(days: &[Day]) -> Option<String> {
    Some(dates::span(days.first()?.date, days.last()?.date))
}
