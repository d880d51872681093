//! What a day is made of: talks, sessions and the moments between.

use super::{Date, Html, Known, Length, Link, NEXT_MORNING, Photograph, Picture, TripTime, Voice};

/// One thing of the trip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Short, stable slug: an address, and what a visitor's marks hang on.
    pub id: String,
    /// Ids that it once had.
    pub aliases: Vec<String>,
    /// What kind of thing it is.
    pub kind: Kind,
    /// Its title, as plain text.
    pub title: String,
    /// Id of the event that it belongs to.
    pub event: Option<String>,
    /// Who spoke, in the schedule's order.
    pub speakers: Vec<Speaker>,
    /// What the traveller had to do with it, where that is said.
    pub attendance: Option<Attendance>,
    /// Why it stands under its day, where no source of its own says so.
    pub day_because: Option<String>,
    /// When it began.
    pub start: Option<Known<TripTime>>,
    /// When it ended.
    pub end: Option<Known<TripTime>>,
    /// How many minutes it was from start to end: by the clocks of its day, which may have been changed in
    /// between.
    pub slot: Option<u32>,
    /// Id of its place.
    pub place: Option<String>,
    /// The room, or the spot, at that place.
    pub room: Option<String>,
    /// The track of the schedule.
    pub track: Option<String>,
    /// What it is about, a word or two each.
    pub topics: Vec<String>,
    /// Schedule, recording, slides, and what else to read.
    pub links: Vec<Link>,
    /// How long the recording runs.
    pub length: Option<Length>,
    /// When the recap was given its recording, if later than the rest.
    pub recording_added: Option<Date>,
    /// Whether it is one of those to begin with.
    pub highlight: bool,
    /// When the author last changed what is said of it, if later than the rest.
    pub revised: Option<Date>,
    /// A drawing of it.
    pub picture: Option<Picture>,
    /// Photographs of it, in order.
    pub photographs: Vec<Photograph>,
    /// What it is about.
    pub about: Option<Html>,
    /// What the traveller made of it in a line, where its author wrote that; see [`Entry::pulled`].
    pub pull: Option<String>,
    /// What the traveller made of it.
    pub opinion: Option<Html>,
    /// What became of it since.
    pub since: Option<Html>,
    /// Ids of the talks that it overlaps with, if it is a talk.
    pub clashes: Vec<String>,
}

/// What kind of thing an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Somebody on a stage: can be watched, and ticked as watched.
    Talk,
    /// A meeting, a keynote block, a meetup: one had to be there.
    Session,
    /// What happens between.
    Moment,
}

/// A speaker of a talk, or a host of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker {
    /// Full name.
    pub name: String,
    /// Employer or project, as the schedule had it.
    pub affiliation: Option<String>,
    /// A word on the part they had.
    pub note: Option<String>,
}

/// What the traveller had to do with an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attendance {
    /// Was in the room, from beginning to end.
    Saw,
    /// Was there for a part of it: says which.
    SawPart(String),
    /// Was one of those who gave it.
    Gave,
    /// Missed it, and wants to see it.
    Wants,
    /// Missed it.
    Missed,
    /// Was part of it.
    TookPart,
}

impl Attendance {
    /// Returns the word for it, in the author's files and for other programs.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Saw => "saw",
            Self::SawPart(_) => "saw-part",
            Self::Gave => "gave",
            Self::Wants => "wants",
            Self::Missed => "missed",
            Self::TookPart => "took-part",
        }
    }

    /// Says it of the traveller in a voice: "Ann saw it", "I saw it".
    pub fn said_of(&self, who: &str, voice: Voice) -> String {
        match self {
            Self::Saw => format!("{who} saw it"),
            Self::SawPart(part) => format!("{who} saw {part}"),
            Self::Gave => format!("{who} gave it"),
            Self::Wants => match voice {
                Voice::First => format!("{who} want to watch it"),
                Voice::Third => format!("{who} wants to watch it"),
            },
            Self::Missed => format!("{who} missed it"),
            Self::TookPart => format!("{who} took part"),
        }
    }
}

impl Entry {
    /// Names the speakers in a line: "Ann Example, Bo Example". Empty where there are none.
    pub fn speaker_names(&self) -> String {
        let names: Vec<&str> = self.speakers.iter().map(|speaker| speaker.name.as_str()).collect();
        names.join(", ")
    }

    /// Writes when it began and, where that is known, ended: "14:30–15:00", "14:30", "01:30 next morning".
    pub fn times(&self) -> Option<String> {
        let start = self.start.as_ref()?.value.clock();
        let times = match &self.end {
            Some(end) => format!("{start}–{}", end.value.clock()),
            None => start,
        };
        Some(if self.is_next_morning() { format!("{times} {NEXT_MORNING}") } else { times })
    }

    /// Tells whether readers have to be told that its times are of the morning after its day.
    pub fn is_next_morning(&self) -> bool {
        let [start, end] = [&self.start, &self.end].map(|time| time.as_ref().map(|it| it.value));
        TripTime::is_told(start, end)
    }

    /// Tells whether its day, its start or its end was worked out rather than found.
    pub fn is_inferred(&self) -> bool {
        let mut times = [&self.start, &self.end].into_iter().flatten();
        self.day_because.is_some() || times.any(|time| time.because.is_some())
    }

    /// Tells whether the entry once had that id.
    pub fn had_id(&self, id: &str) -> bool {
        self.aliases.iter().any(|alias| alias == id)
    }
}
