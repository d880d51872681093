//! End-to-end tests: the built sites, served by a plain file server, used in three stock engines
//! through W3C WebDriver. `make test` builds the sites and says in `SITES` where they are.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "what a test cannot go on without, it fails for")]
#![expect(clippy::case_sensitive_file_extension_comparisons, reason = "the build names them")]

mod check;
mod engine;
mod page;
mod server;

mod files;
mod navigation;
mod pages;
mod sharing;
mod storage;
mod ticks;
mod without_app;

use std::{env, path::PathBuf, process::ExitCode};

use check::{Outcome, Tally};
use engine::Engine;
use page::Page;

/// Where the built sites are.
fn sites() -> PathBuf {
    let sites = env::var("SITES").unwrap_or_else(|_| "target/sites".to_owned());
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

async fn in_page(engine: &Engine, test: impl AsyncFnOnce(&Page) -> Outcome) -> Outcome {
    let page = engine.open().await?;
    let outcome = match test(&page).await {
        Ok(()) => page.expect_quiet_console().await,
        failed => failed,
    };
    page.close().await?;
    outcome
}

#[tokio::main(flavor = "current_thread")]
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
            storage::denied_storage_is_survived,
            storage::an_early_tick_survives_denied_storage,
            storage::full_storage_keeps_what_is_there,
            storage::garbage_is_set_aside,
            storage::newer_marks_are_left_alone,
            storage::unknown_talks_are_kept,
            navigation::a_link_shows_the_page_without_loading_it,
            navigation::back_and_forward_are_exact,
            navigation::a_reload_on_every_kind_of_page_works,
            navigation::a_talks_card_is_open_on_its_page,
            navigation::a_fragment_is_scrolled_to,
            navigation::a_link_that_was_left_again_stays_left,
            navigation::a_lost_network_falls_back_to_the_document,
            sharing::the_share_sheet_gets_the_link,
            sharing::the_clipboard_gets_the_link,
            sharing::a_field_shows_the_link,
            without_app::a_page_is_readable_and_its_cards_open,
        );
        engine.stop().await;
    }
    tally.close()
}
