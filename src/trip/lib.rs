//! One conference trip: what its author wrote, read and checked.
//!
//! Plain data and plain Rust, which touches no file and also compiles for the browser. [`manuscript`]
//! makes a [`Trip`] of the author's files, or says everything that is wrong with them.
//!
//! In reading order, each module importing only from those above it:

pub mod dates;
mod trip_time;
mod known;
mod link;
mod picture;
mod photograph;
mod traveller;
mod entry;
mod minutes;
mod sentences;
mod pull;
mod event;
mod trip;
mod direction;
mod album;
pub mod zone_rules;
pub mod manuscript;

pub use direction::is_right_to_left;
pub use entry::{Attendance, Entry, Kind, Speaker};
pub use event::{Event, Place};
pub use jiff::civil::{Date, DateTime, Time};
pub use known::{Html, Known};
pub use link::{InvalidLength, Length, Link, LinkKind};
pub use minutes::Minutes;
pub use photograph::{Developed, Encoding, Original, Photograph, Print, PrintFile};
pub use picture::Picture;
pub use pull::Pulled;
pub use sentences::{excerpt, first_line};
pub use traveller::{Traveller, Voice};
pub use trip::{Day, SHORT_TITLE_LIMIT, Source, Trip, Zone};
pub use trip_time::{InvalidTripTime, NEXT_MORNING, TripTime};
