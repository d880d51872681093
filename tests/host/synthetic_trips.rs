//! The invented trips that pages are measured by: always the same, and right.

use recap_trip::Kind;

use crate::{synthetic, written::Written};

#[test]
fn the_same_number_of_talks_gives_the_same_trip() {
    assert_eq!(synthetic::trip(22), synthetic::trip(22));
    assert_ne!(synthetic::trip(22), synthetic::trip(23));
}

#[test]
fn invented_trips_are_right() {
    for talks in [22, 1_000] {
        let written = synthetic::trip(talks)
            .iter()
            .fold(Written::empty(), |written, file| written.with(&file.name, &file.text));
        let trip = written.trip();
        assert_eq!((trip.days.len(), trip.talks().count()), (5, talks));
        let moments = trip.entries().filter(|(entry, _)| entry.kind == Kind::Moment).count();
        assert!(moments >= 10, "only {moments} moments");
        let lengths = trip.talks().filter(|(talk, _)| talk.length.is_some()).count();
        assert!(lengths > talks / 3 && lengths < talks, "{lengths} recordings have a length");
    }
}
