//! Without a network, and from one build to the next.

pub mod worker;
pub mod builds;
mod releases;
mod hearing;
mod retiring;
mod not_kept;
mod old_tabs;
mod photographs;

use crate::harness::{
    check::Tally,
    session::{Sessions, run},
};

/// Runs them in an engine.
pub async fn run(tally: &Tally, sessions: &Sessions) {
    run!(
        tally,
        sessions,
        worker::every_page_opens_after_one_visit,
        worker::a_new_build_is_offered,
        worker::half_a_build_is_none,
        worker::a_browser_without_workers_goes_on,
        worker::a_browser_that_refuses_them_goes_on,
        builds::the_pages_own_is_not_offered,
        builds::a_page_of_the_new_one_is_not_offered_it,
        builds::the_newest_is_offered,
        builds::one_that_does_not_say_is_replaced,
        builds::an_active_one_that_does_not_say_is_replaced,
        builds::another_tab_may_be_first,
        releases::an_unheard_one_is_the_newest,
        releases::without_an_answer_it_is_what_waits,
        releases::without_an_answer_it_is_offered,
        releases::half_of_a_newer_one_is_none,
        releases::twice_is_once,
        releases::one_that_is_stuck_is_offered_again,
        releases::one_that_is_replaced_meanwhile_is_passed_over,
        hearing::an_old_tab_asks_once_in_ten_minutes,
        hearing::the_first_tab_hears_of_it,
        hearing::saved_data_is_not_spent,
        hearing::a_lost_network_is_no_error,
        retiring::without_its_script_it_retires,
        retiring::a_recap_without_it_goes_on,
        retiring::for_anothers_script_it_retires,
        retiring::a_page_in_its_place_is_shown_and_believed_later,
        retiring::a_page_in_its_place_for_a_while_costs_nothing,
        retiring::what_is_kept_answers_without_a_network,
        retiring::other_answers_change_nothing,
        photographs::what_was_seen_is_kept,
        not_kept::a_file_says_that_it_needs_the_network,
        not_kept::the_calendar_is_kept,
        not_kept::the_panel_says_so,
        old_tabs::the_panel_says_so_the_second_time,
        old_tabs::find_says_so_the_second_time,
        old_tabs::without_a_network_no_reload_is_offered,
    );
}
