//! One conference trip: what its author wrote, read and checked.
//!
//! Plain data and plain Rust, which touches no file and also compiles for the browser. [`manuscript`]
//! makes a [`Trip`] of the author's files, or says everything that is wrong with them.
//!
//! In reading order, each module importing only from those above it:

pub mod dates;
mod known;
mod link;
mod picture;
mod photograph;
mod entry;
mod minutes;
mod event;
mod trip;
mod album;
pub mod zone_rules;
pub mod manuscript;

pub use entry::{Attendance, Entry, Kind, Speaker};
pub use event::{Event, Place};
pub use jiff::civil::{Date, Time};
pub use known::{Html, Known};
pub use link::{InvalidLength, Length, Link, LinkKind};
pub use minutes::Minutes;
pub use photograph::{Developed, Encoding, Original, Photograph, Print, PrintFile};
pub use picture::Picture;
pub use trip::{Day, Source, Traveller, Trip, Zone};
