//! Pages, and the way from one to another.

mod pages;
mod navigation;
mod history_limits;
mod places;
mod parts;
mod steadiness;
mod asking;
mod sharing;
mod minutes;
mod nights;
mod next_unwatched;
mod watching;
mod first_screen;
mod searched;
mod large_trip;
mod without_days;
pub mod photographs;

use crate::harness::{
    check::Tally,
    session::{Sessions, run},
};

/// Runs them in an engine.
pub async fn run(tally: &Tally, sessions: &Sessions) {
    run!(
        tally,
        sessions,
        pages::every_page_is_taken_over,
        pages::a_site_below_a_path_is_taken_over,
        pages::another_trip_is_taken_over,
        pages::every_spelling_of_an_address_is_taken_over,
        pages::an_unknown_address_says_so_and_leads_home,
        pages::a_former_address_leads_to_the_talk,
        pages::the_first_person_is_used,
        pages::a_hostile_title_is_text,
        pages::a_clash_is_shown,
        pages::nothing_overflows_a_small_screen,
        pages::a_visit_transfers_little,
        first_screen::a_day_comes_to_its_talks,
        watching::nothing_is_asked_before_a_click,
        watching::the_player_comes_and_goes,
        watching::so_it_does_by_the_keyboard,
        watching::without_scripts_it_is_a_link,
        watching::each_site_has_its_player,
        large_trip::titles_lead_to_their_talks,
        large_trip::a_tick_is_on_every_page,
        without_days::everything_works,
        navigation::a_link_shows_the_page_without_loading_it,
        navigation::back_and_forward_are_exact,
        navigation::a_reload_on_every_kind_of_page_works,
        navigation::a_talks_card_is_open_on_its_page,
        navigation::a_fragment_is_scrolled_to,
        navigation::a_link_that_was_left_again_stays_left,
        navigation::links_followed_in_haste_have_entries_of_their_own,
        navigation::a_lost_network_falls_back_to_the_document,
        history_limits::a_link_leads_to_its_page,
        history_limits::a_place_is_kept,
        history_limits::words_are_found_and_kept,
        history_limits::the_address_is_made_good,
        history_limits::a_link_to_find_asks_for_nothing,
        sharing::the_share_sheet_gets_the_link,
        sharing::the_clipboard_gets_the_link,
        sharing::a_field_shows_the_link,
        minutes::they_follow_the_ticks,
        minutes::progress_is_announced_once,
        nights::an_hour_after_midnight_is_told_with_its_day,
        next_unwatched::closing_a_watched_talk_offers_it,
        next_unwatched::it_leads_on_and_goes_with_the_page,
        next_unwatched::the_offer_can_be_closed,
        asking::a_page_whose_texts_are_gone_is_loaded_once,
        asking::so_is_one_that_names_a_part,
        places::back_shows_the_same_card,
        places::a_reload_shows_the_same_card,
        places::back_shows_the_same_of_a_thousand,
        places::back_shows_the_same_of_a_thousand_on_a_desk,
        places::a_reload_shows_the_same_of_a_thousand,
        places::a_reload_shows_the_same_of_a_thousand_on_a_desk,
        steadiness::nothing_moves_while_a_page_comes,
        steadiness::nor_by_a_slow_processor,
        steadiness::nor_over_a_slow_network,
        steadiness::cards_are_never_blank,
        parts::a_part_is_at_its_place,
        parts::a_file_is_the_page_that_it_says,
        parts::another_page_begins_at_its_top,
        searched::closed_cards_are_searched,
        searched::a_link_to_words_opens_their_card,
        photographs::they_are_shown,
        photographs::nothing_moves_when_they_come,
        photographs::what_is_below_comes_later,
    );
}
