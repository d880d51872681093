#![cfg(not(target_arch = "wasm32"))]
//! What can be said of a visitor's marks without a browser.
#![expect(clippy::expect_used, reason = "what a test cannot go on without, it fails for")]

mod talks;
mod samples;
mod parsed;

mod numbers;
mod merging;
mod setting;
mod replacing;
mod bounding;
mod taking_back;
mod changes;
mod growing;
mod note_limit;
mod differing_notes;
mod known_recordings;
mod sitting;

mod link_round_trip;
mod link_strangers;
mod link_damage;
mod link_handled;
mod link_limits;
mod link_bits;
mod link_length;
mod link_golden;

mod reading_stored;
mod reading_files;
mod reading_times;
