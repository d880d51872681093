//! What a source says: a conference, its sessions, and what somebody wrote of them.

use jiff::civil::Date;

use crate::{
    remark::Remark,
    when::{End, When},
};

/// All that was read of one source.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// The file or the address that it was read from.
    pub name: String,
    /// What the conference is called; of a post, its title.
    pub title: Option<String>,
    /// A shorter name.
    pub short_title: Option<String>,
    /// The address of the conference, of its schedule, or of the post.
    pub address: Option<String>,
    /// The IANA name of its time zone.
    pub zone: Option<String>,
    /// Whether there are times that mean nothing without a zone, and the source names none.
    pub wants_zone: bool,
    /// Where it was.
    pub venue: Option<Venue>,
    /// The first and the last day, where the source says them.
    pub span: Option<(Date, Date)>,
    /// Its sessions, in the source's order.
    pub sessions: Vec<Session>,
    /// Whether it is somebody's account, with an order and words of its own.
    pub is_post: bool,
    /// Who wrote it.
    pub author: Option<String>,
    /// When it was published.
    pub published: Option<Date>,
    /// The opening words of a post, as Markdown.
    pub intro: Option<String>,
    /// What is to be told to the author of a post as a whole, a line each.
    pub notes: Vec<String>,
    /// Days that a post tells of, with what it says of them.
    pub days: Vec<Day>,
    /// What was left out.
    pub remarks: Vec<Remark>,
}

/// Where a conference was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Venue {
    /// Its name.
    pub name: String,
    /// Street and town.
    pub address: Option<String>,
}

/// A day of a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// Which one.
    pub date: Date,
    /// Its heading.
    pub title: String,
    /// What is said of it, as Markdown.
    pub intro: Option<String>,
    /// What is to be told to the author beside it, a line each.
    pub notes: Vec<String>,
    /// Why it is that day, where that was worked out.
    pub guessed: Option<String>,
}

/// What sort of thing a session is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SessionKind {
    /// Somebody on a stage.
    #[default]
    Talk,
    /// A meeting, a block, a party.
    Session,
    /// What happens between: breaks, meals, registration; in a post, whatever is no talk.
    Moment,
}

/// Somebody who speaks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Speaker {
    /// The full name.
    pub name: String,
    /// The company, the project.
    pub affiliation: Option<String>,
}

/// Something that no source says: the key of the trip's format that it stands under, and what it was taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// As in the trip's files: `start`, `attendance`.
    pub key: &'static str,
    /// What it was taken from.
    pub from: String,
}

/// The day that a source lists a session under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedDay {
    /// Its date.
    pub date: Date,
    /// When it begins, where the source says so: days of conferences often do at four in the morning.
    pub begins: Option<When>,
}

/// One session, as a source has it. Texts are plain, but for `opinion`, which is Markdown.
#[derive(Clone, Debug, Default)]
pub struct Session {
    /// Its title.
    pub title: String,
    /// What sort of thing it is.
    pub kind: SessionKind,
    /// Who speaks, in the source's order.
    pub speakers: Vec<Speaker>,
    /// When it starts.
    pub start: Option<When>,
    /// When it ends.
    pub end: Option<End>,
    /// The number of the conference's day that a post tells of it under, where it says no date.
    pub day_number: Option<i64>,
    /// The heading that a post tells of it below.
    pub section: Option<String>,
    /// The day that it is listed under.
    pub day: Option<ListedDay>,
    /// The room.
    pub room: Option<String>,
    /// The track.
    pub track: Option<String>,
    /// What it is about, a word or two each.
    pub topics: Vec<String>,
    /// The abstract.
    pub summary: Option<String>,
    /// The tag of its language.
    pub language: Option<String>,
    /// The address of its page in the schedule.
    pub schedule: Option<String>,
    /// The address of its slides.
    pub slides: Option<String>,
    /// The address of its recording.
    pub recording: Option<String>,
    /// What the source knows it by, wherever it moves.
    pub guid: Option<String>,
    /// The number or the code that it has in its source.
    pub id: Option<String>,
    /// The word of the trip's format for what the traveller had to do with it.
    pub attendance: Option<&'static str>,
    /// What the traveller made of it, as Markdown, word for word.
    pub opinion: Option<String>,
    /// What is to be told to the author beside it, a line each: pictures that stood here, links that were left out.
    pub notes: Vec<String>,
    /// What was guessed.
    pub guesses: Vec<Guess>,
    /// Where it stands in the source.
    pub at: String,
}

impl Session {
    /// Notes that a key's value was guessed.
    pub(crate) fn guess(&mut self, key: &'static str, from: impl Into<String>) {
        self.guesses.push(Guess { key, from: from.into() });
    }
}
