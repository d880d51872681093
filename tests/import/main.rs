//! Text of authors, changed in its place.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "what a test cannot go on without, it fails for")]

mod edited_lines;
mod edit_refused;
mod recordings;
