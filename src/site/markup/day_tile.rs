use maud::{Markup, html};
use recap_app::outline::Section;
use recap_trip::{Day, Kind, Picture, dates, first_line};

use super::{
    day_section::{day_title, heading_id, section_of_day},
    photographs::thumbnail,
    picture::picture,
    writer::Writer,
};
use crate::{
    Site,
    languages::{isolated, own},
};

/// A day on an overview: when, what, a picture of it, how it begins, and how much there was. Its entries are folded
/// behind that, or left to its own page.
pub(super) fn day_tile(writer: &mut Writer<'_>, day: &Day, with_entries: bool) -> Section {
    let site = writer.site;
    let tile = |count: Markup| {
        html! {
            div.day-section__header.day-tile {
                div {
                    h2 id=(heading_id(day)) { (day_title(site, day, true)) }
                    p { (isolated(site.trip, &first_line(day.intro.text()))) }
                    (count)
                }
                (picture_of(site, day))
            }
        }
    };
    let count = own(site.trip, count(day));
    if with_entries && !day.entries.is_empty() {
        let of_day = own(site.trip, html! { " of " (dates::weekday_and_day(day.date)) });
        let folded = writer.text(html! { (count) span.visually-hidden { (of_day) } });
        Section { folded: Some(folded), ..section_of_day(writer, day, 2, tile(html! {})) }
    } else {
        let count = html! { p.day-tile__count { (count) } };
        Section { entries: (0, 0), ..section_of_day(writer, day, 2, tile(count)) }
    }
}

/// Says how many entries of each kind there are: "6 talks, 1 session".
fn count(day: &Day) -> String {
    let kinds = [(Kind::Talk, "talk"), (Kind::Session, "session"), (Kind::Moment, "moment")];
    let counts = kinds.into_iter().filter_map(|(kind, name)| {
        match day.entries.iter().filter(|entry| entry.kind == kind).count() {
            0 => None,
            1 => Some(format!("1 {name}")),
            count => Some(format!("{count} {name}s")),
        }
    });
    counts.collect::<Vec<_>>().join(", ")
}

/// The picture of a day, or the first one of its entries. It decorates what says which day it is; on the day's page
/// it is described.
fn picture_of(site: Site<'_>, day: &Day) -> Markup {
    let own = [(day.picture.as_ref(), day.photographs.first())];
    let entries = day.entries.iter().map(|it| (it.picture.as_ref(), it.photographs.first()));
    let found = own
        .into_iter()
        .chain(entries)
        .find(|(drawing, photograph)| drawing.is_some() || photograph.is_some());
    html! {
        @match found {
            Some((Some(drawing), _)) => (picture(Some(&Picture { describes: None, ..drawing.clone() }))),
            Some((None, Some(photograph))) => (thumbnail(site, photograph)),
            _ => {}
        }
    }
}
