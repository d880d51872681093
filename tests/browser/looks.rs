//! What can be seen, in any size, colour and medium.

mod large_letters;
mod mirrored;
mod right_to_left;
mod targets;
mod contrast;
mod motion;
mod paper;
mod states;

use crate::harness::{
    check::Tally,
    session::{Sessions, run},
};

/// Runs them in an engine.
pub async fn run(tally: &Tally, sessions: &Sessions) {
    run!(
        tally,
        sessions,
        large_letters::nothing_overflows,
        large_letters::no_dialog_overflows,
        mirrored::everything_is,
        right_to_left::a_trip_in_hebrew_is,
        right_to_left::a_talk_in_hebrew_is,
        targets::every_one_is_large_enough,
        targets::so_is_every_one_in_a_dialog,
        contrast::every_page_is_readable,
        contrast::so_is_every_dialog,
        motion::nothing_moves_where_less_is_asked_for,
        motion::little_moves_elsewhere,
        paper::a_page_is_a_sheet,
        paper::no_sheet_is_wasted,
        states::they_outlast_forced_colours,
        states::they_outlast_more_contrast,
    );
}
