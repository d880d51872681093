//! What others do to the page, and what is left when the application is not there.

mod documents;
mod stopped;
mod events_inside;
mod without_app;

use crate::harness::{
    check::Tally,
    session::{Sessions, run},
};

/// Runs them in an engine.
pub async fn run(tally: &Tally, sessions: &Sessions) {
    run!(
        tally,
        sessions,
        without_app::a_page_is_readable_and_its_cards_open,
        without_app::nothing_dead_is_offered,
        documents::a_translated_page_goes_on,
        documents::an_extended_page_goes_on,
        documents::transitions_that_fail_lead_on,
        documents::names_and_numbers_stay_what_they_are,
        stopped::at_its_start,
        stopped::at_a_tick,
        stopped::at_a_link,
        stopped::without_webassembly,
        events_inside::a_link_inside_of_an_arrival,
        events_inside::going_back_inside_of_an_arrival,
        events_inside::events_inside_of_a_change_of_the_history,
        events_inside::events_inside_of_the_panel,
        events_inside::marks_inside_of_marks,
    );
}
