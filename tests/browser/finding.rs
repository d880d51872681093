//! The page “Find”.

pub mod searching;
mod planning;
mod letters;
mod following;

use crate::harness::{
    check::Tally,
    session::{Sessions, run},
};

/// Runs them in an engine.
pub async fn run(tally: &Tally, sessions: &Sessions) {
    run!(
        tally,
        sessions,
        searching::typing_finds,
        searching::views_are_addresses,
        searching::a_hostile_view_is_text,
        searching::results_are_marked,
        planning::time_is_planned,
        searching::the_keyboard_is_enough,
        searching::it_lists_everything_without_its_program,
        letters::they_match_however_they_are_written,
        letters::other_letters_stay_others,
        following::the_panel_is_followed,
        following::another_tab_is_followed,
        following::the_keyboard_is_followed,
        following::a_page_from_the_cache_is_up_to_date,
    );
}
