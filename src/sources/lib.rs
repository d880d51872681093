//! What others have written about a conference, read: schedules, and the posts of those who were there. It becomes the
//! files of a trip, or what a trip that is written lacks. Lists of videos become the recordings of its talks.
//!
//! Bytes come in and texts go out: no file, no network, no clock. A source is read leniently, and whatever is left out
//! is said with its place; what is written is what [`recap_trip::manuscript`] reads without a mistake.
//!
//! In reading order, each module importing only from those above it:

mod plain_text;
mod remark;
mod when;
mod json;
mod session;
mod people;
mod address;
mod titles;
mod source_kind;
mod schedule;
mod post;
mod reading;
mod uniting;
mod placed;
mod choice;
mod draft;
mod again;
mod playlist;
mod matching;
mod recorded;

pub use again::{Again, NoTrip, again};
pub use choice::{Choice, Unknown};
pub use draft::{Draft, TripFacts, draft};
pub use matching::{Found, Proposal, Talk, find_recordings};
pub use placed::{Clock, NoZone, Placed, Program, ZoneFound, place};
pub use playlist::{
    NoPlaylist, NoPlaylistKind, Playlist, PlaylistKind, Video, read_playlist, unite_videos,
};
pub use reading::{Unreadable, read};
pub use recorded::{Addition, Recorded, write_recordings};
pub use remark::Remark;
pub use session::{Day, Guess, ListedDay, Session, SessionKind, Source, Speaker, Venue};
pub use source_kind::{NoKind, SourceKind};
pub use uniting::{Member, United, unite};
pub use when::{End, When};
