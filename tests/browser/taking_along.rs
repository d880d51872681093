//! Marks that go to other browsers, programs and people, and come from there.

mod panel_on_demand;
mod links;
mod links_followed;
mod codes;
mod picture;
mod notes_that_differ;
mod marks_files;
mod comparison;
mod calendar;
mod keepsake;
mod keepsake_marks;
mod photographs;
mod last_change;

use crate::harness::{
    check::Tally,
    session::{Sessions, run},
};

/// Runs them in an engine.
pub async fn run(tally: &Tally, sessions: &Sessions) {
    run!(
        tally,
        sessions,
        links::all_marks_come_to_another_browser,
        links::a_merge_is_taken_back,
        links::one_that_is_left_changes_nothing,
        links::one_that_cannot_be_read_says_so,
        links_followed::by_a_click_elsewhere,
        links_followed::by_a_click_in_the_recap,
        links_followed::by_its_address_while_the_recap_is_open,
        links_followed::by_going_back,
        links_followed::after_others_have_handled_it,
        codes::a_camera_can_read_them,
        picture::it_shows_what_is_watched,
        picture::it_is_handed_to_a_share_sheet,
        picture::without_a_share_sheet_it_is_saved,
        picture::buttons_have_one_line,
        notes_that_differ::neither_is_lost,
        notes_that_differ::what_does_not_fit_is_chosen,
        marks_files::one_brings_all_marks,
        marks_files::one_is_dropped_on_the_page,
        marks_files::one_that_cannot_be_read_says_so,
        marks_files::the_text_is_markdown,
        calendar::it_has_the_saved_talks_and_nothing_else,
        calendar::it_is_offered_where_a_day_is_known,
        calendar::other_line_ends_do_no_harm,
        calendar::failing_to_load_it_can_be_tried_again,
        comparison::it_shows_who_watched_what,
        comparison::the_link_is_copied,
        panel_on_demand::it_is_loaded_once,
        panel_on_demand::failing_to_load_it_can_be_tried_again,
        panel_on_demand::the_keyboard_is_enough,
        panel_on_demand::it_works_without_storage,
        photographs::a_keepsake_has_them_inside,
        keepsake::it_works_from_a_file,
        keepsake::it_works_where_files_have_no_storage,
        keepsake::links_lead_to_its_parts,
        keepsake::programs_are_inside,
        keepsake::it_is_saved_with_marks,
        keepsake::marks_inside_come_once,
        keepsake_marks::later_marks_and_every_note_stay,
        keepsake::failing_to_load_it_can_be_tried_again,
        last_change::it_can_be_taken_back_later,
        last_change::another_tabs_change_ends_it,
        last_change::the_focus_is_not_lost,
    );
}
