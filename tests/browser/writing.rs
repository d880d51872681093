//! What an author sees while writing.

#[path = "../command/process.rs"]
mod process;
mod serve;

use crate::harness::{
    check::Tally,
    session::{Sessions, run},
};

/// Runs them in an engine.
pub async fn run(tally: &Tally, sessions: &Sessions) {
    run!(
        tally,
        sessions,
        serve::an_edit_is_shown,
        serve::mistakes_are_a_sheet_over_the_page,
        serve::many_mistakes_are_read_from_the_first,
    );
}
