//! What others have written: read, united, and written as trips; and lists of videos.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "what a test cannot go on without, it fails for")]

mod written_trip;
mod schedules;
mod dialects;
mod posts;
mod post_forms;
mod again;
mod hostile;
mod playlists;
mod matching;
mod matched;
mod pairs;
