#![cfg(not(target_arch = "wasm32"))]
//! What can be said of the recap without a browser: its data, its files, its pages, its layers.
#![expect(clippy::expect_used, reason = "what a test cannot go on without, it fails for")]

mod drawn;
mod filled;
mod odd_photographs;
mod photograph_files;
mod rendered;
mod sources;
#[path = "../synthetic/mod.rs"]
mod synthetic;
mod trips;
mod written;

mod dates;
mod length;

mod bracket_mistakes;
mod broken_trip;
mod detroit;
mod documented;
mod encoding_mistakes;
mod entry_mistakes;
mod file_mistakes;
mod key_mistakes;
mod language_mistakes;
mod name_mistakes;
mod night_times;
mod night_mistakes;
mod order_mistakes;
mod pasted_text;
mod photograph_mistakes;
mod photograph_refusals;
mod picture_mistakes;
mod prose;
mod recording_mistakes;
mod syntax_mistakes;
mod time_mistakes;
mod value_mistakes;
mod warnings;
mod zones;
mod synthetic_trips;

mod outline;
mod outline_talks;
mod progress;
mod panel_markup;
mod page_content;
mod closed_cards;
mod pulled;
mod nothing_vanishes;
mod without_days;
mod lights;
mod languages;
mod photograph_prints;
mod photograph_cache;
mod photographs;
mod photographs_elsewhere;
mod page_head;
mod preview_cache;
mod preview_drawing;
mod preview_tags;
mod voice;
mod find_list;
mod finding;
mod finding_letters;
mod page_links;
mod moved;
mod players;
mod page_policy;
mod page_safety;
mod keepsake;
mod nights;
mod large_trip;
mod page_structure;
mod offline;
mod repeatable;
mod fixture;
mod shell;
mod styles;
mod lean_program;
mod weight;

mod calendar;
mod content_lines;
mod calendar_nights;
mod revisions;
mod feeds;
mod added_recordings;
mod sitemap;
mod structured_data;
mod trip_json;

mod crates;
mod packages;
mod documents;
mod layers;
mod module_order;
