//! A trip as finished markup: every page as sections, every section as texts and entries.
//!
//! Most of a recap never changes after the first rendering. It is made here, on the build machine,
//! once; the components put it in as it is, so that the browser neither renders it nor walks it
//! when it takes a page over.

mod writer;

mod prose;
mod attendance;
mod picture;
mod photographs;
mod watch_bar;
mod link_list;
mod entry_when;
mod entry_facts;
mod talk_marks;
mod talk_card;
mod moment_card;
mod find_list;

mod described;
mod place_note;
mod event_note;
mod mark_day;
mod share_day;
mod day_section;
mod day_tile;
mod day_steps;

mod trip_facts;
mod highlights;

mod trip_page;
mod day_page;
mod talk_facts;
mod talk_steps;
mod related_talks;
mod talk_page;
mod find_page;
mod not_found_page;
mod trip_footer;
mod marks_panel;
mod keyboard_help;
mod keepsake;

use std::iter;

use maud::{PreEscaped, html};
use recap_app::outline::{Asset, DayLink, Entry, Outline, Program, Talk, Texts};
use recap_marks::line_of_recording;
use recap_trip::{self, Kind, dates};

use crate::{Site, languages::own_words, route::Route};

pub use find_list::find_list;
pub use keepsake::{keepsake, keepsake_site};
pub(crate) use keyboard_help::keyboard_help;
pub use marks_panel::marks_panel;

use moment_card::moment_card;
use talk_card::talk_card;
use writer::Writer;

/// Fragment of the section that holds the talks without a day. Ids of the page's own have an
/// underscore, which ids of entries never have.
pub const UNDATED: &str = "day_unknown";

/// Writes the text that a program works on, given the style sheet of the panel “Your marks”.
pub fn content(program: Program, site: Site<'_>, panel_style: &str) -> String {
    match program {
        Program::MarksPanel => marks_panel(site, panel_style),
        Program::Finder => recap_finder::list::write(&find_list(site)),
    }
}

/// Writes all of a trip, given the style sheets of the pages “Find” and of the whole trip, and of the pages of talks.
/// The outline does not name the files of the texts and of the programs yet.
pub fn write(
    site: Site<'_>,
    find_style: &Asset,
    home_style: &str,
    talk_style: &str,
) -> (Outline, Texts) {
    let trip = site.trip;
    let mut writer = Writer::new(site);
    let entries = write_entries(&mut writer);
    writer.begin_part();
    let trip_page = trip_page::trip_page(&mut writer, home_style);
    let mut pages = vec![writer.page(&Route::Trip, trip_page)];
    for day in &trip.days {
        let day_page = day_page::day_page(&mut writer, day);
        pages.push(writer.page(&Route::Day(day.date), day_page));
    }
    let not_found = not_found_page::not_found_page(&mut writer);
    let not_found = writer.page(&Route::NotFound, not_found);
    let footer = writer.text(trip_footer::trip_footer(site));
    let talk_style = writer.text(html! { (PreEscaped(talk_style)) });
    let talk_pages = writer.next();
    write_talk_pages(&mut writer);
    // It lists all there is.
    writer.begin_part();
    let find = find_page::find_page(&mut writer, find_style);
    pages.extend([writer.page(&Route::Find, find), not_found]);
    let days = trip
        .days
        .iter()
        .map(|day| DayLink { path: Route::Day(day.date).path(), label: dates::short(day.date) });
    let outline = Outline {
        id: trip.id.clone(),
        title: trip.title.clone(),
        short_title: trip.short_title.clone(),
        own: own_words(trip),
        days: days.collect(),
        undated: trip.has_undated(),
        entries,
        added: (!site.is_keepsake()).then(|| added(site)),
        pages,
        talk_pages,
        talk_style,
        footer,
        volumes: writer.volumes(),
        programs: Default::default(),
    };
    (outline, writer.into_texts())
}

/// Lists the recordings that were added, as the outline has them.
fn added(site: Site<'_>) -> String {
    let added = site.trip.entries().filter_map(|(entry, _)| {
        let ids = iter::once(&entry.id).chain(&entry.aliases).map(String::as_str);
        Some(line_of_recording(ids, dates::since_1970(entry.recording_added?)))
    });
    added.collect::<Vec<_>>().join("\n")
}

/// Writes the pages of all talks, those of each day a part of its own. A keepsake has none.
fn write_talk_pages(writer: &mut Writer<'_>) {
    let site = writer.site;
    let mut last_day = None;
    for (talk, day) in site.trip.talks().filter(|_| !site.is_keepsake()) {
        let date = day.map(|day| day.date);
        if last_day.replace(date) != Some(date) {
            writer.begin_part();
        }
        writer.talk_page(&talk.title, talk_page::talk_page(site, talk, day));
    }
}

/// Writes the cards of all entries, each day a part of its own.
fn write_entries(writer: &mut Writer<'_>) -> Vec<Entry> {
    let site = writer.site;
    let mut entries = Vec::new();
    let mut last_day = None;
    for (entry, day) in site.trip.entries() {
        let date = day.map(|day| day.date);
        if last_day != date {
            writer.begin_part();
        }
        last_day = date;
        let card = match entry.kind {
            Kind::Talk => talk_card(site, entry, day),
            Kind::Session | Kind::Moment => moment_card(site, entry, day),
        };
        writer.entry(&entry.title, card);
        let talk = (entry.kind == Kind::Talk).then(|| Talk {
            former_ids: entry.aliases.clone(),
            day: date.and_then(|date| site.trip.days.iter().position(|day| day.date == date)),
            minutes: entry.minutes().map(|minutes| minutes.count),
        });
        entries.push(Entry { id: entry.id.clone(), talk });
    }
    entries
}
