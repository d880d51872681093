//! Marks that are kept, whatever happens to a tab.

mod ticks;
mod early;
mod notes;
mod two_tabs;
mod set_aside;
mod all_at_once;
mod clocks;
pub mod storage;
mod floor;
mod messages;
mod persistence;
mod since_last_visit;
mod since_last_visit_news;
mod since_last_visit_troubles;
mod kills;

use crate::harness::{
    check::Tally,
    hanging::unless_it_hangs,
    session::{Sessions, run},
};

/// Runs them in an engine.
pub async fn run(tally: &Tally, sessions: &Sessions) {
    run!(
        tally,
        sessions,
        ticks::they_survive_a_reload,
        ticks::a_reload_shows_what_is_kept,
        ticks::they_are_counted,
        ticks::one_made_before_the_application_is_kept,
        ticks::one_made_without_the_application_is_kept,
        ticks::two_tabs_agree,
        ticks::the_keyboard_is_enough,
        early::marks_of_every_kind_are_kept,
        early::marks_of_every_kind_are_kept_without_it,
        early::three_ticks_without_it_are_three_ticks,
        notes::they_survive_and_are_shown_everywhere,
        notes::a_hostile_note_is_text,
        notes::a_long_note_is_kept_whole,
        notes::its_room_is_said,
        two_tabs::they_take_turns,
        two_tabs::they_tick_at_the_same_time,
        two_tabs::an_older_release_beside_this_one_loses_nothing,
        two_tabs::a_newer_release_beside_this_one_loses_nothing,
        set_aside::it_can_be_saved_as_it_was_found,
        all_at_once::a_day_is_marked_as_watched,
        all_at_once::all_are_cleared_in_every_tab,
        all_at_once::what_is_cleared_stays_cleared,
        all_at_once::a_talk_no_longer_here_is_removed,
        persistence::a_browser_that_may_forget_is_mentioned_once,
        persistence::a_browser_that_keeps_everything_is_silent,
        clocks::a_tick_of_the_far_future_can_be_taken_back,
        clocks::a_visit_in_the_past_ages_nothing,
        clocks::a_link_of_the_far_future_is_believed_for_a_day,
        since_last_visit::a_first_visit_is_told_nothing,
        since_last_visit::coming_back_it_is_told_once,
        since_last_visit::it_can_be_closed,
        since_last_visit::what_was_not_seen_was_not_told,
        since_last_visit_news::only_what_is_new_is_told,
        since_last_visit_news::a_wrong_clock_tells_nothing_twice,
        since_last_visit_troubles::storage_that_fails_tells_nothing_twice,
        since_last_visit_troubles::damage_is_no_news,
        since_last_visit_troubles::without_the_application_nothing_is_told,
        since_last_visit_troubles::it_moves_nothing,
        since_last_visit_troubles::it_does_not_travel,
        storage::denied_storage_is_survived,
        storage::an_early_tick_survives_denied_storage,
        storage::full_storage_keeps_what_is_there,
        storage::what_cannot_be_read_stays,
        storage::what_cannot_be_written_is_named,
        storage::garbage_is_set_aside,
        storage::newer_marks_are_left_alone,
        storage::unknown_talks_are_kept,
        floor::a_damaged_journal_is_set_aside,
        floor::what_is_new_is_later_than_what_is_stored,
        floor::what_is_not_kept_is_said,
        floor::what_cannot_be_stored_is_said,
        floor::a_mangled_link_is_explained,
        messages::the_first_notice_moves_nothing,
        messages::a_notice_can_be_closed,
        messages::news_go_once_they_are_read,
        messages::news_can_be_closed,
        messages::what_goes_leaves_the_focus_on_something,
    );
    for (killed, name) in [(false, "closed"), (true, "killed")] {
        let name = format!("{} keeping::kills::a_{name}_tab_loses_nothing", sessions.engine());
        tally.run(&name, || unless_it_hangs(kills::all_is_kept(sessions, killed))).await;
    }
}
