//! Previews that an earlier build has drawn.

use std::collections::BTreeMap;

use recap_site::{cache::Cache, document::Offline};
use recap_trip::Trip;

use crate::{
    drawn::InMemory,
    preview_drawing::called,
    rendered::{programs, shell},
    trips::{DETROIT, KYOTO},
};

/// The previews of a trip, as a build makes them: how many were drawn, and all by their names.
fn build(trip: &Trip, drawn: &InMemory) -> (usize, BTreeMap<String, Vec<u8>>) {
    let before = drawn.count();
    let files =
        recap_site::render(trip, "/", &shell(), &programs(), drawn, Offline::Kept).expect("a site");
    let previews = files.into_iter().filter(|file| file.path.starts_with("preview-"));
    let previews = previews.map(|file| (file.path, file.bytes)).collect();
    (drawn.count() - before, previews)
}

#[test]
fn only_what_changed_is_drawn_again() {
    let drawn = InMemory::default();
    let (count, first) = build(&KYOTO, &drawn);
    assert_eq!((count, first.len()), (8, 8));
    let (count, again) = build(&KYOTO, &drawn);
    assert_eq!(count, 0);
    assert!(first == again);
    let (count, changed) = build(&called("茶"), &drawn);
    assert_eq!(count, 1);
    let new: Vec<_> = changed.keys().filter(|name| !first.contains_key(*name)).collect();
    assert_eq!(new.len(), 1);
    // The same words, and another drawing.
    let illustrated = Trip { picture: DETROIT.picture.clone(), ..KYOTO.clone() };
    assert_eq!(build(&illustrated, &drawn).0, 1);
}

#[test]
fn what_is_damaged_is_drawn_again() {
    let drawn = InMemory::default();
    let (_, first) = build(&KYOTO, &drawn);
    let cached = drawn.all().clone();
    let mut names = cached.keys();
    let mut name = || names.next().expect("there are eight").clone();
    let (short, mixed, empty, turned) = (name(), name(), name(), name());
    drawn.put(&short, &cached[&short][..1_000]);
    drawn.put(&mixed, &cached[&short]);
    drawn.put(&empty, b"");
    let mut bytes = cached[&turned].clone();
    bytes[5_000] ^= 1;
    drawn.put(&turned, &bytes);
    let (count, again) = build(&KYOTO, &drawn);
    assert_eq!(count, 4);
    assert!(first == again, "a damaged preview went out");
    assert!(*drawn.all() == cached, "it is mended");
}
