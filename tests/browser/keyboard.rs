//! Without a pointer.

mod cards;
mod walking;
mod typing;
mod layouts;
mod focus;

use crate::harness::{
    check::Tally,
    session::{Sessions, run},
};

/// Runs them in an engine.
pub async fn run(tally: &Tally, sessions: &Sessions) {
    run!(
        tally,
        sessions,
        cards::cards_are_walked_and_marked,
        cards::days_are_walked,
        cards::typing_is_left_alone,
        cards::they_are_switched_off,
        cards::they_are_switched_off_in_every_tab,
        cards::denied_storage_is_survived,
        walking::what_was_clicked_does_not_keep_keys,
        walking::a_translated_page_is_walked,
        walking::a_held_key_marks_once,
        typing::every_field_gets_what_is_typed,
        typing::whatever_takes_letters_gets_them,
        typing::what_others_answer_is_left_to_them,
        typing::nothing_happens_behind_a_dialog,
        layouts::letters_are_known_by_what_they_type_or_their_place,
        layouts::signs_are_known_by_what_they_type,
        focus::it_is_always_seen_and_in_order,
        focus::it_comes_back_from_every_dialog,
        focus::no_offer_covers_it,
        focus::no_news_cover_it,
        focus::no_news_cover_it_in_the_panel,
        focus::nothing_comes_over_it,
    );
}
