//! End-to-end tests: the built sites, served by a plain file server, used in three stock engines
//! through W3C WebDriver. `make test` builds the sites and says in `SITES` where they are.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "what a test cannot go on without, it fails for")]
#![expect(clippy::case_sensitive_file_extension_comparisons, reason = "the build names them")]

mod check;
mod engine;
mod page;
mod console;
mod session;
mod appearance;
mod protocol;
mod marks;
mod panel;
mod tabs;
mod seed;
mod processes;
mod server;

mod files;
mod large_trip;
mod navigation;
mod pages;
mod sharing;
mod storage;
mod ticks;
mod early;
mod notes;
mod two_tabs;
mod links;
mod links_followed;
mod codes;
mod notes_that_differ;
mod set_aside;
mod all_at_once;
mod last_change;
mod marks_files;
mod calendar;
mod keepsake;
mod comparison;
mod panel_on_demand;
mod play_here;
mod persistence;
mod clocks;
mod finding;
mod kills;
mod minutes;
mod offline;
mod builds;
mod next_unwatched;
mod keyboard;
mod without_app;
mod large_letters;
mod mirrored;
mod targets;
mod contrast;
mod motion;
mod searched;
mod paper;
mod others;
mod stopped;
mod asking;
mod places;
mod focus;
mod states;

use std::{env, path::PathBuf, process::ExitCode};

use check::Tally;
use engine::Engine;
use page::Page;
use session::{in_page, limited};

/// Where the built sites are.
fn sites() -> PathBuf {
    let sites = env::var("SITES")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../target/sites").to_owned());
    PathBuf::from(sites)
}

/// Runs one test in an engine, in a window of its own.
macro_rules! run {
    ($tally:ident, $engine:ident, $($module:ident::$test:ident),+ $(,)?) => {
        $(
            let name = format!("{} {}::{}", $engine.name(), stringify!($module), stringify!($test));
            $tally.run(&name, || in_page(&$engine, async |page: &Page| $module::$test(page).await)).await;
        )+
    };
}

#[tokio::main(flavor = "current_thread")]
#[expect(clippy::too_many_lines, reason = "nearly all of them list the tests")]
async fn main() -> ExitCode {
    let mut tally = Tally::new(env::args().nth(1).filter(|argument| !argument.starts_with('-')));
    for (name, test) in files::TESTS {
        tally.run(name, || async { test() }).await;
    }
    for engine in Engine::all() {
        let engine = match engine.start().await {
            Ok(engine) => engine,
            Err(error) => {
                let message = error.to_string();
                tally.run(engine.name(), || async { Err(message.clone().into()) }).await;
                continue;
            }
        };
        run!(
            tally,
            engine,
            pages::every_page_is_taken_over,
            pages::a_site_below_a_path_is_taken_over,
            pages::another_trip_is_taken_over,
            pages::every_spelling_of_an_address_is_taken_over,
            pages::an_unknown_address_says_so_and_leads_home,
            pages::a_hostile_title_is_text,
            pages::a_clash_is_shown,
            pages::nothing_overflows_a_small_screen,
            pages::a_visit_transfers_little,
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
            notes_that_differ::neither_is_lost,
            notes_that_differ::what_does_not_fit_is_chosen,
            set_aside::it_can_be_saved_as_it_was_found,
            all_at_once::a_day_is_marked_as_watched,
            all_at_once::all_are_cleared_in_every_tab,
            all_at_once::what_is_cleared_stays_cleared,
            all_at_once::a_talk_no_longer_here_is_removed,
            last_change::it_can_be_taken_back_later,
            last_change::another_tabs_change_ends_it,
            last_change::the_focus_is_not_lost,
            marks_files::one_brings_all_marks,
            marks_files::one_is_dropped_on_the_page,
            marks_files::one_that_cannot_be_read_says_so,
            marks_files::the_text_is_markdown,
            calendar::it_has_the_saved_talks_and_nothing_else,
            calendar::it_is_offered_where_a_day_is_known,
            calendar::other_line_ends_do_no_harm,
            calendar::failing_to_load_it_can_be_tried_again,
            keepsake::it_works_from_a_file,
            keepsake::it_works_where_files_have_no_storage,
            keepsake::links_lead_to_its_parts,
            keepsake::programs_are_inside,
            keepsake::it_is_saved_with_marks,
            keepsake::marks_inside_come_once,
            keepsake::failing_to_load_it_can_be_tried_again,
            comparison::it_shows_who_watched_what,
            comparison::the_link_is_copied,
            panel_on_demand::it_is_loaded_once,
            panel_on_demand::failing_to_load_it_can_be_tried_again,
            panel_on_demand::the_keyboard_is_enough,
            panel_on_demand::it_works_without_storage,
            play_here::nothing_is_asked_before_a_click,
            play_here::it_comes_and_goes,
            persistence::a_browser_that_may_forget_is_mentioned_once,
            persistence::a_browser_that_keeps_everything_is_silent,
            clocks::a_tick_of_the_far_future_can_be_taken_back,
            clocks::a_visit_in_the_past_ages_nothing,
            clocks::a_link_of_the_far_future_is_believed_for_a_day,
            storage::denied_storage_is_survived,
            storage::an_early_tick_survives_denied_storage,
            storage::full_storage_keeps_what_is_there,
            storage::what_cannot_be_read_stays,
            storage::what_cannot_be_written_is_named,
            storage::garbage_is_set_aside,
            storage::newer_marks_are_left_alone,
            storage::unknown_talks_are_kept,
            large_trip::titles_lead_to_their_talks,
            large_trip::a_tick_is_on_every_page,
            navigation::a_link_shows_the_page_without_loading_it,
            navigation::back_and_forward_are_exact,
            navigation::a_reload_on_every_kind_of_page_works,
            navigation::a_talks_card_is_open_on_its_page,
            navigation::a_fragment_is_scrolled_to,
            navigation::a_link_that_was_left_again_stays_left,
            navigation::links_followed_in_haste_have_entries_of_their_own,
            navigation::a_lost_network_falls_back_to_the_document,
            sharing::the_share_sheet_gets_the_link,
            sharing::the_clipboard_gets_the_link,
            sharing::a_field_shows_the_link,
            minutes::they_follow_the_ticks,
            minutes::progress_is_announced_once,
            next_unwatched::closing_a_watched_talk_offers_it,
            next_unwatched::it_leads_on_and_goes_with_the_page,
            keyboard::cards_are_walked_and_marked,
            keyboard::days_are_walked,
            keyboard::typing_is_left_alone,
            keyboard::they_are_switched_off,
            keyboard::denied_storage_is_survived,
            finding::typing_finds,
            finding::views_are_addresses,
            finding::a_hostile_view_is_text,
            finding::results_are_marked,
            finding::time_is_planned,
            finding::the_keyboard_is_enough,
            finding::it_lists_everything_without_its_program,
            offline::every_page_opens_after_one_visit,
            offline::a_new_build_is_offered,
            offline::half_a_build_is_none,
            offline::a_browser_without_workers_goes_on,
            builds::the_pages_own_is_not_offered,
            builds::a_page_of_the_new_one_is_not_offered_it,
            builds::the_newest_is_offered,
            builds::one_that_does_not_say_is_replaced,
            builds::an_active_one_that_does_not_say_is_replaced,
            builds::another_tab_may_be_first,
            without_app::a_page_is_readable_and_its_cards_open,
            without_app::nothing_dead_is_offered,
            others::a_translated_page_goes_on,
            others::an_extended_page_goes_on,
            others::names_and_numbers_stay_what_they_are,
            stopped::at_its_start,
            stopped::at_a_tick,
            stopped::at_a_link,
            stopped::without_webassembly,
            asking::a_page_whose_texts_are_gone_is_loaded_once,
            asking::so_is_one_that_names_a_part,
            places::back_shows_the_same_card,
            places::a_reload_shows_the_same_card,
            places::a_part_is_at_its_place,
            places::a_file_is_the_page_that_it_says,
            large_letters::nothing_overflows,
            large_letters::no_dialog_overflows,
            mirrored::everything_is,
            targets::every_one_is_large_enough,
            targets::so_is_every_one_in_a_dialog,
            contrast::every_page_is_readable,
            contrast::so_is_every_dialog,
            motion::nothing_moves_where_less_is_asked_for,
            motion::little_moves_elsewhere,
            searched::closed_cards_are_searched,
            searched::a_link_to_words_opens_their_card,
            paper::a_page_is_a_sheet,
            paper::no_sheet_is_wasted,
            focus::it_is_always_seen_and_in_order,
            focus::it_comes_back_from_every_dialog,
            focus::no_offer_covers_it,
            focus::no_news_cover_it,
            focus::no_news_cover_it_in_the_panel,
            focus::nothing_comes_over_it,
            states::they_outlast_forced_colours,
            states::they_outlast_more_contrast,
        );
        for (killed, name) in [(false, "closed"), (true, "killed")] {
            let name = format!("{} kills::a_{name}_tab_loses_nothing", engine.name());
            tally.run(&name, || limited(kills::all_is_kept(&engine, killed))).await;
        }
        engine.stop().await;
    }
    tally.close()
}
